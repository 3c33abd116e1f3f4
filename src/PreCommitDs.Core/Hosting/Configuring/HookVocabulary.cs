using System.CommandLine;
using PreCommitDs.Configuration;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Configuring;

/// <summary>The keys of a configuration file: the names of options without their hyphens.</summary>
internal static class HookVocabulary
{
    public static Vocabulary Of(IEnumerable<Hook> hooks, bool isComplete) => new(
        [.. new CommonOptions().Configurable.Select(KeyOf)],
        hooks.ToDictionary(hook => hook.Id, IReadOnlyList<string> (hook) => [.. hook.Options.Select(KeyOf)], StringComparer.Ordinal),
        isComplete);

    public static string KeyOf(Option option) => option.Name.TrimStart('-');
}
