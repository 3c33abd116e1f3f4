using System.Runtime.Versioning;
using System.Text;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Installing;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>Runners that are too old, are not there, or are told something else.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class RunnerTests
{
    private static readonly NpmPackages OldLefthook = new("lefthook@1.11.0");

    [TestMethod]
    [DataRow("pre-commit")]
    [DataRow("prek")]
    public void The_configuration_has_nothing_of_ours(string runner)
    {
        using var repository = TemporaryRepository.Create();
        repository.UseRunner(runner);
        repository.Stage(".pre-commit-config.yaml", "repos: []\n"u8.ToArray());
        RunnerPrograms.Install(repository, runner);
        var mend = DoctorRuns.MendOf(repository.Doctor().Exits(1).Says($"note    pre-commit: {runner} runs what .pre-commit-config.yaml has, which is none of ours"), "error", "names none of our hooks");
        // It shows what it would do and asks: this user sits at a terminal.
        repository.Run("script", ["-qec", mend, "/dev/null"], input: "y\n"u8.ToArray()).Exits(0);
        repository.Doctor().IsWell();
    }

    [TestMethod]
    public void Prek_and_an_id_that_is_a_dotnet_tool()
    {
        using var repository = TemporaryRepository.Create();
        repository.UseRunner("prek");
        var yaml = "repos:\n  - repo: https://example.com/precommit-ds\n    rev: v0.1.0\n    hooks:\n      - id: strip-notebooks\n      - id: block-secrets-script\n";
        repository.Stage(".pre-commit-config.yaml", Encoding.UTF8.GetBytes(yaml));
        RunnerPrograms.Install(repository, "prek");
        repository.Doctor().Exits(1).Says(".pre-commit-config.yaml:5: prek builds no .NET tool, which strip-notebooks is");
        repository.Mends("error", "prek builds no .NET tool").IsWell();
        Assert.AreEqual(yaml.Replace("strip-notebooks\n", "strip-notebooks-script\n", StringComparison.Ordinal), Encoding.UTF8.GetString(repository.Read(".pre-commit-config.yaml")));
    }

    [TestMethod]
    public void A_configuration_that_wants_a_later_one()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallRunner("pre-commit");
        repository.Write(".pre-commit-config.yaml", [.. "minimum_pre_commit_version: '99.0'\n"u8, .. DoctorRuns.Yaml()]);
        repository.Doctor().Exits(1).Says("is older than minimum_pre_commit_version in .pre-commit-config.yaml", "  mend: pip install --upgrade pre-commit");
    }

    [TestMethod]
    public void A_lefthook_that_is_too_old()
    {
        OldLefthook.Require();
        using var repository = TemporaryRepository.Create();
        repository.PutOnPath(Path.Combine(OldLefthook.Modules, ".bin"));
        repository.Stage("lefthook.yml", "pre-commit:\n  jobs:\n    - run: precommit-ds run --staged\n"u8.ToArray());
        repository.Shell("lefthook install").Exits(0);
        repository.Doctor().Exits(1).Says("error   runner: lefthook 1.11.0 is too old: 2.0 is the oldest that runs our hooks", "  mend: npm install --save-dev lefthook@latest");
    }

    [TestMethod]
    public void A_runner_that_is_nowhere()
    {
        using var repository = TemporaryRepository.Create();
        var folder = Directory.CreateDirectory(Path.Combine(repository.Root, "path")).FullName;
        foreach (var program in (string[])["git", "sh"]) File.CreateSymbolicLink(Path.Combine(folder, program), repository.Shell("command -v " + program).Output.Trim());
        repository.Set("PATH", folder);
        repository.Stage(".pre-commit-config.yaml", DoctorRuns.Yaml());
        repository.Doctor().Exits(1).Says("error   runner: pre-commit is to run hooks here, and is not on PATH", "  mend: pip install --upgrade pre-commit && pre-commit install -t pre-commit");
    }

    [TestMethod]
    public void A_runner_without_its_configuration()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallRunner("pre-commit");
        repository.Git("rm", "--quiet", ".pre-commit-config.yaml");
        repository.Doctor().Exits(1).Says("error   pre-commit: pre-commit is to run hooks, and has no configuration here");
    }
}
