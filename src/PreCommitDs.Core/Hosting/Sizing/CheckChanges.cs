using System.Globalization;
using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Checking;
using PreCommitDs.Hosting.Fixing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Sizing;

/// <summary>Judges what a commit or a range brings in by sizes and first bytes: no blob is read whole, and no working file that is staged.</summary>
/// <param name="run">Says what is asked for, and is told what is wrong.</param>
/// <param name="changes">What is judged.</param>
/// <param name="check">Judges it.</param>
internal sealed class CheckChanges(HookRun run, IReadOnlyList<SizedChange> changes, IChangeCheck check)
{
    private readonly FixReporter _reporter = new(run.Report);
    private readonly Lazy<Dictionary<string, long>> _oldSizes = new(() => SizesBefore(run.Workspace.Repository, changes));

    /// <returns>What is wrong and not accepted.</returns>
    public IReadOnlyList<FlaggedChange> Run()
    {
        if (changes.Count == 0) return [];
        var forLfs = new LfsAttributes(run).Of(changes);
        var blobs = changes.Where(static change => change.Id is not null).ToList();
        if (blobs.Count > 0) run.Workspace.RequiredRepository.ReadHeads([.. blobs.Select(static change => change.Id!)], check.HeadLength, (i, size, head) => Take(blobs[i], size, head, forLfs));
        _reporter.ForEach([.. changes.Where(static change => change.Id is null)], static change => change.Name, TakeWorkingFile);
        var flagged = check.Finish().ToList();
        flagged.RemoveAll(item => !item.IsOfCommit && IsAccepted(item));
        var files = flagged.Where(static item => !item.IsOfCommit).SelectMany(static item => item.Files).ToList();
        if (files.Count > 1) run.Report.NextSteps.Add(string.Create(CultureInfo.InvariantCulture, $"in all: {ByteSize.Format(files.Sum(static file => file.Size))} in {files.Count:N0} files"));
        return flagged;
    }

    private void Take(SizedChange change, long size, ReadOnlySpan<byte> head, HashSet<string> forLfs)
    {
        if (size < 0)
        {
            _reporter.Guarded(change.Name, () => TakeMissing(change));
            return;
        }

        run.Scope?.Surveyor.File(change.Path, size, head);
        long? fixedSize = null;
        if (run.FixesBefore.Any(fix => fix.Names.Contains(change.Name))) _reporter.Guarded(change.Name, () => fixedSize = SizeFixed(change));
        var file = Of(change, fixedSize ?? size) with { IsForLfs = forLfs.Contains(change.Path) };
        if (change.IsCounted) check.Count(file);
        if (change.IsJudged) check.Look(file, fixedSize < head.Length ? head[..(int)fixedSize] : head);
    }

    /// <summary>Says why a blob cannot be looked at: it is not in this clone, or it is damaged.</summary>
    private void TakeMissing(SizedChange change)
    {
        using var content = run.Workspace.RequiredRepository.ReadBlob(change.Id!);
        _reporter.AddMissingBlob(change.Name);
    }

    /// <summary>How large a file is once the fixers of this run have had their way with it.</summary>
    private long? SizeFixed(SizedChange change)
    {
        if (run.Workspace.RequiredRepository.ReadBlob(change.Id!) is not { } content) return null;
        using var left = FixBefore.All(run.FixesBefore, change.Name, content, out _);
        return left.Length;
    }

    private void TakeWorkingFile(SizedChange change)
    {
        using var stream = new FileStream(change.Name, System.IO.FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var head = new byte[check.HeadLength];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        check.Look(Of(change, stream.Length), head.AsSpan(0, length));
    }

    private FileChange Of(SizedChange change, long size) => change.Sized(size, id => _oldSizes.Value.TryGetValue(id, out var known) ? known : SizeOfMissing(change, id, size));

    /// <summary>What has left this clone counts as not grown, as nothing is downloaded; of what should be here and is not, git says what is wrong.</summary>
    private long SizeOfMissing(SizedChange change, string id, long size)
    {
        _reporter.Guarded(change.Name, () =>
        {
            using var content = run.Workspace.RequiredRepository.ReadBlob(id);
            if (content is null) _reporter.AddNote(change.Name, "its former blob is not here (partial clone), so it counts as not grown");
        });
        return size;
    }

    /// <summary>All at once, as soon as one is asked for; what is not in this clone is left out.</summary>
    private static Dictionary<string, long> SizesBefore(IGitRepository? repository, IEnumerable<SizedChange> changes)
    {
        var ids = changes.SelectMany(static change => change.OldIds).Distinct().ToList();
        var sizes = repository?.Sizes(ids) ?? [];
        return ids.Zip(sizes).Where(static pair => pair.Second is not null).ToDictionary(static pair => pair.First, static pair => pair.Second!.Value, StringComparer.Ordinal);
    }

    private bool IsAccepted(FlaggedChange item)
    {
        if (!run.Baseline.Concerns(item.Finding.Path) || run.Baseline.Filter(item.Finding.Path, [item.Finding]).Count > 0) return false;
        _reporter.AddBaselined(1);
        return true;
    }
}
