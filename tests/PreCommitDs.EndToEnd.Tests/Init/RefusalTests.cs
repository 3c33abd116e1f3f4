using System.Runtime.Versioning;
using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Init;

/// <summary>Where init has nothing to work on, or may not write: one clear line, and everything as it was.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class RefusalTests
{
    [TestMethod]
    [DataRow(".pre-commit-config.yaml", "repos:\n  - repo: [a\n", ".pre-commit-config.yaml:3:1: ")]
    [DataRow(".pre-commit-config.yaml", "repos: *x\n", ".pre-commit-config.yaml:1:8: there is no anchor &x")]
    [DataRow("prek.toml", "repos = [\n", "prek.toml:2:1: ")]
    [DataRow("lefthook.yml", "pre-commit: [a\n", "lefthook.yml:2:1: ")]
    public void A_broken_configuration_is_told_with_its_place(string file, string text, string place)
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(file, Encoding.UTF8.GetBytes(text));
        var before = FolderImage.Of(repository.Top);
        var result = repository.Run(Programs.FrontDoor, ["init", "--yes"]).Exits(2);
        Assert.StartsWith("precommit-ds: " + place, result.Error);
        Assert.HasCount(2, result.Error.Split('\n'), result.Error);
        Assert.AreEqual(before, FolderImage.Of(repository.Top));
    }

    [TestMethod]
    public void Without_a_repository_it_says_how_to_make_one()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Run(Programs.FrontDoor, ["init", "--yes"]).Exits(2).Complains("git init");
        using var bare = TemporaryRepository.Unborn("--bare");
        bare.Run(Programs.FrontDoor, ["init", "--yes"]).Exits(2).Complains("bare repository");
        folder.Run(Programs.FrontDoor, ["init", "--runner", "make"]).Exits(2).Complains("--runner make: one of pre-commit, prek, lefthook, husky, git");
    }

    [TestMethod]
    public void Where_one_file_cannot_be_written_none_is()
    {
        PreCommitRunner.Require();
        using var repository = TemporaryRepository.Create();
        repository.Write(".env", "A=abcdef\n"u8.ToArray());
        repository.Write(".pre-commit-config.yaml", "repos: []\n"u8.ToArray());
        // The second of three; root may write into any folder, but the program itself keeps off a read-only file.
        repository.Write(".gitignore", "x\n"u8.ToArray());
        File.SetUnixFileMode(repository.PathOf(".gitignore"), UnixFileMode.UserRead);
        var before = FolderImage.Of(repository.Top);
        repository.Run(Programs.FrontDoor, ["init", "--yes"]).Exits(2).Complains(".gitignore: the file is read-only", "nothing was changed");
        Assert.AreEqual(before, FolderImage.Of(repository.Top));
    }

    [TestMethod]
    public void Where_the_runner_fails_the_files_are_as_they_were()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".pre-commit-config.yaml", "repos: []\n"u8.ToArray());
        var folder = Directory.CreateDirectory(Path.Combine(repository.Root, "bin")).FullName;
        File.WriteAllText(Path.Combine(folder, "pre-commit"), "#!/bin/sh\ncase $1 in --version) echo pre-commit 3.5.0 ;; *) exit 3 ;; esac\n");
        File.SetUnixFileMode(Path.Combine(folder, "pre-commit"), (UnixFileMode)0b111_101_101);
        repository.Set("PATH", folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"));
        var before = FolderImage.Of(repository.Top);
        repository.Run(Programs.FrontDoor, ["init", "--yes"]).Exits(2).Complains("exit code 3", "no file was changed");
        Assert.AreEqual(before, FolderImage.Of(repository.Top));
    }

    [TestMethod]
    public void What_is_tracked_is_never_ignored()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a/b.zip", "PK"u8.ToArray());
        repository.Stage(".env", "A=abcdef\n"u8.ToArray());
        repository.Stage("data/README.md", "x\n"u8.ToArray());
        repository.Commit();
        repository.Write("data/x.csv", "a,b\n1,2\n3,4\n"u8.ToArray());
        var result = repository.Run(Programs.FrontDoor, ["init", "--yes", "--runner", "git"]).Exits(0)
            .Says("*.zip is not ignored, as a/b.zip is tracked", ".env is not ignored, as .env is tracked; take it out: git rm --cached .env", "data/ holds tracked files and others");
        List<string> lines = [.. Encoding.UTF8.GetString(repository.Read(".gitignore")).Split('\n')];
        foreach (var line in (string[])["*.zip", ".env", "/data/"]) Assert.DoesNotContain(line, lines, result.Output);
        Assert.IsFalse(File.Exists(repository.PathOf(".env.template")));
    }

    [TestMethod]
    public void From_a_sub_folder_a_linked_tree_and_a_submodule_it_works_at_the_top()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("a/b/x.py", "x\n"u8.ToArray());
        var result = repository.Run(Programs.FrontDoor, ["init", "--yes", "--runner", "git"], repository.PathOf("a/b")).Exits(0).Says("repository:   " + repository.Top);
        repository.Shell(result.Output.Split('\n').Last(static line => line.StartsWith("next: ", StringComparison.Ordinal))["next: ".Length..], repository.PathOf("a/b")).Exits(0);
        var linked = Path.Combine(repository.Root, "linked");
        repository.Git("worktree", "add", "--quiet", linked, "HEAD~1");
        repository.Run(Programs.FrontDoor, ["init", "--yes", "--runner", "git", linked]).Exits(0);
        Assert.IsTrue(File.Exists(Path.Combine(linked, ".gitignore")));
        repository.Git("submodule", "--quiet", "add", repository.Top, "sub");
        repository.Run(Programs.FrontDoor, ["init", "--yes", "--runner", "git"], repository.PathOf("sub")).Exits(0).Says("hook:");
    }
}
