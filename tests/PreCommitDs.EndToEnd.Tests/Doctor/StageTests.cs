using System.Runtime.Versioning;
using System.Text;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Installing;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>What keeps our hooks from a commit, a merge, a message or a push.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class StageTests
{
    [TestMethod]
    public void Nothing_is_installed()
    {
        using var repository = TemporaryRepository.Create();
        repository.Doctor().Exits(1).Says("error   pre-commit: not installed: nothing looks at commits", "warning pre-push: not installed");
        repository.Mends("error", "not installed").IsWell();
    }

    [TestMethod]
    [DataRow("pre-commit")]
    [DataRow("prek")]
    public void The_configuration_is_there_and_nothing_is_installed(string runner)
    {
        using var repository = TemporaryRepository.Create();
        repository.UseRunner(runner);
        repository.Stage(runner == "prek" ? "prek.toml" : ".pre-commit-config.yaml", runner == "prek" ? Toml() : DoctorRuns.Yaml());
        repository.Mends("error", "pre-commit: not installed");
        foreach (var stage in (string[])["pre-merge-commit", "commit-msg", "pre-push"]) repository.Mends("warning", stage + ": not installed");
        repository.Doctor().IsWell().Says($"ok      pre-push: {runner} runs precommit-ds");
    }

    [TestMethod]
    public void Lefthook_has_nothing_of_ours()
    {
        NodeTools.Require();
        using var repository = TemporaryRepository.Create();
        repository.PutOnPath(NodeTools.Commands);
        repository.Stage("lefthook.yml", "pre-rebase:\n  jobs:\n    - run: 'true'\n"u8.ToArray());
        repository.Mends("error", "pre-commit: not installed");
        foreach (var stage in (string[])["pre-merge-commit", "commit-msg", "pre-push"]) repository.Mends("warning", stage + ": not installed");
        repository.Doctor().IsWell();
    }

    [TestMethod]
    public void Lefthook_is_gone_and_lets_everything_pass()
    {
        NodeTools.Require();
        using var repository = TemporaryRepository.Create();
        repository.PutOnPath(NodeTools.Commands);
        repository.Stage("lefthook.yml", "pre-commit:\n  jobs:\n    - run: precommit-ds run --staged\n"u8.ToArray());
        repository.Shell("lefthook install").Exits(0);
        var hook = repository.PathOf(".git/hooks/pre-commit");
        File.WriteAllText(hook, File.ReadAllText(hook).Replace(NodeTools.Modules, "/nowhere", StringComparison.Ordinal));
        repository.PutOnPath();
        repository.Doctor().Exits(1).Says("finds no lefthook, neither on PATH nor where it was, and lets everything pass");
    }

    [TestMethod]
    public void Lefthook_is_switched_off()
    {
        NodeTools.Require();
        using var repository = TemporaryRepository.Create();
        repository.PutOnPath(NodeTools.Commands);
        repository.Stage("lefthook.yml", "pre-commit:\n  jobs:\n    - run: precommit-ds run --staged\n"u8.ToArray());
        repository.Shell("lefthook install").Exits(0);
        repository.Set("LEFTHOOK", "0");
        repository.Mends("error", "lefthook runs nothing");
    }

    [TestMethod]
    public void A_hook_that_is_not_executable()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        File.SetUnixFileMode(repository.PathOf(".git/hooks/pre-commit"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        repository.Write("a folder/x", []);
        repository.Mends("error", "is not executable", repository.PathOf("a folder"));
    }

    [TestMethod]
    public void The_program_of_our_hook_is_gone()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        foreach (var hook in RunnerPrograms.Hooks)
        {
            var file = repository.PathOf(".git/hooks/" + hook);
            File.WriteAllText(file, File.ReadAllText(file).Replace(Programs.FrontDoor, "/gone away/precommit-ds", StringComparison.Ordinal));
        }

        repository.Doctor().Exits(1).Says("error   pre-commit: .git/hooks/pre-commit, written by precommit-ds, names /gone away/precommit-ds, which is gone");
        repository.Mends("error", "pre-commit: .git/hooks/pre-commit").IsWell();
    }

    [TestMethod]
    [DataRow("pre-commit", "INSTALL_PYTHON=")]
    [DataRow("prek", "PREK=")]
    public void The_program_of_a_runner_does_not_start(string runner, string variable)
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallRunner(runner);
        var file = repository.PathOf(".git/hooks/pre-commit");
        File.WriteAllText(file, string.Join('\n', File.ReadAllLines(file).Select(line => line.StartsWith(variable, StringComparison.Ordinal) ? variable + "/bin/false" : line)) + "\n");
        repository.Mends("error", "does not start").IsWell();
    }

    [TestMethod]
    public void Somebody_elses_hook()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-commit", "# not precommit-ds\ntrue");
        repository.Doctor().Exits(1).Says("names none of our hooks: nothing looks at commits");
        repository.Mends("error", "pre-commit: .git/hooks/pre-commit names none").IsWell().Says("; a script of your own runs beside");
    }

    [TestMethod]
    public void The_program_is_called_by_name_and_is_not_on_path()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-commit", "precommit-ds run --staged");
        repository.Mends("error", "calls precommit-ds, which is not on PATH");
    }

    [TestMethod]
    [DataRow("stages: [manual]", "never runs by itself")]
    [DataRow("files: ^nothing/", "keeps all")]
    [DataRow("exclude: .", "keeps all")]
    public void The_configuration_keeps_the_hook_from_everything(string key, string what)
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallRunner("pre-commit", key);
        repository.Doctor().Exits(1);
        repository.Mends("error", what).IsWell();
        Assert.AreEqual(Encoding.UTF8.GetString(DoctorRuns.Yaml()), Encoding.UTF8.GetString(repository.Read(".pre-commit-config.yaml")));
    }

    [TestMethod]
    public void Commands_that_were_printed_together_do_not_get_into_each_others_way()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallRunner("pre-commit", "stages: [manual]");
        var own = Encoding.UTF8.GetString(DoctorRuns.Yaml("stages: [manual]")).Replace("repos:\n", "repos:\n  - repo: https://github.com/kynan/nbstripout\n    rev: 0.7.1\n    hooks:\n      - id: nbstripout\n", StringComparison.Ordinal);
        repository.Write(".pre-commit-config.yaml", Encoding.UTF8.GetBytes(own));
        var result = repository.Doctor();
        var strip = DoctorRuns.MendOf(result, "warning", "nbstripout strips");
        foreach (var mend in (string[])[DoctorRuns.MendOf(result, "error", "never runs by itself"), DoctorRuns.MendOf(result, "error", "pre-commit: "), strip, strip]) repository.Shell(mend).Exits(0);
        repository.Doctor().IsWell();
        Assert.AreEqual(Encoding.UTF8.GetString(DoctorRuns.Yaml()), Encoding.UTF8.GetString(repository.Read(".pre-commit-config.yaml")));
    }

    [TestMethod]
    public void Stages_that_are_meant_so_are_no_trouble()
    {
        using var repository = TemporaryRepository.Create();
        repository.UseRunner("pre-commit");
        repository.Stage(".pre-commit-config.yaml", DoctorRuns.Yaml("stages: [commit]"));
        repository.Run("pre-commit", ["install"]).Exits(0);
        repository.Doctor().IsWell().Says("note    pre-push: not installed, and .pre-commit-config.yaml has our hooks run at other stages");
    }

    [TestMethod]
    public void A_kept_hook_that_is_not_executable_is_told()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".git/hooks/pre-push", "#!/bin/sh\n"u8.ToArray());
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Mends("note", "was there before and is not executable").IsWell();
    }

    private static byte[] Toml() => Encoding.UTF8.GetBytes("[[repos]]\nrepo = \"local\"\nhooks = [{ id = \"precommit-ds\", name = \"all\", language = \"system\", entry = \"precommit-ds run\" }]\n");
}
