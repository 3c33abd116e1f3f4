using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners.Editing;

/// <summary>Adds to and takes from lists and mappings of YAML that are written line by line.</summary>
internal static class BlockEditor
{
    /// <summary>Where the dash of an item stands; -1 where it is not found.</summary>
    public static int DashOf(TextEditor editor, DocumentNode item)
    {
        for (int start = editor.LineStart(item.Place.Start), end = item.Place.Start; ; end = start, start = editor.LineStart(start - 1))
        {
            var line = end == item.Place.Start ? editor.Between(start, end) : editor.LineAt(start);
            var text = line.Trim(" \t\r\n"u8);
            if (text.StartsWith((byte)'-') && (text.Length == 1 || text[1..].Trim(" \t"u8) is [] or [(byte)'#', ..])) return start + line.IndexOf((byte)'-');
            if ((!text.IsEmpty && text[0] != '#') || start == editor.LineStart(0)) return -1;
        }
    }

    /// <summary>How a list is laid out.</summary>
    /// <param name="editor">The text.</param>
    /// <param name="key">Its key.</param>
    /// <param name="list">The list; anything but one in block style tells nothing.</param>
    public static BlockStyle? StyleOf(TextEditor editor, DocumentNode key, DocumentNode? list)
    {
        if (list is not DocumentSequence { IsFlow: false, IsAlias: false, Items: [var first, ..] } || DashOf(editor, first) is not (>= 0 and var dash)) return null;
        var isBesideDash = editor.LineStart(first.Place.Start) == editor.LineStart(dash);
        return new BlockStyle(editor.Indentation(dash) - editor.Indentation(key.Place.Start), isBesideDash ? first.Place.Start - dash : BlockStyle.Usual.Gap);
    }

    /// <summary>Where the lines go that follow a value: behind comments, too, that stand further in than what comes next would.</summary>
    public static int Behind(TextEditor editor, int end, int indentation, int limit)
    {
        var at = editor.NextLine(end);
        while (at < limit)
        {
            var line = editor.LineAt(at);
            var text = line.TrimStart((byte)' ');
            if (!text.StartsWith((byte)'#') || line.Length - text.Length <= indentation) break;
            at = editor.NextLine(at + Math.Max(line.Length, 1));
        }

        return Math.Min(at, limit);
    }

    /// <summary>Whether empty lines part the items of a list.</summary>
    public static bool AreParted(TextEditor editor, DocumentSequence list)
    {
        if (list.Items.Count < 2 || DashOf(editor, list.Items[^1]) is not (>= 0 and var dash)) return false;
        var start = editor.LineStart(dash);
        while (start > list.Items[^2].Place.End)
        {
            start = editor.LineStart(start - 1);
            var text = editor.LineAt(start).Trim((byte)' ');
            if (!text.StartsWith((byte)'#')) return text.IsEmpty;
        }

        return false;
    }

    /// <summary>Takes the lines of an item out; of two empty lines that would meet, one goes with it.</summary>
    public static bool Remove(TextEditor editor, DocumentNode item)
    {
        if (DashOf(editor, item) is not (>= 0 and var dash) || !editor.IsFirstInLine(dash)) return false;
        var (start, end) = (editor.LineStart(dash), editor.NextLine(item.Place.End));
        var before = start > editor.LineStart(0) ? editor.LineStart(start - 1) : start;
        if (before < start && editor.LineAt(before).Trim((byte)' ').IsEmpty && editor.LineAt(end).Trim((byte)' ').IsEmpty) start = before;
        editor.CutLines(start, end);
        return true;
    }
}
