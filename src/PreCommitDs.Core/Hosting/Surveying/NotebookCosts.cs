using System.Collections.Concurrent;
using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;
using PreCommitDs.Surveys;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>What outputs of notebooks cost, in what is tracked and in all that has been: each content is read and measured once.</summary>
/// <param name="repository">The repository.</param>
/// <param name="fixer">What would cut them.</param>
/// <param name="filter">Where it is let do so.</param>
internal sealed class NotebookCosts(IGitRepository repository, IFixer fixer, PathFilter filter)
{
    public const string Extension = ".ipynb";

    /// <summary>Reading more than this takes longer than all else, unless it is asked for.</summary>
    private const long MaxRead = 1L << 30;

    private readonly ConcurrentDictionary<string, NotebookContent?> _contents = new(StringComparer.Ordinal);

    /// <param name="tracked">The notebooks of the index.</param>
    /// <param name="versions">All contents that notebooks have had.</param>
    /// <param name="depth">How much of these is looked at.</param>
    /// <param name="remark">Why not all of them are known; empty where they are.</param>
    public NotebookSurvey Survey(IReadOnlyList<IndexEntry> tracked, IReadOnlyList<FileVersion> versions, HistoryDepth depth, string remark)
    {
        Measure(tracked.Select(static entry => new FileVersion(entry.Path, entry.Id)));
        var ids = versions.Select(static version => version.Id).Distinct(StringComparer.Ordinal).ToList();
        var sizes = ids.Zip(repository.Sizes(ids)).ToDictionary(static pair => pair.First, static pair => pair.Second ?? 0, StringComparer.Ordinal);
        var total = sizes.Values.Sum();
        var isMeasured = depth == HistoryDepth.All || (depth == HistoryDepth.Some && total <= MaxRead);
        if (isMeasured) Measure(versions);
        else if (depth == HistoryDepth.Some) remark = $"how much of {ByteSize.Format(total)} of versions are outputs takes a while to measure: --history all does";
        var history = versions.ToLookup(static version => version.Path, static version => version.Id, StringComparer.Ordinal);
        var costs = tracked.Select(entry => WithHistory(Cost(entry), [.. history[entry.Path]])).OrderByDescending(static item => item.OutputBytes).ThenByDescending(static item => item.VersionOutputBytes ?? item.VersionBytes).ThenBy(static item => item.Path, StringComparer.Ordinal);
        var there = tracked.Select(static entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        var gone = history.Where(path => !there.Contains(path.Key)).Select(path => WithHistory(new NotebookCost(path.Key) { State = NotebookState.Gone }, [.. path])).OrderByDescending(static item => item.VersionBytes).ThenBy(static item => item.Path, StringComparer.Ordinal);
        return new NotebookSurvey([.. costs, .. gone])
        {
            Versions = ids.Count,
            VersionBytes = total,
            VersionOutputBytes = isMeasured && ids.Count > 0 ? ids.Sum(OutputsOf) : null,
            HistoryRemark = remark,
        };

        NotebookCost WithHistory(NotebookCost cost, IReadOnlyList<string> own) => cost with
        {
            Versions = own.Count,
            VersionBytes = own.Sum(id => sizes[id]),
            VersionOutputBytes = isMeasured ? own.Sum(OutputsOf) : null,
        };
    }

    private long OutputsOf(string id) => _contents.GetValueOrDefault(id)?.OutputBytes ?? 0;

    private NotebookCost Cost(IndexEntry entry)
    {
        var cost = new NotebookCost(entry.Path) { IsExcluded = !filter.Matches(entry.Path) };
        return _contents.GetValueOrDefault(entry.Id) is not { } content ? cost with { State = NotebookState.Missing } : cost with
        {
            State = content.State,
            Reason = content.Reason,
            Bytes = content.Bytes,
            OutputBytes = content.OutputBytes,
            Outputs = content.Outputs.Outputs,
            Images = content.Outputs.Images,
        };
    }

    /// <summary>Reads contents that are not known yet, on all cores; no more of them at a time than there are cores.</summary>
    private void Measure(IEnumerable<FileVersion> versions)
    {
        var unknown = versions.DistinctBy(static version => version.Id, StringComparer.Ordinal).Where(version => !_contents.ContainsKey(version.Id)).ToList();
        Parallel.ForEach(unknown, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, version => _contents[version.Id] = Measure(version));
    }

    private NotebookContent? Measure(FileVersion version)
    {
        try
        {
            using var content = repository.ReadBlob(version.Id);
            return content is null ? null : Measure(version.Path, content.Span);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            return new NotebookContent(0, 0, NotebookState.Unreadable, FileFailure.Describe(e), default);
        }
    }

    private NotebookContent Measure(string path, ReadOnlySpan<byte> content)
    {
        var result = fixer.Fix(path, content, explain: false);
        var (state, reason) = result.Outcome switch
        {
            FixOutcome.Changed => (NotebookState.Dirty, ""),
            FixOutcome.LeftAlone => (NotebookState.LeftAlone, result.Summary),
            FixOutcome.Unreadable or FixOutcome.Blocked => (NotebookState.Unreadable, result.Summary),
            _ => (NotebookState.Clean, ""),
        };
        return new NotebookContent(content.Length, Math.Max(0, result.Edits.Saved()), state, reason, state is NotebookState.Dirty or NotebookState.Clean ? NotebookOutputs.Of(content) : default);
    }
}
