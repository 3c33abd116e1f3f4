using System.Runtime.Versioning;
using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>Where the hooks run, by whatever way, doctor has nothing to say against it.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class HealthyTests
{
    [TestMethod]
    public void Plain_hooks_with_the_filter()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Notebook.Clean());
        repository.Commit();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Doctor().IsWell().Says("ok      pre-commit: precommit-ds, as git's own hook", "ok      pre-push: ", "ok      notebook filter: ", "ok      notebooks: 1 tracked", "ok      history: ", "all is well");
    }

    [TestMethod]
    [DataRow("pre-commit")]
    [DataRow("prek")]
    public void A_runner_of_manifests(string runner)
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallRunner(runner);
        repository.Doctor().IsWell().Says($"ok      pre-commit: {runner} runs precommit-ds", $"ok      commit-msg: {runner} runs", "ok      runner: " + runner, "ok      runner configuration: .pre-commit-config.yaml has precommit-ds");
    }

    [TestMethod]
    [DataRow("pre-commit")]
    [DataRow("prek")]
    public void A_runner_around_plain_hooks(string runner)
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        repository.UseRunner(runner);
        repository.Stage(".pre-commit-config.yaml", "repos: []\n"u8.ToArray());
        Installing.RunnerPrograms.Install(repository, runner);
        repository.Doctor().IsWell().Says($"ok      pre-commit: precommit-ds, as git's own hook; {runner} runs beside");
    }

    [TestMethod]
    public void Lefthook()
    {
        NodeTools.Require();
        using var repository = TemporaryRepository.Create();
        repository.PutOnPath(NodeTools.Commands);
        repository.Stage("lefthook.yml", Encoding.UTF8.GetBytes(
            "pre-commit:\n  jobs:\n    - run: precommit-ds run --staged\npre-merge-commit:\n  jobs:\n    - run: precommit-ds run --staged --hook-stage pre-merge-commit\n"
            + "commit-msg:\n  jobs:\n    - run: precommit-ds run --hook-stage commit-msg {1}\npre-push:\n  jobs:\n    - run: precommit-ds run --hook-stage pre-push {1} {2}\n      use_stdin: true\n"));
        repository.Shell("lefthook install").Exits(0);
        repository.Doctor().IsWell().Says("ok      pre-push: lefthook, as lefthook.yml says", "ok      runner: lefthook 2");
    }

    [TestMethod]
    public void Husky()
    {
        using var repository = HuskyTests.WithHusky();
        foreach (var (stage, line) in new[] { ("pre-commit", "run --staged"), ("pre-merge-commit", "run --staged --hook-stage pre-merge-commit"), ("commit-msg", "run --hook-stage commit-msg \"$1\""), ("pre-push", "run --hook-stage pre-push \"$@\"") })
            repository.Write(".husky/" + stage, Encoding.UTF8.GetBytes($"precommit-ds {line}\n"));
        repository.Doctor().IsWell().Says("ok      commit-msg: husky, as .husky/commit-msg says", "which husky has set");
    }

    [TestMethod]
    public void A_script_of_ones_own()
    {
        using var repository = TemporaryRepository.Create();
        foreach (var stage in Installing.RunnerPrograms.Hooks) repository.InstallHook(stage, $"'{Programs.FrontDoor}' run --staged");
        repository.Git("remote", "add", "origin", "https://user:hunter2-hunter2@example.com/x.git");
        var result = repository.Doctor().IsWell().Says("ok      pre-push: a script of your own, .git/hooks/pre-push");
        Assert.DoesNotContain("hunter2", result.Output);
    }
}
