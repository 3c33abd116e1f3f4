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
    private readonly HashSet<TomlValue> _done = [];

    public List<RequirementEntry> Entries { get; } = [];

    public void AddOwn() => Add(document.Find("project", "dependencies"));

    /// <summary>Adds an extra; without a name, all.</summary>
    public void AddExtra(string? extra)
    {
        foreach (var entry in Table(document.Find("project", "optional-dependencies")))
        {
            if (extra is null || PackageName.AreSame(entry.Key, extra)) Add(entry.Value);
        }
    }

    /// <summary>Adds a group and those that it includes.</summary>
    public void AddGroup(string group)
    {
        foreach (var entry in Table(document.Find("dependency-groups")))
        {
            if (!PackageName.AreSame(entry.Key, group) || !Add(entry.Value) || entry.Value is not TomlArray items) continue;
            foreach (var item in items)
            {
                if (item is TomlTable include && include.Find("include-group") is TomlString included) AddGroup(included.Value);
            }
        }
    }

    private static IEnumerable<TomlEntry> Table(TomlValue? value) => value as TomlTable ?? Enumerable.Empty<TomlEntry>();

    /// <returns>False where it has been added before.</returns>
    private bool Add(TomlValue? list)
    {
        if (list is not TomlArray items || !_done.Add(list)) return false;
        foreach (var item in items)
        {
            if (item is not TomlString text) continue;
            var place = new Location(text.Position.Line, text.Position.Column);
            if (!Requirement.TryParse(text.Value, out var requirement, out var error)) faults.Add(new RequirementsFault(place, error.Message));
            else if (requirement.NormalizedName != name) Entries.Add(RequirementEntry.Of(place, text.Value, requirement));
            else foreach (var extra in requirement.Extras) AddExtra(extra);
        }

        return true;
    }
}
