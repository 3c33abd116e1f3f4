using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>What the lock of a pair holds, together with the files that it takes in.</summary>
internal sealed class PairContents
{
    /// <summary>
    /// No lock has one package for as many environments. Where one has, each of its lines would be compared with each that asks for the
    /// package, which takes too long.
    /// </summary>
    public const int MaxForks = 100;

    private readonly Dictionary<string, List<LockedEntry>> _byName = new(StringComparer.Ordinal);

    private PairContents(RequirementsFile file) => File = file;

    /// <summary>The lock itself.</summary>
    public RequirementsFile File { get; }

    /// <summary>It and the files that it takes in.</summary>
    public List<RequirementsFile> Files { get; } = [];

    /// <summary>Whether it takes in only files that could be read.</summary>
    public bool AreComplete { get; private set; } = true;

    /// <summary>Includes of files that are not there, with the file that names them.</summary>
    public List<(string Path, RequirementsInclude Include)> Missing { get; } = [];

    /// <summary>The entries of a package, by its normalised name.</summary>
    public IReadOnlyList<LockedEntry> this[string name] => _byName.GetValueOrDefault(name) ?? [];

    public IEnumerable<KeyValuePair<string, List<LockedEntry>>> ByName => _byName;

    public static PairContents Load(RequirementsTree tree, RequirementsFile file)
    {
        var contents = new PairContents(file);
        contents.Add(file);
        var open = new Stack<OpenFile>([new OpenFile(file, isConstraint: false)]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { file.Path };
        while (open.TryPeek(out var top))
        {
            if (top.NextInclude() is not { } include) open.Pop();
            else if (!include.IsConstraint && contents.Include(tree, top.File, include, seen) is { } included) open.Push(new OpenFile(included, isConstraint: false));
        }

        return contents;
    }

    public bool Contains(string name) => _byName.ContainsKey(name);

    private void Add(RequirementsFile file)
    {
        Files.Add(file);
        AreComplete &= !file.IsTemplate && !file.Faults.Exists(static fault => fault.IsConflict);
        foreach (var entry in file.Entries)
        {
            if (entry.Name.Length == 0) continue;
            if (!_byName.TryGetValue(entry.Name, out var entries)) _byName[entry.Name] = entries = new List<LockedEntry>(1);
            entries.Add(new LockedEntry(entry, file));
        }
    }

    /// <summary>Adds a file that another one takes in; gives null where it is there already, or cannot be had.</summary>
    private RequirementsFile? Include(RequirementsTree tree, RequirementsFile from, RequirementsInclude include, HashSet<string> seen)
    {
        var path = include.PathFrom(from.Path);
        if (path is not null && tree.Contains(path))
        {
            if (!seen.Add(path)) return null;
            if (tree.File(path) is { } included)
            {
                Add(included);
                return included;
            }
        }
        else if (path is not null && !tree.Files.IsElsewhere(path)) Missing.Add((from.Path, include));

        AreComplete = false;
        return null;
    }
}
