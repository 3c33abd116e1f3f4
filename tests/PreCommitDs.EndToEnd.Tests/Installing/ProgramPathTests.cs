using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>Where the program lies, and which repository is meant.</summary>
[TestClass]
public sealed class ProgramPathTests
{
    [TestMethod]
    [DataRow("with space")]
    [DataRow("it's $HOME \"quoted\"")]
    public void Program_may_lie_in_any_folder(string folder)
    {
        using var repository = TemporaryRepository.Create();
        var program = ProgramCopy.To(Path.Combine(repository.Root, folder), Programs.FrontDoor);
        repository.Run(program, ["install"]).Exits(0);
        repository.Stage("nb.ipynb", Notebook.Dirty());
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Staged("nb.ipynb"), "the filter runs");
        repository.TryGit(["commit", "-m", "one"]).Exits(0);

        repository.Run(program, ["install", "--no-filter"]).Exits(0);
        repository.Stage("two.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "two"]).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:two.ipynb"), "the hook runs");
    }

    [TestMethod]
    public void Program_that_is_gone_is_told_and_stops_the_commit()
    {
        using var repository = TemporaryRepository.Create();
        var program = ProgramCopy.To(Path.Combine(repository.Root, "program"), Programs.FrontDoor);
        repository.Run(program, ["install", "--no-filter"]).Exits(0);
        Directory.Delete(Path.GetDirectoryName(program)!, recursive: true);
        repository.Stage("nb.ipynb", Notebook.Dirty());
        var stopped = repository.TryGit(["commit", "-m", "one"]).Exits(1);
        stopped.Complains(program + " is gone; install it again or delete this hook", ".git/hooks/pre-commit");
        Assert.HasCount(1, stopped.Error.Trim().Split('\n'), stopped.ToString());
    }

    [TestMethod]
    public void Installing_from_another_place_mends_it()
    {
        using var repository = TemporaryRepository.Create();
        var program = ProgramCopy.To(Path.Combine(repository.Root, "program"), Programs.FrontDoor);
        repository.Run(program, ["install"]).Exits(0);
        Directory.Delete(Path.GetDirectoryName(program)!, recursive: true);
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "one"]).Exits(0).ToString();
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:nb.ipynb"));
    }

    [TestMethod]
    public void Folder_that_is_no_repository_is_refused_in_one_line()
    {
        using var folder = TemporaryRepository.WithoutGit();
        foreach (var command in (string[])["install", "uninstall"])
        {
            var refused = folder.Run(Programs.FrontDoor, [command, folder.Top]).Exits(2).Complains("is no git repository", "git init");
            Assert.HasCount(1, refused.Error.Trim().Split('\n'), refused.ToString());
            folder.Run(Programs.FrontDoor, [command, "missing"]).Exits(2).Complains("missing is no folder");
        }
    }

    [TestMethod]
    public void Bare_repository_is_refused_in_one_line()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Git("init", "--quiet", "--bare", "bare.git");
        var refused = folder.Run(Programs.FrontDoor, ["install", "bare.git"]).Exits(2);
        Assert.HasCount(1, refused.Error.Trim().Split('\n'), refused.ToString());
    }
}
