using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners;

/// <summary>What the configuration of lefthook runs: <c>lefthook.yml</c> and its kin in YAML, TOML and JSON.</summary>
internal sealed class LefthookConfig
{
    private LefthookConfig(string fileName, DocumentMapping? root, int end) => (FileName, Root, End) = (fileName, root, end);

    /// <summary>The names that it goes by at the top of a working tree, in the order in which they are tried.</summary>
    public static IReadOnlyList<string> FileNames { get; } =
    [
        .. new[] { "lefthook", ".lefthook", ".config/lefthook" }.SelectMany(static name => new[] { "yml", "yaml", "toml", "json" }.Select(extension => $"{name}.{extension}")),
    ];

    /// <summary>The file, as it is to be shown.</summary>
    public string FileName { get; }

    /// <summary>All that it holds, with the places; null where that is no more than comments.</summary>
    public DocumentMapping? Root { get; }

    /// <summary>The byte offset at which its document ends.</summary>
    public int End { get; }

    /// <summary>Every job and command, those of groups too; of a script, its file name stands for its line.</summary>
    public IReadOnlyList<ConfiguredCommand> Commands { get; private init; } = [];

    /// <summary>Reads a configuration, by the ending of its name.</summary>
    /// <exception cref="RunnerConfigurationException">It cannot be read.</exception>
    public static LefthookConfig Parse(string fileName, ReadOnlySpan<byte> content)
    {
        var fields = new FieldReader(fileName);
        var (node, end) = (default(DocumentNode), content.Length);
        if (fileName.EndsWith(".toml", StringComparison.Ordinal)) node = TomlNodes.Read(fileName, content);
        else (node, end) = YamlReader.Read(fileName, content);
        var root = node is null ? null : fields.Mapping(node, "the file");
        var commands = new List<ConfiguredCommand>();
        foreach (var entry in root?.Entries ?? [])
            if (GitHookNames.Contains(entry.Key.Value) && entry.Value is DocumentMapping hook) Add(commands, fields, entry.Key.Value, hook);
        return new LefthookConfig(fileName, root, end) { Commands = commands };
    }

    private static void Add(List<ConfiguredCommand> commands, FieldReader fields, string gitHook, DocumentMapping hook)
    {
        foreach (var job in fields.Mappings(hook, "jobs")) AddJob(commands, fields, gitHook, FieldReader.Text(job, "name") ?? "", job);
        foreach (var key in (ReadOnlySpan<string>)["commands", "scripts"])
        {
            if (hook.Find(key) is not DocumentMapping named) continue;
            foreach (var entry in named.Entries)
            {
                if (entry.Value is DocumentMapping { } job && job.Find("run") is not null) AddJob(commands, fields, gitHook, entry.Key.Value, job);
                else if (key == "scripts") commands.Add(new ConfiguredCommand(gitHook, entry.Key.Value, entry.Key.Value, entry.Key.Place));
            }
        }
    }

    private static void AddJob(List<ConfiguredCommand> commands, FieldReader fields, string gitHook, string name, DocumentMapping job)
    {
        if ((job.Find("run") ?? job.Find("script")) is DocumentScalar line) commands.Add(new ConfiguredCommand(gitHook, name, line.Value, line.Place));
        if (job.Find("group") is DocumentMapping group) Add(commands, fields, gitHook, group);
    }
}
