using System.Text.Json;

namespace PreCommitDs.Secrets.Checks;

/// <summary>Looks into the JSON that tokens hold, without ever throwing.</summary>
internal static class DecodedJson
{
    /// <summary>More than any token a scan finds.</summary>
    public const int MaxText = 16 * 1024;

    private const int OnStack = 1024;

    /// <summary>Whether a text is base64 of one JSON object that has a key of the outermost level whose value is a string with something in it.</summary>
    public static bool Has(ReadOnlySpan<byte> base64, ReadOnlySpan<byte> key) => Read(base64, key, JsonTokenType.String, out _);

    /// <summary>Whether a text is base64 of one JSON object.</summary>
    public static bool IsObject(ReadOnlySpan<byte> base64) => Read(base64, default, JsonTokenType.None, out _);

    /// <summary>The number of a key of the outermost level; null without it.</summary>
    public static double? NumberOf(ReadOnlySpan<byte> base64, ReadOnlySpan<byte> key) => Read(base64, key, JsonTokenType.Number, out var number) ? number : null;

    private static bool Read(ReadOnlySpan<byte> base64, ReadOnlySpan<byte> key, JsonTokenType type, out double number)
    {
        number = 0;
        if (base64.Length > MaxText) return false;
        var max = Base64Text.MaxDecoded(base64.Length);
        var bytes = max <= OnStack ? stackalloc byte[OnStack] : new byte[max];
        if (!Base64Text.TryDecode(base64, bytes, out var written)) return false;
        var json = bytes[..written].Trim(" \t\r\n"u8);
        // What is plainly none costs no exception.
        if (json.Length < 2 || json[0] != '{' || json[^1] != '}') return false;
        try
        {
            return Find(json, key, type, out number);
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // A string that is no UTF-8 or half a surrogate.
            return false;
        }
    }

    /// <summary>Reads all of it, as what is broken further on is broken.</summary>
    private static bool Find(ReadOnlySpan<byte> json, ReadOnlySpan<byte> key, JsonTokenType type, out double number)
    {
        number = 0;
        var isFound = type == JsonTokenType.None;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || type == JsonTokenType.None || !reader.ValueTextEquals(key)) continue;
            // A key again takes the place of the first.
            reader.Read();
            isFound = reader.TokenType == type && reader.ValueSpan.Length > 0 && (type != JsonTokenType.Number || reader.TryGetDouble(out number));
        }

        return isFound;
    }
}
