using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>What a branch adds, as CI looks at it.</summary>
[TestClassOverBothGits]
public sealed class RangeTests
{
    private const string From = "PRE_COMMIT_FROM_REF";
    private const string To = "PRE_COMMIT_TO_REF";

    [TestMethod]
    public void A_range_is_judged_by_its_own_blobs_whatever_lies_in_the_working_tree()
    {
        using var repository = Branched();
        repository.Git("checkout", "-q", "main");
        repository.Strip("--check", "--from-ref", "main", "--to-ref", "side").Exits(1).Says("side.ipynb:cell 1");
        repository.Strip("--check", "--from-ref", "main", "--to-ref", "side", "side.ipynb").Exits(1).Says("side.ipynb:cell 1");
        Assert.IsFalse(File.Exists(repository.PathOf("side.ipynb")));
    }

    [TestMethod]
    public void A_range_begins_at_the_merge_base()
    {
        using var repository = Branched();
        var check = repository.Strip("--check", "--from-ref", "main", "--to-ref", "side").Exits(1);
        Assert.DoesNotContain("main.ipynb", check.Output);
        Assert.DoesNotContain("base.ipynb", check.Output);
    }

    [TestMethod]
    public void Names_choose_among_the_paths_of_a_range()
    {
        using var repository = Branched();
        repository.Stage("second.ipynb", Dirty);
        repository.Commit();
        var check = repository.Strip("--check", "--from-ref", "main", "second.ipynb", "base.ipynb").Exits(1).Says("second.ipynb:cell 1");
        Assert.DoesNotContain("side.ipynb", check.Output);
        Assert.DoesNotContain("base.ipynb", check.Output);
    }

    [TestMethod]
    public void A_range_ends_at_head_by_default_and_staged_changes_are_no_part_of_it()
    {
        using var repository = Branched();
        repository.Stage("staged.ipynb", Dirty);
        repository.Stage("side.ipynb", Clean);
        var check = repository.Strip("--check", "--from-ref", "main").Exits(1).Says("side.ipynb:cell 1");
        Assert.DoesNotContain("staged.ipynb", check.Output);
        repository.Holds("side.ipynb", staged: Clean, working: Clean);
    }

    [TestMethod]
    public void A_range_that_is_clean_is_silence()
    {
        using var repository = Branched();
        repository.Stage("side.ipynb", Clean);
        repository.Commit();
        repository.Write("side.ipynb", Dirty);
        repository.Strip("--check", "--from-ref", "main").Exits(0).IsSilent();
        repository.Strip("--check", "--from-ref", "main", "side.ipynb").Exits(0).IsSilent();
    }

    [TestMethod]
    public void The_files_of_a_range_are_fixed_and_can_be_had_back()
    {
        using var repository = Branched();
        var result = repository.Strip("--from-ref", "main").Exits(1).Says("stripped side.ipynb");
        repository.Holds("side.ipynb", staged: Dirty, working: Clean);
        repository.HoldsWorking("base.ipynb", Dirty);
        repository.PasteWaysBack(result);
        repository.HoldsWorking("side.ipynb", Dirty);
    }

    [TestMethod]
    public void A_runner_names_the_range_in_its_variables()
    {
        using var repository = Branched();
        repository.Set(From, "main");
        repository.Set(To, "side");
        repository.Git("checkout", "-q", "main");
        repository.Strip("--check").Exits(1).Says("side.ipynb:cell 1");
        repository.Git("checkout", "-q", "side");
        repository.Write("side.ipynb", Clean);
        repository.Strip("--check", "side.ipynb").Exits(1).Says("side.ipynb:cell 1");
        repository.Strip("--check", "--from-ref", "side").Exits(0).IsSilent();
        repository.HoldsWorking("side.ipynb", Clean);
    }

    [TestMethod]
    public void All_files_means_the_tree_and_not_the_range_of_the_runner()
    {
        using var repository = Branched();
        repository.Set(From, "side");
        repository.Set(To, "side");
        repository.Strip("--check", "--all-files").Exits(1).Says("base.ipynb:cell 1", "side.ipynb:cell 1");
        repository.Strip("--check").Exits(0).IsSilent();
    }

    [TestMethod]
    [DataRow("nowhere")]
    [DataRow("--output=x")]
    [DataRow("1234567890123456789012345678901234567890")]
    [DataRow("HEAD:README")]
    public void An_unknown_revision_is_told_in_one_line(string revision)
    {
        using var repository = Branched();
        foreach (var mode in (string[][])[["--check"], []])
        {
            var result = repository.Strip([.. mode, "--from-ref=" + revision]).Exits(2).Complains($"unknown revision '{revision}'\n");
            Assert.AreEqual(1, result.Error.Count(unit => unit == '\n'), result.ToString());
        }

        repository.Set(From, revision);
        repository.Strip("--check").Exits(2).Complains($"unknown revision '{revision}'");
        repository.HoldsWorking("side.ipynb", Dirty);
    }

    [TestMethod]
    public void An_end_without_a_beginning_is_wrong_usage()
    {
        using var repository = Branched();
        repository.Strip("--check", "--to-ref", "side").Exits(2).Complains("--from-ref");
        repository.HoldsWorking("side.ipynb", Dirty);
    }

    [TestMethod]
    public void Without_a_common_ancestor_the_two_trees_are_compared()
    {
        using var repository = Branched();
        repository.Git("checkout", "-q", "--orphan", "lonely");
        repository.Commit("lonely");
        repository.Stage("lonely.ipynb", Dirty);
        repository.Commit("lonely");
        var check = repository.Strip("--check", "--from-ref", "main", "--to-ref", "lonely").Exits(1).Says("lonely.ipynb:cell 1", "side.ipynb:cell 1");
        Assert.DoesNotContain("base.ipynb", check.Output);
    }

    [TestMethod]
    public void A_shallow_clone_judges_what_it_has()
    {
        using var origin = Branched();
        using var clone = TemporaryRepository.WithoutGit();
        clone.Git("clone", "-q", "--depth=1", "--no-single-branch", "--branch", "side", "file://" + origin.Top, ".");
        clone.Strip("--check", "--from-ref", "origin/main").Exits(1).Says("side.ipynb:cell 1");
        clone.Strip("--check", "--from-ref", "HEAD~1").Exits(2).Complains("unknown revision 'HEAD~1'", "git fetch --unshallow", "fetch-depth: 0");
    }

    /// <summary>A dirty notebook before the branches part, and one on each of them; on the branch side.</summary>
    private static TemporaryRepository Branched()
    {
        var repository = TemporaryRepository.Create();
        repository.Stage("base.ipynb", Dirty);
        repository.Commit("base");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Stage("side.ipynb", Dirty);
        repository.Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Stage("main.ipynb", Dirty);
        repository.Commit("main");
        repository.Git("checkout", "-q", "side");
        return repository;
    }
}
