using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>Which bytes are judged and which are written, in each mode.</summary>
[TestClassOverBothGits]
public sealed class StagedAndWorkingTests
{
    [TestMethod]
    public void Nothing_is_said_to_be_stripped_where_the_index_is_locked()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Write(".git/index.lock", []);
        var result = repository.Strip("--staged").Exits(2).Complains("index.lock");
        Assert.AreEqual("", result.Output, result.ToString());
    }

    [TestMethod]
    public void The_command_to_commit_again_names_the_file_behind_a_link()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("real/nb.ipynb", Dirty);
        File.CreateSymbolicLink(repository.PathOf("link.ipynb"), "real/nb.ipynb");
        repository.Strip("link.ipynb").Exits(1).Says("git add real/nb.ipynb && git commit");
    }

    [TestMethod]
    public void A_tracked_notebook_that_is_not_in_the_working_tree_is_passed_over()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Clean);
        repository.Commit();
        File.Delete(repository.PathOf("nb.ipynb"));
        repository.Strip("--all-files").Exits(0);
        repository.Strip("--all-files", "--check").Exits(0);
    }

    [TestMethod]
    [DataRow("nb.ipynb")]
    [DataRow("--all-files")]
    [DataRow(".")]
    [DataRow(null)]
    public void A_dirty_file_is_rewritten_and_the_way_back_works(string? how)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        var result = repository.Strip(how is null ? [] : [how]).Exits(1).Says("nb.ipynb: 1 output", "commit again: git add ", " && git commit");
        repository.Holds("nb.ipynb", staged: Dirty, working: Clean);
        repository.PasteWaysBack(result);
        repository.Holds("nb.ipynb", staged: Dirty, working: Dirty);
    }

    [TestMethod]
    [DataRow("nb.ipynb")]
    [DataRow("--all-files")]
    [DataRow(null)]
    public void A_clean_staged_notebook_keeps_its_outputs_on_disk(string? how)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Clean);
        repository.Write("nb.ipynb", Dirty);
        repository.Strip(how is null ? [] : [how]).Exits(0).IsSilent();
        repository.Strip(how is null ? ["--verbose"] : [how, "--verbose"]).Exits(0).Complains("what is staged of it is clean");
        repository.Strip(how is null ? ["--check"] : [how, "--check"]).Exits(0).IsSilent();
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
    }

    [TestMethod]
    [DataRow("--check")]
    [DataRow("--diff")]
    public void A_checker_judges_the_staged_blob_and_writes_nothing(string mode)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Write("nb.ipynb", Clean);
        foreach (var arguments in (string[][])[[mode], [mode, "nb.ipynb"], [mode, "."], [mode, "--all-files"]])
            repository.Strip(arguments).Exits(1).Says("nb.ipynb");
        repository.Holds("nb.ipynb", staged: Dirty, working: Clean);
    }

    [TestMethod]
    public void A_checker_judges_the_working_file_where_nothing_is_staged_of_it()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("tracked.ipynb", Clean);
        repository.Commit();
        repository.Write("tracked.ipynb", Dirty);
        repository.Write("untracked.ipynb", Dirty);
        repository.Strip("--check").Exits(0).IsSilent();
        repository.Strip("--check", "tracked.ipynb").Exits(1).Says("tracked.ipynb:cell 1:");
        repository.Strip("--check", "untracked.ipynb").Exits(1).Says("untracked.ipynb:cell 1:");
        var all = repository.Strip("--check", "--all-files").Exits(1).Says("tracked.ipynb:cell 1:");
        Assert.DoesNotContain("untracked.ipynb", all.Output);
        repository.HoldsWorking("tracked.ipynb", Dirty);
        repository.HoldsWorking("untracked.ipynb", Dirty);
    }

    [TestMethod]
    public void A_diff_can_be_applied_and_makes_the_file_clean()
    {
        using var repository = TemporaryRepository.Create();
        foreach (var name in (string[])["nb.ipynb", "with space.ipynb", "with \"quote.ipynb", "ü.ipynb", "new\nline.ipynb"]) repository.Stage(name, Dirty);
        var diff = repository.Strip("--diff").Exits(1);
        repository.TryGit(["apply"], input: diff.OutputBytes).Exits(0);
        foreach (var name in (string[])["nb.ipynb", "with space.ipynb", "with \"quote.ipynb", "ü.ipynb", "new\nline.ipynb"])
            repository.Holds(name, staged: Dirty, working: Clean);
    }

    [TestMethod]
    public void Staged_in_part_by_hand_the_unstaged_changes_stay_byte_for_byte()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Notebook.Dirty("staged"));
        repository.Write("nb.ipynb", Notebook.Dirty("not staged yet", "other"));
        repository.Strip("--staged").Exits(0).Says("nb.ipynb: 1 output");
        repository.Holds("nb.ipynb", staged: Notebook.Clean("staged"), working: Notebook.Dirty("not staged yet", "other"));
        repository.Strip("--staged").Exits(0).IsSilent();
    }

    [TestMethod]
    public void Staged_in_part_a_rewritten_file_is_to_be_stripped_in_the_index_not_added()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Notebook.Dirty("staged"));
        repository.Write("nb.ipynb", Notebook.Dirty("not staged yet", "other"));
        var result = repository.Strip("nb.ipynb").Exits(1).Says("--staged nb.ipynb && git commit");
        Assert.DoesNotContain("git add", result.Output);
        repository.Holds("nb.ipynb", staged: Notebook.Dirty("staged"), working: Notebook.Clean("not staged yet"));
        repository.PasteWaysBack(result);
        repository.HoldsWorking("nb.ipynb", Notebook.Dirty("not staged yet", "other"));
    }

    [TestMethod]
    public void The_command_to_commit_again_works_when_it_is_pasted()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a b.ipynb", Dirty);
        repository.Stage("part.ipynb", Dirty);
        repository.Write("part.ipynb", Notebook.Dirty("more"));
        var line = repository.Strip().Exits(1).Output.Split('\n').Single(text => text.StartsWith("commit again: ", StringComparison.Ordinal));
        repository.Shell(line["commit again: ".Length..] + " -qm again").Exits(0);
        repository.HoldsCommitted("HEAD:a b.ipynb", Clean);
        repository.HoldsCommitted("HEAD:part.ipynb", Clean);
        repository.HoldsWorking("part.ipynb", Notebook.Clean("more"));
    }

    [TestMethod]
    public void Staged_names_choose_paths_and_nothing_else_is_rewritten()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Dirty);
        repository.Stage("b.ipynb", Dirty);
        repository.Strip("--staged", "a.ipynb").Exits(0);
        repository.HoldsStaged("a.ipynb", Clean);
        repository.HoldsStaged("b.ipynb", Dirty);
    }

    [TestMethod]
    public void What_is_committed_already_is_not_touched_by_staged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Commit();
        repository.Strip("--staged").Exits(0).IsSilent();
        repository.Strip("--staged", "nb.ipynb").Exits(0).IsSilent();
        repository.Strip().Exits(0).IsSilent();
        repository.Holds("nb.ipynb", staged: Dirty, working: Dirty);
    }

    [TestMethod]
    [DataRow("--staged", 0)]
    [DataRow("--check", 0)]
    [DataRow("nb.ipynb", 0)]
    [DataRow(null, 0)]
    public void A_clean_notebook_is_silence(string? how, int exitCode)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Clean);
        repository.Strip(how is null ? [] : [how]).Exits(exitCode).IsSilent();
        repository.Holds("nb.ipynb", staged: Clean, working: Clean);
    }

    [TestMethod]
    public void Staged_and_gone_from_disk_the_index_is_what_counts()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Stage("clean.ipynb", Clean);
        File.Delete(repository.PathOf("nb.ipynb"));
        File.Delete(repository.PathOf("clean.ipynb"));
        repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1:");
        repository.Strip("--check", "nb.ipynb").Exits(1).Says("nb.ipynb:cell 1:");
        repository.Strip().Exits(1).Says("nb.ipynb:cell 1:", "--staged nb.ipynb");
        repository.Strip("nb.ipynb").Exits(1).Says("nb.ipynb:cell 1:", "--staged nb.ipynb");
        repository.Strip("clean.ipynb").Exits(0).IsSilent();
        repository.Strip("--staged").Exits(0);
        repository.HoldsStaged("nb.ipynb", Clean);
        Assert.IsFalse(File.Exists(repository.PathOf("nb.ipynb")));
    }

    [TestMethod]
    public void A_file_that_is_nowhere_is_an_error()
    {
        using var repository = TemporaryRepository.Create();
        repository.Strip("gone.ipynb").Exits(2).Complains("gone.ipynb: no such file");
        repository.Strip("--check", "gone.ipynb").Exits(2).Complains("gone.ipynb: no such file");
    }

    [TestMethod]
    public void Every_way_back_is_in_the_object_store_also_of_an_untracked_file()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("new.ipynb", Dirty);
        var result = repository.Strip("new.ipynb").Exits(1);
        repository.HoldsWorking("new.ipynb", Clean);
        repository.PasteWaysBack(result);
        repository.HoldsWorking("new.ipynb", Dirty);
    }

    [TestMethod]
    public void Staged_with_a_range_or_all_files_is_wrong_usage()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Strip("--staged", "--all-files").Exits(2).Complains("--staged");
        repository.Strip("--staged", "--from-ref", "HEAD").Exits(2).Complains("--staged");
        repository.Strip("--staged", "--check").Exits(2).Complains("--staged");
        repository.Holds("nb.ipynb", staged: Dirty, working: Dirty);
    }
}
