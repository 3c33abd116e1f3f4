using System.Runtime.Versioning;
using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>Git LFS, half set up.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class LfsTests
{
    private static readonly byte[] Attributes = "*.bin filter=lfs diff=lfs merge=lfs -text\n"u8.ToArray();

    [TestMethod]
    public void Its_filter_is_not_configured()
    {
        using var repository = WithAttributes();
        Require();
        repository.Mends("error", "its filter is not configured");
        repository.Doctor().IsWell().Says("ok      Git LFS: set up");
    }

    [TestMethod]
    public void A_file_that_was_stored_whole()
    {
        using var repository = WithAttributes();
        Require();
        repository.Stage("a folder/räw.bin", [.. Enumerable.Repeat((byte)7, 5000)]);
        repository.Commit();
        repository.Git("lfs", "install", "--skip-repo");
        repository.Mends("error", "1 tracked file is meant for it and stored whole: a folder/räw.bin", repository.PathOf("a folder"));
        Assert.StartsWith("version https://git-lfs", Encoding.UTF8.GetString(repository.Staged("a folder/räw.bin")));
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow("pre-commit")]
    public void A_push_that_leaves_its_files_here(string? runner)
    {
        // Git LFS writes a hook of its own wherever it finds none.
        using var repository = runner is null ? WithAttributes() : TemporaryRepository.Create();
        Require();
        if (runner is not null)
        {
            repository.InstallRunner(runner);
            repository.Stage(".gitattributes", Attributes);
        }

        repository.Git("lfs", "install", "--skip-repo");
        repository.Stage("x.bin", [1, 2, 3]);
        repository.Commit();
        repository.Doctor().Exits(1);
        repository.Mends("error", "the pre-push hook does not call it").IsWell();
        // The real Git LFS is asked, and says what it would upload.
        repository.Git("init", "--quiet", "--bare", Path.Combine(repository.Root, "remote"));
        repository.Git("remote", "add", "origin", Path.Combine(repository.Root, "remote"));
        repository.Git("push", "--quiet", "origin", "main");
        Assert.IsTrue(Directory.Exists(Path.Combine(repository.Root, "remote", "lfs", "objects")), "nothing was uploaded");
    }

    [TestMethod]
    public void It_is_not_installed()
    {
        using var repository = WithAttributes();
        var folder = Directory.CreateDirectory(Path.Combine(repository.Root, "path")).FullName;
        foreach (var program in (string[])["git", "sh"]) File.CreateSymbolicLink(Path.Combine(folder, program), repository.Shell("command -v " + program).Output.Trim());
        if (repository.Shell("test -x \"$(git --exec-path)/git-lfs\"").ExitCode == 0) Assert.Inconclusive("Git LFS lies where git finds it without PATH");
        repository.Set("PATH", folder);
        repository.Doctor().Exits(1).Says("error   Git LFS: attributes give files to Git LFS, and git-lfs is not installed");
    }

    [TestMethod]
    public void Data_in_dvc_without_dvc()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Stage(".dvc/config", []);
        if (PreCommitRunner.IsOnPath("dvc")) repository.Doctor().IsWell().Says("ok      DVC");
        else repository.Doctor().IsWell().Says("note    DVC: ", "  mend: pip install dvc");
    }

    private static void Require()
    {
        if (!PreCommitRunner.IsOnPath("git-lfs")) Assert.Inconclusive("git-lfs is not on PATH");
    }

    private static TemporaryRepository WithAttributes()
    {
        var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Stage(".gitattributes", Attributes);
        repository.Commit();
        return repository;
    }
}
