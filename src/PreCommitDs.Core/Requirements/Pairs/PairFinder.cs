using PreCommitDs.Files;
using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>
/// Finds what is compiled from what: by the command in a lock's header, else by name (<c>NAME.in</c> beside <c>NAME.txt</c>, <c>.pip</c> or
/// <c>.lock</c>), else by the files that its comments name.
/// </summary>
/// <param name="tree">Where to look.</param>
/// <param name="sources">What the user says that locks are compiled from, by lock.</param>
internal sealed class PairFinder(RequirementsTree tree, IReadOnlyDictionary<string, IReadOnlyList<string>> sources)
{
    /// <summary>A header is much shorter.</summary>
    private const int HeadLength = 4096;

    /// <summary>Of more text files than this, only those are looked at whose name tells that they may be locks.</summary>
    private const int MaxUnnamed = 2000;

    /// <summary>All pairs, in the order of their locks.</summary>
    public List<LockPair> Find()
    {
        List<string> locks = [.. tree.Files.Paths.Where(RequirementsNames.MayBeLock)];
        List<string> others = [.. locks.Where(path => !RequirementsNames.Tell(path) && StemSource(path) is null && !sources.ContainsKey(path))];
        var mayBe = new bool[others.Count];
        if (others.Count <= MaxUnnamed) tree.Files.GlanceAtHeads(others, HeadLength, (i, head) => mayBe[i] = LockHead.Read(head) is not { NamesSources: false, Header.Tool: LockTool.None });
        var passedOver = others.Where((_, i) => !mayBe[i]).ToHashSet(StringComparer.Ordinal);
        locks.RemoveAll(passedOver.Contains);
        locks.Sort(StringComparer.Ordinal);
        var heads = new LockHead?[locks.Count];
        tree.Files.ReadHeads(locks, HeadLength, (i, head) => heads[i] = LockHead.Read(head));
        var pairs = new List<LockPair>();
        for (var i = 0; i < locks.Count; i++)
        {
            if (heads[i] is { } head && PairOf(locks[i], head) is { } pair) pairs.Add(pair);
        }

        return pairs;
    }

    private LockPair? PairOf(string path, LockHead head)
    {
        var header = head.Header;
        if (header.Tool == LockTool.Other) return null;
        if (sources.TryGetValue(path, out var known)) return new LockPair(path, header, CompileCommand.Read(header.Command), SourcePaths.Around(path), [.. known.Where(tree.Contains)]) { MissingSources = [.. known.Where(source => !tree.Contains(source))] };
        var command = CompileCommand.Read(header.Command);
        var place = command is null ? null : new CommandPlace(tree, path, command);
        if (place is { IsUnderstood: true }) return place.Sources.Count == 0 ? null : new LockPair(path, header, command, place.Folders, place.Sources) { MissingSources = place.Missing };
        if (StemSource(path) is { } source && (header.Tool != LockTool.None || ((head.IsText || RequirementsNames.Tell(path)) && LooksLikeLock(path, source))))
            return new LockPair(path, header, command, place?.Folders ?? SourcePaths.Around(path), [source]);
        return header.Tool != LockTool.None || head.NamesSources ? OfComments(path, header, command, place?.Folders ?? SourcePaths.Around(path)) : null;
    }

    /// <summary>The file with the name of a lock that ends in <c>.in</c>; null where there is none.</summary>
    private string? StemSource(string path)
    {
        var source = RequirementsNames.Stem(path);
        return tree.Contains(source) ? source : null;
    }

    /// <summary>
    /// Without a header, the content has to tell: most lines of a lock are pins, and neither of the two takes in the other. A person may
    /// keep two files of such names as well.
    /// </summary>
    private bool LooksLikeLock(string path, string source)
    {
        if (tree.File(path) is not { } file || file.IsTemplate || IsExported(file) || Includes(file, source) || (tree.File(source) is { } input && Includes(input, path))) return false;
        var pins = file.Entries.Count(static entry => entry.Pin is not null || entry.Url is not null);
        return file.Entries.Exists(static entry => entry.IsAnnotated) || (pins > 0 && 2 * pins >= file.Entries.Count && (RequirementsNames.Tell(path) || (file.Faults.Count == 0 && pins == file.Entries.Count)));
    }

    private static bool Includes(RequirementsFile file, string path) =>
        file.Includes.Exists(include => !include.IsConstraint && include.PathFrom(file.Path) == path);

    /// <summary>Whether another tool has written it from what is installed, or from a lock of its own.</summary>
    private static bool IsExported(RequirementsFile file)
    {
        if (file.Entries.Exists(static entry => entry.IsAnnotated)) return false;
        if (file.Entries.Exists(static entry => entry.Url?.StartsWith("file://", StringComparison.Ordinal) == true || entry is { Name: "pkg-resources", Pin: "0.0.0" })) return true;
        var marked = file.Entries.Count(static entry => entry.Marker is { } marker && (marker.Mentions(Markers.MarkerVariable.PythonVersion) || marker.Mentions(Markers.MarkerVariable.PythonFullVersion)));
        return marked > 0 && 2 * marked > file.Entries.Count;
    }

    /// <summary>The files that comments name, from the one folder that explains most of them.</summary>
    private LockPair? OfComments(string path, LockHeader header, CompileCommand? command, IReadOnlyList<string> folders)
    {
        if (tree.File(path) is not { } file) return null;
        var named = file.Entries.SelectMany(static entry => entry.Parents.Select(ViaParent.Of).Where(static parent => parent.Kind == ViaKind.Source).Select(parent => (parent.Name, entry))).ToLookup(static item => item.Name, static item => item.entry, StringComparer.Ordinal);
        var best = folders.Select(folder => (Folder: folder, Explained: named.Sum(group => Explained(folder, group)))).MaxBy(static item => item.Explained);
        if (best.Explained == 0) return null;
        List<string> found = [.. named.Select(group => RepositoryPath.Combine(best.Folder, group.Key)).OfType<string>().Where(tree.Contains).Distinct()];
        return new LockPair(path, header, command, [best.Folder], found);
    }

    /// <summary>How many of the entries that are there for a file it lists, where it is named from a folder.</summary>
    private int Explained(string folder, IGrouping<string, RequirementEntry> group)
    {
        if (RepositoryPath.Combine(folder, group.Key) is not { } source || !tree.Contains(source)) return 0;
        if (!RequirementsNames.MayBeSource(source) && !RequirementsNames.MayBeLock(source)) return 1;
        return tree.File(source) is { } file ? group.Count(entry => file.Entries.Exists(asked => asked.Name == entry.Name)) : 0;
    }
}
