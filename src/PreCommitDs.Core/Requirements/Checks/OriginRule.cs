using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Pairs;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Whether a package comes from where it is asked for: the index, a URL, a repository.</summary>
internal static class OriginRule
{
    public static void Check(PairContext pair, DirectRequirement direct, IReadOnlyList<LockedEntry> locked)
    {
        if (pair.Inputs.HasUnknownOverrides || pair.Inputs.Overridden.Contains(direct.Entry.Name) || locked.Any(static candidate => candidate.Entry.IsOpaque)) return;
        var isOwn = direct.Entry.Url is not null;
        // Others may ask for the same package, and a constraint may say where from.
        if (!isOwn && pair.Inputs.Located.Contains(direct.Entry.Name)) return;
        foreach (var candidate in locked)
        {
            if (candidate.Entry.Url is not null == isOwn)
            {
                if (isOwn) CompareUrls(pair, direct, candidate);
                return;
            }
        }

        var (entry, first) = (direct.Entry, locked[0]);
        if (!isOwn && !first.Entry.Parents.All(static parent => ViaParent.Of(parent).Kind == ViaKind.Source) | !first.Entry.IsAnnotated) return;
        if (isOwn && first.Entry.Pin is null) return;
        pair.Report(RequirementsRules.DifferentOrigin, direct.Path, entry.Place,
            isOwn ? $"{Source(entry.Url!)} is asked for, but {pair.At(first)} pins {first.Entry.WrittenName}=={first.Entry.Pin} of the package index" : $"{entry.Text} is asked for, but {pair.At(first)} takes it from {Source(first.Entry.Url!)}",
            $"{entry.Name} {pair.Pair.Path}", entry, first.Entry);
    }

    private static void CompareUrls(PairContext pair, DirectRequirement direct, LockedEntry locked)
    {
        var (asked, has) = (SourceUrl.Read(direct.Entry.Url!), SourceUrl.Read(locked.Entry.Url!));
        if (asked.IsPath || has.IsPath) return;
        var isSame = asked.Address == has.Address;
        // uv writes down the commit that a branch or tag was.
        if (isSame && (asked.Revision == has.Revision || (pair.IsUv && !asked.IsCommit) || (asked.Revision.Length == 0 && has.IsCommit))) return;
        var difference = isSame ? $"at {Word(asked.Revision)}, but {pair.At(locked)} has it at {Word(has.Revision)}" : $"from {asked.Address}, but {pair.At(locked)} takes it from {has.Address}";
        pair.Report(RequirementsRules.DifferentOrigin, Severity.Warning, direct.Path, direct.Entry.Place, $"{direct.Entry.WrittenName} is asked for {difference}", $"{direct.Entry.Name} {asked.Revision} {has.Revision} {pair.Pair.Path}", direct.Entry, locked.Entry);
    }

    private static string Word(string revision) => revision.Length == 0 ? "no revision" : revision;

    private static string Source(string url) => SourceUrl.Read(url) is { IsPath: false } source ? source.Address : url;
}
