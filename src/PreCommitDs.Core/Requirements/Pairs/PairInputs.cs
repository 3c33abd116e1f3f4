using PreCommitDs.Files;
using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>What a lock is compiled from: its sources, the files that these take in, and what limits them.</summary>
internal sealed class PairInputs
{
    private readonly RequirementsTree _tree;
    private readonly LockPair _pair;
    private readonly HashSet<(string Path, bool IsConstraint)> _seen = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private ILookup<string, DirectRequirement>? _directsByName;
    private ILookup<string, DirectRequirement>? _constraintsByName;
    private HashSet<string>? _located;

    private PairInputs(RequirementsTree tree, LockPair pair) => (_tree, _pair) = (tree, pair);

    /// <summary>What is asked for, in the order of the files.</summary>
    public List<DirectRequirement> Directs { get; } = [];

    /// <summary>What limits versions.</summary>
    public List<DirectRequirement> Constraints { get; } = [];

    /// <summary>What is asked for, by normalised name.</summary>
    public ILookup<string, DirectRequirement> DirectsByName => _directsByName ??= Directs.ToLookup(static direct => direct.Entry.Name, StringComparer.Ordinal);

    /// <summary>What limits versions, by normalised name.</summary>
    public ILookup<string, DirectRequirement> ConstraintsByName => _constraintsByName ??= Constraints.ToLookup(static constraint => constraint.Entry.Name, StringComparer.Ordinal);

