using System.Text;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The words at the front of a command of the shell, as far as they are plain: in quotes or without, nothing that the shell puts in.</summary>
internal static class ShellWords
{
    /// <summary>Ends before the first word that is not plain.</summary>
    public static IReadOnlyList<string> Read(string command)
    {
        var words = new List<string>();
        var at = 0;
        while (true)
        {
            while (at < command.Length && command[at] is ' ' or '\t') at++;
            if (at == command.Length || Next(command, ref at) is not { } word) return words;
            words.Add(word);
        }
    }

    /// <summary>What a script sets a variable to, in the first line that does; null where none does plainly.</summary>
    public static string? Value(string script, string variable)
    {
        foreach (var line in script.Split('\n'))
            if (line.StartsWith(variable + "=", StringComparison.Ordinal)) return Read(line[(variable.Length + 1)..].TrimEnd('\r')) is [var value, ..] ? value : null;
        return null;
    }

    private static string? Next(string command, ref int at)
    {
        var word = new StringBuilder();
        for (; at < command.Length && command[at] is not (' ' or '\t'); at++)
        {
            var unit = command[at];
            if (unit is '\'' or '"')
            {
                var end = command.IndexOf(unit, at + 1);
                if (end < 0) return null;
                var inside = command.AsSpan(at + 1, end - at - 1);
                if (unit == '"' && inside.IndexOfAny('$', '`', '\\') >= 0) return null;
                word.Append(inside);
                at = end;
            }
            else if (unit == '\\' && at + 1 < command.Length) word.Append(command[++at]);
            else if (unit is '$' or '`' or ';' or '&' or '|' or '<' or '>' or '(' or ')' or '*' or '\n') return null;
            else word.Append(unit);
        }

        return word.ToString();
    }
}
