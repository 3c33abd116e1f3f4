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
        return word.Any(char.IsControl) ? AnsiC(word) : '\'' + word.Replace("'", "'\\''", StringComparison.Ordinal) + '\'';
    }

    /// <summary>A path as an operand: one that begins with a hyphen would be taken for an option.</summary>
    public static string Path(string path) => Of(path.StartsWith('-') ? "./" + path : path);

    public static string Paths(IEnumerable<string> paths) => string.Join(' ', paths.Select(Path));

    /// <summary>The form <c>$'…'</c> of bash, zsh and ksh, the only one that keeps a newline on the line.</summary>
    private static string AnsiC(string word)
    {
        var quoted = new StringBuilder("$'");
        foreach (var unit in word)
        {
            if (unit == '\n') quoted.Append("\\n");
            else if (unit == '\t') quoted.Append("\\t");
            else if (char.IsControl(unit)) quoted.Append('\\').Append(Convert.ToString(unit, 8).PadLeft(3, '0'));
            else if (unit is '\'' or '\\') quoted.Append('\\').Append(unit);
            else quoted.Append(unit);
        }

        return quoted.Append('\'').ToString();
    }
}