    /// <summary>The packages for which somebody says where they come from, in normalised form.</summary>
    public IReadOnlySet<string> Located => _located ??= Directs.Concat(Constraints).Where(static asked => asked.Entry.Url is not null).Select(static asked => asked.Entry.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every file that has a say, sources first.</summary>
    public List<string> Paths { get; } = [];

    /// <summary>The files of requirements among them.</summary>
    public List<RequirementsFile> Files { get; } = [];

    /// <summary>Includes of files that are not there, with the file that names them.</summary>
    public List<(string Path, RequirementsInclude Include)> Missing { get; } = [];

    /// <summary>Includes that lead back to a file that is being read.</summary>
    public List<(string Path, RequirementsInclude Include)> Cycles { get; } = [];

    /// <summary>Lines of a pyproject.toml that are no requirements.</summary>
    public List<(string Path, RequirementsFault Fault)> ProjectFaults { get; } = [];

    /// <summary>Packages whose versions come from elsewhere, whatever is asked for.</summary>
    public HashSet<string> Overridden { get; } = new(PackageNameComparer.Instance);

    /// <summary>Whether more may be overridden than is known.</summary>
    public bool HasUnknownOverrides { get; private set; }

    /// <summary>The normalised names of the projects among the sources, which ask for themselves where they ask for their extras.</summary>
    public HashSet<string> Projects { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether everything that is asked for is known: no program decides it, and no file is elsewhere.</summary>
    public bool AreComplete { get; private set; } = true;

    public static PairInputs Load(RequirementsTree tree, LockPair pair)
    {
        var inputs = new PairInputs(tree, pair);
        inputs.AreComplete = pair.MissingSources.Count == 0;
        foreach (var source in pair.Sources) inputs.AddSource(source);
        foreach (var name in pair.Command?.Values("--constraint") ?? [])
        {
            if (RepositoryPath.Combine(pair.Folder, name) is { } path && tree.Contains(path)) inputs.AddFile(path, isConstraint: true);
        }

        foreach (var name in pair.Command?.Values("--override") ?? []) inputs.AddOverrides(name);
        if (pair.Command is null && pair.Header.Tool != LockTool.None) inputs.AddNamedInComments();
        if (pair.Header.Tool == LockTool.Uv) inputs.AddSettingsOfUv();
        return inputs;
    }

    /// <summary>Takes in which packages the lock says to be overridden.</summary>
    public void AddOverridden(PairContents contents) =>
        Overridden.UnionWith(contents.File.Entries.Where(static entry => entry.Parents.Any(static parent => ViaParent.Of(parent).Kind == ViaKind.Override)).Select(static entry => entry.Name));

    /// <summary>A command of one's own does not say which files it reads: the comments name them, where it is plain which file is meant.</summary>
    private void AddNamedInComments()
    {
        if (_tree.File(_pair.Path) is not { } file) return;
        var paths = new SourcePaths(_tree, _pair.Folders);
        foreach (var parent in file.Entries.SelectMany(static entry => entry.Parents).Distinct().Select(ViaParent.Of).Distinct())
        {
            if (parent.Kind is not (ViaKind.Source or ViaKind.Constraint) || paths.Candidates(parent.Name) is not [var path] || path == _pair.Path || _paths.Contains(path) || path.EndsWith(".toml", StringComparison.Ordinal) || path.EndsWith(".py", StringComparison.Ordinal)) continue;
            AddFile(path, isConstraint: parent.Kind == ViaKind.Constraint);
        }
    }

    /// <summary>uv goes by settings of its own that lie around what it compiles.</summary>
    private void AddSettingsOfUv()
    {
        foreach (var folder in _pair.Folders.SelectMany(RepositoryPath.Upwards).Distinct())
        {
            foreach (var name in (ReadOnlySpan<string>)["pyproject.toml", "uv.toml"])
            {
                if (RepositoryPath.Combine(folder, name) is { } path && _tree.Contains(path) && _tree.Project(path) is { } project) Overridden.UnionWith(project.OverriddenByUv);
            }
        }
    }

    private void AddSource(string path)
    {
        var name = FileName.Of(path);
        if (name.EndsWith(".toml", StringComparison.Ordinal)) AddProject(path);
        else if (name is "setup.py" or "setup.cfg" || name.EndsWith(".py", StringComparison.Ordinal))
        {
            Paths.Add(path);
            AreComplete = false;
        }
        else AddFile(path, isConstraint: false);
    }

    private void AddProject(string path)
    {
        Paths.Add(path);
        if (_tree.Project(path) is not { } project)
        {
            AreComplete = false;
            return;
        }

        Projects.Add(project.Name);
        var command = _pair.Command;
        var isPart = command is not null && (command.Words.Contains("--only-group") || command.Has("--only-build-deps"));
        AreComplete &= project.IsStatic && command is not null && !isPart && !command.Has("--all-groups") && !command.Has("--all-build-deps") && !command.Has("--build-deps-for");
        if (!project.IsStatic || isPart) return;
        var faults = new List<RequirementsFault>();
        Directs.AddRange(project.Dependencies(command?.Has("--all-extras") == true ? null : Listed("--extra"), Listed("--group"), faults).Select(entry => new DirectRequirement(entry, path, IsFromLock: false)));
        ProjectFaults.AddRange(faults.Select(fault => (path, fault)));
    }

    /// <summary>The values of an option, each of which may hold several; of a group the file may stand before a colon.</summary>
    private IEnumerable<string> Listed(string option) =>
        (_pair.Command?.Values(option) ?? []).SelectMany(static value => value.Split(',')).Select(static value => value[(value.LastIndexOf(':') + 1)..]);

    private void AddOverrides(string name)
    {
        var file = RepositoryPath.Combine(_pair.Folder, name) is { } path ? _tree.File(path) : null;
        if (file is null)
        {
            (AreComplete, HasUnknownOverrides) = (false, true);
            return;
        }

        Paths.Add(file.Path);
        Overridden.UnionWith(file.Entries.Select(static entry => entry.Name));
    }

    /// <summary>Adds a file and what it takes in, in their order. Files may lead further than the thread's own stack.</summary>
    /// <param name="path">A file that is there.</param>
    /// <param name="isConstraint">Whether it only limits versions.</param>
    private void AddFile(string path, bool isConstraint)
    {
        var open = new Stack<OpenFile>();
        var isOpen = new HashSet<string>(StringComparer.Ordinal);
        Open(path, isConstraint);
        while (open.TryPeek(out var top))
        {
            if (top.NextInclude() is { } include) AddInclude(top, include);
            else isOpen.Remove(open.Pop().File.Path);
        }

        void Open(string path, bool isConstraint)
        {
            if (!_seen.Add((path, isConstraint)) || AddEntries(path, isConstraint) is not { } file) return;
            open.Push(new OpenFile(file, isConstraint));
            isOpen.Add(path);
        }

        void AddInclude(OpenFile from, RequirementsInclude include)
        {
            if (include.PathFrom(from.File.Path) is not { } path) AreComplete &= include.IsConstraint;
            else if (isOpen.Contains(path)) Cycles.Add((from.File.Path, include));
            else if (_tree.Contains(path)) Open(path, from.IsConstraint || include.IsConstraint);
            else if (_tree.Files.IsElsewhere(path)) AreComplete &= include.IsConstraint;
            else
            {
                Missing.Add((from.File.Path, include));
                AreComplete &= include.IsConstraint;
            }
        }
    }

    private RequirementsFile? AddEntries(string path, bool isConstraint)
    {
        var isNew = _paths.Add(path);
        if (isNew) Paths.Add(path);
        if (_tree.File(path) is not { } file)
        {
            AreComplete = false;
            return null;
        }

        if (isNew) Files.Add(file);
        AreComplete &= !file.IsTemplate && !file.Faults.Exists(static fault => fault.IsConflict);
        var isLock = IsLock(file);
        foreach (var entry in file.Entries) (isConstraint ? Constraints : Directs).Add(new DirectRequirement(entry, path, isLock));
        return file;
    }

    /// <summary>Whether a file is itself compiled, so that what it holds was chosen by a program.</summary>
    private static bool IsLock(RequirementsFile file) =>
        file.Header.Tool != LockTool.None || (!file.Path.EndsWith(".in", StringComparison.Ordinal) && file.Entries.Exists(static entry => entry.IsAnnotated));
}
