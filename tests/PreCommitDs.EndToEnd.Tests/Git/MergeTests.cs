using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>In a merge, only what differs from every parent is part of the commit.</summary>
[TestClassOverBothGits]
public sealed class MergeTests
{
    private static readonly byte[] Theirs = Notebook.Dirty("theirs");
    private static readonly byte[] Resolved = Notebook.Dirty("resolved");

    [TestMethod]
    public void What_comes_from_the_other_side_is_no_part_of_the_commit()
    {
        using var repository = Merging();
        var check = repository.Strip("--check").Exits(1).Says("conflict.ipynb:cell 1");
        Assert.DoesNotContain("theirs.ipynb", check.Output);
        repository.Strip("--check", "theirs.ipynb").Exits(0).IsSilent();
        repository.Strip("theirs.ipynb").Exits(0).IsSilent();
        repository.Strip("--verbose", "theirs.ipynb").Exits(0).Complains("theirs.ipynb: no part of this commit");
        repository.Strip("--staged", "theirs.ipynb").Exits(0).IsSilent();
        repository.Holds("theirs.ipynb", staged: Theirs, working: Theirs);
    }

    [TestMethod]
    public void The_resolution_is_stripped_when_the_merge_is_committed()
    {
        using var repository = Merging();
        repository.InstallStagedHook();
        repository.TryCommit().Exits(0);
        repository.HoldsCommitted("HEAD:conflict.ipynb", Notebook.Clean("resolved"));
        repository.HoldsCommitted("HEAD:theirs.ipynb", Theirs);
        repository.Holds("conflict.ipynb", staged: Notebook.Clean("resolved"), working: Resolved);
        Assert.AreEqual("2\n", repository.Git("rev-list", "--count", "--no-walk", "HEAD^1", "HEAD^2"));
    }

    [TestMethod]
    public void The_resolution_is_fixed_by_name_and_without_names()
    {
        foreach (var arguments in (string[][])[["conflict.ipynb", "theirs.ipynb"], []])
        {
            using var repository = Merging();
            var result = repository.Strip(arguments).Exits(1).Says("stripped conflict.ipynb");
            repository.Holds("conflict.ipynb", staged: Resolved, working: Notebook.Clean("resolved"));
            repository.Holds("theirs.ipynb", staged: Theirs, working: Theirs);
            repository.PasteWaysBack(result);
            repository.HoldsWorking("conflict.ipynb", Resolved);
        }
    }

    [TestMethod]
    public void What_the_other_side_brought_and_was_changed_on_top_is_part_of_the_commit()
    {
        using var repository = Merging();
        repository.Stage("theirs.ipynb", Notebook.Dirty("theirs and mine"));
        repository.Strip("--check").Exits(1).Says("theirs.ipynb:cell 1", "conflict.ipynb:cell 1");
        repository.Strip("--staged", "theirs.ipynb").Exits(0);
        repository.Holds("theirs.ipynb", staged: Notebook.Clean("theirs and mine"), working: Notebook.Dirty("theirs and mine"));
    }

    [TestMethod]
    public void Our_own_side_of_a_conflict_taken_whole_is_no_part_of_the_commit()
    {
        using var repository = Merging();
        repository.Git("checkout", "-q", "HEAD", "--", "conflict.ipynb");
        repository.Strip("--check").Exits(0).IsSilent();
        repository.Strip("--staged").Exits(0).IsSilent();
        repository.HoldsStaged("conflict.ipynb", Notebook.Dirty("ours"));
    }

    [TestMethod]
    public void An_octopus_has_more_than_one_other_side()
    {
        using var repository = TemporaryRepository.Create();
        foreach (var side in (string[])["one", "two"])
        {
            repository.Git("checkout", "-q", "-b", side, "main");
            repository.Stage(side + ".ipynb", Notebook.Dirty(side));
            repository.Commit(side);
        }

        repository.Git("checkout", "-q", "main");
        repository.Git("merge", "-q", "--no-commit", "--no-ff", "one", "two");
        Assert.HasCount(2, File.ReadAllLines(repository.PathOf(".git/MERGE_HEAD")));
        repository.Stage("own.ipynb", Dirty);
        var check = repository.Strip("--check").Exits(1).Says("own.ipynb:cell 1");
        Assert.DoesNotContain("one.ipynb", check.Output);
        Assert.DoesNotContain("two.ipynb", check.Output);
        repository.Strip("--staged").Exits(0);
        repository.Strip("one.ipynb", "two.ipynb").Exits(0).IsSilent();
        repository.Holds("own.ipynb", staged: Clean, working: Dirty);
        repository.Holds("one.ipynb", staged: Notebook.Dirty("one"), working: Notebook.Dirty("one"));
        repository.Holds("two.ipynb", staged: Notebook.Dirty("two"), working: Notebook.Dirty("two"));
    }

