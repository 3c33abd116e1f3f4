using System.Text;

namespace PreCommitDs.Secrets.Texts;

/// <summary>A random notebook of either layout with one token in it, and where that is.</summary>
internal sealed class PlantedNotebook
{
    private const string Token = "hf_" + "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn";

    private static readonly string[] Words = ["df.head()", "plot(x)", "# words", "größe = 3", "📈 up", "C:\\data\\new", "say(\"hi\")", "a\tb", "", "path/to/file"];

    private readonly Random _random;
    private readonly bool _isOld;
    private readonly StringBuilder _text = new();

    private PlantedNotebook(Random random) => (_random, _isOld) = (random, random.Next(4) == 0);

    public string Text => _text.ToString();

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    /// <summary>The token as it is written, up to where its colour changes.</summary>
    public string Written { get; private set; } = Token;

    public int Cell { get; private set; }

    public string? CellId { get; private set; }

    public string Where { get; private set; } = "";

    public int Line { get; private set; } = 1;

    public int Column { get; private set; }

    public static PlantedNotebook Make(Random random)
    {
        var notebook = new PlantedNotebook(random);
        notebook.Write(notebook._random.Next(6), hidden: null);
        return notebook;
    }

    /// <summary>The token stands in a picture or the like.</summary>
    public static PlantedNotebook MakeHidden(Random random)
    {
        var notebook = new PlantedNotebook(random);
        var mime = random.Next(8) switch { 0 => "image/png", 1 => "image/svg+xml", 2 => "application/pdf", 3 => "font/woff2", 4 => "image/jpeg", 5 => "application/vnd.jupyter.widget-view+json", 6 => "audio/mpeg", _ => "application/octet-stream" };
        notebook.Write(-1, mime);
        return notebook;
    }

    /// <summary>Kinds: source, stream, traceback, text of a bundle, JSON of a bundle, metadata of the cell.</summary>
    private void Write(int kind, string? hidden)
    {
        var (count, planted) = (_random.Next(1, 6), 0);
        planted = _random.Next(1, count + 1);
        var isWide = _random.Next(2) == 0;
        var end = isWide ? "\n" : " ";
        _text.Append('{').Append(end);
        var metadata = "\"metadata\": {\"kernelspec\": {\"name\": \"python3\"}, \"widgets\": {\"state\": {\"value\": " + String(hidden is null ? "none" : Token) + "}}}";
        if (isWide) _text.Append(metadata).Append(',').Append(end);
        _text.Append(_isOld ? "\"worksheets\": [{\"metadata\": {}, \"cells\": [" : "\"cells\": [").Append(end);
        for (var i = 1; i <= count; i++)
        {
            WriteCell(i, i == planted ? kind : -1, i == planted ? hidden : null);
            _text.Append(i < count ? "," : "").Append(end);
        }

        _text.Append(_isOld ? "]}]," : "],").Append(end);
        if (!isWide) _text.Append(metadata).Append(',').Append(end);
        _text.Append(_isOld ? "\"nbformat\": 3, \"nbformat_minor\": 0}" : "\"nbformat\": 4, \"nbformat_minor\": 5}");
    }

    private void WriteCell(int number, int kind, string? hidden)
    {
        var id = _isOld ? null : $"cell-{number}";
        if (kind >= 0) (Cell, CellId) = (number, id);
        var type = kind is 1 or 2 or 3 or 4 || hidden is not null ? "code" : _random.Next(3) switch { 0 => "markdown", 1 => "raw", _ => "code" };
        _text.Append($"{{\"cell_type\": \"{type}\",");
        if (id is not null) _text.Append($" \"id\": \"{id}\",");
        _text.Append(" \"metadata\": {");
        if (kind == 5) WriteStructure("\"x\": {0}", " in metadata");
        _text.Append("}, ");
        if (type == "markdown") _text.Append("\"attachments\": {\"a.png\": {\"image/png\": ").Append(String(hidden is null ? "iVBORw0K" : Token)).Append("}}, ");
        _text.Append(_isOld && type == "code" ? "\"input\": " : "\"source\": ");
        WriteLines(kind == 0, "");
        if (type == "code") WriteOutputs(kind, hidden);
        _text.Append('}');
    }

