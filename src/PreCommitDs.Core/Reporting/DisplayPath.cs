using System.Text;

namespace PreCommitDs.Reporting;

/// <summary>Writes paths so that each stays on its line: one with control characters is quoted as git quotes it.</summary>
internal static class DisplayPath
{
    public static string Of(string path)
    {
        if (!path.Any(char.IsControl)) return path;
        var quoted = new StringBuilder("\"");
        foreach (var unit in path)
        {
            _ = unit switch
            {
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                '\r' => quoted.Append("\\r"),
                '"' or '\\' => quoted.Append('\\').Append(unit),
                _ when char.IsControl(unit) => Octal(quoted, unit),
                _ => quoted.Append(unit),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The bytes of a control character, of which those from U+0080 on have two.</summary>
    private static StringBuilder Octal(StringBuilder quoted, char unit)
    {
        foreach (var part in Encoding.UTF8.GetBytes([unit])) quoted.Append('\\').Append(Convert.ToString(part, 8).PadLeft(3, '0'));
        return quoted;
    }
}
