using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>Real commits, with <c>--staged</c> as the pre-commit hook.</summary>
[TestClassOverBothGits]
public sealed class CommitTests
{
    [TestMethod]
    public void A_commit_holds_the_clean_notebook_and_the_working_file_keeps_its_outputs()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallStagedHook();
        repository.Stage("nb.ipynb", Dirty);
        repository.TryCommit().Exits(0).Complains("nb.ipynb", "1 output");
        repository.HoldsCommitted("HEAD:nb.ipynb", Clean);
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
        Assert.AreEqual("", repository.Git("diff", "--cached", "--name-only"));
    }

    [TestMethod]
    public void The_first_commit_of_a_repository_is_stripped()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.InstallStagedHook();
        repository.Stage("nb.ipynb", Dirty);
        repository.TryCommit().Exits(0);
        repository.HoldsCommitted("HEAD:nb.ipynb", Clean);
        repository.HoldsWorking("nb.ipynb", Dirty);
    }

    [TestMethod]
    public void Commit_all_strips_what_it_stages()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallStagedHook();
        repository.Stage("nb.ipynb", Clean);
        repository.Commit();
        repository.Write("nb.ipynb", Notebook.Dirty("2 + 2"));
        repository.TryCommit("-a").Exits(0);
        repository.HoldsCommitted("HEAD:nb.ipynb", Notebook.Clean("2 + 2"));
        repository.Holds("nb.ipynb", staged: Notebook.Clean("2 + 2"), working: Notebook.Dirty("2 + 2"));
    }

    [TestMethod]
    public void Commit_of_a_path_strips_that_path_and_leaves_what_else_is_staged()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallStagedHook();
        repository.Stage("nb.ipynb", Clean);
        repository.Commit();
        repository.Write("nb.ipynb", Notebook.Dirty("2 + 2"));
        repository.Stage("other.ipynb", Dirty);
        repository.TryCommit("--", "nb.ipynb").Exits(0);
        repository.HoldsCommitted("HEAD:nb.ipynb", Notebook.Clean("2 + 2"));
        repository.HoldsWorking("nb.ipynb", Notebook.Dirty("2 + 2"));
        repository.Holds("other.ipynb", staged: Dirty, working: Dirty);
        Assert.AreEqual("README\nnb.ipynb\n", repository.Git("ls-tree", "--name-only", "HEAD"));
    }

    [TestMethod]
    public void After_a_commit_of_a_path_the_real_index_still_holds_the_outputs()
    {
        // git gives its hooks a temporary index here and writes the real one by itself: no hook can reach it.
        using var repository = TemporaryRepository.Create();
        repository.InstallStagedHook();
        repository.Stage("nb.ipynb", Clean);
        repository.Commit();
        repository.Write("nb.ipynb", Notebook.Dirty("2 + 2"));
        repository.TryCommit("--", "nb.ipynb").Exits(0);
        repository.Holds("nb.ipynb", staged: Notebook.Dirty("2 + 2"), working: Notebook.Dirty("2 + 2"));
        repository.Strip("--staged").Exits(0);
        Assert.AreEqual("", repository.Git("diff", "--cached", "--name-only"));
    }

    [TestMethod]
    public void Amending_strips_what_the_amended_commit_gains()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("old.ipynb", Dirty);
        repository.Commit();
        repository.InstallStagedHook();
        repository.Stage("new.ipynb", Dirty);
        repository.TryCommit("--amend").Exits(0);
        repository.HoldsCommitted("HEAD:new.ipynb", Clean);
        // A hook is not told of --amend: what the last commit already held is not staged anew.
        repository.HoldsCommitted("HEAD:old.ipynb", Dirty);
        Assert.AreEqual("2\n", repository.Git("rev-list", "--count", "HEAD"));
    }

    [TestMethod]
    public void A_commit_from_a_sub_directory_is_stripped()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallStagedHook();
        repository.Stage("a/b/nb.ipynb", Dirty);
        repository.Stage("top.ipynb", Dirty);
        repository.TryGit(["commit", "-qm", "x"], repository.PathOf("a/b")).Exits(0);
        repository.HoldsCommitted("HEAD:a/b/nb.ipynb", Clean);
        repository.HoldsCommitted("HEAD:top.ipynb", Clean);
    }

    [TestMethod]
    public void A_commit_whose_only_change_was_outputs_becomes_an_empty_commit()
    {
        // git decides whether there is something to commit before it reads what the hook has left of it.
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Clean);
        repository.Commit();
        repository.InstallStagedHook();
        repository.Stage("nb.ipynb", Dirty);
        repository.TryCommit().Exits(0);
        Assert.AreEqual(repository.Git("rev-parse", "HEAD^^{tree}"), repository.Git("rev-parse", "HEAD^{tree}"));
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
    }

    [TestMethod]
    public void A_hook_that_is_given_names_blocks_the_commit_rewrites_and_lets_the_second_pass()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallNamesHook();
        repository.Stage("nb.ipynb", Dirty);
        var result = repository.TryCommit();
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        repository.Holds("nb.ipynb", staged: Dirty, working: Clean);
        repository.Git("add", "nb.ipynb");
        repository.InstallNamesHook("--check");
        repository.TryCommit().Exits(0);
        repository.HoldsCommitted("HEAD:nb.ipynb", Clean);
    }

    [TestMethod]
    public void A_checking_hook_sees_the_index_of_commit_all()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Clean);
        repository.Commit();
        repository.InstallHook("pre-commit", $"exec '{Programs.StripNotebooks}' --check");
        repository.Write("nb.ipynb", Dirty);
        repository.TryCommit("-a").Exits(1).Complains("nb.ipynb:cell 1", "strip-notebooks/not-stripped");
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
    }

    [TestMethod]
    public void A_staged_notebook_that_is_dirty_is_found_though_the_working_file_is_clean()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallNamesHook();
        repository.Stage("nb.ipynb", Dirty);
        repository.Write("nb.ipynb", Clean);
        var result = repository.TryCommit();
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        result.Complains("nb.ipynb", "staged, though the file itself is clean", "--staged nb.ipynb");
        repository.Holds("nb.ipynb", staged: Dirty, working: Clean);
    }

    [TestMethod]
    public void A_locked_index_is_one_line_and_nothing_is_rewritten()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Write(".git/index.lock", []);
        var result = repository.Strip("--staged").Exits(2).Complains("index.lock");
        Assert.AreEqual(1, result.Error.Count(unit => unit == '\n'), result.ToString());
        repository.Holds("nb.ipynb", staged: Dirty, working: Dirty);
    }
}
