using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;
using PreCommitDs.Secrets.Shapes;

namespace PreCommitDs.Secrets.Vendors;

/// <summary>
/// Finds values behind the name of an issuer that look exactly as its credentials do: set to it without another word, or with a word of
/// credentials somewhere between, in whatever grammar.
/// </summary>
internal sealed class IssuedValueFinder
{
    /// <summary>How far behind the name a value may begin.</summary>
    private const int Reach = 64;

    /// <summary>How far behind the beginning of the name the first digit of a value may stand.</summary>
    public const int MaxReach = 192;

    private const int MaxValueLength = 512;
    private const int MinValueLength = 12;
    private const int MaxRuns = 6;
    private const int MaxWordLength = 24;

    /// <summary>Words between both that say that a credential follows.</summary>
    private static readonly string[] CredentialWords = ["key", "token", "secret", "access", "private", "auth", "api", "bearer", "password", "pat", "cred", "code"];

    /// <summary>Words between both that say that something else follows.</summary>
    private static readonly string[] OtherWords = ["id", "ids", "guid", "uuid", "sha", "sha1", "sha256", "sha512", "md5", "hash", "commit", "rev", "revision", "digest", "checksum", "integrity", "version", "public", "pub", "url", "uri", "host", "path", "file", "branch", "tag", "ref", "reference", "etag", "name", "user", "username", "email", "invalid", "from", "import"];

    private static readonly SearchValues<byte> EndsRun = SearchValues.Create([.. Enumerable.Range(0, 33).Select(static unit => (byte)unit), 127, .. "\"'`,;<>(){}[]|\\&"u8]);

    private readonly IssuerIndex _index = new();

    /// <summary>Adds what is found, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Where names of issuers may begin.</param>
    /// <param name="found">What it is added to.</param>
    public void Find(ReadOnlySpan<byte> text, List<int> places, List<(VendorRule Rule, TextSpan Value)> found)
    {
        var free = 0;
        foreach (var at in places)
        {
            if (at < free || _index.At(text, at, out var end) is not { } issuer || !TryFind(text, end, issuer, out var rule, out var value)) continue;
            found.Add((rule, value));
            free = value.End;
        }
    }

    private static bool TryFind(ReadOnlySpan<byte> text, int from, IssuerName issuer, [NotNullWhen(true)] out VendorRule? rule, out TextSpan value)
    {
        (rule, value) = (null, default);
        var (at, isSet) = (from, false);
        if (!SkipBetween(text, ref at, ref isSet)) return false;
        for (var run = 0; run < MaxRuns && at < text.Length && at - from < Reach; run++)
        {
            var end = RunEnd(text, at);
            // A name goes on; a value begins behind what separates both.
            var start = ValueStart(text, at, end);
            if (end - start >= MinValueLength && IsAllowed(text, from, start, issuer, out var hasWord) && (hasWord || isSet || start > at) && TryMatch(text, new TextSpan(start, end), issuer, hasWord, out rule))
            {
                value = new TextSpan(start, end);
                return true;
            }

            if (end - at > MaxWordLength || !SkipBetween(text, ref end, ref isSet)) return false;
            at = end;
        }

        return false;
    }

    private static int RunEnd(ReadOnlySpan<byte> text, int at)
    {
        var rest = text.Slice(at, Math.Min(MaxValueLength, text.Length - at));
        var end = rest.IndexOfAny(EndsRun);
        return end < 0 ? at + rest.Length : at + end;
    }

    private static bool IsRunByte(byte unit) => !EndsRun.Contains(unit);

    /// <summary>Behind the first <c>=</c> or <c>:</c> or the last hyphen of a name.</summary>
    private static int ValueStart(ReadOnlySpan<byte> text, int at, int end)
    {
        var run = text[at..end];
        var separator = run.IndexOfAny((byte)'=', (byte)':');
        if (separator >= 0 && separator < MaxWordLength && separator + 1 < run.Length && (separator == 0 || IsWordLike(run[..separator])))
        {
            var start = at + separator + 1;
            while (start < end && text[start] is (byte)'=' or (byte)':') start++;
            return start;
        }

        // A value may be glued to its name: acme-token-4f1c...
        var digit = run.IndexOfAnyInRange((byte)'0', (byte)'9');
        var hyphen = digit < 0 ? -1 : run[..digit].LastIndexOf((byte)'-');
        return hyphen >= 0 && hyphen < MaxWordLength && IsWordLike(run[..hyphen]) ? at + hyphen + 1 : at;
    }

