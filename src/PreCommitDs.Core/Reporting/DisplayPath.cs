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
                _ when char.IsControl(unit) => quoted.Append('\\').Append(Convert.ToString(unit, 8).PadLeft(3, '0')),
                _ => quoted.Append(unit),
            };
        }

        return quoted.Append('"').ToString();
    }
}
