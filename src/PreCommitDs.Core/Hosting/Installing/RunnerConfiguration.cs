using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Runners;
using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Hosting.Installing;

/// <summary>The file that tells pre-commit or prek what to run in this repository.</summary>
internal sealed class RunnerConfiguration
{
    private static readonly string[] FileNames = [".pre-commit-config.yaml", "prek.toml", ".pre-commit-config.yml"];

    private RunnerConfiguration(string name, byte[] content, PreCommitConfig config) => (Name, Content, Config) = (name, content, config);

    /// <summary>The name of the file.</summary>
    public string Name { get; }

    /// <summary>Its bytes.</summary>
    public byte[] Content { get; }

    /// <summary>What it says.</summary>
    public PreCommitConfig Config { get; }

    /// <summary>Who reads such a file; the one that most people have comes first.</summary>
    public IReadOnlyList<ScriptRunner> Runners => Name == ".pre-commit-config.yaml" ? ScriptRunner.All : [ScriptRunner.Prek];

    /// <summary>Reads the configuration at the top of a working tree; null where there is none.</summary>
    /// <exception cref="IOException">It cannot be read, or makes no sense: with file, line and column.</exception>
    public static RunnerConfiguration? Find(string topLevel)
    {
        if (FileNames.FirstOrDefault(name => File.Exists(Path.Combine(topLevel, name))) is not { } name) return null;
        using var content = FileReader.ReadNamed(Path.Combine(topLevel, name), name);
        try
        {
            return new RunnerConfiguration(name, content.Span.ToArray(), PreCommitConfig.Parse(name, content.Span));
        }
        catch (RunnerConfigurationException e)
        {
            throw new IOException(e.Message);
        }
    }

    /// <summary>Whether it names this project or one of its hooks.</summary>
    public bool Names(IReadOnlyList<Hook> hooks) => Config.Root is { } root && Names(root, hooks);

    /// <summary>The lines that name this project's hooks, in the language of the file, for the one who is to run them.</summary>
    public string Snippet(IReadOnlyList<Hook> hooks, ScriptRunner runner)
    {
        var ids = hooks.Select(hook => hook.Id + runner.IdSuffix);
        var (url, revision) = (HookProgram.ProjectUri, "v" + HookProgram.Version.Split('+')[0]);
        return Config.IsToml
            ? $"[[repos]]\nrepo = \"{url}\"\nrev = \"{revision}\"\nhooks = [{string.Join(", ", ids.Select(id => $"{{ id = \"{id}\" }}"))}]\n"
            : $"  - repo: {url}\n    rev: {revision}\n    hooks:\n{string.Concat(ids.Select(id => $"      - id: {id}\n"))}";
    }

    private static bool Names(DocumentNode node, IReadOnlyList<Hook> hooks) => !node.IsAlias && node switch
    {
        DocumentScalar scalar => scalar.Value.Contains(FrontDoor.Name, StringComparison.OrdinalIgnoreCase),
        DocumentSequence list => list.Items.Any(item => Names(item, hooks)),
        DocumentMapping mapping => mapping.Entries.Any(entry => !entry.IsMerged && (IsOurId(entry, hooks) || Names(entry.Value, hooks))),
        _ => false,
    };

    private static bool IsOurId(DocumentEntry entry, IReadOnlyList<Hook> hooks) =>
        entry is { Key.Value: "id", Value: DocumentScalar id } && hooks.Any(hook => ScriptRunner.All.Any(runner => id.Value == hook.Id + runner.IdSuffix));
}
