using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Pairs;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Whether what the comments of a lock say is still so: files ask for packages, packages need others, and all leads to what is asked for.</summary>
internal sealed class ViaRules
{
    private readonly PairContext _pair;
    private readonly RequirementsTree _tree;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, HashSet<string>?> _listed = new(StringComparer.Ordinal);
    private readonly List<(RequirementEntry Entry, List<ViaParent> Parents)> _annotated;

    private ViaRules(PairContext pair, RequirementsTree tree)
    {
        (_pair, _tree) = (pair, tree);
        _known = [.. pair.Contents.Files.SelectMany(static file => file.Excluded), .. pair.Inputs.Constraints.Select(static constraint => constraint.Entry.Name), .. pair.Inputs.Directs.Select(static direct => direct.Entry.Name)];
        _annotated = [.. pair.Lock.Entries.Where(static entry => entry.IsAnnotated).Select(static entry => (entry, entry.Parents.Select(ViaParent.Of).ToList()))];
    }

    public static void Check(PairContext pair, RequirementsTree tree)
    {
        var rules = new ViaRules(pair, tree);
        if (rules._annotated.Count == 0 || pair.Lock.IsResorted) return;
        var isMissing = false;
        foreach (var (entry, parents) in rules._annotated)
        {
            if (pair.IsIgnored(entry.Name)) continue;
            rules.CheckSources(entry, parents);
            isMissing |= rules.CheckParents(entry, parents);
        }

        if (!isMissing) rules.CheckOrphans();
    }

    private void CheckSources(RequirementEntry entry, List<ViaParent> parents)
    {
        var stale = parents.Where(parent => IsStale(entry, parent)).ToHashSet();
        if (stale.Count == 0) return;
        // Whatever else it is there for may be right: constraints only name what others bring in.
        var isWhole = parents.TrueForAll(parent => parent.Kind == ViaKind.Constraint || stale.Contains(parent));
        foreach (var parent in stale)
        {
            _pair.Report(RequirementsRules.StaleSource, isWhole && parent.Kind != ViaKind.Constraint ? Severity.Error : Severity.Warning, _pair.Pair.Path, entry.Place,
                $"{entry.WrittenName} is here for {parent.Name}, which does not {(parent.Kind == ViaKind.Constraint ? "name" : "ask for")} it", $"{entry.Name} {parent.Name}", entry);
        }
    }

    /// <summary>Whether every file that may be meant is known in full, and none lists the package.</summary>
    private bool IsStale(RequirementEntry entry, ViaParent parent)
    {
        if (parent.Kind == ViaKind.Project) return IsStaleIn(entry, parent.Name);
        if (parent.Kind is not (ViaKind.Source or ViaKind.Constraint)) return false;
        var candidates = _pair.SourcePaths.Candidates(parent.Name);
        return candidates.Count > 0 && candidates.All(path => !MayList(path, entry));
    }

    private bool MayList(string path, RequirementEntry entry)
    {
        if (path.EndsWith(".toml", StringComparison.Ordinal) || path.EndsWith(".py", StringComparison.Ordinal) || path.EndsWith(".cfg", StringComparison.Ordinal)) return true;
        if (!_listed.TryGetValue(path, out var names)) _listed[path] = names = Listed(path);
        // What a file takes from somewhere without a name is taken from there in the lock too.
        if (entry.Url is { } url && _tree.File(path)?.Entries.Exists(asked => asked.Url is { } own && SourceUrl.AreSame(url, own)) == true) return true;
        return names is null || names.Contains(entry.Name) || (names.Contains("") && (entry.Url is not null || entry.IsEditable || entry.IsOpaque));
    }

    /// <summary>Whether a project that is known in full asks for the package in no way; behind its file a group may stand.</summary>
    private bool IsStaleIn(RequirementEntry entry, string file)
    {
        if (_pair.Command is null || file.Contains("::", StringComparison.Ordinal) || _pair.Inputs.Overridden.Contains(entry.Name)) return false;
        var colon = file.IndexOf(':', StringComparison.Ordinal);
        var candidates = _pair.SourcePaths.Candidates(colon < 0 ? file : file[..colon]);
        return candidates.Count > 0 && candidates.All(path => path.EndsWith(".toml", StringComparison.Ordinal) && _tree.Project(path) is { IsStatic: true } project && !project.AllNames.Any(name => name == entry.Name));
    }

    /// <summary>The packages that a file lists, and those of the files that it takes in; null where they are not all known by name.</summary>
    private HashSet<string>? Listed(string path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { path };
        var open = new Stack<string>(seen);
        while (open.TryPop(out var next))
        {
            if (_tree.File(next) is not { IsTemplate: false } file || file.Faults.Exists(static fault => fault.IsConflict)) return null;
            // Compilers name the very file that lists a package; what that takes in is looked at for those that do not.
            names.UnionWith(file.Entries.Select(static entry => entry.Name).Where(name => name.Length > 0 || next == path));
            foreach (var include in file.Includes)
            {
                if (include.PathFrom(next) is { } included && _tree.Contains(included) && seen.Add(included)) open.Push(included);
            }
        }

        return names;
    }

    /// <returns>Whether a parent is missing.</returns>
    private bool CheckParents(RequirementEntry entry, List<ViaParent> parents)
    {
        if (_pair.Unnamed.AreUnknown || !_pair.Contents.AreComplete) return false;
        foreach (var parent in parents)
        {
            if (parent.Kind != ViaKind.Package || parent.Name.Length == 0 || _pair.Contents.Contains(parent.Name) || _pair.Unnamed.Contains(parent.Name) || _pair.Inputs.Projects.Contains(parent.Name) || _known.Contains(parent.Name) || _pair.Inputs.Overridden.Contains(parent.Name)) continue;
            _pair.Report(RequirementsRules.MissingParent, _pair.Pair.Path, entry.Place, $"{entry.WrittenName} is here for {parent.Name}, which is not", $"{entry.Name} {parent.Name}", entry);
            return true;
        }

        return false;
    }

    /// <summary>Packages that need each other and that nobody asks for.</summary>
    private void CheckOrphans()
    {
        if (_pair.Unnamed.AreUnknown || !_pair.HasSourceParents || !_pair.Inputs.AreComplete || !_pair.Contents.AreComplete) return;
        var rooted = new HashSet<string>(_known, StringComparer.Ordinal);
        rooted.UnionWith(_pair.Contents.Files.SelectMany(static file => file.Entries).Where(static entry => !entry.IsAnnotated).Select(static entry => entry.Name));
        rooted.UnionWith(_pair.Contents.Files.Skip(1).SelectMany(static file => file.Entries).Select(static entry => entry.Name));
        var children = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (entry, parents) in _annotated)
        {
            foreach (var parent in parents)
            {
                if (parent.Kind is not (ViaKind.Package or ViaKind.Constraint)) rooted.Add(entry.Name);
                else if (parent.Kind == ViaKind.Package) (children.TryGetValue(parent.Name, out var list) ? list : children[parent.Name] = []).Add(entry.Name);
            }
        }

        var open = new Stack<string>(rooted);
        while (open.TryPop(out var name))
        {
            foreach (var child in children.GetValueOrDefault(name) ?? [])
            {
                if (rooted.Add(child)) open.Push(child);
            }
        }

        foreach (var (entry, _) in _annotated)
        {
            if (!rooted.Contains(entry.Name) && !_pair.IsIgnored(entry.Name)) _pair.Report(RequirementsRules.Orphan, _pair.Pair.Path, entry.Place, $"nothing that is asked for needs {entry.WrittenName}", entry.Name, entry);
        }
    }
}
