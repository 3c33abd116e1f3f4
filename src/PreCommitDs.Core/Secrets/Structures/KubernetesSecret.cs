using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Checks;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Structures;

/// <summary>The values of <c>data</c> and <c>stringData</c> of a Secret, wherever in the document its kind stands.</summary>
/// <remarks>https://kubernetes.io/docs/concepts/configuration/secret/: data is base64.</remarks>
internal static class KubernetesSecret
{
    private const int MaxDocument = 64 * 1024;
    private const int MinLength = 8;

    /// <summary>Adds the places of values.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Where what it begins with stands, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found)
    {
        var done = 0;
        foreach (var anchor in anchors)
        {
            var at = anchor + 5;
            if (at <= done || !Quoted.IsWordAt(text, SkipBlanks(text, at), "secret"u8)) continue;
            var (start, end) = DocumentAround(text, at);
            AddValues(text, start, end, found);
            done = end;
        }
    }

    private static int SkipBlanks(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'"' or (byte)'\'') at++;
        return at;
    }

    private static (int Start, int End) DocumentAround(ReadOnlySpan<byte> text, int at)
    {
        var from = Math.Max(0, at - MaxDocument);
        var before = text[from..at].LastIndexOf("\n---"u8);
        var behind = text.Slice(at, Math.Min(MaxDocument, text.Length - at)).IndexOf("\n---"u8);
        return (before < 0 ? from : from + before + 4, behind < 0 ? Math.Min(text.Length, at + MaxDocument) : at + behind);
    }

    /// <summary>Lines that are indented further than the key before them.</summary>
    private static void AddValues(ReadOnlySpan<byte> text, int start, int end, List<TextSpan> found)
    {
        var (section, isEncoded) = (-1, false);
        for (var line = start; line < end;)
        {
            var length = text[line..end].IndexOf((byte)'\n');
            var next = length < 0 ? end : line + length + 1;
            var content = line;
            while (content < next && text[content] is (byte)' ' or (byte)'\t') content++;
            var rest = text[content..next].TrimEnd(" \r\n"u8);
            var indent = content - line;
            if (rest.IsEmpty || rest[0] == (byte)'#')
            {
                line = next;
                continue;
            }

            if (rest.SequenceEqual("data:"u8) || rest.SequenceEqual("stringData:"u8)) (section, isEncoded) = (indent, rest[0] == (byte)'d');
            else if (section >= 0 && indent <= section) section = -1;
            else if (section >= 0 && TryValue(text, content, content + rest.Length, isEncoded, out var value)) found.Add(value);
            line = next;
        }
    }

    private static bool TryValue(ReadOnlySpan<byte> text, int start, int end, bool isEncoded, out TextSpan value)
    {
        var colon = text[start..end].IndexOf(": "u8);
        value = Quoted.Word(text, colon < 0 ? start : start + colon + 2, out _, out _);
        var bytes = value.Of(text);
        if (value.End > end || bytes.Length < MinLength || Placeholder.Is(bytes)) return false;
        if (!isEncoded) return colon >= 0 && new ValueShape(bytes).Digits > 0 && !Words.Are(bytes);
        return bytes.Length % 4 == 0 && IsEncodedSecret(bytes);
    }

    /// <summary>What is encoded there may be no more than the name of a user.</summary>
    private static bool IsEncodedSecret(ReadOnlySpan<byte> value)
    {
        if (value.Length > 2048) return Base64Text.TryDecode(value[..2048], new byte[2048], out _);
        Span<byte> bytes = stackalloc byte[2048];
        return Base64Text.TryDecode(value, bytes, out var written) && written >= 6 && !Placeholder.Is(bytes[..written]);
    }
}
