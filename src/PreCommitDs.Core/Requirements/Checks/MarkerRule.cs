using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Pairs;

namespace PreCommitDs.Requirements.Checks;

/// <summary>
/// Whether a lock of pip-compile has the markers of what is asked for: it writes them on direct requirements alone, and only where nothing
/// else needs the package. uv leaves them out unless the lock is for all platforms, and then some line has to hold on each of them.
/// </summary>
internal static class MarkerRule
{
    public static void Check(PairContext pair)
    {
        if (pair.Command?.IsUniversal == true) CheckPlatforms(pair);
        if (pair.Pair.Header.Tool != LockTool.PipCompile || pair.Command is null || pair.Lock.IsResorted) return;
        foreach (var direct in pair.Inputs.Directs)
        {
            if (direct.IsFromLock || pair.IsIgnored(direct.Entry.Name) || direct.Entry.Url is not null || pair.Contents[direct.Entry.Name] is not [var locked] || pair.Inputs.DirectsByName[direct.Entry.Name].Count() > 1) continue;
            if (!locked.Entry.IsAnnotated || locked.Entry.Parents.Count != 1 || ViaParent.Of(locked.Entry.Parents[0]).Kind != ViaKind.Source) continue;
            if (Same(direct.Entry.Marker, locked.Entry.Marker)) continue;
            pair.Report(RequirementsRules.MarkerMismatch, direct.Path, direct.Entry.Place, $"{direct.Entry.Text} is asked for, but {pair.At(locked)} has {Word(locked.Entry.Marker)}", $"{direct.Entry.Name} {pair.Pair.Path}", direct.Entry, locked.Entry);
        }
    }

    /// <summary>Whether what is asked for on a platform is there on it.</summary>
    private static void CheckPlatforms(PairContext pair)
    {
        foreach (var direct in pair.Inputs.Directs)
        {
            var locked = pair.Contents[direct.Entry.Name];
            if (locked.Count is 0 or > PairContents.MaxForks || pair.IsIgnored(direct.Entry.Name) || pair.Inputs.Overridden.Contains(direct.Entry.Name) || locked.Any(static item => item.Entry.Marker is null)) continue;
            if (!MarkerPlatforms.All.Any(platform => (direct.Entry.Marker is null || direct.Entry.Marker.Judge(platform) == Truth.True) && locked.All(item => item.Entry.Marker!.Judge(platform) == Truth.False))) continue;
            pair.Report(RequirementsRules.MarkerMismatch, direct.Path, direct.Entry.Place, $"{direct.Entry.Text} is asked for where no line of {pair.NameOf(pair.Pair.Path)} holds: {pair.At(locked[0])} has {Word(locked[0].Entry.Marker)}",
                $"{direct.Entry.Name} {pair.Pair.Path}", direct.Entry, locked[0].Entry);
        }
    }

    private static bool Same(Marker? asked, Marker? locked) => asked is null ? locked is null : asked.Equals(locked);

    private static string Word(Marker? marker) => marker is null ? "no marker" : $"the marker {marker}";
}
