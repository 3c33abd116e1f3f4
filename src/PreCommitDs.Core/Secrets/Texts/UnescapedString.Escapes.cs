using System.Text;

namespace PreCommitDs.Secrets.Texts;

/// <summary>
/// The escapes of JSON (RFC 8259, section 7), JSON5, YAML (1.2.2, section 5.7), TOML and of most programming languages, which hardly
/// contradict each other.
/// </summary>
internal ref partial struct UnescapedString
{
    /// <summary>Every byte, to take pieces of one byte from.</summary>
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 256).Select(static value => (byte)value)];

    /// <summary>Moves behind what escapes or controls; false where it means nothing.</summary>
    private bool Unescape(ReadOnlySpan<byte> escape, out ReadOnlySpan<byte> piece)
    {
        piece = [];
        if (escape[0] == Control)
        {
            End++;
            SkipControlSequence();
            return false;
        }

        if (_form == TextForm.Percent)
        {
            piece = UnescapePercent(escape);
            return true;
        }

        if (SkipLineEnd(escape)) return false;
        piece = UnescapeBackslash(escape);
        if (piece.Length != 1 || piece[0] != Control) return true;
        SkipControlSequence();
        return false;
    }

    private ReadOnlySpan<byte> UnescapePercent(ReadOnlySpan<byte> escape)
    {
        var code = EscapeCode.Digits(escape[1..], 2);
        End += code < 0 ? 1 : 3;
        return code < 0 ? escape[..1] : One(code);
    }

    private ReadOnlySpan<byte> UnescapeBackslash(ReadOnlySpan<byte> escape)
    {
        var code = EscapeCode.Of(escape, out var length);
        if (length > 0)
        {
            End += length;
            return code < 0x80 ? One(code) : Utf8(code);
        }

        End += Math.Min(2, escape.Length);
        if (escape.Length < 2 || escape[1] is (byte)'u' or (byte)'U' or (byte)'x') return escape[..Math.Min(2, escape.Length)];
        return escape[1] switch
        {
            (byte)'b' => One('\b'),
            (byte)'f' => One('\f'),
            (byte)'n' => One('\n'),
            (byte)'r' => One('\r'),
            (byte)'t' => One('\t'),
            (byte)'v' => One('\v'),
            (byte)'a' => One('\a'),
            (byte)'e' => One(Control),
            (byte)'0' => One(0),
            // Only YAML has these: other places than words, whatever they look like.
            (byte)'N' or (byte)'_' or (byte)'L' or (byte)'P' when _form == TextForm.Folded => One(' '),
            var other => One(other),
        };
    }

    private static ReadOnlySpan<byte> One(int value) => Bytes.AsSpan(value, 1);

    private ReadOnlySpan<byte> Utf8(int code)
    {
        if (!Rune.TryCreate(code, out var rune)) rune = Rune.ReplacementChar;
        _rune ??= new byte[4];
        return _rune.AsSpan(0, rune.EncodeToUtf8(_rune));
    }

    /// <summary>A backslash at the end of a line, and of the next one the blanks that do not count.</summary>
    private bool SkipLineEnd(ReadOnlySpan<byte> escape)
    {
        var length = EscapeCode.LineEnd(escape);
        if (length == 0) return false;
        End += length;
        if (_form == TextForm.Folded)
            while (End < _raw.Length && _raw[End] is (byte)' ' or (byte)'\t') End++;
        return true;
    }

    /// <summary><c>[</c>, parameters and one final byte.</summary>
    private void SkipControlSequence()
    {
        if (End == _raw.Length || _raw[End] != (byte)'[') return;
        var at = End + 1;
        while (at < _raw.Length && _raw[at] is >= 0x20 and < 0x40) at++;
        if (at < _raw.Length && _raw[at] is >= 0x40 and < 0x7f) End = at + 1;
    }
}
