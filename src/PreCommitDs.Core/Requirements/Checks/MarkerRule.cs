using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Markers;

namespace PreCommitDs.Requirements.Checks;

/// <summary>
/// Whether a lock of pip-compile has the markers of what is asked for: it writes them on direct requirements alone, and only where nothing
/// else needs the package. uv leaves them out unless the lock is for all platforms.
/// </summary>
internal static class MarkerRule
{
    public static void Check(PairContext pair)
    {
        if (pair.Pair.Header.Tool != LockTool.PipCompile || pair.Command is null || pair.Lock.IsResorted) return;
        foreach (var direct in pair.Inputs.Directs)
        {
            if (direct.IsFromLock || pair.IsIgnored(direct.Entry.Name) || direct.Entry.Url is not null || pair.Contents[direct.Entry.Name] is not [var locked] || pair.Inputs.DirectsByName[direct.Entry.Name].Count() > 1) continue;
            if (!locked.Entry.IsAnnotated || locked.Entry.Parents.Count != 1 || ViaParent.Of(locked.Entry.Parents[0]).Kind != ViaKind.Source) continue;
            if (Same(direct.Entry.Marker, locked.Entry.Marker)) continue;
            pair.Report(RequirementsRules.MarkerMismatch, direct.Path, direct.Entry.Place, $"{direct.Entry.Text} is asked for, but {pair.At(locked)} has {Word(locked.Entry.Marker)}", $"{direct.Entry.Name} {pair.Pair.Path}", direct.Entry, locked.Entry);
        }
    }

    private static bool Same(Marker? asked, Marker? locked) => asked is null ? locked is null : asked.Equals(locked);

    private static string Word(Marker? marker) => marker is null ? "no marker" : $"the marker {marker}";
}
