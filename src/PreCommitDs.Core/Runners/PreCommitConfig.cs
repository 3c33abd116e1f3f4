using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners;

/// <summary>What the configuration of pre-commit or prek says: <c>.pre-commit-config.yaml</c>, or <c>prek.toml</c>.</summary>
internal sealed class PreCommitConfig
{
    private PreCommitConfig(string fileName, bool isToml, DocumentMapping? root, int end, IReadOnlyList<ConfiguredRepository> repositories) =>
        (FileName, IsToml, Root, End, Repositories) = (fileName, isToml, root, end, repositories);

    /// <summary>The file, as it is to be shown.</summary>
    public string FileName { get; }

    /// <summary>Whether it is written as TOML, which prek alone reads.</summary>
    public bool IsToml { get; }

    /// <summary>All that it holds, with the places; null where that is no more than comments.</summary>
    public DocumentMapping? Root { get; }

    /// <summary>The byte offset at which its document ends.</summary>
    public int End { get; }

    public IReadOnlyList<ConfiguredRepository> Repositories { get; }

    /// <summary>All hooks of all repositories.</summary>
    public IEnumerable<ConfiguredHook> Hooks => Repositories.SelectMany(static repository => repository.Hooks);

    /// <summary>The git hooks that an install without arguments sets up; null: only pre-commit.</summary>
    public IReadOnlyList<string>? DefaultInstallHookTypes => Root is null ? null : FieldReader.Texts(Root, "default_install_hook_types");

    /// <summary>When hooks run that do not say it; null: at every stage.</summary>
    public IReadOnlyList<string>? DefaultStages => Root is null ? null : FieldReader.Texts(Root, "default_stages");

    public string? MinimumPreCommitVersion => Root is null ? null : FieldReader.Text(Root, "minimum_pre_commit_version");

    /// <summary>A regular expression of the files that all hooks look at.</summary>
    public string? Files => Root is null ? null : FieldReader.Text(Root, "files");

    /// <summary>A regular expression of the files that no hook looks at.</summary>
    public string? Exclude => Root is null ? null : FieldReader.Text(Root, "exclude");

    /// <summary>What is said to pre-commit.ci.</summary>
    public DocumentMapping? Ci => Root?.Find("ci") as DocumentMapping;

    /// <summary>Reads a configuration.</summary>
    /// <param name="fileName">The file, as it is to be shown; one that ends in .toml is TOML.</param>
    /// <param name="content">What it holds.</param>
    /// <exception cref="RunnerConfigurationException">No runner could read it either.</exception>
    public static PreCommitConfig Parse(string fileName, ReadOnlySpan<byte> content)
    {
        var fields = new FieldReader(fileName);
        if (fileName.EndsWith(".toml", StringComparison.Ordinal))
        {
            var document = TomlNodes.Read(fileName, content);
            return new PreCommitConfig(fileName, true, document, content.Length, [.. fields.Mappings(document, "repos").Select(item => Repository(fields, item))]);
        }

        var file = YamlReader.Read(fileName, content);
        if (file.Root is DocumentSequence list) throw new RunnerConfigurationException(fileName, list.Place, "a list, as before version 1 of pre-commit: run pre-commit migrate-config");
        var root = file.Root is null ? null : fields.Mapping(file.Root, "the file");
        return new PreCommitConfig(fileName, false, root, file.End, root is null ? [] : [.. fields.Mappings(root, "repos").Select(item => Repository(fields, item))]);
    }

    private static ConfiguredRepository Repository(FieldReader fields, DocumentMapping node) => new(
        FieldReader.Text(node, "repo") ?? "",
        FieldReader.Text(node, "rev"),
        [.. fields.Mappings(node, "hooks").Select(static hook => new ConfiguredHook(FieldReader.Text(hook, "id") ?? "", hook))],
        node);
}
