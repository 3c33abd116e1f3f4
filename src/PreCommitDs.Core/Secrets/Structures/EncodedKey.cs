using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Checks;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>Private keys that are written otherwise: PEM in base64 once more, as <c>client-key-data</c> of kubeconfig, and PuTTY's files.</summary>
/// <remarks>https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/; PuTTY's documentation, appendix C.</remarks>
internal static class EncodedKey
{
    private const int HeadLength = 64;
    private const int MinLength = 120;

    /// <summary>Adds the places of keys.</summary>
    public static void Find(ReadOnlySpan<byte> text, List<TextSpan> found)
    {
        // Base64 of five hyphens and BEGIN.
        Find(text, "LS0tLS1CRUdJTi"u8, found);
        var count = found.Count;
        FindPutty(text, found);
        if (count > 0 && found.Count > count) found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private static void Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> head, List<TextSpan> found)
    {
        var at = 0;
        while (text[at..].IndexOf(head) is >= 0 and var next)
        {
            var start = at + next;
            at = start + head.Length;
            while (at < text.Length && (char.IsAsciiLetterOrDigit((char)text[at]) || text[at] is (byte)'+' or (byte)'/' or (byte)'=')) at++;
            if (at - start >= MinLength && IsPrivate(text.Slice(start, HeadLength))) found.Add(new TextSpan(start, at));
        }
    }

    private static bool IsPrivate(ReadOnlySpan<byte> head)
    {
        Span<byte> bytes = stackalloc byte[HeadLength];
        return Base64Text.TryDecode(head, bytes, out var written) && bytes[..written].IndexOf("PRIVATE KEY"u8) >= 0;
    }

    private static void FindPutty(ReadOnlySpan<byte> text, List<TextSpan> found)
    {
        var at = 0;
        while (text[at..].IndexOf("\nPrivate-Lines: "u8) is >= 0 and var next)
        {
            at += next + 16;
            var line = text[at..].IndexOf((byte)'\n');
            if (line is < 0 or > 8) continue;
            var start = at + line + 1;
            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] is (byte)'+' or (byte)'/' or (byte)'=')) end++;
            if (end - start >= 32 && !Placeholder.Is(text[start..end])) found.Add(new TextSpan(start, end));
            at = end;
        }
    }
}
