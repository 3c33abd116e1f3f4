using System.Globalization;
using System.Text;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;

namespace PreCommitDs.Notebooks;

/// <summary>
/// The ids that cells lack. Each is made from the cell's source alone, so that the same notebook always gets the same ids
/// and a cell keeps its id wherever it moves; cells of one source are told apart by their order.
/// </summary>
/// <remarks>nbformat 4.5 asks for unique ids of 1 to 64 letters, digits, hyphens and underscores (JEP 62).</remarks>
internal sealed class CellIds
{
    private readonly Dictionary<int, string> _missing = [];

    /// <summary>The id to give to a cell, or null where it has a good one.</summary>
    public string? Missing(int cell) => _missing.GetValueOrDefault(cell);

    public static CellIds? For(ReadOnlySpan<byte> text, NotebookMap map, IdPolicy policy)
    {
        if (policy != IdPolicy.Fill || map.Major != 4 || map.Minor < 5) return null;
        var ids = new CellIds();
        var taken = new HashSet<string>();
        var lacking = new List<int>();
        for (var i = 0; i < map.Cells.Count; i++)
        {
            if (map.Cells[i].MemberCount == 0) continue;
            if (GoodId(text, map, i) is not { } id || !taken.Add(id)) lacking.Add(i);
        }

        foreach (var cell in lacking)
        {
            var source = Source(text, map, cell);
            var count = 0;
            string id;
            do
            {
                id = Make(source, count++);
            }
            while (!taken.Add(id));
            ids._missing[cell] = id;
        }

        return ids;
    }

    private static string? GoodId(ReadOnlySpan<byte> text, NotebookMap map, int cell)
    {
        if (JsonContainer.Last(text, map.MembersOf(map.Cells[cell]), "id"u8) is not { } value || !JsonContainer.IsString(text, value)) return null;
        var id = JsonText.Decode(value.Of(text));
        return id.Length is >= 1 and <= 64 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? id : null;
    }

    private static string Source(ReadOnlySpan<byte> text, NotebookMap map, int cell)
    {
        if (JsonContainer.Last(text, map.MembersOf(map.Cells[cell]), "source"u8) is not { } source) return "";
        if (JsonContainer.IsString(text, source)) return JsonText.Decode(source.Of(text));
        var joined = new StringBuilder();
        foreach (var line in JsonContainer.Elements(text, source))
        {
            if (JsonContainer.IsString(text, line)) joined.Append(JsonText.Decode(line.Of(text)));
        }

        return joined.ToString();
    }

    /// <summary>FNV-1a over UTF-16 units, folded to 32 bits: eight hexadecimal digits, as Jupyter itself makes them.</summary>
    private static string Make(string source, int count)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in source) hash = (hash ^ unit) * 1099511628211UL;
        hash = (hash ^ (uint)count) * 1099511628211UL;
        return ((uint)(hash ^ (hash >> 32))).ToString("x8", CultureInfo.InvariantCulture);
    }
}
