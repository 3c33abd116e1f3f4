using System.Globalization;
using System.Text;

namespace PreCommitDs.Toml;

/// <summary>What is said of broken documents. Values are never shown: they may be secret.</summary>
internal ref partial struct TomlReader
{
    private readonly TomlException Error(int start, int end, string message) => new(TomlPosition.At(_text, start, end), message);

    /// <summary>At the next character, whatever it is.</summary>
    private readonly TomlException Unexpected(string expected)
    {
        if (_at == _text.Length) return Error(_at, _at, $"the document ends here; expected {expected}");
        if (AtLineEnd()) return Error(_at, _at, $"the line ends here; expected {expected}");
        Rune.DecodeFromUtf8(_text[_at..], out var rune, out var length);
        return Error(_at, _at + length, $"unexpected {Show(rune)}; expected {expected}");
    }

    private readonly TomlException ControlCharacter(string place)
    {
        var bare = _text[_at] == '\r' ? " without a line feed" : "";
        return Error(_at, _at + 1, $"the control character {Show(new Rune(_text[_at]))}{bare} may not stand in {place}");
    }

    private static TomlException Duplicate(TomlKey key, TomlValue first) =>
        new(key.Position, $"duplicate key {key}: it is {first.TypeName} since line {Line(first)}");

    private static TomlException NotATable(TomlKey key, TomlValue value) => new(key.Position, value switch
    {
        TomlTable { Form: TomlTableForm.Inline } => $"{key} is an inline table since line {Line(value)}; expected all its keys in its braces",
        TomlTable => $"{key} has a header in line {Line(value)}; expected all its keys below that header",
        TomlArray { IsArrayOfTables: true } => $"{key} is an array of tables since line {Line(value)}; expected its keys below [[headers]]",
        _ => $"{key} is {value.TypeName} since line {Line(value)}; expected a table",
    });

    private static string Line(TomlValue value) => value.Position.Line.ToString(CultureInfo.InvariantCulture);

    private static string Show(Rune rune) => rune.Value switch
    {
        '\r' => "carriage return",
        > 0x20 and < 0x7F => rune.ToString(),
        _ when Rune.IsLetterOrDigit(rune) => rune.ToString(),
        _ => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
    };
}
