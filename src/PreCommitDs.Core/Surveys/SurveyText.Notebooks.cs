using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>What notebooks cost, and whether requirements match.</summary>
internal sealed partial class SurveyText
{
    private void WriteNotebooks()
    {
        if (_survey.Notebooks is not { Items.Count: > 0 } notebooks) return;
        Heading("Notebooks");
        foreach (var line in NotebookFacts(notebooks)) Wrap(line, 2, 4);
        var rows = notebooks.Items.Take(_limit.Lines).Select(static item => (string[])
        [
            item.State == NotebookState.Gone ? "-" : ByteSize.Format(item.Bytes), item.State == NotebookState.Gone ? "-" : ByteSize.Format(item.OutputBytes), item.State == NotebookState.Gone ? "-" : Counted.Share(item.OutputBytes, item.Bytes),
            Counted.Of(item.Outputs), Counted.Of(item.Images), Counted.Of(item.Versions), ByteSize.Format(item.VersionBytes), DisplayPath.Of(item.Path) + (item.State is NotebookState.Dirty or NotebookState.Clean && !item.IsExcluded ? "" : $" ({item.Told})"),
        ]);
        Table(["size", "outputs", "share", "count", "images", "versions", "in history", ""], [.. rows]);
        More(notebooks.Items.Count, "  ");
    }

    /// <summary>What outputs cost, now and in the history, a sentence each.</summary>
    public static IEnumerable<string> NotebookFacts(NotebookSurvey notebooks)
    {
        yield return $"outputs are {Counted.Share(notebooks.OutputBytes, notebooks.Bytes)} of {ByteSize.Format(notebooks.Bytes)}: strip-notebooks would cut {ByteSize.Format(notebooks.OutputBytes)} of {Counted.Of(notebooks.TrackedCount, "notebook")}";
        if (notebooks.VersionOutputBytes is { } bytes)
            yield return $"in the history outputs are {Counted.Share(bytes, notebooks.VersionBytes)} of {ByteSize.Format(notebooks.VersionBytes)}, in {Counted.Of(notebooks.Versions, "version")} of notebooks before git packs them";
        else if (notebooks.Versions > 0)
            yield return $"the history holds {Counted.Of(notebooks.Versions, "version")} of notebooks, {ByteSize.Format(notebooks.VersionBytes)} before git packs them";
        if (notebooks.HistoryRemark.Length > 0) yield return notebooks.HistoryRemark;
    }

    private void WritePairs()
    {
        if (_survey.Pairs.Count == 0) return;
        Heading("Requirements");
        Limited(_survey.Pairs, pair => Wrap($"{DisplayPath.Of(pair.Lock)} from {string.Join(", ", pair.Sources.Select(DisplayPath.Of))}: {pair.State}", 2, 4));
    }
}
