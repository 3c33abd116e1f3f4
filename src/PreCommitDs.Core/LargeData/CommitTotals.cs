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
        var known = files.Select(file => (File: file, OldSize: file.OldSize?.Invoke() ?? surroundings.Before(file)?.Size)).ToList();
        // What was only moved or copied, or has become smaller, adds nothing.
        var added = known.Where(static item => item.OldSize is null || item.File.Size > item.OldSize).Select(static item => (item.File, Bytes: item.File.Size - (item.OldSize ?? 0))).ToList();
        var total = added.Sum(static item => item.Bytes);
        var newFiles = known.Where(static item => item.OldSize is null).Select(static item => (item.File, Bytes: item.File.Size)).ToList();
        if (total > limits.MaxTotal) yield return Flagging.Total(LargeDataRules.LargeCommit, added, limits.MaxTotal, tellsNames);
        if (newFiles.Count > limits.MaxFiles) yield return Flagging.Total(LargeDataRules.ManyFiles, newFiles, limits.MaxFiles, tellsNames);
    }
}
