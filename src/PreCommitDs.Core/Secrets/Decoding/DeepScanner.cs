using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Custom;
using PreCommitDs.Secrets.Scanning;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets.Decoding;

/// <summary>
/// Finds credentials however they are written: as they are, with escapes, with escapes of escapes as JSON in a JSON string has, and
/// encoded once.
/// </summary>
internal sealed class DeepScanner(CustomScanner? custom = null)
{
    /// <summary>How many strings may be in each other.</summary>
    private const int Depth = 2;

    /// <summary>Less is decoded before another thread has begun.</summary>
    private const int LongText = 1024 * 1024;

    private readonly SecretScanner _scanner = new();

    /// <summary>The credentials of a text, by their place; none overlaps another.</summary>
    public List<FoundSecret> Scan(ReadOnlySpan<byte> text, EscapeUse use) => Scan(text, text.Length, use, Depth);

    /// <param name="text">The text.</param>
    /// <param name="decoded">Where in it that begins which has been decoded already.</param>
    /// <param name="use">What backslashes mean in it.</param>
    /// <param name="depth">How many looks more may be taken.</param>
    private List<FoundSecret> Scan(ReadOnlySpan<byte> text, int decoded, EscapeUse use, int depth)
    {
        using var meant = new LogicalText();
        var (plain, escaped) = ScanAndDecode(text, decoded, use, depth, meant);
        var all = plain.ConvertAll(static secret => new FoundSecret(secret, null, null));
        if (meant.Span.IsEmpty) return all;
        var way = new TextWay(meant, text);
        // What a string holds may be of any language.
        foreach (var found in Scan(meant.Span, escaped, EscapeUse.Some, depth - 1)) all.Add(Back(found, meant, ref way));
        return SecretMerge.Merge(all);
    }

    /// <summary>What stands in a text as it is, and how much of what it means beside that is escaped; both at once where it is long.</summary>
    private unsafe (List<Secret> Plain, int Escaped) ScanAndDecode(ReadOnlySpan<byte> text, int decoded, EscapeUse use, int depth, LogicalText meant)
    {
        if (depth == 0) return (ScanPlain(text), 0);
        if (text.Length < LongText)
        {
            var escaped = Decode(text, decoded, use, meant);
            return (ScanPlain(text), escaped);
        }

        // The threads end before this method does, so the bytes stay where they are.
        fixed (byte* bytes = text)
        {
            var pinned = new PinnedBytes(bytes, text.Length);
            var (plain, escaped) = (new List<Secret>(), 0);
            Parallel.Invoke(
                () => escaped = Decode(pinned.Span, decoded, use, meant),
                () => plain = ScanPlain(pinned.Span));
            return (plain, escaped);
        }
    }

    private static int Decode(ReadOnlySpan<byte> text, int decoded, EscapeUse use, LogicalText meant)
    {
        EscapedRegions.Add(text, use, meant);
        var escaped = meant.Span.Length;
        PercentRuns.Add(text[..decoded], meant);
        EncodedRuns.Add(text[..decoded], meant);
        return escaped;
    }

    private List<Secret> ScanPlain(ReadOnlySpan<byte> text) => custom is null ? _scanner.Scan(text) : custom.AddTo(_scanner.Scan(text), text);

    private static FoundSecret Back(FoundSecret found, LogicalText meant, ref TextWay way)
    {
        var secret = found.Secret;
        var form = meant.PartAt(secret.Start).Form;
        var value = found.Value ?? new TextSpan(secret.Start, secret.End).Of(meant.Span).ToArray();
        var place = way.Back(secret.Start, secret.End);
        return new FoundSecret(secret with { Start = place.Start, End = place.End }, form is TextForm.Plain or TextForm.Escaped or TextForm.Folded ? found.Form : form, value);
    }
}
