using System.Buffers.Text;
using System.Text;

namespace PreCommitDs.Secrets.Texts;

/// <summary>
/// Reads what a JSON string means, piece by piece, with the place of each piece: runs of plain bytes, or what one escape stands
/// for. Control sequences of terminals (ECMA-48: colours) mean nothing and are passed over, as they stand in the middle of text.
/// </summary>
/// <param name="raw">What stands between the quotes.</param>
internal ref struct UnescapedString(ReadOnlySpan<byte> raw)
{
    private const byte Escape = 0x1b;

    private readonly ReadOnlySpan<byte> _raw = raw;
    private readonly byte[] _unescaped = new byte[4];
    private int _at;

    /// <summary>The next piece; false at the end.</summary>
    /// <param name="piece">What it means; good until the next call.</param>
    /// <param name="start">Where it stands in the raw bytes.</param>
    public bool Next(out ReadOnlySpan<byte> piece, out int start)
    {
        while (_at < _raw.Length)
        {
            start = _at;
            var rest = _raw[_at..];
            var length = rest.IndexOfAny((byte)'\\', Escape);
            if (length != 0)
            {
                piece = length < 0 ? rest : rest[..length];
                _at += piece.Length;
                return true;
            }

            if (rest[0] == Escape)
            {
                _at++;
                SkipControlSequence();
                continue;
            }

            piece = Unescape(rest);
            if (piece.Length != 1 || piece[0] != Escape) return true;
            SkipControlSequence();
        }

        piece = [];
        start = _at;
        return false;
    }

    /// <summary>Where in the raw bytes that stands which is at an offset of what they mean.</summary>
    public static int RawOffset(ReadOnlySpan<byte> raw, int offset)
    {
        var pieces = new UnescapedString(raw);
        while (pieces.Next(out var piece, out var start))
        {
            if (offset < piece.Length) return raw[start] == (byte)'\\' ? start : start + offset;
            offset -= piece.Length;
        }

        return raw.Length;
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> escape)
    {
        _at += Math.Min(2, escape.Length);
        if (escape.Length < 2) return escape;
        if (escape[1] == (byte)'u') return UnescapeUnicode(escape);
        _unescaped[0] = escape[1] switch
        {
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            var other => other,
        };
        return _unescaped.AsSpan(0, 1);
    }

    private ReadOnlySpan<byte> UnescapeUnicode(ReadOnlySpan<byte> escape)
    {
        var unit = Unit(escape);
        if (unit < 0) return escape[..2];
        _at += 4;
        var code = unit;
        if (char.IsHighSurrogate((char)unit) && escape.Length > 6 && escape[6] == (byte)'\\' && Unit(escape[6..]) is >= 0 and var low && char.IsLowSurrogate((char)low))
        {
            code = char.ConvertToUtf32((char)unit, (char)low);
            _at += 6;
        }

        if (!Rune.TryCreate(code, out var rune)) rune = Rune.ReplacementChar;
        return _unescaped.AsSpan(0, rune.EncodeToUtf8(_unescaped));
    }

    private static int Unit(ReadOnlySpan<byte> escape) =>
        escape.Length >= 6 && escape[1] == (byte)'u' && Utf8Parser.TryParse(escape[2..6], out ushort unit, out var used, 'x') && used == 4 ? unit : -1;

    /// <summary><c>[</c>, parameters and one final byte.</summary>
    private void SkipControlSequence()
    {
        if (_at == _raw.Length || _raw[_at] != (byte)'[') return;
        var at = _at + 1;
        while (at < _raw.Length && _raw[at] is >= 0x20 and < 0x40) at++;
        if (at < _raw.Length && _raw[at] is >= 0x40 and < 0x7f) _at = at + 1;
    }
}
