using System.Buffers;
using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Reading;

/// <summary>Options: lines of them, and the hashes behind a requirement.</summary>
internal sealed partial class RequirementsReader
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private void TakeOptions(LogicalLine line, ReadOnlySpan<char> body, int start)
    {
        var words = ShellWords.Split(body);
        for (var i = 0; i < words.Count; i++)
        {
            var (word, at) = words[i];
            if (!word.StartsWith('-')) continue;
            // One that is not known may be newer than this program.
            if (PipOption.Of(word, out var value) is not { } option) continue;
            if (option.TakesValue && value is null) value = i + 1 < words.Count ? words[++i].Word : null;
            if (option.TakesValue && string.IsNullOrEmpty(value)) _file.Faults.Add(new RequirementsFault(line.At(start + at), $"{word} needs a value behind it"));
            else TakeOption(option.Name, value ?? "", line.At(start + at));
        }
    }

    private void TakeOption(string name, string value, Location place)
    {
        switch (name)
        {
            case "--requirement" or "--constraint":
                _file.Includes.Add(new RequirementsInclude(value, name == "--constraint", place));
                break;
            case "--editable":
                _file.Entries.Add(ReadLocation(place, value, value, isEditable: true));
                break;
            case "--hash":
                _file.StrayHashes.Add(place);
                break;
            default:
                _file.Options.Add(new RequirementsOption(name, value, place));
                break;
        }
    }

    private static void TakeHashes(LogicalLine line, RequirementEntry entry, ReadOnlySpan<char> options, int start)
    {
        var isValue = false;
        foreach (var part in options.SplitAny(' ', '\t'))
        {
            var word = options[part];
            if (word.IsEmpty) continue;
            var equals = word.IndexOf('=');
            var name = equals < 0 ? word : word[..equals];
            var isHash = name.Length > 2 && "--hash".AsSpan().StartsWith(name, StringComparison.Ordinal);
            if (isHash && equals < 0)
            {
                isValue = true;
                continue;
            }

            if (isHash) word = word[(equals + 1)..];
            else if (!isValue) continue;
            isValue = false;
            if (word.Length > 1 && word[0] is '\'' or '"' && word[^1] == word[0]) word = word[1..^1];
            entry.Hashes++;
            if (entry.HashFault is null && FaultOf(word) is { } fault) entry.HashFault = new RequirementsFault(line.At(start + part.Start.GetOffset(options.Length)), fault);
        }
    }

    /// <summary>What is wrong with <c>algorithm:digest</c>; pip takes these three algorithms (pip, "Secure installs").</summary>
    private static string? FaultOf(ReadOnlySpan<char> hash)
    {
        var colon = hash.IndexOf(':');
        if (colon < 0) return "a hash looks like sha256:0123…";
        var length = hash[..colon] switch { "sha256" => 64, "sha384" => 96, "sha512" => 128, _ => 0 };
        var digest = hash[(colon + 1)..];
        if (length == 0) return $"pip takes no {hash[..colon]} here, but sha256, sha384 and sha512";
        if (digest.IndexOfAnyExcept(Hexadecimal) >= 0) return $"a {hash[..colon]} is written in digits and the letters a to f";
        return digest.Length == length ? null : $"a {hash[..colon]} has {length} digits, this one has {digest.Length}";
    }
}
