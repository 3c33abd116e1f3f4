using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Pairs;
using PreCommitDs.Requirements.Reading;
using PreCommitDs.Requirements.Specifiers;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Whether the lock is a lock: one version of each package, nothing twice, nothing that a constraint forbids.</summary>
internal static class LockRules
{
    public static void Check(PairContext pair)
    {
        foreach (var entry in pair.Lock.Entries)
        {
            if (!pair.IsIgnored(entry.Name)) CheckPin(pair, entry);
        }

        foreach (var (name, locked) in pair.Contents.ByName)
        {
            if (locked.Count > 1 && !pair.IsIgnored(name)) CheckConflict(pair, locked);
        }

        foreach (var constraint in pair.Inputs.Constraints) CheckConstraint(pair, constraint);
    }

    private static void CheckPin(PairContext pair, RequirementEntry entry)
    {
        if (entry.Pin is not null || entry.Url is not null || entry.IsEditable || entry.IsOpaque) return;
        // pip-compile-multi writes ~= where it is asked for compatible versions.
        if (pair.Pair.Header.Tool == LockTool.PipCompileMulti && entry.Specifiers.Clauses is [{ Operator: SpecifierOperator.Compatible }]) return;
        pair.Report(RequirementsRules.Unpinned, pair.Pair.Path, entry.Place, $"{entry.Text} names no single version, as a lock does with ==", entry.Name, entry);
    }

    private static void CheckConflict(PairContext pair, List<LockedEntry> locked)
    {
        // Of all with one marker the first stands for the others: as soon as one differs from it, that is told, and nothing more.
        var firsts = new Dictionary<string, LockedEntry>(StringComparer.Ordinal);
        foreach (var second in locked)
        {
            if (second.Entry.Version is null) continue;
            var marker = second.Entry.Marker?.ToString() ?? "";
            var isKnown = firsts.TryGetValue(marker, out var same);
            IEnumerable<LockedEntry> others = isKnown ? [same] : marker.Length == 0 ? firsts.Values : firsts.TryGetValue("", out var plain) ? [plain] : [];
            foreach (var first in others)
            {
                if (!AreInConflict(pair, first.Entry, second.Entry)) continue;
                var rule = first.File == second.File ? RequirementsRules.ConflictingPins : LayeredRule(pair, first, second);
                pair.Report(rule, second.File.Path, second.Entry.Place, $"{second.Entry.WrittenName}=={second.Entry.Pin} is pinned here, but {first.Entry.WrittenName}=={first.Entry.Pin} in {pair.At(first)}",
                    $"{first.Entry.Name} {first.Entry.Pin} {second.Entry.Pin} {pair.Pair.Path}", first.Entry, second.Entry);
                return;
            }

            if (!isKnown) firsts[marker] = second;
        }
    }

    /// <summary>A lock that differs from one that it takes in was compiled without it; two that it takes in are in conflict.</summary>
    private static Rule LayeredRule(PairContext pair, LockedEntry first, LockedEntry second) =>
        first.File == pair.Lock || second.File == pair.Lock ? RequirementsRules.LayerDrift : RequirementsRules.ConflictingPins;

    private static bool AreInConflict(PairContext pair, RequirementEntry first, RequirementEntry second)
    {
        if (first.Version is not { } one || second.Version is not { } other || one.CompareTo(other) == 0) return false;
        if (first.Marker is null && second.Marker is null) return true;
        if (first.Marker is not null && second.Marker is not null) return first.Marker.Equals(second.Marker);
        return pair.Judge(first.Marker ?? second.Marker) == Truth.True;
    }

    private static void CheckConstraint(PairContext pair, DirectRequirement constraint)
    {
        var asked = constraint.Entry;
        if (pair.Inputs.HasUnknownOverrides || pair.IsIgnored(asked.Name) || asked.Url is not null || asked.IsOpaque || asked.Specifiers.Clauses.IsEmpty || pair.Inputs.Overridden.Contains(asked.Name) || pair.Judge(asked.Marker) != Truth.True) return;
        var found = pair.Contents[asked.Name];
        if (found.Count > PairContents.MaxForks) return;
        foreach (var locked in found)
        {
            if (locked.File != pair.Lock || locked.Entry is not { Version: not null, Pin: { } pin, Url: null, Marker: null } || asked.Specifiers.Contains(pin, preReleases: true)) continue;
            var rule = constraint is { IsFromLock: true, Entry.Pin: not null } ? RequirementsRules.LayerDrift : RequirementsRules.ViolatedConstraint;
            pair.Report(rule, pair.Pair.Path, locked.Entry.Place, $"{locked.Entry.WrittenName}=={pin} is pinned, but {pair.At(constraint.Path, asked.Place)} allows only {asked.Text}", $"{asked.Name} {asked.Specifiers} {pin}", locked.Entry, asked);
        }
    }
}
