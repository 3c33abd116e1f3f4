using System.Text;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>A pattern of sed for how a line begins: enough to know it again. Of a URL no more than its scheme, as a password may follow.</summary>
internal static class LinePattern
{
    private const int MaxLength = 60;

    public static string Of(string line)
    {
        var url = line.IndexOf("://", StringComparison.Ordinal);
        var pattern = new StringBuilder();
        foreach (var unit in url < 0 ? line : line[..url])
        {
            // What is no text is left to whatever stands there.
            if (pattern.Length >= MaxLength || char.IsControl(unit) || unit == '\ufffd' || char.IsSurrogate(unit)) break;
            if (unit is '\\' or '/' or '.' or '*' or '[' or ']' or '^' or '$') pattern.Append('\\');
            pattern.Append(unit);
        }

        return pattern.ToString();
    }
}