    private static bool IsWordLike(ReadOnlySpan<byte> name)
    {
        foreach (var unit in name)
            if (!char.IsAsciiLetter((char)unit) && unit is not ((byte)'_' or (byte)'-' or (byte)'.')) return false;
        return true;
    }

    /// <summary>Skips what separates; false where the line ends, but for the one behind an opened element.</summary>
    private static bool SkipBetween(ReadOnlySpan<byte> text, ref int at, ref bool isSet)
    {
        for (var count = 0; at < text.Length && count < 24; at++, count++)
        {
            var unit = text[at];
            if (unit is (byte)'\n' && !isSet) return false;
            if (unit is (byte)'\'' or (byte)'"' or (byte)'`' or (byte)'>' or (byte)',' or (byte)'|') isSet = true;
            else if (IsRunByte(unit))
            {
                if (unit is not ((byte)'=' or (byte)':') || (at + 1 < text.Length && IsRunByte(text[at + 1]) && text[at + 1] != (byte)'=' && text[at + 1] != (byte)'>')) return true;
                isSet = true;
            }
            else if (unit is (byte)';' or (byte)'<' or (byte)'}') return false;
        }

        return at < text.Length;
    }

    /// <summary>Whether the words between a name and a value are those of a credential, or none.</summary>
    private static bool IsAllowed(ReadOnlySpan<byte> text, int from, int start, IssuerName issuer, out bool hasWord)
    {
        hasWord = false;
        var between = text[from..start];
        // The path of a page says nothing of what stands behind it.
        if (between.Contains((byte)'/')) return false;
        for (var at = 0; at < between.Length;)
        {
            if (!char.IsAsciiLetter((char)between[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < between.Length && char.IsAsciiLetterOrDigit((char)between[end])) end++;
            var word = between[at..end];
            if (Is(word, OtherWords, mayEnd: false)) return false;
            hasWord |= Is(word, CredentialWords, mayEnd: true);
            at = end;
        }

        return hasWord || !issuer.NeedsWord;
    }

    private static bool Is(ReadOnlySpan<byte> word, string[] words, bool mayEnd)
    {
        if (word.Length > 32) return false;
        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < lower.Length; i++) lower[i] = char.ToLowerInvariant((char)word[i]);
        foreach (var known in words)
            if (lower.SequenceEqual(known) || (mayEnd && lower.IndexOf(known) >= 0)) return true;
        return false;
    }

    private static bool TryMatch(ReadOnlySpan<byte> text, TextSpan span, IssuerName issuer, bool hasWord, [NotNullWhen(true)] out VendorRule? rule)
    {
        rule = null;
        var value = span.Of(text);
        // What has no digits is most, and needs no rule to be told.
        if (!value.ContainsAnyInRange((byte)'0', (byte)'9')) return false;
        if (!TryRule(value, issuer, out rule)) return false;
        var shape = new ValueShape(value);
        if (shape.Digits < 2 || (shape.Letters < 2 && !hasWord)) return false;
        // Without a word it may as well be a commit, a digest or a number.
        if (!hasWord && (shape.Letters == 0 || (shape.Hex == shape.Length && shape.Length is 40 or 64))) return false;
        return !Placeholder.IsIssued(value) && !Words.Are(value);
    }

    private static bool TryRule(ReadOnlySpan<byte> value, IssuerName issuer, [NotNullWhen(true)] out VendorRule? rule)
    {
        rule = null;
        foreach (var number in issuer.Rules)
        {
            var candidate = VendorRules.All[number];
            if (ShapeCache.Of(candidate.Shape).Match(value) != value.Length) continue;
            rule = candidate;
            return true;
        }

        return false;
    }
}
