using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>Hooks of others that were there before, or come later.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class OtherHooksTests
{
    [TestMethod]
    public void Earlier_hook_still_runs_first_and_can_block()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-commit", "git show :nb.ipynb > seen.txt; test ! -e block");
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0).Says("after the hook that was there before");
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "one"]).Exits(0);
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Read("seen.txt"), "it runs before the notebook is stripped");
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:nb.ipynb"));

        repository.Write("block", []);
        repository.Stage("two.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "two"]).Exits(1);
    }

    [TestMethod]
    public void Earlier_hook_that_is_a_link_still_runs()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("tools/check.sh", "#!/bin/sh\ntouch ran\n"u8.ToArray());
        File.SetUnixFileMode(repository.PathOf("tools/check.sh"), (UnixFileMode)0b111_101_101);
        File.CreateSymbolicLink(repository.PathOf(".git/hooks/pre-commit"), "../../tools/check.sh");
        var before = RepositorySettings.Of(repository);
        Install(repository);
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "one"]).Exits(0);
        Assert.IsTrue(File.Exists(repository.PathOf("ran")));
        CollectionAssert.AreEqual("#!/bin/sh\ntouch ran\n"u8.ToArray(), repository.Read("tools/check.sh"));
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:nb.ipynb"));
        Uninstall(repository);
        Assert.AreEqual(before, RepositorySettings.Of(repository));
    }

    [TestMethod]
    public void Earlier_hook_that_is_not_executable_stays_so()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-commit", "exit 1");
        File.SetUnixFileMode(repository.PathOf(".git/hooks/pre-commit"), (UnixFileMode)0b110_100_100);
        var before = RepositorySettings.Of(repository);
        Install(repository);
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "one"]).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:nb.ipynb"));
        Uninstall(repository);
        Assert.AreEqual(before, RepositorySettings.Of(repository));
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Folder_of_hooks_that_is_set_is_the_one(bool absolute)
    {
        using var repository = TemporaryRepository.Create();
        var folder = absolute ? Path.Combine(repository.Root, "my hooks") : "my hooks";
        repository.Git("config", "core.hooksPath", folder);
        Directory.CreateDirectory(repository.PathOf("deep"));
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"], repository.PathOf("deep")).Exits(0).Says("my hooks/pre-commit");
        Assert.IsTrue(File.Exists(Path.Combine(repository.PathOf(folder), "pre-commit")));
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "one"]).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:nb.ipynb"));
        Uninstall(repository);
        Assert.IsFalse(File.Exists(Path.Combine(repository.PathOf(folder), "pre-commit")));
    }

    private static ProcessResult Install(TemporaryRepository repository) => repository.Run(Programs.FrontDoor, ["install"]).Exits(0);

    private static ProcessResult Uninstall(TemporaryRepository repository) => repository.Run(Programs.FrontDoor, ["uninstall"]).Exits(0);
}
