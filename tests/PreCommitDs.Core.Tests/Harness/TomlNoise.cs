using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PreCommitDs.Harness;

/// <summary>Makes up random scalars and keys, and writes them in one of the ways that TOML has.</summary>
internal sealed partial class TomlNoise(Random random)
{
    private static readonly string[] Keys = ["a", "b", "c-d", "1", "_", "true", "", "x y", "é", "a.b", "\"", "'", "\\", "tab\t", "\n", "🚀", "#", "="];
    private static readonly string[] Texts = ["a", "B", "9", " ", "  ", "\t", "\n", "\r", "\r\n", "\"", "\"\"\"", "'", "'''", "\\", "\\n", "é", "漢", "🚀", "#", "[t]", "\0", "\u007f", "\u0085", "\u2028", "\ufeff", "\uffff"];
    private static readonly double[] Floats = [0, -0.0, 1, 0.1, 1e22, 5e-324, double.MaxValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    public string Key() => Pick(Keys);

    public string Space() => Pick(["", "", " ", "\t", "  "]);

    public string LineEnd() => Pick(["\n", "\n", "\r\n", " # é [\"'\n", "#\r\n"]);

    public string Blank() => random.Next(4) == 0 ? Space() + LineEnd() + Space() : Space();

    public string Path(IEnumerable<string> keys) => string.Join('.', keys.Select((key, i) => (i == 0 ? "" : Space()) + Write(key) + (i == 0 || random.Next(3) > 0 ? "" : Space())));

    public TomlTree.Scalar Scalar() => random.Next(6) switch
    {
        0 => new("bool", Pick(["true", "false"])),
        1 => new("integer", (random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64)).ToString(CultureInfo.InvariantCulture)),
        2 => TomlTree.Float(random.Next(2) == 0 ? Pick(Floats) : BitConverter.Int64BitsToDouble(random.NextInt64())),
        3 => Moment(),
        _ => new("string", string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pick(Texts)))),
    };

    public string Write(TomlTree.Scalar scalar) => scalar.Type switch
    {
        "bool" => scalar.Value,
        "integer" => Integer(scalar.Value),
        "float" => Float(scalar.Value),
        "string" => Text(scalar.Value),
        _ => Pick([scalar.Value, scalar.Value.Replace('T', ' '), scalar.Value.Replace('T', 't').Replace('Z', 'z'), scalar.Value.Replace("Z", "-00:00", StringComparison.Ordinal)]),
    };

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private string Write(string key) => Bare().IsMatch(key) && random.Next(3) > 0 ? key : IsLiteral(key, isMultiLine: false) && random.Next(2) == 0 ? $"'{key}'" : Basic(key);

    private TomlTree.Scalar Moment()
    {
        var date = DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var fraction = random.Next(2) == 0 ? "" : $".{random.Next(1_000_000_000):D9}".TrimEnd('0').TrimEnd('.');
        var time = $"{random.Next(24):D2}:{random.Next(60):D2}:{random.Next(61):D2}{fraction}";
        var offset = random.Next(2) == 0 ? "Z" : $"{Pick(["+", "-"])}{random.Next(24):D2}:{random.Next(1, 60):D2}";
        return random.Next(4) switch
        {
            0 => new("datetime", $"{date}T{time}{offset}"),
            1 => new("datetime-local", $"{date}T{time}"),
            2 => new("date-local", date),
            _ => new("time-local", time),
        };
    }

    private string Integer(string value)
    {
        var number = long.Parse(value, CultureInfo.InvariantCulture);
        return (number < 0 ? 0 : random.Next(6)) switch
        {
            1 => "0x" + Underscored(number.ToString(Pick(["x", "X", "x20"]), CultureInfo.InvariantCulture)),
            2 => "0o" + Underscored(Convert.ToString(number, 8)),
            3 => "0b" + Underscored(Convert.ToString(number, 2)),
            4 => "+" + Underscored(value),
            _ => Underscored(value),
        };
    }

    private string Float(string value)
    {
        if (value is "nan" or "NaN") return Pick(["nan", "+nan", "-nan"]);
        if (value.Contains("Infinity", StringComparison.Ordinal)) return value[0] == '-' ? "-inf" : Pick(["inf", "+inf"]);
        var text = value.Contains('.') || value.Contains('E') ? value : value + Pick([".0", "e0", ".00E+0"]);
        return Underscored(random.Next(2) == 0 ? text.Replace('E', 'e') : text);
    }

    private string Underscored(string number) => random.Next(3) > 0 ? number : BetweenDigits().Replace(number, _ => random.Next(3) == 0 ? "_" : "");

    private string Text(string text) => random.Next(4) switch
    {
        0 when IsLiteral(text, isMultiLine: false) => $"'{text}'",
        1 when IsLiteral(text, isMultiLine: true) => $"'''{Pick(["\n", "\r\n"])}{text.Replace("\n", Pick(["\n", "\r\n"]), StringComparison.Ordinal)}'''",
        2 => MultiLineBasic(text),
        _ => Basic(text),
    };

    private static bool IsLiteral(string text, bool isMultiLine) =>
        !text.Contains(isMultiLine ? "'''" : "'", StringComparison.Ordinal) && !text.Any(unit => unit is < ' ' and not '\t' or '\x7f' && !(isMultiLine && unit == '\n'));

    private string Basic(string text) => '"' + string.Concat(text.EnumerateRunes().Select(rune => rune.Value is '"' or '\\' or < ' ' and not '\t' or 0x7F || random.Next(8) == 0 ? Escape(rune) : rune.ToString())) + '"';

    private string MultiLineBasic(string text)
    {
        var written = new StringBuilder("\"\"\"").Append(Pick(["\n", "\r\n", "\\\n \r\n", "\\ \t\r\n"]));
        var isTrimmed = written[^1] != '\n' || written.Length > 5;
        var quotes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = rune.Value is ' ' or '\t' or '\n';
            quotes = rune.Value == '"' && quotes < 2 && random.Next(3) > 0 ? quotes + 1 : 0;
            if (quotes > 0) written.Append('"');
            else if (rune.Value == '\n' && !isTrimmed) written.Append(Pick(["\n", "\r\n"]));
            else if ((isSpace && isTrimmed) || rune.Value is '"' or '\\' or < ' ' and not '\t' or 0x7F) written.Append(Escape(rune));
            else written.Append(rune);
            isTrimmed = random.Next(8) == 0;
            if (!isTrimmed) continue;
            written.Append(Pick(["\\\n", "\\  \n\n\t", "\\\r\n  "]));
            quotes = 0;
        }

        return written.Append("\"\"\"").ToString();
    }

    private string Escape(Rune rune)
    {
        var simple = rune.Value switch { '\b' => "\\b", '\t' => "\\t", '\n' => "\\n", '\f' => "\\f", '\r' => "\\r", '"' => "\\\"", '\\' => "\\\\", _ => null };
        if (simple is not null && random.Next(2) == 0) return simple;
        return rune.IsBmp && random.Next(2) == 0 ? $"\\u{rune.Value:x4}" : $"\\U{rune.Value:X8}";
    }

    [GeneratedRegex("^[A-Za-z0-9_-]+$")]
    private static partial Regex Bare();

    [GeneratedRegex("(?<=[0-9])(?=[0-9])")]
    private static partial Regex BetweenDigits();
}
