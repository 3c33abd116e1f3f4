using System.Globalization;
using System.Text;

namespace PreCommitDs.Toml;

/// <summary>Writes values on one line, tables and arrays of them as inline ones.</summary>
internal sealed class TomlInline
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Offset, TomlPosition Position)> _places = [];
    private int _longerInBytes;

    private TomlInline()
    {
    }

    /// <summary>A value on one line.</summary>
    /// <exception cref="TomlException">It is or holds a float, a date or a time, which no setting takes.</exception>
    public static string Of(TomlValue value) => Write(value)._text.ToString();

    /// <summary>Where in its document that stands which is at an offset, in bytes, of what <see cref="Of"/> makes of a value.</summary>
    public static TomlPosition Locate(TomlValue value, int offset)
    {
        var position = value.Position;
        foreach (var place in Write(value)._places)
            if (place.Offset <= offset) position = place.Position;
        return position;
    }

    private static TomlInline Write(TomlValue value)
    {
        var written = new TomlInline();
        written.Append(value);
        return written;
    }

    private void Append(TomlValue value)
    {
        Mark(value.Position);
        switch (value)
        {
            case TomlString text: AppendQuoted(text.Value); break;
            case TomlInteger number: _text.Append(number.Value.ToString(CultureInfo.InvariantCulture)); break;
            case TomlBoolean boolean: _text.Append(boolean.Value ? "true" : "false"); break;
            case TomlArray list: AppendArray(list); break;
            case TomlTable table: AppendTable(table); break;
            default: throw new TomlException(value.Position, $"no key takes {value.TypeName}");
        }
    }

    private void AppendArray(TomlArray list)
    {
        _text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0) _text.Append(", ");
            Append(list[i]);
        }

        _text.Append(']');
    }

    private void AppendTable(TomlTable table)
    {
        _text.Append('{');
        for (var i = 0; i < table.Count; i++)
        {
            _text.Append(i > 0 ? ", " : " ");
            Mark(table[i].KeyPosition);
            if (table[i].Key.Length > 0 && table[i].Key.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '-')) _text.Append(table[i].Key);
            else AppendQuoted(table[i].Key);
            _text.Append(" = ");
            Append(table[i].Value);
        }

        _text.Append(table.Count > 0 ? " }" : "}");
    }

    private void AppendQuoted(string text)
    {
        _text.Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\') _text.Append('\\');
            if (Rune.IsControl(rune))
            {
                _text.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
                continue;
            }

            _text.Append(rune);
            _longerInBytes += rune.Utf8SequenceLength - rune.Utf16SequenceLength;
        }

        _text.Append('"');
    }

    private void Mark(TomlPosition position) => _places.Add((_text.Length + _longerInBytes, position));
}
