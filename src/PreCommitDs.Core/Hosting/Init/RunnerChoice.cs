using PreCommitDs.Hosting.Installing;

namespace PreCommitDs.Hosting.Init;

/// <summary>Who is to run the hooks of a repository: whoever does so already, else a runner that is at hand, else git alone.</summary>
internal static class RunnerChoice
{
    private const string Lefthook = "lefthook";
    private const string Husky = "husky";
    private const string Git = "git";

    public static IReadOnlyList<string> Names { get; } = ["pre-commit", "prek", Lefthook, Husky, Git];

    /// <exception cref="IOException">A configuration cannot be read: with file, line and column.</exception>
    public static RunnerSetup Of(SetupPlace place, InitOptions options)
    {
        var configuration = RunnerConfiguration.Find(place.TopLevel);
        return (options.Runner ?? NameOf(place, configuration)) switch
        {
            Lefthook => new LefthookSetup(place),
            Husky => new HuskySetup(place),
            Git => new PlainSetup(place),
            var name => new ManifestSetup(place, options, ScriptRunner.All.Single(runner => runner.Name == name), configuration),
        };
    }

    private static string NameOf(SetupPlace place, RunnerConfiguration? configuration)
    {
        var installed = place.Installed;
        if (configuration is not null)
        {
            var candidates = configuration.Runners;
            return (candidates.FirstOrDefault(runner => runner == installed) ?? candidates.FirstOrDefault(static runner => RunnerProgram.PathOf(runner.Name) is not null) ?? candidates[0]).Name;
        }

        if (LefthookSetup.FileIn(place.TopLevel) is not null) return Lefthook;
        if (place.Hooks.IsHuskys || HuskySetup.IsIn(place.TopLevel)) return Husky;
        return (installed ?? ScriptRunner.All.FirstOrDefault(static runner => RunnerProgram.PathOf(runner.Name) is not null))?.Name ?? Git;
    }
}
