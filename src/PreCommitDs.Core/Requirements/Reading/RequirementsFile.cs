using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Locks;

namespace PreCommitDs.Requirements.Reading;

/// <summary>What a requirements file says (pip, "Requirements File Format").</summary>
public sealed class RequirementsFile
{
    internal RequirementsFile(string path) => Path = path;

    /// <summary>The file, below the top of the working tree.</summary>
    public string Path { get; }

    /// <summary>What its first comments say of how it was made.</summary>
    public LockHeader Header { get; internal set; } = LockHeader.None;

    /// <summary>The packages that it asks for, in its order.</summary>
    public List<RequirementEntry> Entries { get; } = [];

    /// <summary>The files that it takes in.</summary>
    public List<RequirementsInclude> Includes { get; } = [];

    /// <summary>Options for the whole file.</summary>
    public List<RequirementsOption> Options { get; } = [];

    /// <summary>Lines that pip would refuse.</summary>
    public List<RequirementsFault> Faults { get; } = [];

    /// <summary>Hashes that stand on a line without a requirement: pip passes over them with a warning.</summary>
    public List<Location> StrayHashes { get; } = [];

    /// <summary>Packages that the tool has left out, as its comments at the end say, in normalised form.</summary>
    public HashSet<string> Excluded { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a program fills in parts of it, as <c>{{ … }}</c> and <c>{% … %}</c> tell.</summary>
    public bool IsTemplate { get; internal set; }

    /// <summary>Whether another program has put its lines in another order, so that comments stand behind the wrong ones.</summary>
    public bool IsResorted { get; internal set; }

    /// <summary>Where an option stands, or null.</summary>
    public RequirementsOption? Option(string name) => Options.Find(option => option.Name == name);

    /// <summary>The first entry of a package, by its normalised name, or null.</summary>
    public RequirementEntry? Entry(string name) => Entries.Find(entry => entry.Name == name);
}
