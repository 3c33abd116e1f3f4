using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners;

/// <summary>What <c>package.json</c> has lint-staged run.</summary>
internal static class LintStagedConfig
{
    private const string Key = "lint-staged";

    /// <summary>The commands with their globs for names; none where nothing is said of lint-staged.</summary>
    /// <exception cref="RunnerConfigurationException">The file cannot be read.</exception>
    public static IReadOnlyList<ConfiguredCommand> Parse(string fileName, ReadOnlySpan<byte> content)
    {
        if (YamlReader.Read(fileName, content).Root is not DocumentMapping root || root.Find(Key) is not DocumentMapping tasks) return [];
        var commands = new List<ConfiguredCommand>();
        foreach (var entry in tasks.Entries)
        {
            var lines = entry.Value is DocumentSequence list ? list.Items : [entry.Value];
            commands.AddRange(lines.OfType<DocumentScalar>().Select(line => new ConfiguredCommand(Key, entry.Key.Value, line.Value, line.Place)));
        }

        return commands;
    }
}
