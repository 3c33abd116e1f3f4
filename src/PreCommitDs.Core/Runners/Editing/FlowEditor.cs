using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners.Editing;

/// <summary>Adds to and takes from what stands in brackets or braces: YAML's flow style, JSON, TOML's arrays.</summary>
internal static class FlowEditor
{
    /// <summary>Adds items behind the last.</summary>
    /// <param name="editor">The text.</param>
    /// <param name="collection">Brackets and all.</param>
    /// <param name="items">Where the items stand that are there.</param>
    /// <param name="added">What is added, one line each.</param>
    public static void Append(TextEditor editor, DocumentPlace collection, IReadOnlyList<DocumentPlace> items, IReadOnlyList<string> added)
    {
        if (items.Count == 0)
        {
            editor.Insert(collection.Start + 1, string.Join(", ", added));
            return;
        }

        var last = items[^1];
        var comma = CommaBehind(editor, last.End, collection.End - 1);
        var isLineEach = editor.IsFirstInLine(last.Start) && editor.NextLine(last.End) < collection.End;
        if (!isLineEach)
        {
            editor.Insert(comma < 0 ? last.End : comma + 1, comma < 0 ? string.Concat(added.Select(static item => ", " + item)) : " " + string.Join(", ", added));
            return;
        }

        var indentation = new string(' ', editor.Indentation(last.Start));
        if (comma < 0) editor.Insert(last.End, ",");
        editor.InsertLines(editor.NextLine(comma < 0 ? last.End : comma), added.Select((item, i) => indentation + item + (comma >= 0 || i + 1 < added.Count ? "," : "")));
    }

    /// <summary>Takes an item out, and the comma that parts it from its neighbour.</summary>
    public static void Remove(TextEditor editor, DocumentPlace collection, IReadOnlyList<DocumentPlace> items, int index)
    {
        var item = items[index];
        var comma = CommaBehind(editor, item.End, index + 1 < items.Count ? items[index + 1].Start : collection.End - 1);
        var end = comma < 0 ? item.End : comma + 1;
        var lineEnd = editor.NextLine(end);
        if (editor.IsFirstInLine(item.Start) && editor.Between(end, lineEnd).Trim(" \t\r\n"u8).IsEmpty) editor.Cut(editor.LineStart(item.Start), lineEnd);
        else if (index + 1 < items.Count) editor.Cut(item.Start, items[index + 1].Start);
        else if (index > 0) editor.Cut(items[index - 1].End, item.End);
        else editor.Cut(item.Start, end);
    }

    /// <summary>Where the next comma is that is none of a comment's; -1 where there is none.</summary>
    private static int CommaBehind(TextEditor editor, int start, int end)
    {
        var between = editor.Between(start, end);
        for (var i = 0; i < between.Length; i++)
        {
            if (between[i] == '#')
            {
                var line = between[i..].IndexOf((byte)'\n');
                if (line < 0) return -1;
                i += line;
            }
            else if (between[i] == ',') return start + i;
        }

        return -1;
    }
}
