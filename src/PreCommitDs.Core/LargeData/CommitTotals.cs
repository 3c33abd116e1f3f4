using PreCommitDs.Files;
using PreCommitDs.LargeData.Limits;

namespace PreCommitDs.LargeData;

/// <summary>What commits bring in, all files together. A first commit brings in everything, so nothing is said of it.</summary>
internal sealed class CommitTotals(CommitLimits limits, ISurroundings surroundings)
{
    /// <summary>The commits that bring in too much, with the folders that weigh most.</summary>
    public IEnumerable<FlaggedChange> Over(IEnumerable<FileChange> files, Func<string, string> tellsNames) =>
        files.GroupBy(static file => file.Commit).OrderBy(static commit => commit.Key, StringComparer.Ordinal).SelectMany(commit => Over([.. commit], tellsNames));

    private IEnumerable<FlaggedChange> Over(List<FileChange> files, Func<string, string> tellsNames)
    {
        // Most commits are far below both limits, and nothing more has to be asked of them.
        if (files.Count <= limits.MaxFiles && files.Sum(static file => file.Size) <= limits.MaxTotal) yield break;
        if (files[0].IsInFirstCommit || (files[0].Commit is null && !surroundings.HasHistory)) yield break;
        var added = files.Select(file => (File: file, Bytes: Added(file))).Where(static item => item.Bytes >= 0).ToList();
        var total = added.Sum(static item => item.Bytes);
        var newFiles = added.Where(static item => item.File.OldSize is null).ToList();
        if (total > limits.MaxTotal) yield return Flagging.Total(LargeDataRules.LargeCommit, added, limits.MaxTotal, tellsNames);
        if (newFiles.Count > limits.MaxFiles) yield return Flagging.Total(LargeDataRules.ManyFiles, newFiles, limits.MaxFiles, tellsNames);
    }

    /// <summary>How many bytes a file adds to the history; -1 where it was only moved or copied, or has become smaller.</summary>
    private long Added(FileChange file)
    {
        var old = file.OldSize?.Invoke() ?? surroundings.Before(file)?.Size;
        return old is { } before ? file.Size > before ? file.Size - before : -1 : file.Size;
    }
}
