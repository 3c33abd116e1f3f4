using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>How large everything is.</summary>
internal sealed partial class SurveyText
{
    /// <summary>Deeper down, folders are told by nobody.</summary>
    private const int MaxDepth = 4;

    private void WriteSizes()
    {
        var sizes = _survey.Sizes;
        Heading("Sizes by folder");
        var rows = new List<string[]>();
        AddFolder(rows, sizes.Top.Shown, sizes.Top.Shown, 0);
        Table(["size", "share", "files", ""], rows);
        if (sizes.Unknown > 0) Line($"  without {Counted.Of(sizes.Unknown, "file")} whose content is not in this clone");
        if (sizes.Objects is { } objects) Wrap($"the whole history on this disk: {ByteSize.Format(sizes.StoredBytes)} in {Counted.Of(objects, "object")} (packed {ByteSize.Format(sizes.PackedBytes)})", 2, 4);
        if (sizes.Largest.Count > 0)
        {
            Heading("Largest files");
            Table(["size", "share", ""], [.. sizes.Largest.Take(_limit.Lines).Select(file => (string[])[ByteSize.Format(file.Size), Counted.Share(file.Size, sizes.Top.Bytes), Name(file)])]);
        }

        if (sizes.Pointers.Count == 0) return;
        Heading($"Kept elsewhere: {ByteSize.Format(sizes.Pointers.Sum(static file => file.StandsFor ?? 0))} in {Counted.Of(sizes.Pointers.Count, "file")}");
        Table(["stands for", "kept by", ""], [.. sizes.Pointers.Take(_limit.Lines).Select(static file => (string[])[file.StandsFor is { } bytes ? ByteSize.Format(bytes) : "?", file.Keeper ?? "", DisplayPath.Of(file.Path)])]);
        More(sizes.Pointers.Count, "  ");
    }

    private static string Name(TrackedFile file) => DisplayPath.Of(file.Path) + (file.Kind.Length > 0 ? $" ({file.Kind})" : "");

    /// <summary>A folder, and in it those that are at least a hundredth of the whole.</summary>
    private void AddFolder(List<string[]> rows, FolderSize folder, FolderSize top, int depth, string above = "")
    {
        var name = folder.Path.Length == 0 ? "." : DisplayPath.Of(folder.Path[above.Length..].TrimStart('/')) + "/";
        rows.Add(Row(folder.Bytes, folder.Files, new string(' ', 2 * depth) + name));
        if (depth == MaxDepth) return;
        var shown = folder.Folders.TakeWhile(child => 100 * child.Bytes >= top.Bytes && child.Bytes > 0).Take(_limit.Lines).ToList();
        foreach (var child in shown) AddFolder(rows, child.Shown, top, depth + 1, folder.Path);
        var left = folder.Folders.Skip(shown.Count).ToList();
        if (left.Count > 0) rows.Add(Row(left.Sum(static child => child.Bytes), left.Sum(static child => child.Files), new string(' ', 2 * depth + 2) + $"({Counted.Of(left.Count, shown.Count > 0 ? "smaller folder" : "folder")})"));
        if (shown.Count + left.Count > 0 && folder.OwnFiles > 0) rows.Add(Row(folder.OwnBytes, folder.OwnFiles, new string(' ', 2 * depth + 2) + "(files here)"));

        string[] Row(long bytes, int files, string label) => [ByteSize.Format(bytes), Counted.Share(bytes, top.Bytes), Counted.Of(files), label];
    }
}
