using PreCommitDs.Runners;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>One of our hooks in the configuration of pre-commit or prek.</summary>
/// <param name="Repository">Where it is taken from.</param>
/// <param name="Configured">What is said of it.</param>
/// <param name="Hooks">What it runs.</param>
internal sealed record OurHook(ConfiguredRepository Repository, ConfiguredHook Configured, IReadOnlyList<Hook> Hooks)
{
    /// <summary>Whether it runs at a git hook, as far as its stages say.</summary>
    public bool RunsAt(string stage, PreCommitConfig config) => (Configured.Stages ?? config.DefaultStages) is not { } stages || stages.Any(name => GitHookOf(name) == stage);

    /// <summary>Up to version 3.1 of pre-commit stages had names of their own.</summary>
    private static string GitHookOf(string stage) => stage switch { "commit" => "pre-commit", "merge-commit" => "pre-merge-commit", "push" => "pre-push", _ => stage };
}
