using System.CommandLine;
using PreCommitDs.Configuration;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Toml;

namespace PreCommitDs.Hosting.Configuring;

/// <summary>The keys of a configuration file: the names of options without their hyphens, of those that take tables in the plural.</summary>
internal static class HookVocabulary
{
    public static Vocabulary Of(IEnumerable<Hook> hooks, bool isComplete) => new(
        [.. new CommonOptions().Configurable.Select(KeyOf)],
        hooks.ToDictionary(hook => hook.Id, IReadOnlyList<string> (hook) => [.. hook.Options.Select(KeyOf)], StringComparer.Ordinal),
        isComplete);

    public static string KeyOf(Option option) => option is TableOption table ? table.Key : option.Name.TrimStart('-');

    /// <summary>What a configuration file holds for an option: what <see cref="OptionWords"/> takes.</summary>
    public static Type TypeOf(Option option) => option is TableOption ? typeof(TomlTable[]) : option.ValueType;
}
