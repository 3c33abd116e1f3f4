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

    private static readonly string[] Extensions = [".txt", ".pip", ".lock"];
    private static readonly string[] Defaults = ["requirements.in", "setup.py", "pyproject.toml", "setup.cfg"];

    /// <summary>Whether a path may be a lock.</summary>
    public static bool MayBeLock(string path) => Array.Exists(Extensions, end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a path is named like what locks are compiled from.</summary>
    public static bool MayBeSource(string path) => path.EndsWith(".in", StringComparison.OrdinalIgnoreCase) || FileName.Of(path) == "pyproject.toml";

    /// <summary>All pairs, in the order of their locks.</summary>
    public List<LockPair> Find()
    {
        List<string> locks = [.. tree.Files.Paths.Where(MayBeLock)];
        List<string> others = [.. locks.Where(path => !IsNamedSo(path) && StemSource(path) is null && !sources.ContainsKey(path))];
        var seen = others.ToHashSet(StringComparer.Ordinal);
        if (others.Count <= MaxUnnamed)
        {
            tree.Files.GlanceAtHeads(others, HeadLength, (i, head) =>
            {
                if (LockHead.Read(head) is not { NamesSources: false, Header.Tool: LockTool.None }) lock (seen) seen.Remove(others[i]);
            });
        }

        locks.RemoveAll(seen.Contains);
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

    /// <summary>Whether a path is that of a text and tells that it has to do with packages.</summary>
    public static bool MayBeRequirements(string path) => (MayBeLock(path) || MayBeSource(path)) && IsNamedSo(path);

    private static bool IsNamedSo(string path) =>
        path.Contains("require", StringComparison.OrdinalIgnoreCase) || path.Contains("constraint", StringComparison.OrdinalIgnoreCase) || path.Contains("lock", StringComparison.OrdinalIgnoreCase)
        || path.Contains("deps", StringComparison.OrdinalIgnoreCase);

    private LockPair? PairOf(string path, LockHead head)
    {
        var header = head.Header;
        if (header.Tool == LockTool.Other) return null;
        if (sources.TryGetValue(path, out var known)) return new LockPair(path, header, CompileCommand.Read(header.Command), "", [.. known.Where(tree.Contains)]) { MissingSources = [.. known.Where(source => !tree.Contains(source))] };
        var command = CompileCommand.Read(header.Command);
        if (command is not null && OfCommand(path, header, command) is { } pair) return pair;
        if (StemSource(path) is { } source && (header.Tool != LockTool.None || ((head.IsText || IsNamedSo(path)) && LooksLikeLock(path)))) return new LockPair(path, header, command, FolderOf(path, command), [source]);
        return header.Tool != LockTool.None || head.NamesSources ? OfComments(path, header, command) : null;
    }

    /// <summary>The file with the name of a lock that ends in <c>.in</c>; null where there is none.</summary>
    private string? StemSource(string path)
    {
        var source = path[..path.LastIndexOf('.')] + ".in";
        return tree.Contains(source) ? source : null;
    }

    /// <summary>Without a header, the name or the content has to tell that a text has to do with packages.</summary>
    private bool LooksLikeLock(string path)
    {
        if (tree.File(path) is not { } file || IsExported(file)) return false;
        if (file.Includes.Exists(include => include.IsInTree && RepositoryPath.Combine(RepositoryPath.Folder(path), include.Target) == StemSource(path))) return false;
        return IsNamedSo(path) || (file.Faults.Count == 0 && file.Entries.Count > 0 && file.Entries.TrueForAll(static entry => entry.Pin is not null || entry.Url is not null));
    }

    /// <summary>Whether another tool has written it from what is installed, or from a lock of its own.</summary>
    private static bool IsExported(RequirementsFile file)
    {
        if (file.Entries.Exists(static entry => entry.IsAnnotated)) return false;
        if (file.Entries.Exists(static entry => entry.Url?.StartsWith("file://", StringComparison.Ordinal) == true || entry is { Name: "pkg-resources", Pin: "0.0.0" })) return true;
        var marked = file.Entries.Count(static entry => entry.Marker is { } marker && (marker.Mentions(Markers.MarkerVariable.PythonVersion) || marker.Mentions(Markers.MarkerVariable.PythonFullVersion)));
        return marked > 0 && 2 * marked > file.Entries.Count;
    }

    private LockPair? OfCommand(string path, LockHeader header, CompileCommand command)
    {
        List<string> folders = [.. RepositoryPath.Upwards(RepositoryPath.Folder(path)).Reverse()];
        LockPair? best = null;
        var bestRank = 0;
        foreach (var folder in folders)
        {
            var named = SourcesIn(folder, command);
            List<string> found = [.. named.Select(source => RepositoryPath.Combine(folder, source)).OfType<string>().Where(tree.Contains).Distinct()];
            if (found.Count == 0) continue;
            var isWhole = found.Count == named.Count;
            var rank = (OutputIn(folder, command, named) == path ? 4 : 1) + (isWhole ? 2 : 0);
            if (rank <= bestRank) continue;
            bestRank = rank;
            best = new LockPair(path, header, command, folder, found)
            {
                MissingSources = isWhole ? [] : [.. named.Where(source => RepositoryPath.Combine(folder, source) is { } known && !tree.Contains(known))],
            };
        }

        // A command that makes another file from a file of another name tells nothing of this one.
        return bestRank >= 3 || StemSource(path) is null ? best : null;
    }

    /// <summary>The sources that can lie in the tree; where the command names none, the one that pip-compile looks for.</summary>
    private List<string> SourcesIn(string folder, CompileCommand command)
    {
        if (command.Sources.Count > 0) return [.. command.Sources.Where(static source => source != "-" && !source.Contains("://", StringComparison.Ordinal))];
        if (command.IsUv) return [];
        return Array.Find(Defaults, name => tree.Contains(RepositoryPath.Combine(folder, name)!)) is { } found ? [found] : [];
    }

    private static string? OutputIn(string folder, CompileCommand command, List<string> named)
    {
        if (command.OutputFile is { } output) return RepositoryPath.Combine(folder, output);
        if (command.IsUv || named.Count != 1) return null;
        var source = named[0];
        var name = FileName.Of(source) is "setup.py" or "setup.cfg" or "pyproject.toml" ? source[..^FileName.Of(source).Length] + "requirements.txt" : source[..^FileName.Extension(source).Length] + ".txt";
        return RepositoryPath.Combine(folder, name);
    }

    /// <summary>The folder that a command is run in whose sources are not known.</summary>
    private static string FolderOf(string path, CompileCommand? command) =>
        command?.OutputFile is { } output && RepositoryPath.Upwards(RepositoryPath.Folder(path)).FirstOrDefault(folder => RepositoryPath.Combine(folder, output) == path) is { } folder ? folder : "";

    private LockPair? OfComments(string path, LockHeader header, CompileCommand? command)
    {
        if (tree.File(path) is not { } file) return null;
        var paths = new SourcePaths(tree, path, "");
        List<string> found = [.. file.Entries.SelectMany(static entry => entry.Parents).Select(ViaParent.Of).Where(static parent => parent.Kind == ViaKind.Source)
            .Select(parent => paths.Resolve(parent.Name)).OfType<string>().Distinct()];
        return found.Count == 0 ? null : new LockPair(path, header, command, "", found);
    }
}
