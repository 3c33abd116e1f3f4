using System.Buffers.Text;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Formats.Jupyter;

/// <summary>
/// Reads where things stand in a notebook, in one pass that also proves the whole file to be JSON.
/// Layouts: nbformat 4 has <c>cells</c>, nbformat 3 has <c>worksheets[].cells</c>; both are looked for in either.
/// </summary>
internal static class NotebookReader
{
    /// <param name="text">UTF-8 without byte order mark check; the caller has validated the encoding.</param>
    /// <param name="start">Where the document begins, past a byte order mark.</param>
    /// <exception cref="MalformedJsonException">The text is no JSON.</exception>
    /// <exception cref="NotebookException">It is JSON, but its members are not what nbformat says.</exception>
    /// <returns>Null where the document is not an object.</returns>
    public static NotebookMap? Read(ReadOnlySpan<byte> text, int start)
    {
        var scanner = new JsonScanner(text, start);
        if (scanner.Peek() != '{')
        {
            scanner.SkipValue();
            scanner.ExpectEnd();
            return null;
        }

        var map = new NotebookMap();
        var first = true;
        scanner.Enter();
        while (scanner.NextMember(ref first, out var name))
        {
            var from = SkipTo(ref scanner);
            if (JsonText.Equals(name.Of(text), "cells"u8)) ReadCells(ref scanner, text, map);
            else if (JsonText.Equals(name.Of(text), "worksheets"u8)) ReadWorksheets(ref scanner, text, map);
            else scanner.SkipValue();
            map.Members.Add(new JsonMember(name, new TextSpan(from, scanner.Position)));
        }

        scanner.ExpectEnd();
        ReadVersion(text, map);
        return map;
    }

    private static void ReadWorksheets(ref JsonScanner scanner, ReadOnlySpan<byte> text, NotebookMap map)
    {
        if (scanner.Peek() != '[')
        {
            SkipMisplaced(ref scanner, text, map);
            return;
        }

        var first = true;
        scanner.Enter();
        while (scanner.NextElement(ref first))
        {
            if (scanner.Peek() != '{')
            {
                SkipMisplaced(ref scanner, text, map);
                continue;
            }

            var firstMember = true;
            scanner.Enter();
            while (scanner.NextMember(ref firstMember, out var name))
            {
                if (JsonText.Equals(name.Of(text), "cells"u8)) ReadCells(ref scanner, text, map);
                else scanner.SkipValue();
            }
        }
    }

    private static void ReadCells(ref JsonScanner scanner, ReadOnlySpan<byte> text, NotebookMap map)
    {
        var start = SkipTo(ref scanner);
        if (scanner.Peek() != '[')
        {
            SkipMisplaced(ref scanner, text, map);
            return;
        }

        var firstCell = map.Cells.Count;
        var first = true;
        scanner.Enter();
        while (scanner.NextElement(ref first)) map.Cells.Add(ReadCell(ref scanner, text, map));
        map.CellLists.Add(new CellList(new TextSpan(start, scanner.Position), firstCell, map.Cells.Count - firstCell));
    }

    private static CellMap ReadCell(ref JsonScanner scanner, ReadOnlySpan<byte> text, NotebookMap map)
    {
        var firstMember = map.CellMembers.Count;
        if (scanner.Peek() != '{') return new CellMap(SkipMisplaced(ref scanner, text, map), firstMember, 0, 0);
        var start = scanner.Position;
        var outputs = 0;
        var first = true;
        scanner.Enter();
        while (scanner.NextMember(ref first, out var name))
        {
            var from = SkipTo(ref scanner);
            if (from < text.Length && text[from] == '[' && JsonText.Equals(name.Of(text), "outputs"u8)) outputs += CountElements(ref scanner);
            else scanner.SkipValue();
            map.CellMembers.Add(new JsonMember(name, new TextSpan(from, scanner.Position)));
        }

        return new CellMap(new TextSpan(start, scanner.Position), firstMember, map.CellMembers.Count - firstMember, outputs);
    }

    private static TextSpan SkipMisplaced(ref JsonScanner scanner, ReadOnlySpan<byte> text, NotebookMap map)
    {
        var value = scanner.SkipValue();
        // Numbers, strings and null hold no outputs.
        if (map.Misplaced < 0 && (JsonContainer.IsObject(text, value) || JsonContainer.IsArray(text, value))) map.Misplaced = value.Start;
        return value;
    }

    private static int CountElements(ref JsonScanner scanner)
    {
        var count = 0;
        var first = true;
        scanner.Enter();
        while (scanner.NextElement(ref first))
        {
            scanner.SkipValue();
            count++;
        }

        return count;
    }

    private static void ReadVersion(ReadOnlySpan<byte> text, NotebookMap map)
    {
        if (JsonContainer.Last(text, map.Members, "nbformat"u8) is { } major) map.Major = Integer(text, major, "nbformat");
        if (JsonContainer.Last(text, map.Members, "nbformat_minor"u8) is { } minor && !JsonContainer.IsNull(text, minor))
            map.Minor = Integer(text, minor, "nbformat_minor");
    }

    private static int Integer(ReadOnlySpan<byte> text, TextSpan value, string name) =>
        Utf8Parser.TryParse(value.Of(text), out int number, out var used) && used == value.Length
            ? number
            : throw new NotebookException(value.Start, name + " is not a whole number");

    /// <summary>Moves to the value; 0-length text at the end of a broken document is reported by whoever reads the value.</summary>
    private static int SkipTo(ref JsonScanner scanner)
    {
        scanner.Peek();
        return scanner.Position;
    }
}
