using System.Text;

namespace PreCommitDs.Git;

/// <summary>Paths as git keeps them: bytes, by convention UTF-8.</summary>
internal static class GitPath
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <exception cref="GitException">The name is not UTF-8, so no file could be opened by it.</exception>
    public static string Decode(ReadOnlySpan<byte> path)
    {
        try
        {
            return Strict.GetString(path);
        }
        catch (DecoderFallbackException)
        {
            throw new GitException($"the file name '{Encoding.UTF8.GetString(path)}' is not UTF-8: rename it with git mv");
        }
    }

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
        foreach (var unit in Encoding.UTF8.GetBytes(path))
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
