using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Requirements.RequirementRuns;

namespace PreCommitDs.EndToEnd.Requirements;

/// <summary>Half commits and whole ones: what is staged decides, and nothing else.</summary>
[TestClassOverBothGits]
public sealed class CommitTests
{
    [TestMethod]
    public void The_source_alone_is_half_a_commit()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", "numpy>=2\npandas\nscipy\n");
        repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier").Blocks("requirements.in:3:1", "missing-direct")
            .Says("requirements.txt:7 pins numpy==1.26.4 " + SourceAlone);
    }

    [TestMethod]
    public void The_other_half_only_has_to_be_staged_where_it_is_ready()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Write("requirements.txt", Lock("requirements.in", "numpy==2.1.0", "pandas==2.2.2"));
        var result = repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier").Says("requirements.txt is changed but not staged: git add requirements.txt");
        var mend = result.Mends()[0];
        repository.Shell(mend[mend.IndexOf("git add", StringComparison.Ordinal)..]).Exits(0);
        repository.Verify().Passes();
    }

    [TestMethod]
    public void The_lock_alone_is_half_a_commit()
    {
        using var repository = Pair();
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==2.1.0", "pandas==2.2.2", "scipy==1.14.0"));
        repository.Write("requirements.in", "numpy>=1.26\npandas\nscipy\n");
        repository.Verify().Blocks("requirements.txt:11:1", "stale-source").Says("(requirements.txt is staged, requirements.in is not)", "requirements.in is changed but not staged: git add requirements.in");
        repository.Git("add", "requirements.in");
        repository.Verify().Passes();
    }

    [TestMethod]
    public void A_pair_that_matches_in_the_working_tree_does_not_match_in_the_index_and_the_other_way_round()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", "numpy<1.26\npandas\n");
        repository.Write("requirements.in", Source);
        repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Stage("requirements.in", "# for the cluster\n" + Source);
        repository.Write("requirements.in", "numpy<1.26\n");
        repository.Write("requirements.txt", "\0");
        repository.Verify().Passes();
    }

    [TestMethod]
    [DataRow("# a comment\nnumpy>=1.26\npandas\n")]
    [DataRow("pandas\nNumPy >= 1.26  # for arrays\n\n")]
    [DataRow("numpy>=1.26\r\npandas\r\n")]
    public void Comments_order_and_spelling_are_no_change(string source)
    {
        using var repository = Pair();
        repository.Stage("requirements.in", source);
        repository.Verify("--fail-on", "warning").Passes();
    }

    [TestMethod]
    public void A_change_that_still_matches_is_a_warning_which_the_strict_mode_fails()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", "numpy>=1.25\npandas\n");
        repository.Verify().Warns("requirements.in", "half-commit");
        repository.Verify("--fail-on", "warning").Blocks("requirements.in", "half-commit");
    }

    [TestMethod]
    public void A_file_that_is_taken_in_and_deleted_is_missing()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("base.in", "numpy\n");
        repository.Stage("dev.in", "-r base.in\npytest\n");
        repository.Stage("dev.txt", LockOf("pip-compile dev.in", "dev.in", "numpy==2.1.0", "pytest==8.3.2").Replace("    # via -r dev.in\npytest", "    # via -r base.in\npytest", StringComparison.Ordinal));
        repository.Commit();
        repository.Verify("--all-files").Passes();
        repository.Git("rm", "--quiet", "base.in");
        repository.Verify().Blocks("dev.in:1:1", "missing-include").Says("base.in is to be taken in, but is not in the commit");
        repository.Commit();
        repository.Verify("--from-ref", "HEAD~1").Exits(0);
        repository.Verify("--all-files").Blocks("dev.in:1:1", "missing-include");
    }

    [TestMethod]
    public void A_deleted_file_that_nobody_takes_in_is_silence()
    {
        using var repository = Pair();
        repository.Stage("notes.txt", "numpy\n");
        repository.Commit();
        repository.Git("rm", "--quiet", "notes.txt");
        repository.Verify().Passes();
        repository.Git("rm", "--quiet", "requirements.txt", "requirements.in");
        repository.Verify().Passes();
    }

    [TestMethod]
    public void A_source_that_is_renamed_without_its_lock_is_told()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("base.in", "numpy\n");
        repository.Stage("extra.in", "pandas\n");
        repository.Stage("all.txt", LockOf("pip-compile --output-file=all.txt base.in extra.in", "base.in", "numpy==1.26.4"));
        repository.Stage("all.txt", repository.Text("all.txt") + "pandas==2.2.2\n    # via -r extra.in\n");
        repository.Commit();
        repository.Git("mv", "extra.in", "more.in");
        repository.Verify().Warns("all.txt:5", "header-mismatch").Says("the command reads extra.in, which is not there");
    }

    [TestMethod]
    public void A_pair_that_is_moved_together_passes()
    {
        using var repository = Pair();
        Directory.CreateDirectory(repository.PathOf("deploy"));
        repository.Git("mv", "requirements.in", "requirements.txt", "deploy");
        repository.Verify().Passes();
    }

    [TestMethod]
    public void The_first_commit_of_a_repository_is_judged()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.Stage("requirements.in", "numpy>=2\n");
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==1.26.4"));
        repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier");
    }

    [TestMethod]
    public void A_file_that_is_only_intended_to_be_added_is_not_in_the_commit()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("requirements.in", "numpy>=2\n");
        repository.Write("requirements.txt", Lock("requirements.in", "numpy==1.26.4"));
        repository.Git("add", "--intent-to-add", "requirements.txt");
        repository.Verify().Passes();
    }

    [TestMethod]
    public void Only_the_pairs_that_are_touched_are_judged()
    {
        using var repository = TemporaryRepository.Create();
        foreach (var service in (string[])["api", "web", "jobs"])
        {
            repository.Stage($"services/{service}/requirements.in", "numpy>=2\n");
            repository.Stage($"services/{service}/requirements.txt", Lock("requirements.in", "numpy==1.26.4"));
        }

        repository.Commit();
        repository.Stage("services/web/requirements.in", "numpy>=2.1\n");
        var result = repository.Verify().Blocks("services/web/requirements.in:1:1", "unsatisfied-specifier");
        Assert.AreEqual(1, result.Findings(), result.ToString());
        Assert.Contains("(cd services/web && pip-compile requirements.in) && git add services/web/requirements.txt", result.Mends());
        Assert.AreEqual(3, repository.Verify("--all-files").Exits(1).Findings());
        repository.Stage("services/web/requirements.in", "numpy>=1.26\n");
        repository.Verify().Warns("services/web/requirements.in", "half-commit");
        repository.Stage("README", "changed\n");
        repository.Commit();
        repository.Stage("setup.txt", "numpy\n");
        repository.Verify().Passes();
    }

    [TestMethod]
    public void What_is_taken_in_touches_all_that_take_it_in()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("reqs/base.in", "numpy\n");
        repository.Stage("reqs/limits.txt", "numpy<2\n");
        foreach (var name in (string[])["dev", "docs"])
        {
            repository.Stage($"reqs/{name}.in", "-r base.in\n-c limits.txt\n");
            repository.Stage($"reqs/{name}.txt", LockOf($"pip-compile reqs/{name}.in", "reqs/base.in", "numpy==1.26.4"));
        }

        repository.Commit();
        repository.Stage("reqs/limits.txt", "numpy<1.26\n");
        repository.Verify().Blocks("reqs/dev.txt:7:1", "violated-constraint").Blocks("reqs/docs.txt:7:1", "violated-constraint").Says("(reqs/limits.txt is staged, reqs/dev.txt is not)");
        repository.Git("checkout", "--quiet", "HEAD", "reqs/limits.txt");
        repository.Stage("reqs/base.in", "numpy\nscipy\n");
        var result = repository.Verify().Blocks("reqs/base.in:2:1", "missing-direct").Says("reqs/dev.txt does not have it", "reqs/docs.txt does not have it", "pip-compile reqs/dev.in && git add reqs/dev.txt", "pip-compile reqs/docs.in && git add reqs/docs.txt");
        Assert.AreEqual(2, result.Findings(), result.ToString());
    }

    [TestMethod]
    public void A_line_that_somebody_adds_to_the_lock_is_told()
    {
        using var repository = Pair();
        repository.Stage("requirements.txt", repository.Text("requirements.txt") + "six==1.16.0\n");
        repository.Verify().Warns("requirements.txt:11:1", "edited-by-hand");
    }

    [TestMethod]
    public void A_bot_may_move_a_pin_that_still_matches()
    {
        using var repository = Pair();
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==1.26.5", "pandas==2.2.3"));
        repository.Verify("--fail-on", "warning").Passes();
    }

    [TestMethod]
    public void A_merge_that_is_not_resolved_is_told_once()
    {
        using var repository = Pair();
        repository.Stage("requirements.txt", repository.Text("requirements.txt").Replace("pandas==2.2.2", "<<<<<<< HEAD\npandas==2.2.2\n=======\npandas==2.2.3\n>>>>>>> side", StringComparison.Ordinal));
        var result = repository.Verify().Blocks("requirements.txt:9:1", "merge-conflict");
        Assert.AreEqual(1, result.Findings(), result.ToString());
    }

    [TestMethod]
    public void In_a_merge_what_comes_unchanged_from_the_other_side_is_not_judged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("checkout", "--quiet", "-b", "side");
        repository.Stage("requirements.in", "numpy>=2\n");
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==1.26.4"));
        repository.Commit();
        repository.Git("checkout", "--quiet", "main");
        repository.Stage("other", "1\n");
        repository.Commit();
        repository.Git("merge", "--quiet", "--no-commit", "side");
        repository.Verify().Passes();
        repository.Stage("requirements.in", "numpy>=2.1\n");
        repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier");
    }

    [TestMethod]
    public void In_a_merge_halves_of_two_sides_that_do_not_fit_are_told()
    {
        using var repository = Pair();
        repository.Git("checkout", "--quiet", "-b", "side");
        repository.Stage("requirements.in", "numpy>=1.26\npandas\nscipy\n");
        repository.Commit();
        repository.Git("checkout", "--quiet", "main");
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==1.26.5", "pandas==2.2.2"));
        repository.Commit();
        repository.Git("merge", "--quiet", "--no-commit", "side");
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==1.26.6", "pandas==2.2.2"));
        repository.Verify().Blocks("requirements.in:3:1", "missing-direct");
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("#    uv export --no-hashes")]
    public void What_was_exported_is_no_pair(string header)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("requirements.in", "numpy>=2\n");
        repository.Stage("requirements.txt", header.Length > 0 ? $"# This file was autogenerated by uv via the following command:\n{header}\nnumpy==1.26.4\n" : "numpy==1.26.4 ; python_version >= \"3.10\" and python_version < \"4.0\"\n");
        repository.Verify().Passes();
        repository.Verify("--all-files").Passes();
    }

    [TestMethod]
    public void Without_a_pair_there_is_silence()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("requirements.txt", "numpy\npandas>=2\n");
        repository.Stage("a.txt", "hello\n");
        repository.Stage("a.in", "first line\n");
        repository.Stage("pyproject.toml", "[project\n");
        repository.Stage("day1.in", "3 4\n");
        repository.Stage("day1.txt", "\0\0");
        repository.Verify().Passes();
        repository.Verify("--all-files").Passes();
    }
}
