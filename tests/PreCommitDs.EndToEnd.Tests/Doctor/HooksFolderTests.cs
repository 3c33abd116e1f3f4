using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>Where git looks for hooks.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class HooksFolderTests
{
    [TestMethod]
    [DataRow("--local")]
    [DataRow("--global")]
    public void A_folder_that_is_not_there(string scope)
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Git("config", scope, "core.hooksPath", Path.Combine(repository.Root, "no such folder"));
        repository.Doctor().Exits(1).Says("where core.hooksPath sends git: no hook runs");
        repository.Mends("error", "no hook runs").IsWell();
    }

    [TestMethod]
    public void A_folder_for_all_repositories_is_told()
    {
        using var repository = TemporaryRepository.Create();
        var folder = Directory.CreateDirectory(Path.Combine(repository.Root, "shared hooks")).FullName;
        repository.Git("config", "--global", "core.hooksPath", folder);
        repository.Run(Programs.FrontDoor, ["install", "--shared-hooks"]).Exits(0);
        repository.Doctor().IsWell().Says("note    hooks folder: ", "as core.hooksPath is global: hooks there run in every repository");
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void A_folder_for_all_repositories_that_has_nothing_of_ours(bool withRunner)
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "--global", "core.hooksPath", Directory.CreateDirectory(Path.Combine(repository.Root, "shared hooks")).FullName);
        if (withRunner)
        {
            repository.UseRunner("pre-commit");
            repository.Stage(".pre-commit-config.yaml", DoctorRuns.Yaml());
        }

        repository.Mends("error", "pre-commit: not installed").IsWell();
        Assert.IsEmpty(Directory.GetFiles(Path.Combine(repository.Root, "shared hooks")));
    }

    [TestMethod]
    public void A_relative_folder_that_another_working_tree_has_not()
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "core.hooksPath", "my hooks");
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Git("worktree", "add", "--quiet", "-b", "linked", Path.Combine(repository.Root, "linked"));
        repository.Mends("warning", "no hook runs in it").IsWell();
        Assert.IsTrue(Path.IsPathRooted(repository.Git("config", "core.hooksPath").Trim()));
    }

    [TestMethod]
    public void The_path_that_pre_commit_refuses_to_install_with()
    {
        using var repository = TemporaryRepository.Create();
        repository.UseRunner("pre-commit");
        repository.Stage(".pre-commit-config.yaml", DoctorRuns.Yaml());
        Directory.CreateDirectory(repository.PathOf("hooks"));
        repository.Git("config", "core.hooksPath", "hooks");
        repository.Run("pre-commit", ["install"]).Exits(1);
        repository.Mends("error", "pre-commit: not installed").Says("ok      pre-commit: pre-commit runs precommit-ds");
    }

    [TestMethod]
    public void A_path_from_the_environment()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Set("GIT_CONFIG_COUNT", "1");
        repository.Set("GIT_CONFIG_KEY_0", "core.hooksPath");
        repository.Set("GIT_CONFIG_VALUE_0", "/dev/null");
        repository.Mends("warning", "as a variable of the environment sets core.hooksPath").IsWell();
    }

    [TestMethod]
    public void Hooks_in_the_configuration_of_git_that_it_does_not_run_yet()
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "hook.ours.event", "pre-commit");
        repository.Git("config", "hook.ours.command", "precommit-ds run --staged");
        if (Version.Parse(repository.Git("version").Split(' ')[2].Trim()) >= new Version(2, 54)) repository.Doctor().Says("ok      pre-commit: git's configuration runs us as hook.ours");
        else repository.Mends("error", "which git runs from version 2.54 on").IsWell();
    }
}
