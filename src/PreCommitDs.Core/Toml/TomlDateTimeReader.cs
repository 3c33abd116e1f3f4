using System.Text;

namespace PreCommitDs.Toml;

/// <summary>Reads a token as one of the four types of dates and times (RFC 3339; seconds are never left out).</summary>
internal ref struct TomlDateTimeReader(ReadOnlySpan<byte> token, TomlPosition position)
{
    private const string DateForm = "no date; expected YYYY-MM-DD";
    private const string TimeForm = "no time; expected HH:MM:SS";
    private const string OffsetForm = "no time offset; expected Z, +HH:MM or -HH:MM";
    private const int FractionDigits = 9;

    private readonly ReadOnlySpan<byte> _token = token;
    private int _at;
    private int _year, _month, _day, _hour, _minute, _second, _nanosecond, _offset;

    /// <summary>Whether a token can be meant as a date or time at all.</summary>
    public static bool IsDateOrTime(ReadOnlySpan<byte> token) => IsDate(token) || (char.IsAsciiDigit((char)token[0]) && token.Contains((byte)':'));

    public static bool IsDate(ReadOnlySpan<byte> token) => token.Length > 4 && token[4] == '-' && token[..4].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    public TomlDateTime Read() => new(position, ReadKind(), Encoding.UTF8.GetString(_token))
    {
        Year = _year,
        Month = _month,
        Day = _day,
        Hour = _hour,
        Minute = _minute,
        Second = _second,
        Nanosecond = _nanosecond,
        OffsetMinutes = _offset,
    };

    private TomlDateTimeKind ReadKind()
    {
        var hasDate = IsDate(_token);
        if (hasDate)
        {
            ReadDate();
            if (_at == _token.Length) return TomlDateTimeKind.LocalDate;
            if (_token[_at++] is not ((byte)'T' or (byte)'t' or (byte)' ')) throw Error(DateForm);
        }

        ReadTime();
        if (hasDate && _at < _token.Length)
        {
            ReadOffset();
            if (_at == _token.Length) return TomlDateTimeKind.OffsetDateTime;
        }

        if (_at < _token.Length) throw Error(hasDate ? OffsetForm : TimeForm);
        return hasDate ? TomlDateTimeKind.LocalDateTime : TomlDateTimeKind.LocalTime;
    }

    private void ReadDate()
    {
        _year = Number(4, DateForm);
        Expect((byte)'-', DateForm);
        _month = Number(2, DateForm);
        Expect((byte)'-', DateForm);
        _day = Number(2, DateForm);
        if (_month is < 1 or > 12) throw Error("no such month; expected 01 to 12");
        var days = _month switch
        {
            2 => _year % 4 == 0 && (_year % 100 != 0 || _year % 400 == 0) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };
        if (_day < 1 || _day > days) throw Error($"no such day; expected 01 to {days} in that month");
    }

    private void ReadTime()
    {
        _hour = Number(2, TimeForm);
        Expect((byte)':', TimeForm);
        _minute = Number(2, TimeForm);
        Expect((byte)':', TimeForm);
        _second = Number(2, TimeForm);
        if (_hour > 23) throw Error("no such hour; expected 00 to 23");
        if (_minute > 59) throw Error("no such minute; expected 00 to 59");
        if (_second > 60) throw Error("no such second; expected 00 to 60");
        if (_at < _token.Length && _token[_at] == '.') ReadFraction();
    }

    private void ReadFraction()
    {
        var start = ++_at;
        while (_at < _token.Length && char.IsAsciiDigit((char)_token[_at])) _at++;
        if (_at == start) throw Error("no fraction of a second; expected a digit after the point");
        for (var i = 0; i < FractionDigits; i++) _nanosecond = (_nanosecond * 10) + (start + i < _at ? _token[start + i] - '0' : 0);
    }

    private void ReadOffset()
    {
        var sign = _token[_at++];
        if (sign is (byte)'Z' or (byte)'z') return;
        if (sign is not ((byte)'+' or (byte)'-')) throw Error(OffsetForm);
        var hours = Number(2, OffsetForm);
        Expect((byte)':', OffsetForm);
        var minutes = Number(2, OffsetForm);
        if (hours > 23 || minutes > 59) throw Error("no such time offset; expected 00:00 to 23:59");
        _offset = ((hours * 60) + minutes) * (sign == '-' ? -1 : 1);
    }

    private int Number(int digits, string expected)
    {
        var value = 0;
        for (var i = 0; i < digits; i++)
        {
            if (_at == _token.Length || !char.IsAsciiDigit((char)_token[_at])) throw Error(expected);
            value = (value * 10) + (_token[_at++] - '0');
        }

        return value;
    }

    private void Expect(byte separator, string expected)
    {
        if (_at == _token.Length || _token[_at] != separator) throw Error(expected);
        _at++;
    }

    private readonly TomlException Error(string message) => new(position, message);
}
