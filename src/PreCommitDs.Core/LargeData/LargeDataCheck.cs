using System.Collections.Concurrent;
using PreCommitDs.Files;
using PreCommitDs.LargeData.Limits;
using PreCommitDs.LargeData.Sniffing;
using PreCommitDs.Reporting;

namespace PreCommitDs.LargeData;

/// <summary>Judges what a commit, or each commit of a range, brings in: file by file, and all together.</summary>
/// <param name="judge">Judges one file.</param>
/// <param name="limits">How much one commit may bring in.</param>
/// <param name="surroundings">What lies around the files.</param>
/// <param name="tellsNames">The name of a folder, as the user would write it from where the hook runs.</param>
internal sealed class LargeDataCheck(FileJudge judge, CommitLimits limits, ISurroundings surroundings, Func<string, string> tellsNames) : IChangeCheck
{
    private readonly ConcurrentBag<Suspect> _suspects = [];
    private readonly ConcurrentBag<FileChange> _counted = [];

    public int HeadLength => Sniffer.HeadLength;

    public void Look(FileChange file, ReadOnlySpan<byte> head)
    {
        if (judge.Judge(file, head) is { } suspect) _suspects.Add(suspect);
    }

    public void Count(FileChange file) => _counted.Add(file);

    public IReadOnlyList<FlaggedChange> Finish()
    {
        var suspects = _suspects.Select(Settle).OfType<Suspect>().DistinctBy(static suspect => (suspect.File.Commit, suspect.File.Path, suspect.File.Id)).ToList();
        var told = suspects.Where(static suspect => suspect.Rule.Severity == Severity.Error).Select(static suspect => (suspect.File.Commit, suspect.File.Path)).ToHashSet();
        var flagged = suspects.Where(static suspect => suspect.Folder is null).Select(Flagging.File)
            .Concat(suspects.Where(static suspect => suspect.Folder is not null).GroupBy(static suspect => (suspect.File.Commit, suspect.Folder)).Select(group => Flagging.Folder([.. group], tellsNames)))
            .Concat(new CommitTotals(limits, surroundings).Over(_counted.Where(file => !told.Contains((file.Commit, file.Path)) && !judge.IsAllowed(file)), tellsNames));
        return [.. flagged.OrderByDescending(static item => item.Finding.Weight).ThenBy(static item => item.Finding.Path, StringComparer.Ordinal)];
    }

    /// <summary>A file that was only moved is judged by what it was; null: nothing is wrong with it.</summary>
    private Suspect? Settle(Suspect suspect)
    {
        if (!suspect.IsAboutSize || suspect.File.IsEnforced) return suspect;
        if (suspect.File.OldSize is { } oldSize) return FileJudge.Grown(suspect, oldSize());
        return surroundings.Before(suspect.File) is { } before ? FileJudge.Grown(suspect with { File = suspect.File with { MovedFrom = before.Path } }, before.Size) : suspect;
    }
}