    [TestMethod]
    public void A_merge_that_commits_by_itself_strips_nothing_of_the_other_side()
    {
        // git runs pre-merge-commit before it writes MERGE_HEAD; the other side stands in GITHEAD_ID variables.
        using var repository = TemporaryRepository.Create();
        Diverge(repository, conflict: false);
        repository.InstallHook("pre-merge-commit", $"exec '{Programs.StripNotebooks}' --staged");
        repository.Git("merge", "-q", "--no-edit", "side");
        repository.HoldsCommitted("HEAD:theirs.ipynb", Theirs);
        repository.Holds("theirs.ipynb", staged: Theirs, working: Theirs);
    }

    [TestMethod]
    public void In_a_linked_worktree_the_merge_of_that_tree_counts()
    {
        using var repository = TemporaryRepository.Create();
        Diverge(repository, conflict: false);
        repository.Git("checkout", "-q", "--detach");
        repository.Git("worktree", "add", "-q", "../linked", "main");
        var linked = Path.Combine(repository.Root, "linked");
        repository.GitIn(linked, "merge", "-q", "--no-commit", "side");
        repository.StripIn(linked, "--check").Exits(0).IsSilent();
        repository.StripIn(linked, "--staged").Exits(0).IsSilent();
        AreSame(Theirs, File.ReadAllBytes(Path.Combine(linked, "theirs.ipynb")), "linked");
    }

    [TestMethod]
    public void Unmerged_paths_are_not_staged_and_stay_unmerged()
    {
        using var repository = TemporaryRepository.Create();
        Diverge(repository, conflict: true);
        Assert.AreEqual(1, repository.TryGit(["merge", "-q", "side"]).ExitCode);
        repository.Stage("other.ipynb", Dirty);
        repository.Strip("--staged").Exits(0).Says("other.ipynb");
        repository.Holds("other.ipynb", staged: Clean, working: Dirty);
        repository.Strip("--check").Exits(0);
        var conflicted = repository.Read("conflict.ipynb");
        repository.Strip("--check", "conflict.ipynb").Exits(1).Says("conflict.ipynb:", "strip-notebooks/conflict-markers");
        repository.Strip("conflict.ipynb").Exits(1).Says("strip-notebooks/conflict-markers");
        repository.HoldsWorking("conflict.ipynb", conflicted);
        Assert.AreEqual(3, repository.Git("ls-files", "--unmerged").Count(unit => unit == '\n'));
    }

    [TestMethod]
    public void A_file_resolved_on_disk_but_not_staged_is_fixed_by_name_and_stays_unmerged()
    {
        using var repository = TemporaryRepository.Create();
        Diverge(repository, conflict: true);
        Assert.AreEqual(1, repository.TryGit(["merge", "-q", "side"]).ExitCode);
        repository.Write("conflict.ipynb", Resolved);
        var result = repository.Strip("conflict.ipynb").Exits(1);
        repository.HoldsWorking("conflict.ipynb", Notebook.Clean("resolved"));
        Assert.AreEqual(3, repository.Git("ls-files", "--unmerged").Count(unit => unit == '\n'));
        repository.PasteWaysBack(result);
        repository.HoldsWorking("conflict.ipynb", Resolved);
    }

    [TestMethod]
    public void A_range_is_judged_whole_also_while_a_merge_is_going_on()
    {
        using var repository = Merging();
        repository.Strip("--check", "--from-ref", "main", "--to-ref", "side").Exits(1).Says("theirs.ipynb:cell 1");
        repository.Strip("--check", "--from-ref", "main", "--to-ref", "side", "theirs.ipynb").Exits(1).Says("theirs.ipynb:cell 1");
    }

    /// <summary>A merge in progress whose one conflict is resolved.</summary>
    private static TemporaryRepository Merging()
    {
        var repository = TemporaryRepository.Create();
        Diverge(repository, conflict: true);
        Assert.AreEqual(1, repository.TryGit(["merge", "-q", "side"]).ExitCode);
        repository.Stage("conflict.ipynb", Resolved);
        return repository;
    }

    private static void Diverge(TemporaryRepository repository, bool conflict)
    {
        if (conflict) repository.Stage("conflict.ipynb", Notebook.Dirty("base"));
        repository.Commit();
        repository.Git("checkout", "-q", "-b", "side");
        repository.Stage("theirs.ipynb", Theirs);
        if (conflict) repository.Stage("conflict.ipynb", Notebook.Dirty("side"));
        repository.Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Stage("ours.txt", "ours\n"u8.ToArray());
        if (conflict) repository.Stage("conflict.ipynb", Notebook.Dirty("ours"));
        repository.Commit("ours");
    }
}
