using System.Globalization;

namespace PreCommitDs.Toml;

/// <summary>Reads a token as an integer or a float.</summary>
internal ref struct TomlNumberReader(ReadOnlySpan<byte> token, TomlPosition position)
{
    private const string TooLarge = "the integer does not fit in 64 bits; expected -9223372036854775808 to 9223372036854775807";

    private readonly ReadOnlySpan<byte> _token = token;
    private int _at;

    public TomlValue Read()
    {
        var isSigned = _token[0] is (byte)'+' or (byte)'-';
        if (isSigned) _at++;
        var body = _token[_at..];
        if (body.SequenceEqual("inf"u8)) return new TomlFloat(position, _token[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity);
        if (body.SequenceEqual("nan"u8)) return new TomlFloat(position, double.NaN);
        if (body.IsEmpty || !char.IsAsciiDigit((char)body[0])) throw Error(isSigned || body[0] == '.' ? "no number; expected a digit" : "no TOML value; expected quotes around a string");
        if (body.Length > 1 && body[0] == '0' && body[1] is (byte)'x' or (byte)'o' or (byte)'b')
            return isSigned ? throw Error("a hexadecimal, octal or binary integer may not have a sign") : ReadPrefixed(body[1]);
        return ReadDecimal();
    }

    private TomlInteger ReadPrefixed(byte prefix)
    {
        const ulong most = long.MaxValue;
        var radix = prefix == 'x' ? 16u : prefix == 'o' ? 8u : 2u;
        _at = 2;
        SkipDigits(radix);
        if (_at < _token.Length) throw Error($"no number; expected digits of base {radix}");
        var value = 0ul;
        foreach (var digit in _token[2..])
        {
            if (digit == '_') continue;
            if (value > most / radix) throw Error(TooLarge);
            value = (value * radix) + Digit(digit);
        }

        return value > most ? throw Error(TooLarge) : new TomlInteger(position, (long)value);
    }

    private TomlValue ReadDecimal()
    {
        var start = _at;
        SkipDigits(10);
        if (_token[start] == '0' && _at - start > 1) throw Error("a number may not begin with a zero; expected no leading zeros");
        if (_at == _token.Length) return new TomlInteger(position, Whole(_token[start..]));
        if (_token[_at] == '.')
        {
            _at++;
            SkipDigits(10);
        }

        if (_at < _token.Length && _token[_at] is (byte)'e' or (byte)'E')
        {
            _at++;
            if (_at < _token.Length && _token[_at] is (byte)'+' or (byte)'-') _at++;
            SkipDigits(10);
        }

        return _at == _token.Length ? new TomlFloat(position, Fractional()) : throw Error("no number; expected digits only");
    }

    private readonly long Whole(ReadOnlySpan<byte> digits)
    {
        var isNegative = _token[0] == '-';
        var most = isNegative ? 1ul + long.MaxValue : long.MaxValue;
        var value = 0ul;
        foreach (var digit in digits)
        {
            if (digit == '_') continue;
            var next = (ulong)(digit - '0');
            if (value > (most - next) / 10) throw Error(TooLarge);
            value = (value * 10) + next;
        }

        return isNegative ? unchecked(-(long)value) : (long)value;
    }

    private readonly double Fractional()
    {
        if (!_token.Contains((byte)'_')) return Parse(_token);
        var digits = new byte[_token.Length];
        var length = 0;
        foreach (var digit in _token)
        {
            if (digit != '_') digits[length++] = digit;
        }

        return Parse(digits.AsSpan(0, length));
    }

    private static double Parse(ReadOnlySpan<byte> number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>At least one digit, with single underscores between digits.</summary>
    private void SkipDigits(uint radix)
    {
        var start = _at;
        while (_at < _token.Length && (_token[_at] == '_' || Digit(_token[_at]) < radix)) _at++;
        var digits = _token[start.._at];
        if (digits.IsEmpty) throw Error("no number; expected a digit");
        if (digits[0] == '_' || digits[^1] == '_' || digits.IndexOf("__"u8) >= 0) throw Error("misplaced underscore; expected digits on both sides of it");
    }

    private static uint Digit(byte digit) => char.IsAsciiHexDigit((char)digit) ? (uint)(char.IsAsciiDigit((char)digit) ? digit - '0' : (digit | 0x20) - 'a' + 10) : uint.MaxValue;

    private readonly TomlException Error(string message) => new(position, message);
}
