using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Checks;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets.Decoding;

/// <summary>
/// Finds base64 and hexadecimal digits that stand for printable text. Nearly all that looks like these is none by its first bytes: names,
/// paths, digests, pictures.
/// </summary>
internal static class EncodedRuns
{
    private const int MaxLength = 4096;

    /// <summary>A key of 8192 bits in PEM, in base64 once more.</summary>
    private const int MaxPemLength = 16 * 1024;

    /// <summary>How many parts of a path or a name may stand before what is encoded, and how many behind.</summary>
    private const int MaxParts = 4;

    /// <summary>Base64 of <c>-----BEGIN</c>.</summary>
    private static ReadOnlySpan<byte> Pem => "LS0tLS1CRUdJTi"u8;

    /// <summary>Adds what the runs mean.</summary>
    public static void Add(ReadOnlySpan<byte> text, LogicalText meant)
    {
        var at = 0;
        while (Base64Runs.Next(text, at, out var run))
        {
            at = run.End;
            var value = run.Of(text);
            var isLong = value.Length > MaxLength;
            if (isLong && (value.Length > MaxPemLength || !value.StartsWith(Pem))) continue;
            if (IsAfterEscape(text, run.Start)) run = run with { Start = run.Start + 1 };
            at = Math.Max(at, Add(text, run, meant));
        }
    }

    /// <summary>Where the run really ends, which may go on in the next line.</summary>
    private static int Add(ReadOnlySpan<byte> text, TextSpan run, LogicalText meant)
    {
        var value = run.Of(text);
        if (HexText.Begins(value))
        {
            AddHex(text, run, meant);
            return run.End;
        }

        for (var i = 0; i < MaxParts && run.Length >= Base64Runs.MinLength; i++)
        {
            if (Base64Head.IsPrintable(run.Of(text)) && !IsPicture(text[..run.Start])) return AddBase64(text, run, meant);
            var separator = run.Of(text).IndexOfAny("/_-+"u8);
            if (separator < 0) break;
            run = run with { Start = run.Start + separator + 1 };
        }

        return run.End;
    }

    private static int AddBase64(ReadOnlySpan<byte> text, TextSpan run, LogicalText meant)
    {
        var lines = new Base64Lines(text, run);
        Span<byte> joined = stackalloc byte[MaxPemLength + 2];
        joined = joined[..lines.Join(joined)];
        if (joined.Length > MaxLength && !joined.StartsWith(Pem)) return lines.End;
        var end = lines.End;
        for (var i = 0; i < MaxParts && joined.Length >= Base64Runs.MinLength && !TryAdd(joined, run with { End = end }, meant); i++)
        {
            var separator = joined.LastIndexOfAny("/_-+"u8);
            if (separator < 0) break;
            end -= joined.Length - separator;
            joined = joined[..separator];
        }

        return lines.End;
    }

    private static bool TryAdd(ReadOnlySpan<byte> base64, TextSpan run, LogicalText meant)
    {
        Span<byte> decoded = stackalloc byte[MaxPemLength];
        if (!Base64Text.TryDecode(base64, decoded, out var written) || !PrintableText.Is(decoded[..written])) return false;
        meant.AddDecoded(decoded[..written], run, TextForm.Base64);
        return true;
    }

    private static void AddHex(ReadOnlySpan<byte> text, TextSpan run, LogicalText meant)
    {
        Span<byte> decoded = stackalloc byte[MaxLength / 2];
        if (HexText.TryDecode(run.Of(text), decoded, out var written) && PrintableText.Is(decoded[..written])) meant.AddDecoded(decoded[..written], run, TextForm.Hex);
    }

    /// <summary>Whether the first byte belongs to <c>\n</c> and the like.</summary>
    private static bool IsAfterEscape(ReadOnlySpan<byte> text, int start) => start > 0 && text[start - 1] == (byte)'\\' && text[start] is (byte)'n' or (byte)'r' or (byte)'t';

    /// <summary>RFC 2397: what is seen or heard, and maps of sources, which are other files.</summary>
    private static bool IsPicture(ReadOnlySpan<byte> before)
    {
        if (!before.EndsWith(";base64,"u8)) return false;
        before = before[Math.Max(0, before.Length - 120)..];
        var data = before.LastIndexOf("data:"u8);
        if (data < 0) return false;
        var type = before[(data + 5)..];
        return type.StartsWith("image/"u8) || type.StartsWith("font/"u8) || type.StartsWith("audio/"u8) || type.StartsWith("video/"u8) || type.StartsWith("application/font"u8)
            || before[..data].EndsWith("sourceMappingURL="u8);
    }
}
