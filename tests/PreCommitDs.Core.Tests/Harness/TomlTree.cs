using System.Globalization;
using System.Text.Json;
using PreCommitDs.Toml;

namespace PreCommitDs.Harness;

/// <summary>
/// TOML values as trees that can be compared: a scalar is <see cref="Scalar"/>, an array a list, a table a list of keys and values.
/// </summary>
internal static class TomlTree
{
    /// <param name="Type">string, integer, float, bool, datetime, datetime-local, date-local or time-local.</param>
    /// <param name="Value">In its shortest form.</param>
    public sealed record Scalar(string Type, string Value);

    public static object Of(TomlValue value) => value switch
    {
        TomlTable table => table.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value))).ToList(),
        TomlArray array => array.Select(Of).ToList(),
        TomlString text => new Scalar("string", text.Value),
        TomlInteger integer => new Scalar("integer", integer.Value.ToString(CultureInfo.InvariantCulture)),
        TomlFloat number => Float(number.Value),
        TomlBoolean flag => new Scalar("bool", flag.Value ? "true" : "false"),
        _ => Of((TomlDateTime)value),
    };

    public static object Of(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array) return json.EnumerateArray().Select(Of).ToList();
        if (json.EnumerateObject().Count() != 2 || !json.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
            return json.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Of(member.Value))).ToList();
        var value = json.GetProperty("value").GetString()!;
        return type.GetString() == "float" ? Float(ParseFloat(value)) : new Scalar(type.GetString()!, value);
    }

    public static Scalar Float(double value) => new("float", double.IsNaN(value) ? "nan" : value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>One text for equal trees.</summary>
    /// <param name="value">The tree.</param>
    /// <param name="isSorted">Whether the order of keys does not count.</param>
    public static string Text(object value, bool isSorted) => value switch
    {
        Scalar scalar => $"{scalar.Type}:{JsonSerializer.Serialize(scalar.Value)}",
        List<object> items => "[" + string.Join(",", items.Select(item => Text(item, isSorted))) + "]",
        List<KeyValuePair<string, object>> entries => "{" + string.Join(",", (isSorted ? entries.OrderBy(entry => entry.Key, StringComparer.Ordinal) : entries.AsEnumerable())
            .Select(entry => JsonSerializer.Serialize(entry.Key) + "=" + Text(entry.Value, isSorted))) + "}",
        _ => throw new ArgumentException(value.GetType().Name),
    };

    private static double ParseFloat(string text) => text switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        "nan" => double.NaN,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static Scalar Of(TomlDateTime moment)
    {
        var date = $"{moment.Year:D4}-{moment.Month:D2}-{moment.Day:D2}";
        var fraction = moment.Nanosecond == 0 ? "" : $".{moment.Nanosecond:D9}".TrimEnd('0');
        var time = $"{moment.Hour:D2}:{moment.Minute:D2}:{moment.Second:D2}{fraction}";
        var minutes = Math.Abs(moment.OffsetMinutes);
        var offset = minutes == 0 ? "Z" : $"{(moment.OffsetMinutes < 0 ? '-' : '+')}{minutes / 60:D2}:{minutes % 60:D2}";
        return moment.Kind switch
        {
            TomlDateTimeKind.OffsetDateTime => new Scalar("datetime", $"{date}T{time}{offset}"),
            TomlDateTimeKind.LocalDateTime => new Scalar("datetime-local", $"{date}T{time}"),
            TomlDateTimeKind.LocalDate => new Scalar("date-local", date),
            _ => new Scalar("time-local", time),
        };
    }
}
