using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Judgement;

/// <summary>Tells digests that stand one below the other, as lock files list them, be a package called as it may.</summary>
internal static class DigestColumn
{
    private const int MinLength = 32;
    private const int MaxLine = 200;

    /// <summary>Whether the line above or below ends in as many hexadecimal digits.</summary>
    public static bool Holds(ReadOnlySpan<byte> text, TextSpan value)
    {
        if (value.Length < MinLength) return false;
        var from = Math.Max(0, value.Start - MaxLine);
        var line = text[from..value.Start].LastIndexOf((byte)'\n');
        if (line >= 0 && EndsInDigest(text[from..(from + line)], value.Length)) return true;
        var rest = text.Slice(value.End, Math.Min(MaxLine, text.Length - value.End));
        var next = rest.IndexOf((byte)'\n');
        if (next < 0) return false;
        rest = rest[(next + 1)..];
        var end = rest.IndexOf((byte)'\n');
        return EndsInDigest(end < 0 ? rest : rest[..end], value.Length);
    }

    private static bool EndsInDigest(ReadOnlySpan<byte> line, int length)
    {
        line = line.TrimEnd(" \r\",'"u8);
        if (line.Length <= length || char.IsAsciiLetterOrDigit((char)line[^(length + 1)])) return false;
        foreach (var unit in line[^length..])
            if (!char.IsAsciiHexDigit((char)unit)) return false;
        return true;
    }
}
