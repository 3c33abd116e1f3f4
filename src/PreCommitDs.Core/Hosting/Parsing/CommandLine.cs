using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Configuration;

namespace PreCommitDs.Hosting.Parsing;

/// <summary>System.CommandLine with what would surprise a git hook switched off.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Parses arguments; file names stay file names, whatever they look like.</summary>
    /// <exception cref="UsageException">The arguments make no sense.</exception>
    public static ParseResult Parse(Command command, IReadOnlyList<string> arguments)
    {
        // The parser drops a first argument whose last part is the command's name, be it a file or a folder: it gets the name itself.
        var words = Protect(arguments, [.. command.Options, .. command.Subcommands.SelectMany(subcommand => subcommand.Options)]);
        var result = command.Parse([command.Name, .. words], Configuration);
        // Help is wanted, so what is missing beside it does not matter.
        if (result.Action is HelpAction) return result;
        if (arguments.Count > 0 && command.Subcommands.Count > 0) RefuseUnknownSubcommand(command, arguments[0]);
        RefuseWhatIsMisread(result.CommandResult.Command.Options, words);
        return result.Errors.Count == 0 ? result : throw new UsageException(result.Errors[0].Message.ReplaceLineEndings(" "));
    }

    /// <summary>
    /// Refuses options that the parser takes for something else than the user: behind an empty value, as an unset variable
    /// leaves it, it takes the next word; a switch leaves a value that it does not know to be a file name.
    /// </summary>
    private static void RefuseWhatIsMisread(IEnumerable<Option> options, IEnumerable<string> words)
    {
        var known = options.ToDictionary(option => option.Name, StringComparer.Ordinal);
        var before = "";
        foreach (var word in words.TakeWhile(word => word != "--"))
        {
            var (name, value) = word.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (word[..at], word[(at + 1)..]) : (word, null);
            if (known.TryGetValue(name, out var option))
            {
                if (option.ValueType == typeof(bool) && value is not (null or "true" or "false")) throw new UsageException($"{word}: {name} takes true or false");
                if (value is "") throw new UsageException($"{word}: its value is empty");
                // The parser lets a file be called so; here a switch must not be turned off by whoever adds a file.
                if (!Caller.IsRunner && File.Exists(word)) throw new UsageException($"{word} is an option and also a file here: for the file write ./{word}, for the option rename the file");
            }
            else if (word.Length == 0)
            {
                throw new UsageException(known.TryGetValue(before, out var empty) && empty.ValueType != typeof(bool) ? $"{before}: its value is empty" : "the name of a file is empty");
            }

            before = word;
        }
    }

    /// <summary>
    /// Refuses what looks like an option but is none: the parser would take it for a file name, and a mistyped option would
    /// silently do nothing.
    /// </summary>
    public static void RefuseUnknownOptions(IEnumerable<string> names, IEnumerable<Option> known)
    {
        foreach (var name in names)
        {
            if (name.Length < 2 || name[0] != '-' || File.Exists(name) || Directory.Exists(name)) continue;
            var option = name.Split('=')[0];
            var nearest = Nearest.To(option, known.Select(candidate => candidate.Name));
            throw new UsageException($"unknown option {option}" + (nearest is null ? "" : $"; did you mean {nearest}?"));
        }
    }

    private static void RefuseUnknownSubcommand(Command command, string name)
    {
        var known = command.Subcommands.Select(subcommand => subcommand.Name).ToList();
        if (known.Contains(name)) return;
        var kind = name.StartsWith('-') ? "option" : "command";
        var nearest = Nearest.To(name, known);
        throw new UsageException($"unknown {kind} {name}; " + (nearest is null ? $"the commands are {string.Join(", ", known)}" : $"did you mean {nearest}?"));
    }

    /// <summary>A file that is called like an option (<c>--exclude=x.ipynb</c>) or a directive (<c>[x]</c>) is named from its folder.</summary>
    private static string[] Protect(IReadOnlyList<string> arguments, IReadOnlyList<Option> options)
    {
        var safe = arguments.ToArray();
        for (var i = 0; i < safe.Length && safe[i] != "--"; i++)
        {
            var looksLikeOption = safe[i].Length > 1 && safe[i][0] == '-';
            var isOption = looksLikeOption && !Caller.IsRunner && options.Any(option => option.Name == safe[i].Split('=')[0]);
            if (((looksLikeOption && !isOption) || safe[i].StartsWith('[')) && File.Exists(safe[i])) safe[i] = "./" + safe[i];
        }

        if (safe.Length > 0 && safe[0].StartsWith('[')) safe[0] = "./" + safe[0];
        return safe;
    }
}
