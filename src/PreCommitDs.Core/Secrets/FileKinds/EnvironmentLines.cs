using PreCommitDs.Files;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>
/// Walks over an environment file as the readers of these agree: <c>export KEY = value</c>, in single, double or back quotes over as
/// many lines as it takes. Whatever may be a part of a value is never given out as a line of its own.
/// </summary>
/// <param name="text">UTF-8.</param>
internal ref struct EnvironmentLines(ReadOnlySpan<byte> text)
{
    private const int MaxKey = 80;

    private readonly ReadOnlySpan<byte> _text = text;
    private int _at = ByteOrderMark.LengthIn(text);

    /// <summary>The next line, or all lines of the next variable; false at the end.</summary>
    public bool Next(out EnvironmentEntry entry)
    {
        entry = default;
        if (_at >= _text.Length) return false;
        var start = _at;
        if (TryReadKey(start, out var key, out var isExported, out var at)) entry = new EnvironmentEntry(default, key, ReadValue(at), isExported);
        else _at = LineEnd(start);
        entry = entry with { Line = new TextSpan(start, _at) };
        return true;
    }

    private readonly bool TryReadKey(int at, out TextSpan key, out bool isExported, out int value)
    {
        (key, isExported, value) = (default, false, 0);
        at = SkipSpaces(at);
        if (_text[at..].StartsWith("export "u8) || _text[at..].StartsWith("export\t"u8)) (isExported, at) = (true, SkipSpaces(at + 7));
        var end = at;
        while (end < _text.Length && end - at <= MaxKey && (char.IsAsciiLetterOrDigit((char)_text[end]) || _text[end] is (byte)'_' or (byte)'.' or (byte)'-')) end++;
        if (end == at || end - at > MaxKey || !(char.IsAsciiLetter((char)_text[at]) || _text[at] == (byte)'_')) return false;
        var separator = SkipSpaces(end);
        if (separator >= _text.Length) return false;
        var isAssigned = _text[separator] == (byte)'=' || (separator == end && _text[separator] == (byte)':' && separator + 1 < _text.Length && _text[separator + 1] is (byte)' ' or (byte)'\t');
        key = new TextSpan(at, end);
        value = separator + 1;
        return isAssigned && !IsTailOfBase64(key.Of(_text), _text[value..]);
    }

    /// <summary>A value: what may be one is taken for one, so that no part of it is taken for a key.</summary>
    private TextSpan ReadValue(int at)
    {
        at = SkipSpaces(at);
        if (at >= _text.Length)
        {
            _at = _text.Length;
            return new TextSpan(_text.Length, _text.Length);
        }

        var quote = _text[at];
        if (quote is (byte)'"' or (byte)'\'' or (byte)'`')
        {
            var end = ClosingQuote(at + 1, quote);
            // Where a quote stays open nobody knows what belongs to the value.
            _at = end < 0 ? _text.Length : LineEnd(end);
            return new TextSpan(at + 1, end < 0 ? _text.Length : end);
        }

        var rest = _text[at..];
        if (rest.StartsWith("-----BEGIN"u8))
        {
            var end = rest.IndexOf("-----END"u8);
            _at = end < 0 ? _text.Length : LineEnd(at + end);
            return Trimmed(at, _at);
        }

        _at = LineEnd(at);
        while (_at < _text.Length && _text[at.._at].TrimEnd("\r\n"u8).EndsWith((byte)'\\')) _at = LineEnd(_at);
        return Trimmed(at, _at);
    }

    /// <summary>A value ends where its line does, or before a comment.</summary>
    private readonly TextSpan Trimmed(int start, int end)
    {
        var value = _text[start..end];
        if (value.StartsWith((byte)'#')) return new TextSpan(start, start);
        var comment = value.IndexOf(" #"u8);
        if (comment >= 0) value = value[..comment];
        return new TextSpan(start, start + value.TrimEnd(" \t\r\n"u8).Length);
    }

    private readonly int ClosingQuote(int at, byte quote)
    {
        for (; at < _text.Length; at++)
        {
            if (_text[at] == quote) return at;
            if (_text[at] == (byte)'\\' && quote == (byte)'"') at++;
        }

        return -1;
    }

    /// <summary>The last line of something encoded looks like a variable without a value.</summary>
    private static bool IsTailOfBase64(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        var end = value.IndexOfAny((byte)'\n', (byte)'\r');
        if ((end < 0 ? value : value[..end]).Trim(" \t="u8).Length > 0) return false;
        return value.StartsWith((byte)'=') || IsMixed(key);
    }

    /// <summary>Whether capitals, small letters and digits take turns as no name has them.</summary>
    public static bool IsMixed(ReadOnlySpan<byte> name)
    {
        var (upper, lower, digits) = (0, 0, 0);
        foreach (var unit in name)
        {
            if (char.IsAsciiLetterUpper((char)unit)) upper++;
            else if (char.IsAsciiLetterLower((char)unit)) lower++;
            else if (char.IsAsciiDigit((char)unit)) digits++;
        }

        return name.Length >= 20 && upper >= 3 && lower >= 3 && digits >= 2;
    }

    private readonly int SkipSpaces(int at)
    {
        while (at < _text.Length && _text[at] is (byte)' ' or (byte)'\t') at++;
        return at;
    }

    private readonly int LineEnd(int at)
    {
        var end = _text[at..].IndexOf((byte)'\n');
        return end < 0 ? _text.Length : at + end + 1;
    }
}
