using System.Runtime.Versioning;
using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>Where a runner is configured, install explains, offers, and does nothing unasked.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class RunnerOfferTests
{
    private const string Types = "install -t pre-commit -t pre-merge-commit -t commit-msg -t pre-push";

    [TestMethod]
    [DataRow(".pre-commit-config.yaml", "repos: []\n", "with pre-commit: pre-commit " + Types, "      - id: strip-notebooks\n")]
    [DataRow("prek.toml", "", "with prek: prek " + Types, "hooks = [{ id = \"strip-notebooks-script\" }, { id = \"block-secrets-script\" }, { id = \"block-large-data-script\" }, { id = \"verify-requirements-script\" }]\n")]
    [DataRow(".pre-commit-config.yml", "# precommit-ds\n", "with prek: prek " + Types, "      - id: strip-notebooks-script\n")]
    public void Without_a_terminal_nothing_is_changed_and_every_way_is_named(string file, string content, string command, string snippet)
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(file, Encoding.UTF8.GetBytes(content));
        var before = FolderImage.Of(repository.Top);
        repository.Run(Programs.FrontDoor, ["install"]).Exits(2).Complains(file + " is here", command, snippet, "install --plain");
        repository.Run(Programs.FrontDoor, ["install", repository.Top], repository.Root).Exits(2).Complains($"cd {repository.Top} && pre");
        Assert.AreEqual(before, FolderImage.Of(repository.Top));
    }

    [TestMethod]
    [DataRow("- repo: https://example.com/precommit-ds")]
    [DataRow("  - id: strip-notebooks")]
    [DataRow("  - id: strip-notebooks-script")]
    public void A_configuration_that_names_us_needs_no_lines(string line)
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".pre-commit-config.yaml", Encoding.UTF8.GetBytes($"repos:\n{line}\n"));
        Assert.DoesNotContain("add this", repository.Run(Programs.FrontDoor, ["install"]).Exits(2).Error);
    }

    [TestMethod]
    [DataRow("  - id: strip-notebooks-scripts")]
    [DataRow("  - id: nb-strip-notebooks")]
    [DataRow("  # - id: strip-notebooks")]
    [DataRow("  - id: other # as strip-notebook does")]
    public void A_configuration_that_names_others_needs_them(string line)
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".pre-commit-config.yaml", Encoding.UTF8.GetBytes($"repos:\n{line}\n"));
        repository.Run(Programs.FrontDoor, ["install"]).Exits(2).Complains("add this to its repos first");
    }

    [TestMethod]
    public void Whoever_has_written_hooks_here_is_offered_first()
    {
        using var repository = Configured("prek", ".pre-commit-config.yaml", names: false);
        repository.Run(Programs.FrontDoor, ["install"]).Exits(2).Complains("pre-commit is to run", "      - id: strip-notebooks\n", "with prek, whose ids end in -script: ");
        RunnerPrograms.Install(repository, "prek");
        repository.Run(Programs.FrontDoor, ["install"]).Exits(2).Complains("prek is to run", "      - id: strip-notebooks-script\n", "with prek: ");
        repository.Run(Programs.FrontDoor, ["install", "--yes"]).Exits(0);
        AreWrittenBy(repository, "prek");
    }

    [TestMethod]
    public void The_printed_command_sets_plain_hooks_up_beside_the_runner()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".pre-commit-config.yaml", "repos: []\n"u8.ToArray());
        var refused = repository.Run(Programs.FrontDoor, ["install"]).Exits(2);
        var command = refused.Error.Split('\n').Single(line => line.StartsWith("plain git hooks", StringComparison.Ordinal)).Split(": ", 2)[1];
        repository.Shell(command, repository.Root).Exits(0).Says("hook:", "filter: skipped");
    }

    [TestMethod]
    [DataRow("pre-commit", ".pre-commit-config.yaml")]
    [DataRow("prek", "prek.toml")]
    public void Yes_has_the_runner_write_its_hooks(string runner, string file)
    {
        using var repository = Configured(runner, file, names: false);
        repository.Run(Programs.FrontDoor, ["install", "--yes"]).Exits(0).Says("add this");
        AreWrittenBy(repository, runner);
    }

    [TestMethod]
    [DataRow("", true)]
    [DataRow("y", true)]
    [DataRow("YES", true)]
    [DataRow("n", false)]
    [DataRow("what", false)]
    [DataRow(null, false)]
    public void On_a_terminal_it_asks(string? answer, bool isYes)
    {
        using var repository = Configured("pre-commit", ".pre-commit-config.yaml", names: true);
        // The end of input is what Ctrl-D makes.
        var typed = answer is null ? "\u0004" : answer + "\n";
        var result = repository.Run("script", ["-qec", $"'{Programs.FrontDoor}' install", "/dev/null"], input: Encoding.ASCII.GetBytes(typed));
        result.Exits(isYes ? 0 : 2).Says("[Y/n]");
        if (isYes) AreWrittenBy(repository, "pre-commit");
        else
        {
            result.Says("nothing was changed", "install --plain");
            Assert.IsFalse(File.Exists(repository.PathOf(".git/hooks/pre-commit")));
        }
    }

    [TestMethod]
    public void What_plain_install_has_set_up_makes_way_once_the_runner_runs_us()
    {
        using var repository = TemporaryRepository.Create();
        var before = RepositorySettings.Of(repository);
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        Configure(repository, "pre-commit", ".pre-commit-config.yaml", names: true);
        repository.Run(Programs.FrontDoor, ["install", "--yes"]).Exits(0).Says("filter: taken out", "plain git hooks are taken out");
        AreWrittenBy(repository, "pre-commit");
        RunnerPrograms.Uninstall(repository, "pre-commit");
        Assert.AreEqual(before, RepositorySettings.Of(repository));
    }

    [TestMethod]
    public void A_runner_that_fails_or_is_not_there_leaves_everything()
    {
        using var repository = Configured("pre-commit", ".pre-commit-config.yaml", names: true);
        repository.Git("config", "core.hooksPath", "hooks");
        repository.Run(Programs.FrontDoor, ["install", "--yes"]).Exits(2).Complains("pre-commit install ended with exit code 1");
        var git = Path.GetDirectoryName(repository.Shell("command -v git").Output.Trim())!;
        var folder = Directory.CreateDirectory(Path.Combine(repository.Root, "path")).FullName;
        File.CreateSymbolicLink(Path.Combine(folder, "git"), Path.Combine(git, "git"));
        repository.Run(Programs.FrontDoor, ["install", "--yes"], environment: ("PATH", folder)).Exits(2).Complains("pre-commit is not on PATH");
        repository.Run(Programs.FrontDoor, ["install", "--yes", "--plain"]).Exits(2).Complains("choose one");
    }

    private static TemporaryRepository Configured(string runner, string file, bool names)
    {
        var repository = TemporaryRepository.Create();
        Configure(repository, runner, file, names);
        return repository;
    }

    private static void Configure(TemporaryRepository repository, string runner, string file, bool names)
    {
        var program = RunnerPrograms.Find(runner);
        if (Path.GetDirectoryName(program) is { Length: > 0 } folder) repository.Set("PATH", folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"));
        var yaml = names ? "repos: [{repo: local, hooks: [{id: strip-notebooks, name: s, language: system, entry: 'true'}]}]\n" : "repos: []\n";
        repository.Write(file, Encoding.UTF8.GetBytes(file.EndsWith(".toml", StringComparison.Ordinal) ? "repos = []\n" : yaml));
    }

    private static void AreWrittenBy(TemporaryRepository repository, string runner)
    {
        foreach (var hook in RunnerPrograms.Hooks)
            Assert.Contains("File generated by " + runner, File.ReadAllText(repository.PathOf(".git/hooks/" + hook)));
    }
}
