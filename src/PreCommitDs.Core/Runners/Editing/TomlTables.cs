using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners.Editing;

/// <summary>Tables of TOML that have headers, as stretches of lines.</summary>
internal static class TomlTables
{
    /// <summary>Takes a table out, from its header to the next one that is none of its own; comments above that one stay.</summary>
    public static void Cut(TextEditor editor, DocumentMapping root, DocumentPlace header)
    {
        var start = editor.LineStart(header.Start);
        var end = End(editor, root, header);
        while (end > start && editor.LineStart(end - 1) is var line && editor.LineAt(line).Trim((byte)' ') is [] or [(byte)'#', ..] && line > start) end = line;
        editor.CutLines(start, end);
    }

    private static int End(TextEditor editor, DocumentMapping root, DocumentPlace header)
    {
        var ends = new List<int>();
        foreach (var place in Headers(root, header)) if (place.Start > header.Start) ends.Add(editor.LineStart(place.Start));
        return ends.Count > 0 ? ends.Min() : editor.Length;
    }

    /// <summary>The headers of all tables but those inside of the one that is meant.</summary>
    private static IEnumerable<DocumentPlace> Headers(DocumentNode node, DocumentPlace meant)
    {
        if (node.Place == meant && node is DocumentMapping) yield break;
        var children = node switch
        {
            DocumentMapping { IsFlow: false } mapping => mapping.Entries.Select(static entry => entry.Value),
            DocumentSequence { IsFlow: false } list => list.Items,
            _ => [],
        };
        foreach (var child in children)
        {
            if (child is DocumentMapping { IsFlow: false } && child.Place != meant) yield return child.Place;
            foreach (var place in Headers(child, meant)) yield return place;
        }
    }
}
