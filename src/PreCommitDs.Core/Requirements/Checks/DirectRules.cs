using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Pairs;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Whether the lock has what is asked for: every package, in a version that is allowed, with its extras, from where it is to come.</summary>
internal static class DirectRules
{
    public static void Check(PairContext pair)
    {
        var stripsExtras = ExtrasAreStripped(pair);
        foreach (var direct in pair.Inputs.Directs)
        {
            var entry = direct.Entry;
            if (pair.IsIgnored(entry.Name) || pair.Judge(entry.Marker) != Truth.True) continue;
            var locked = pair.Contents[entry.Name];
            if (locked.Count == 0)
            {
                CheckMissing(pair, direct);
                continue;
            }

            if (entry.IsOpaque || locked.Count > PairContents.MaxForks) continue;
            CheckSpecifier(pair, direct, locked);
            if (!stripsExtras) CheckExtras(pair, direct, locked);
            OriginRule.Check(pair, direct, locked);
            CheckAnnotation(pair, direct, locked);
        }
    }

    private static void CheckMissing(PairContext pair, DirectRequirement direct)
    {
        var name = direct.Entry.Name;
        if (!pair.Contents.AreComplete || pair.Inputs.Overridden.Contains(name) || IsLeftOut(pair, name) || pair.Unnamed.MayBe(direct.Entry) || IsUnderAnotherName(pair, direct.Entry)) return;
        // Some take out of a lock what the one that it builds on has.
        if (pair.Pair.Header.Tool == LockTool.None && pair.Inputs.ConstraintsByName[name].Any(static constraint => constraint.IsFromLock)) return;
        var rule = RequirementsRules.MissingDirect;
        pair.Report(rule, direct.Path, direct.Entry.Place, $"{direct.Entry.Text} is asked for, but {pair.NameOf(pair.Pair.Path)} does not have it", $"{name} {pair.Pair.Path}", direct.Entry);
    }

    /// <summary>Whether the lock takes something from the same address: what stands behind <c>egg=</c> need not be the name in truth.</summary>
    private static bool IsUnderAnotherName(PairContext pair, RequirementEntry asked) =>
        asked.Url is { } url && pair.Contents.Files.Exists(file => file.Entries.Exists(entry => entry.Url is { } other && SourceUrl.AreSame(url, other)));

    /// <summary>Whether a compiler leaves a package out of the lock on purpose.</summary>
    private static bool IsLeftOut(PairContext pair, string name)
    {
        if (pair.Contents.Files.Exists(file => file.Excluded.Contains(name))) return true;
        if (pair.Command is { } command && command.Values("--unsafe-package").Any(value => Names.PackageName.AreSame(value, name))) return true;
        return !pair.IsUv && UnsafePackages.Contains(name) && pair.Command?.Has("--allow-unsafe") != true;
    }

    private static void CheckSpecifier(PairContext pair, DirectRequirement direct, IReadOnlyList<LockedEntry> locked)
    {
        if (direct.Entry.Url is not null || direct.Entry.Specifiers.Clauses.IsEmpty || pair.Inputs.HasUnknownOverrides || pair.Inputs.Overridden.Contains(direct.Entry.Name)) return;
        LockedEntry? wrong = null;
        foreach (var candidate in locked)
        {
            // A file that is taken in whole needs no comparing with itself.
            if (candidate.Entry.Pin is not { } pin || candidate.Entry.Url is not null || candidate.File.Path == direct.Path) return;
            if (direct.Entry.Specifiers.Contains(pin, preReleases: true)) return;
            if (candidate.Entry.Version is null) return;
            wrong ??= candidate;
        }

        var (first, rule) = (wrong!.Value, direct is { IsFromLock: true, Entry.Pin: not null } ? RequirementsRules.LayerDrift : RequirementsRules.UnsatisfiedSpecifier);
        pair.Report(rule, direct.Path, direct.Entry.Place, $"{direct.Entry.Text} is asked for, but {pair.At(first)} pins {first.Entry.WrittenName}=={first.Entry.Pin}",
            $"{direct.Entry.Name} {direct.Entry.Specifiers} {first.Entry.Pin} {pair.Pair.Path}", direct.Entry, first.Entry);
    }

    private static void CheckExtras(PairContext pair, DirectRequirement direct, IReadOnlyList<LockedEntry> locked)
    {
        if (direct.Entry.Extras.IsEmpty || direct.IsFromLock) return;
        List<string> missing = [.. direct.Entry.Extras.Where(extra => !locked.Any(candidate => candidate.Entry.Extras.Contains(extra) || candidate.Entry.Url is not null || candidate.Entry.IsOpaque))];
        if (missing.Count == 0) return;
        pair.Report(RequirementsRules.MissingExtras, direct.Path, direct.Entry.Place,
            $"{direct.Entry.Text} is asked for, but {pair.At(locked[0])} has it without {(missing.Count == 1 ? "the extra" : "the extras")} {string.Join(", ", missing)}",
            $"{direct.Entry.Name} {string.Join(',', missing)} {pair.Pair.Path}", direct.Entry, locked[0].Entry);
    }

    /// <summary>
    /// Whether the lock is one of those that name no extras: uv's habit, an option of pip-compile, and where nobody says so, no line of the
    /// lock has one. Where several are asked for and none is there, it is a habit and no mistake.
    /// </summary>
    private static bool ExtrasAreStripped(PairContext pair)
    {
        if (pair.Command is { IsUv: false, StripsExtras: true }) return true;
        if (pair.Contents.Files.Exists(static file => file.Entries.Exists(static entry => !entry.Extras.IsEmpty))) return false;
        if (pair.Command is null || pair.Command.StripsExtras) return true;
        return pair.Inputs.Directs.Where(direct => !direct.Entry.Extras.IsEmpty && pair.Contents.Contains(direct.Entry.Name)).DistinctBy(static direct => direct.Entry.Name).Count() > 1;
    }

    /// <summary>Whether the lock knows what it has a package for.</summary>
    private static void CheckAnnotation(PairContext pair, DirectRequirement direct, IReadOnlyList<LockedEntry> locked)
    {
        if (!pair.HasSourceParents || pair.Lock.IsResorted || direct.IsFromLock || locked is not [var only] || !only.Entry.IsAnnotated || only.File != pair.Lock) return;
        // What a project asks for through an extra of its own is there for the project.
        if (only.Entry.Parents.Any(parent => ViaParent.Of(parent) is var via && (via.Kind is not (ViaKind.Package or ViaKind.Constraint) || pair.Inputs.Projects.Contains(via.Name)))) return;
        pair.Report(RequirementsRules.NotCompiled, direct.Path, direct.Entry.Place, $"{direct.Entry.Text} is asked for, but {pair.At(only)} has it only for {Listed(only)}: not compiled since", $"{direct.Entry.Name} {pair.Pair.Path}", direct.Entry, only.Entry);
    }

    private static string Listed(LockedEntry locked) => string.Join(", ", locked.Entry.Parents.Take(3)) + (locked.Entry.Parents.Count > 3 ? ", …" : "");
}