    private void WriteOutputs(int kind, string? hidden)
    {
        var (count, planted) = (_random.Next(1, 4), 0);
        planted = _random.Next(1, count + 1);
        _text.Append(", \"outputs\": [");
        for (var i = 1; i <= count; i++)
        {
            if (i > 1) _text.Append(", ");
            WriteOutput(i == planted && kind is > 0 and < 5 ? kind : -1, $" in output {i}", i == planted ? hidden : null);
        }

        _text.Append(']');
    }

    private void WriteOutput(int kind, string where, string? hidden)
    {
        switch (hidden is not null ? 3 : kind > 0 ? kind : _random.Next(1, 5))
        {
            case 1:
                _text.Append("{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": ");
                WriteLines(kind == 1, where);
                _text.Append('}');
                break;
            case 2:
                _text.Append(_isOld ? "{\"output_type\": \"pyerr\", \"ename\": \"E\", \"evalue\": \"\", \"traceback\": " : "{\"output_type\": \"error\", \"ename\": \"E\", \"evalue\": \"\", \"traceback\": ");
                WriteLines(kind == 2, where, isTraceback: true);
                _text.Append('}');
                break;
            case 3:
                WriteBundle(kind, where, hidden);
                break;
            default:
                _text.Append(_isOld ? "{\"output_type\": \"display_data\", \"json\": " : "{\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {\"application/json\": ");
                if (kind == 4 && _random.Next(2) == 0) WriteStructure("[1, {\"x\": {0}}]", where);
                else if (kind == 4) WriteStructure("{\"a\": {\"x\": [{0}]}}", where);
                else _text.Append("{\"a\": null}");
                _text.Append(_isOld ? "}" : "}}");
                break;
        }
    }

    private void WriteBundle(int kind, string where, string? hidden)
    {
        _text.Append(_isOld ? "{\"output_type\": \"display_data\", " : "{\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {");
        if (hidden is not null)
        {
            _text.Append(_isOld ? (_random.Next(2) == 0 ? "\"png\": " : "\"svg\": ") : String(hidden) + ": ");
            _text.Append(_random.Next(2) == 0 ? String("iVBO " + Token) : $"[{String("iVBORw0K\n")}, {String(Token)}]").Append(", ");
        }

        _text.Append(_isOld ? "\"html\": " : _random.Next(2) == 0 ? "\"text/html\": " : "\"text/plain\": ");
        WriteLines(kind == 3, where);
        _text.Append(_isOld ? "}" : "}}");
    }

    private void WriteStructure(string form, string where)
    {
        Where = where;
        // From the beginning of what is written as one.
        Column = Runes(where == " in metadata" ? "\"metadata\": {" : "") + Runes(form[..form.IndexOf("{0}", StringComparison.Ordinal)]) + 2;
        _text.Append(form.Replace("{0}", String(Token), StringComparison.Ordinal));
    }

    private void WriteLines(bool isPlanted, string where, bool isTraceback = false)
    {
        var (count, planted) = (_random.Next(isPlanted ? 1 : 0, 6), 0);
        planted = isPlanted ? _random.Next(1, count + 1) : 0;
        var lines = new List<string>();
        for (var i = 1; i <= count; i++)
        {
            var before = Words[_random.Next(Words.Length)];
            if (i == planted)
            {
                before = before.Length == 0 ? "" : before + " ";
                (Where, Line, Column) = (where, i, Runes(before) + 1);
                var cut = _random.Next(1, Token.Length - 1);
                var isColoured = isTraceback || _random.Next(4) == 0;
                // Colours take no column.
                if (isColoured) (Written, before) = (Token[..cut], "\u001b[0;31m" + before);
                before += isColoured ? $"{Token[..cut]}\u001b[1m{Token[cut..]}\u001b[0m" : Token;
            }

            lines.Add(before + (isTraceback || i == count ? "" : "\n"));
        }

        if (isTraceback || _random.Next(2) == 0) _text.Append('[').AppendJoin(", ", lines.Select(String)).Append(']');
        else _text.Append(String(string.Concat(lines)));
    }

    private static int Runes(string text) => text.EnumerateRunes().Count();

    /// <summary>As JSON, in which any character may be escaped, but what is planted.</summary>
    private string String(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit == '\n') written.Append("\\n");
            else if (unit is '"' or '\\') written.Append('\\').Append(unit);
            else if (unit < ' ' || (!char.IsAsciiLetterOrDigit(unit) && !char.IsSurrogate(unit) && unit is not ('_' or ';' or '[') && _random.Next(4) == 0)) written.Append($"\\u{(int)unit:x4}");
            else written.Append(unit);
        }

        return written.Append('"').ToString();
    }
}
