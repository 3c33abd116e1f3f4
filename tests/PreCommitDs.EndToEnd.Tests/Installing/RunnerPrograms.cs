using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>The real pre-commit and the real prek, as they install and uninstall their own git hooks.</summary>
internal static class RunnerPrograms
{
    public static IReadOnlyList<string> Hooks { get; } = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];

    public static ProcessResult Install(TemporaryRepository repository, string runner) => Run(repository, runner, "install").Exits(0);

    public static ProcessResult Uninstall(TemporaryRepository repository, string runner) => Run(repository, runner, "uninstall").Exits(0);

    /// <summary>The program; the test is skipped where it is not there.</summary>
    public static string Find(string runner)
    {
        if (runner == "prek")
        {
            NodeTools.Require();
            return Path.Combine(NodeTools.Commands, runner);
        }

        PreCommitRunner.Require();
        return runner;
    }

    private static ProcessResult Run(TemporaryRepository repository, string runner, string command) =>
        repository.Run(Find(runner), [command, .. Hooks.SelectMany(hook => (string[])["-t", hook])]);
}
