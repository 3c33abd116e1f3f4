using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>How large everything is.</summary>
internal sealed partial class SurveyPage
{
    /// <summary>Folders above this depth are open.</summary>
    private const int OpenDepth = 2;

    private const int MaxDepth = 6;

    private const int MinLargest = 10;

    private void WriteSizes()
    {
        var sizes = _survey.Sizes;
        Heading("sizes", "Sizes");
        if (sizes.Objects is { } objects)
            _html.Element("p", $"git keeps the whole history in {ByteSize.Format(sizes.StoredBytes)} here: {Counted.Of(objects, "object")}, {ByteSize.Format(sizes.PackedBytes)} of it packed.").Text("\n");
        if (sizes.Unknown > 0) _html.Element("p", $"Without {Counted.Of(sizes.Unknown, "file")} whose content is not in this clone.").Text("\n");
        _html.Element("h3", "By folder").Text("\n").Open("ul", ("class", "tree"));
        WriteFolder(sizes.Top.Shown, sizes.Top.Bytes, 0, "");
        _html.CloseLine();
        WriteLargest(sizes);
        WritePointers(sizes);
    }

    private void WriteFolder(FolderSize folder, long whole, int depth, string above)
    {
        var name = folder.Path.Length == 0 ? "everything" : folder.Path[above.Length..].TrimStart('/') + "/";
        // What is smaller than a thousandth of the whole nobody looks for.
        var shown = depth >= MaxDepth ? [] : folder.Folders.TakeWhile(child => 1000 * child.Bytes >= whole && child.Bytes > 0).Take(_limit).ToList();
        var left = folder.Folders.Skip(shown.Count).ToList();
        _html.Open("li");
        if (shown.Count == 0)
        {
            _html.Open("div", ("class", "leaf"));
            WriteFolderRow(name, folder.Bytes, folder.Files, whole);
            _html.Close().CloseLine();
            return;
        }

        _html.Open("details", ("open", depth < OpenDepth ? "" : null)).Open("summary");
        WriteFolderRow(name, folder.Bytes, folder.Files, whole);
        _html.Close().Open("ul");
        foreach (var child in shown) WriteFolder(child.Shown, whole, depth + 1, folder.Path);
        if (left.Count > 0) WriteRest(Counted.Of(left.Count, "smaller folder"), left.Sum(static child => child.Bytes), left.Sum(static child => child.Files));
        if (folder.OwnFiles > 0) WriteRest("files here", folder.OwnBytes, folder.OwnFiles);
        _html.Close().Close().CloseLine();

        void WriteRest(string label, long bytes, int files)
        {
            _html.Open("li").Open("div", ("class", "leaf"));
            WriteFolderRow(label, bytes, files, whole, isFolder: false);
            _html.Close().CloseLine();
        }
    }

    private void WriteFolderRow(string name, long bytes, int files, long whole, bool isFolder = true)
    {
        _html.Open("span", ("class", "row"));
        if (isFolder) _html.Path(name);
        else _html.Element("i", name, ("class", "soft"));
        _html.Bar(bytes, whole).Element("span", ByteSize.Format(bytes)).Text(" ").Element("span", Counted.Share(bytes, whole)).Text(" ").Element("span", Counted.Of(files, "file"), ("class", "count")).Close();
    }

    private void WriteLargest(SizeSurvey sizes)
    {
        if (sizes.Largest.Count == 0) return;
        // What is smaller than a thousandth of the whole is no large file, unless nothing is larger.
        var shown = sizes.Largest.Where((file, i) => i < MinLargest || 1000 * file.Size >= sizes.Top.Bytes).Take(_limit).ToList();
        _html.Element("h3", "Largest files").Text("\n");
        var table = new PageTable(_html, $"The {(shown.Count == 1 ? "largest file as git tracks it" : $"{Counted.Of(shown.Count)} largest files as git tracks them")}", ["File", "Size", "Share", "Kind"], numbersFrom: 1, numbersTo: 3);
        foreach (var file in shown)
        {
            table.Row();
            table.Path(file.Path);
            table.Number(file.Size, ByteSize.Format(file.Size));
            table.Share(file.Size, sizes.Top.Bytes);
            table.Text(file.Kind);
        }

        table.End();
    }

    private void WritePointers(SizeSurvey sizes)
    {
        if (sizes.Pointers.Count == 0) return;
        _html.Element("h3", "Kept elsewhere").Text("\n");
        var table = new PageTable(_html, $"Pointers of a few bytes that stand for {ByteSize.Format(sizes.Pointers.Sum(static file => file.StandsFor ?? 0))}", ["File", "Stands for", "Kept by"], numbersFrom: 1, numbersTo: 2);
        foreach (var file in sizes.Pointers.Take(_limit))
        {
            table.Row();
            table.Path(file.Path);
            table.Number(file.StandsFor ?? 0, file.StandsFor is { } bytes ? ByteSize.Format(bytes) : "not told");
            table.Text(file.Keeper ?? "");
        }

        table.End();
        More(sizes.Pointers.Count, _limit);
    }
}
