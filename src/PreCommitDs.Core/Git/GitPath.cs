using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>Paths as git names them: with slashes, below the top of the working tree.</summary>
internal static class GitPath
{
    /// <summary>Resolves "." and ".." in a path below the top of the working tree; null where it leads out of it.</summary>
    public static string? Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..")
            {
                parts.Add(part);
                continue;
            }

            if (parts.Count == 0) return null;
            parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    /// <summary>The path as git prints it by default: in quotes, other bytes than printable ASCII in octal.</summary>
    public static string Quote(string path)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in PathBytes.Encode(path))
        {
            _ = unit switch
            {
                7 => quoted.Append("\\a"),
                (byte)'\b' => quoted.Append("\\b"),
                (byte)'\v' => quoted.Append("\\v"),
                (byte)'\f' => quoted.Append("\\f"),
                (byte)'\n' => quoted.Append("\\n"),
                (byte)'\t' => quoted.Append("\\t"),
                (byte)'\r' => quoted.Append("\\r"),
                (byte)'"' or (byte)'\\' => quoted.Append('\\').Append((char)unit),
                < 0x20 or >= 0x7f => quoted.Append('\\').Append(Convert.ToString(unit, 8).PadLeft(3, '0')),
                _ => quoted.Append((char)unit),
            };
        }

        return quoted.Append('"').ToString();
    }
}
