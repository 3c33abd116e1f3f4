using System.Text;

namespace PreCommitDs.Hosting;

/// <summary>Writes words so that a shell reads them back as they are: what is printed is meant to be pasted.</summary>
internal static class ShellQuote
{
    private const string Plain = "%+,-./:=@_^";

    public static string Of(string word)
    {
        if (word.Length > 0 && word.All(unit => char.IsLetterOrDigit(unit) || Plain.Contains(unit, StringComparison.Ordinal))) return word;
        if (OperatingSystem.IsWindows()) return '"' + word.Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
        return word.Any(char.IsControl) && !word.EndsWith('\n') ? Printed(word) : Plainly(word);
    }

    /// <summary>In single quotes, as every POSIX shell takes it, git's own on Windows included.</summary>
    public static string Plainly(string word) => '\'' + word.Replace("'", "'\\''", StringComparison.Ordinal) + '\'';

    /// <summary>A path as an operand: one that begins with a hyphen would be taken for an option.</summary>
    public static string Path(string path) => Of(path.StartsWith('-') ? "./" + path : path);

    /// <summary>The command that stages these files and no others: git would read their names as patterns.</summary>
    public static string GitAdd(IReadOnlyList<string> paths) => Git("add", paths);

    /// <summary>The same of any command of git.</summary>
    /// <param name="command">The command with its options.</param>
    /// <param name="paths">The files.</param>
    public static string Git(string command, IReadOnlyList<string> paths) =>
        paths.Any(path => path.AsSpan().IndexOfAny("*?[\\:") >= 0) ? $"git --literal-pathspecs {command} {Paths(paths)}" : $"git {command} {Paths(paths)}";

    /// <summary>The command that takes files into the index anew, through filters that were not there before, from anywhere.</summary>
    public static string Renormalize(string folder, IReadOnlyList<string> paths) =>
        $"git -C {Path(folder)} --literal-pathspecs add --renormalize {Paths(paths)} && git -C {Path(folder)} commit";

    public static string Paths(IEnumerable<string> paths) => string.Join(' ', paths.Select(Path));

    /// <summary>
    /// What any shell of POSIX keeps on one line, where <c>$'…'</c> is a matter of bash, zsh and ksh. A newline at the very end
    /// would be lost, so such a word stays in plain quotes; a hyphen at the start would make an option of the format.
    /// </summary>
    private static string Printed(string word)
    {
        var quoted = new StringBuilder("\"$(printf '");
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune.Value == '-' && quoted[^1] == '\'') quoted.Append("\\055");
            else if (rune.Value == '\n') quoted.Append("\\n");
            else if (rune.Value == '\t') quoted.Append("\\t");
            else if (Rune.IsControl(rune)) foreach (var unit in Encoding.UTF8.GetBytes(rune.ToString())) quoted.Append('\\').Append(Convert.ToString(unit, 8).PadLeft(3, '0'));
            else quoted.Append(rune.Value switch { '%' => "%%", '\\' => "\\\\", '\'' => "'\\''", _ => rune.ToString() });
        }

        return quoted.Append("')\"").ToString();
    }
}
