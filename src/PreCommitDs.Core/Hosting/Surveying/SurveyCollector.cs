using System.Collections.Concurrent;
using PreCommitDs.Hooks;
using PreCommitDs.Reporting;
using PreCommitDs.Surveys;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>Keeps what hooks tell.</summary>
internal sealed class SurveyCollector : ISurveyor
{
    private readonly ConcurrentDictionary<(string Rule, string Path, Location Location, string Message), Finding> _accepted = [];
    private readonly ConcurrentBag<PairSurvey> _pairs = [];

    /// <summary>Files by path; of none more is kept than what is told of it.</summary>
    public ConcurrentDictionary<string, TrackedFile> Files { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Finding> AcceptedFindings => _accepted.Values;

    public IEnumerable<PairSurvey> Pairs => _pairs.OrderBy(static pair => pair.Lock, StringComparer.Ordinal);

    public void File(string path, long size, ReadOnlySpan<byte> head)
    {
        var file = new TrackedFile(path, size);
        Files[path] = FileTeller.PointerOf(path, head, size) is { } pointer ? file with { Keeper = pointer.Keeper, StandsFor = pointer.Size } : file;
    }

    public void Accepted(Finding finding) => _accepted.TryAdd((finding.Rule, finding.Path, finding.Location, finding.Message), finding);

    public void Pair(PairSurvey pair) => _pairs.Add(pair);
}
