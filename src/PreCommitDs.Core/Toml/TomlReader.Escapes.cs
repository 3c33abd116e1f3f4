using System.Buffers.Text;
using System.Text;

namespace PreCommitDs.Toml;

internal ref partial struct TomlReader
{
    private void ReadEscape(bool isMultiLine)
    {
        var kind = _at + 1 < _text.Length ? _text[_at + 1] : (byte)0;
        switch (kind)
        {
            case (byte)'"' or (byte)'\\': Append([kind]); break;
            case (byte)'b': Append("\b"u8); break;
            case (byte)'t': Append("\t"u8); break;
            case (byte)'n': Append("\n"u8); break;
            case (byte)'f': Append("\f"u8); break;
            case (byte)'r': Append("\r"u8); break;
            case (byte)'u': ReadCodePoint(4); return;
            case (byte)'U': ReadCodePoint(8); return;
            default:
                if (isMultiLine && SkipEscapedLineEnd()) return;
                throw Error(_at, Math.Min(_at + 2, _text.Length), """unknown escape; expected \b \t \n \f \r \" \\ \uXXXX or \UXXXXXXXX""");
        }

        _at += 2;
    }

    private void ReadCodePoint(int digits)
    {
        var hex = _text.Slice(_at + 2, Math.Min(digits, _text.Length - _at - 2));
        var isHex = Utf8Parser.TryParse(hex, out uint value, out var used, 'x') && used == digits;
        if (!isHex) throw Error(_at, _at + 2, $"broken escape; expected {digits} hexadecimal digits");
        if (!Rune.TryCreate(value, out var rune)) throw Error(_at, _at + 2 + digits, "no Unicode scalar value; expected 0 to D7FF or E000 to 10FFFF");
        Span<byte> bytes = stackalloc byte[4];
        Append(bytes[..rune.EncodeToUtf8(bytes)]);
        _at += 2 + digits;
    }

    /// <summary>A backslash at the end of a line takes the line end and all whitespace after it along.</summary>
    private bool SkipEscapedLineEnd()
    {
        var backslash = _at++;
        SkipSpaces();
        if (!AtLineEnd())
        {
            _at = backslash;
            return false;
        }

        while (AtLineEnd())
        {
            _at += _text[_at] == '\r' ? 2 : 1;
            SkipSpaces();
        }

        return true;
    }
}
