using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Packages;
using PreCommitDs.Requirements.Reading;
using PreCommitDs.Toml;

namespace PreCommitDs.Requirements.Projects;

/// <summary>Gathers what a project needs: its dependencies, and those of extras and groups that are asked for, each once.</summary>
/// <param name="document">The pyproject.toml.</param>
/// <param name="name">The normalised name of the project, which may ask for its own extras.</param>
/// <param name="faults">Is given what is no requirement.</param>
internal sealed class ProjectDependencies(TomlTable document, string name, List<RequirementsFault> faults)
{
    private readonly HashSet<TomlValue> _seen = [];
    private readonly Queue<TomlArray> _open = new();
    private readonly ILookup<string, TomlValue> _extras = ByName(document.Find("project", "optional-dependencies"));
    private readonly ILookup<string, TomlValue> _groups = ByName(document.Find("dependency-groups"));

    public List<RequirementEntry> Entries { get; } = [];

    public void AddOwn() => Add([document.Find("project", "dependencies")]);

    public void AddExtra(string extra) => Add(_extras[PackageName.Normalize(extra)]);

    public void AddAllExtras() => Add(_extras.SelectMany(static lists => lists));

    /// <summary>Adds a group and those that it includes.</summary>
    public void AddGroup(string group) => Add(_groups[PackageName.Normalize(group)]);

    private static ILookup<string, TomlValue> ByName(TomlValue? value) =>
        (value as TomlTable ?? Enumerable.Empty<TomlEntry>()).ToLookup(static entry => PackageName.Normalize(entry.Key), static entry => entry.Value, StringComparer.Ordinal);

    /// <summary>Adds lists and what they lead to, one after the other: they may lead further than the thread's own stack.</summary>
    private void Add(IEnumerable<TomlValue?> lists)
    {
        Open(lists);
        while (_open.TryDequeue(out var items))
        {
            foreach (var item in items)
            {
                if (item is TomlString text) Add(text);
                else if (item is TomlTable include && include.Find("include-group") is TomlString group) Open(_groups[PackageName.Normalize(group.Value)]);
            }
        }
    }

    private void Open(IEnumerable<TomlValue?> lists)
    {
        foreach (var list in lists)
        {
            if (list is TomlArray items && _seen.Add(items)) _open.Enqueue(items);
        }
    }

    private void Add(TomlString text)
    {
        var place = new Location(text.Position.Line, text.Position.Column);
        if (!Requirement.TryParse(text.Value, out var requirement, out var error)) faults.Add(new RequirementsFault(place, error.Message));
        else if (requirement.NormalizedName != name) Entries.Add(RequirementEntry.Of(place, text.Value, requirement));
        else if (requirement.Marker is null) foreach (var extra in requirement.Extras) Open(_extras[PackageName.Normalize(extra)]);
    }
}
