using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>Everything that can happen to a path between two commits.</summary>
[TestClassOverBothGits]
public sealed class ChangeKindTests
{
    [TestMethod]
    public void A_file_only_intended_to_be_added_is_not_staged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("nb.ipynb", Dirty);
        repository.Git("add", "--intent-to-add", "nb.ipynb");
        foreach (var arguments in (string[][])[[], ["--check"], ["--staged"], ["--staged", "nb.ipynb"]]) repository.Strip(arguments).Exits(0).IsSilent();
        repository.HoldsWorking("nb.ipynb", Dirty);
        repository.Strip("--check", "nb.ipynb").Exits(1);
        var result = repository.Strip("nb.ipynb").Exits(1).Says("stripped nb.ipynb");
        repository.HoldsWorking("nb.ipynb", Clean);
        repository.PasteWaysBack(result);
        repository.Holds("nb.ipynb", staged: [], working: Dirty);
        Assert.AreEqual(" A nb.ipynb\n", repository.Git("status", "--porcelain"));
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void A_renamed_notebook_is_looked_at_under_its_new_name(bool changed)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("old.ipynb", Dirty);
        repository.Commit();
        repository.Git("mv", "old.ipynb", "new.ipynb");
        var content = changed ? Notebook.Dirty("changed") : Dirty;
        if (changed) repository.Stage("new.ipynb", content);
        var check = repository.Strip("--check").Exits(1).Says("new.ipynb:cell 1");
        Assert.DoesNotContain("old.ipynb", check.Output + check.Error);
        repository.Strip("--staged").Exits(0);
        repository.Holds("new.ipynb", staged: changed ? Notebook.Clean("changed") : Clean, working: content);
        Assert.AreEqual("README\nnew.ipynb\n", repository.Git("ls-files"));
    }

    [TestMethod]
    public void A_deleted_notebook_is_nothing_to_look_at()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("gone.ipynb", Dirty);
        repository.Stage("kept.ipynb", Dirty);
        repository.Commit();
        repository.Git("rm", "-q", "gone.ipynb");
        repository.Git("rm", "-q", "--cached", "kept.ipynb");
        foreach (var arguments in (string[][])[[], ["--check"], ["--staged"], ["--all-files"]]) repository.Strip(arguments).Exits(0).IsSilent();
        repository.HoldsWorking("kept.ipynb", Dirty);
        Assert.AreEqual("README\n", repository.Git("ls-files"));
        repository.Strip("kept.ipynb").Exits(1);
        repository.HoldsWorking("kept.ipynb", Clean);
    }

    [TestMethod]
    public void Type_changes_are_looked_at_where_a_file_comes_of_them()
    {
        if (OperatingSystem.IsWindows()) Assert.Inconclusive("links need a privilege on Windows");
        using var repository = TemporaryRepository.Create();
        File.CreateSymbolicLink(repository.PathOf("to-file.ipynb"), "README");
        repository.Git("add", ".");
        repository.Stage("to-link.ipynb", Dirty);
        repository.Commit();
        File.Delete(repository.PathOf("to-file.ipynb"));
        repository.Stage("to-file.ipynb", Dirty);
        File.Delete(repository.PathOf("to-link.ipynb"));
        File.CreateSymbolicLink(repository.PathOf("to-link.ipynb"), "README");
        repository.Git("add", ".");
        var check = repository.Strip("--check").Exits(1).Says("to-file.ipynb:cell 1");
        Assert.DoesNotContain("to-link.ipynb", check.Output + check.Error);
        repository.Strip("--staged").Exits(0);
        repository.Holds("to-file.ipynb", staged: Clean, working: Dirty);
        Assert.StartsWith("100644 ", repository.Git("ls-files", "--stage", "to-file.ipynb"));
        Assert.StartsWith("120000 ", repository.Git("ls-files", "--stage", "to-link.ipynb"));
    }

    [TestMethod]
    public void The_executable_bit_stays_in_the_index_and_on_disk()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("Windows has no such bit");
            return;
        }

        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        using var repository = TemporaryRepository.Create();
        repository.Write("nb.ipynb", Dirty);
        File.SetUnixFileMode(repository.PathOf("nb.ipynb"), mode);
        repository.Git("add", "nb.ipynb");
        repository.Strip("--staged").Exits(0);
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
        Assert.StartsWith("100755 ", repository.Git("ls-files", "--stage", "nb.ipynb"));
        repository.Git("add", "nb.ipynb");
        repository.Strip("nb.ipynb").Exits(1);
        repository.Holds("nb.ipynb", staged: Dirty, working: Clean);
        Assert.AreEqual(mode, File.GetUnixFileMode(repository.PathOf("nb.ipynb")));
    }

    [TestMethod]
    public void A_change_of_mode_alone_makes_the_path_part_of_the_commit()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Commit();
        repository.Git("update-index", "--chmod=+x", "nb.ipynb");
        repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1");
        repository.Strip("--staged").Exits(0);
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
        Assert.StartsWith("100755 ", repository.Git("ls-files", "--stage", "nb.ipynb"));
    }

    [TestMethod]
    public void A_file_in_the_place_of_a_folder_and_a_folder_in_the_place_of_a_file_are_looked_at()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb/nb.ipynb", Clean);
        repository.Stage("b.ipynb", Clean);
        repository.Commit();
        repository.Git("rm", "-rq", "a.ipynb", "b.ipynb");
        repository.Stage("a.ipynb", Dirty);
        repository.Stage("b.ipynb/nb.ipynb", Dirty);
        repository.Strip("--check").Exits(1).Says("a.ipynb:cell 1", "b.ipynb/nb.ipynb:cell 1");
        repository.Strip("--staged").Exits(0);
        repository.Holds("a.ipynb", staged: Clean, working: Dirty);
        repository.Holds("b.ipynb/nb.ipynb", staged: Clean, working: Dirty);
    }
}
