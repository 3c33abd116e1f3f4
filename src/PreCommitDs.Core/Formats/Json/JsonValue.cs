using System.Buffers;

namespace PreCommitDs.Formats.Json;

/// <summary>Properties of JSON values as Python sees them, read from their raw bytes.</summary>
internal static class JsonValue
{
    private static readonly SearchValues<byte> EndsScalar = SearchValues.Create(" \t\r\n]},"u8);

    /// <summary>Python's <c>bool()</c>: null, false, zero and whatever is empty are false.</summary>
    public static bool IsTruthy(ReadOnlySpan<byte> value) => value[0] switch
    {
        (byte)'"' => value.Length > 2,
        (byte)'{' or (byte)'[' => value[1..^1].IndexOfAnyExcept(" \t\r\n"u8) >= 0,
        (byte)'f' or (byte)'n' => false,
        (byte)'t' or (byte)'N' or (byte)'I' => true,
        _ => IsNonZero(value),
    };

    /// <summary>The sum of the code points of all strings below a value and the lengths of its other scalars; names do not count.</summary>
    public static long Size(ReadOnlySpan<byte> value)
    {
        var size = 0L;
        while (!value.IsEmpty)
        {
            if (value[0] == '"')
            {
                var end = JsonText.End(value, 0);
                var rest = value[end..].TrimStart(" \t\r\n"u8);
                if (rest.IsEmpty || rest[0] != ':') size += JsonText.CodePoints(value[..end]);
                value = rest;
            }
            else if (" \t\r\n{}[]:,"u8.Contains(value[0]))
            {
                value = value[1..];
            }
            else
            {
                var end = value.IndexOfAny(EndsScalar);
                if (end < 0) end = value.Length;
                size += end;
                value = value[end..];
            }
        }

        return size;
    }

    private static bool IsNonZero(ReadOnlySpan<byte> number)
    {
        if (number.StartsWith("-I"u8)) return true;
        var exponent = number.IndexOfAny((byte)'e', (byte)'E');
        if (exponent >= 0) number = number[..exponent];
        return number.IndexOfAnyInRange((byte)'1', (byte)'9') >= 0;
    }
}
