using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>Folders of hooks that are not this repository's alone: nothing is written there unasked.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class HooksFolderTests
{
    [TestMethod]
    public void A_folder_for_all_repositories_is_left_alone_unless_it_is_asked_for()
    {
        using var repository = Shared(out var folder);
        var before = RepositorySettings.Of(repository);
        repository.Run(Programs.FrontDoor, ["install"]).Exits(2).Complains("core.hooksPath is global", folder, "every repository", "--shared-hooks");
        Assert.IsFalse(Directory.Exists(folder));
        Assert.AreEqual(before, RepositorySettings.Of(repository));

        var installed = repository.Run(Programs.FrontDoor, ["install", "--shared-hooks"]).Exits(0).Says("core.hooksPath is global", "every repository");
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "one"]).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:nb.ipynb"));

        repository.Run(Programs.FrontDoor, ["uninstall"]).Exits(2).Complains("every repository", "uninstall --shared-hooks");
        Assert.IsTrue(File.Exists(Path.Combine(folder, "pre-push")));
        var undo = installed.Output.Split('\n').Single(line => line.StartsWith("undo:", StringComparison.Ordinal))["undo:".Length..];
        repository.Shell(undo, repository.Root).Exits(0);
        Assert.IsFalse(Directory.Exists(folder));
        Assert.AreEqual(before, RepositorySettings.Of(repository));
    }

    [TestMethod]
    public void The_printed_command_gives_the_repository_hooks_of_its_own()
    {
        using var repository = Shared(out var folder);
        var refused = repository.Run(Programs.FrontDoor, ["install"]).Exits(2);
        var command = refused.Error.Split('\n').Single(line => line.Contains("git -C", StringComparison.Ordinal)).Split(": ", 2)[1];
        repository.Shell(command, repository.Root).Exits(0);
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0).Says(".git/hooks/pre-push");
        Assert.IsFalse(Directory.Exists(folder));
    }

    [TestMethod]
    [DataRow(".husky/_")]
    [DataRow(".husky")]
    public void Huskys_folder_is_left_to_husky_with_the_lines_to_add(string hooksPath)
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "core.hooksPath", hooksPath);
        foreach (var options in (string[][])[[], ["--plain"], ["--yes"], ["--shared-hooks"]])
        {
            repository.Run(Programs.FrontDoor, ["install", .. options]).Exits(2)
                .Complains("husky", ".husky/pre-commit: precommit-ds run --staged\n", ".husky/pre-push: precommit-ds run --hook-stage pre-push \"$@\"\n");
        }

        Assert.IsFalse(Directory.Exists(repository.PathOf(".husky")));
    }

    [TestMethod]
    public void Bare_repository_and_gits_own_folder_are_told_apart_from_none()
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("init", "--quiet", "--bare", "../bare.git");
        repository.Run(Programs.FrontDoor, ["install", "../bare.git"]).Exits(2).Complains("../bare.git is a bare repository");
        repository.Run(Programs.FrontDoor, ["install", ".git"]).Exits(2).Complains(".git belongs to git itself");
        repository.Run(Programs.FrontDoor, ["uninstall", ".git/hooks"]).Exits(2).Complains("belongs to git itself");
    }

    private static TemporaryRepository Shared(out string folder)
    {
        var repository = TemporaryRepository.Create();
        folder = Path.Combine(repository.Home, "hooks");
        repository.Git("config", "--global", "core.hooksPath", folder);
        return repository;
    }
}
