using System.Buffers.Text;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells embeddings as word2vec writes them: a line with two numbers, then words with as many numbers as the second says.</summary>
internal static class WordVectors
{
    private const int MaxDimensions = 10_000;

    public static bool Are(ReadOnlySpan<byte> head, long size)
    {
        var end = head.IndexOf((byte)'\n');
        if (end is < 3 or > 32) return false;
        var line = head[..end].TrimEnd((byte)'\r');
        if (!Utf8Parser.TryParse(line, out long words, out var first) || first >= line.Length || line[first] != (byte)' ') return false;
        if (!Utf8Parser.TryParse(line[(first + 1)..], out int dimensions, out var second) || first + 1 + second != line.Length) return false;
        if (words < 1 || dimensions is < 2 or > MaxDimensions) return false;
        var rest = head[(end + 1)..];
        return IsTextLine(rest, dimensions) || IsBinaryWord(rest, words, dimensions, size - end - 1);
    }

    private static bool IsTextLine(ReadOnlySpan<byte> rest, int dimensions)
    {
        var end = rest.IndexOf((byte)'\n');
        var line = (end < 0 ? rest : rest[..end]).TrimEnd(" \r"u8);
        var numbers = 0;
        for (var at = line.IndexOf((byte)' '); at >= 0 && at < line.Length; numbers++)
        {
            var number = line[(at + 1)..];
            var next = number.IndexOf((byte)' ');
            var word = next < 0 ? number : number[..next];
            // The last one may be cut off.
            if ((!Utf8Parser.TryParse(word, out double _, out var length) || length != word.Length) && (next >= 0 || end >= 0)) return false;
            at = next < 0 ? line.Length : at + 1 + next;
        }

        return end < 0 ? numbers is > 1 : numbers == dimensions;
    }

    /// <summary>A word and a space, then numbers of four bytes each, which nobody would take for text.</summary>
    private static bool IsBinaryWord(ReadOnlySpan<byte> rest, long words, int dimensions, long size)
    {
        var space = rest.IndexOf((byte)' ');
        return space is > 0 and < 256 && PlainText.Is(rest[..space]) && !PlainText.Is(rest[(space + 1)..]) && (decimal)words * (2 + (4 * (decimal)dimensions)) <= size;
    }
}
