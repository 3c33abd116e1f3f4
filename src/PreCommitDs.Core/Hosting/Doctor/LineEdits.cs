using System.Globalization;
using System.Text;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Runners;
using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Commands that change lines of a file at the top of the working tree. Every sed understands them; the copy that each leaves behind is taken away.</summary>
internal static class LineEdits
{
    /// <summary>Takes lines out, each only while it says what it says now: lines move when another command takes some away before.</summary>
    public static string Delete(Patient patient, string file, IEnumerable<int> lines)
    {
        var content = File.ReadAllLines(patient.FullPath(file));
        return Sed(patient, file, string.Concat(lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line}{{/^{LinePattern.Of(content[line - 1])}/d;}};"))));
    }

    /// <summary>Puts a longer word in the place of one in a line, once.</summary>
    public static string Lengthen(Patient patient, string file, int line, string word, string ending) => Sed(patient, file, string.Create(CultureInfo.InvariantCulture, $"{line}{{/{word}{ending}/!s/{word}/{word}{ending}/;}}"));

    /// <summary>Opens a file at a line, as nearly every editor understands it.</summary>
    public static string Edit(Patient patient, string file, int line) => patient.Here(string.Create(CultureInfo.InvariantCulture, $"${{EDITOR:-vi}} +{line} {ShellQuote.Path(file)}"));

    /// <summary>Takes out what stands at a place of the configuration of a runner where it has its lines for itself, else opens the file there.</summary>
    public static string DeleteOrEdit(Patient patient, RunnerConfiguration file, DocumentPlace place)
    {
        // The end of a block may lie before what follows it.
        var length = file.Content.AsSpan(place.Start..place.End).TrimEnd(" \t\r\n"u8).Length;
        var lines = Enumerable.Range(place.Line, file.Content.AsSpan(place.Start, length).Count((byte)'\n') + 1).ToList();
        return IsAlone(file.Content, place.Start, place.Start + length) && IsWhole(file, lines) ? Delete(patient, file.Name, lines) : Edit(patient, file.Name, place.Line);
    }

    /// <summary>Whether nothing else stands on the first line before it and on the last behind it, but for the mark of an item, a bracket and a comment.</summary>
    private static bool IsAlone(ReadOnlySpan<byte> content, int start, int end)
    {
        var before = content[..start];
        before = before[(before.LastIndexOf((byte)'\n') + 1)..].Trim(" \t"u8);
        var behind = content[end..];
        var lineEnd = behind.IndexOf((byte)'\n');
        behind = (lineEnd < 0 ? behind : behind[..lineEnd]).Trim(" \t\r]"u8);
        return (before.IsEmpty || before.SequenceEqual("-"u8)) && (behind.IsEmpty || behind[0] == '#');
    }

    /// <summary>Whether a file can be read without some of its lines.</summary>
    private static bool IsWhole(RunnerConfiguration file, List<int> lines)
    {
        try
        {
            var left = Encoding.Latin1.GetString(file.Content).Split('\n').Where((_, i) => !lines.Contains(i + 1));
            PreCommitConfig.Parse(file.Name, Encoding.Latin1.GetBytes(string.Join('\n', left)));
            return true;
        }
        catch (RunnerConfigurationException)
        {
            return false;
        }
    }

    private static string Sed(Patient patient, string file, string script)
    {
        var (name, copy) = (ShellQuote.Path(file), ShellQuote.Path(file + ".bak"));
        return patient.Here($"sed -i.bak {ShellQuote.Plainly(script)} {name} && rm {copy}");
    }
}
