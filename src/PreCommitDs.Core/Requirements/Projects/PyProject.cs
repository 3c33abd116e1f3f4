using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Packages;
using PreCommitDs.Requirements.Reading;
using PreCommitDs.Toml;

namespace PreCommitDs.Requirements.Projects;

/// <summary>What a pyproject.toml says that its project needs (PyPA specification "pyproject.toml"; PEP 735 for groups).</summary>
internal sealed class PyProject
{
    private readonly TomlTable _document;
    private readonly TomlTable? _project;

    private PyProject(TomlTable document) => (_document, _project) = (document, document.Find("project") as TomlTable);

    /// <summary>The normalised name; empty where there is none.</summary>
    public string Name => _project?.Find("name") is TomlString name ? PackageName.Normalize(name.Value) : "";

    /// <summary>Whether what it needs stands here, and is not made up by a program.</summary>
    public bool IsStatic => _project is not null && !(_project.Find("dynamic") is TomlArray dynamic && dynamic.Any(static item => item is TomlString { Value: "dependencies" or "optional-dependencies" }));

    /// <summary>The packages that uv takes from elsewhere, whatever is asked for, in normalised form.</summary>
    public IEnumerable<string> Overridden
    {
        get
        {
            if (_document.Find("tool", "uv", "override-dependencies") is TomlArray overrides)
            {
                foreach (var item in overrides)
                {
                    if (item is TomlString text && Requirement.TryParse(text.Value, out var requirement)) yield return requirement.NormalizedName;
                }
            }

            if (_document.Find("tool", "uv", "sources") is not TomlTable sources) yield break;
            foreach (var source in sources) yield return PackageName.Normalize(source.Key);
        }
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="TomlException">It is no TOML.</exception>
    public static PyProject Read(ReadOnlySpan<byte> content) => new(TomlDocument.Parse(content));

    /// <summary>What is needed with these extras and groups.</summary>
    /// <param name="extras">The extras that are asked for; null: all.</param>
    /// <param name="groups">The groups that are asked for.</param>
    /// <param name="faults">Is given what is no requirement.</param>
    public List<RequirementEntry> Dependencies(IEnumerable<string>? extras, IEnumerable<string> groups, List<RequirementsFault> faults)
    {
        var dependencies = new ProjectDependencies(_document, Name, faults);
        dependencies.AddOwn();
        if (extras is null) dependencies.AddAllExtras();
        foreach (var extra in extras ?? []) dependencies.AddExtra(extra);
        foreach (var group in groups) dependencies.AddGroup(group);
        return dependencies.Entries;
    }
}
