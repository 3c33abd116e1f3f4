using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>The private lines of PuTTY's key files.</summary>
/// <remarks>PuTTY's documentation, appendix C.</remarks>
internal static class PuttyKey
{
    private const int MinLength = 32;

    private static ReadOnlySpan<byte> Head => "\nPrivate-Lines: "u8;

    /// <summary>Adds the places of keys, of each its first line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Where what it begins with stands, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found)
    {
        var at = 0;
        foreach (var anchor in anchors)
        {
            if (anchor < at) continue;
            at = anchor + Head.Length;
            var line = text[at..].IndexOf((byte)'\n');
            if (line is < 0 or > 8) continue;
            var start = at + line + 1;
            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] is (byte)'+' or (byte)'/' or (byte)'=')) end++;
            if (end - start >= MinLength && !Placeholder.Is(text[start..end])) found.Add(new TextSpan(start, end));
            at = end;
        }
    }
}
