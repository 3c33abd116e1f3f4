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

    /// <summary>
    /// The packages that uv takes from elsewhere, or leaves out, whatever is asked for, in normalised form. In a uv.toml the same stands at
    /// the top (uv, "Settings").
    /// </summary>
    public IEnumerable<string> OverriddenByUv => Uv("override-dependencies").Concat(Uv("exclude-dependencies")).SelectMany(NamesIn)
        .Concat((_document.Find("tool", "uv", "sources") as TomlTable ?? Enumerable.Empty<TomlEntry>()).Where(static source => IsPlace(source.Value)).Select(static source => PackageName.Normalize(source.Key)));

    /// <summary>Every package that is asked for in some way, whatever is installed, in normalised form.</summary>
    public IEnumerable<string> AllNames =>
        NamesIn(_document.Find("project", "dependencies"))
            .Concat(Lists("project", "optional-dependencies")).Concat(Lists("dependency-groups")).Concat(Uv("dev-dependencies").SelectMany(NamesIn)).Concat(NamesIn(_document.Find("build-system", "requires")));

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

    private IEnumerable<string> Lists(params string[] path) => (_document.Find(path) as TomlTable ?? Enumerable.Empty<TomlEntry>()).SelectMany(static entry => NamesIn(entry.Value));

    private IEnumerable<TomlValue?> Uv(string key) => [_document.Find("tool", "uv", key), _document.Find(key)];

    private static IEnumerable<string> NamesIn(TomlValue? list) =>
        (list as TomlArray ?? Enumerable.Empty<TomlValue>()).OfType<TomlString>().Select(static text => Requirement.TryParse(text.Value, out var requirement) ? requirement.NormalizedName : null).OfType<string>();

    /// <summary>Whether a source says where a package lies, and not only by which index it is found.</summary>
    private static bool IsPlace(TomlValue source) => source switch
    {
        TomlTable table => table.TryGet("path", out _) || table.TryGet("git", out _) || table.TryGet("url", out _) || table.TryGet("workspace", out _),
        TomlArray array => array.Any(IsPlace),
        _ => false,
    };
}
