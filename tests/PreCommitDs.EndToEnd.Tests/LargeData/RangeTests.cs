using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>Of a range every blob counts, as all of them go into every clone.</summary>
[TestClassOverBothGits]
public sealed class RangeTests
{
    private static readonly byte[] Big = Bytes(2_000_000);

    [TestMethod]
    public void What_is_added_and_removed_again_is_found()
    {
        using var repository = AddedAndRemoved();
        repository.Large("--from-ref", "HEAD~2").Blocks("big.bin", "large-file").Says("in commit " + repository.Git("rev-parse", "HEAD~1")[..10]);
        repository.Large("--from-ref", "HEAD~2", "README").Blocks("big.bin", "large-file");
        repository.Large("--from-ref", "HEAD~1").Passes();
        repository.Large("--from-ref", "HEAD~3", "--to-ref", "HEAD~2").Passes();
    }

    [TestMethod]
    public void A_runner_may_name_the_range()
    {
        using var repository = AddedAndRemoved();
        repository.Set("PRE_COMMIT_FROM_REF", "HEAD~2");
        repository.Set("PRE_COMMIT_TO_REF", "HEAD");
        repository.Large().Blocks("big.bin", "large-file");
        repository.RunHooks("--check").Blocks("big.bin", "large-file");
    }

    [TestMethod]
    public void What_a_merge_itself_adds_and_a_later_commit_removes_is_found()
    {
        using var repository = Diverged();
        repository.Git("merge", "--quiet", "--no-commit", "side");
        repository.Stage("big.bin", Big);
        repository.Commit();
        var start = repository.Git("rev-parse", "HEAD^1").Trim();
        repository.Large("--from-ref", start).Blocks("big.bin", "large-file");
        repository.Git("rm", "--quiet", "big.bin");
        repository.Commit();
        repository.Large("--from-ref", start).Blocks("big.bin", "large-file");
    }

    [TestMethod]
    public void What_a_merged_branch_adds_and_removes_is_found()
    {
        using var repository = Diverged();
        repository.Git("checkout", "--quiet", "side");
        repository.Stage("big.bin", Big);
        repository.Commit();
        repository.Git("rm", "--quiet", "big.bin");
        repository.Commit();
        repository.Git("checkout", "--quiet", "main");
        repository.Git("merge", "--quiet", "--no-edit", "side");
        repository.Large("--from-ref", "HEAD^1").Blocks("big.bin", "large-file");
    }

    [TestMethod]
    public void Many_small_steps_that_make_a_large_one_are_found()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Commit();
        for (var i = 1; i <= 3; i++)
        {
            repository.Stage("a.bin", Bytes(2_000_000 + (i * 200_000)));
            repository.Commit();
        }

        repository.Large("--from-ref", "HEAD~2").Passes();
        repository.Large("--from-ref", "HEAD~3").Blocks("a.bin", "grown-file");
    }

    [TestMethod]
    public void A_large_file_that_was_there_before_and_has_not_grown_passes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Big);
        repository.Commit();
        repository.Stage("a.bin", Bytes(2_000_100));
        repository.Commit();
        repository.Large("--from-ref", "HEAD~1").Passes();
        repository.Large("--from-ref", "HEAD~1", "a.bin").Passes();
    }

    [TestMethod]
    public void A_deletion_that_is_taken_back_adds_nothing()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Big);
        repository.Commit();
        repository.Stage("a.bin", Bytes(2_000_100));
        repository.Commit();
        repository.Git("rm", "--quiet", "a.bin");
        repository.Commit();
        repository.Git("revert", "--no-edit", "HEAD");
        repository.Large("--from-ref", "HEAD~3").Passes();
    }

    [TestMethod]
    public void Each_commit_has_a_sum_of_its_own()
    {
        using var repository = TemporaryRepository.Create();
        for (var i = 0; i < 3; i++)
        {
            repository.StageMany($"a{i}", 10, 450_000);
            repository.Commit();
        }

        repository.Large("--from-ref", "HEAD~3").Passes();
        repository.StageMany("b", 30, 450_000);
        repository.Commit();
        repository.Git("rm", "-r", "--quiet", "b");
        repository.Commit();
        repository.Large("--from-ref", "HEAD~5").Blocks("b", "large-commit").Says("in commit " + repository.Git("rev-parse", "HEAD~1")[..10]);
    }

    [TestMethod]
    public void A_generated_folder_that_comes_and_goes_is_found()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("env/pyvenv.cfg", "home = /usr/bin\n"u8.ToArray());
        repository.Commit();
        repository.Git("rm", "-r", "--quiet", "env");
        repository.Commit();
        repository.Large("--from-ref", "HEAD~2").Blocks("env", "environment-folder");
    }

    [TestMethod]
    public void What_is_staged_is_no_part_of_it()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a", Bytes(10));
        repository.Commit();
        repository.Stage("big.bin", Big);
        repository.Large("--from-ref", "HEAD~1").Passes();
    }

    [TestMethod]
    public void Settings_of_git_for_logs_and_diffs_make_no_difference()
    {
        using var repository = AddedAndRemoved();
        foreach (var (key, value) in new[]
        {
            ("color.ui", "always"), ("log.showSignature", "true"), ("diff.renames", "copies"), ("log.diffMerges", "separate"), ("diff.relative", "true"), ("log.follow", "true"),
            ("diff.noprefix", "true"), ("core.abbrev", "5"), ("log.showRoot", "false"), ("diff.external", "false"), ("core.quotePath", "true"), ("log.decorate", "full"), ("format.notes", "*"),
            ("diff.ignoreSubmodules", "all"), ("diff.wordRegex", "."), ("diff.mnemonicPrefix", "true"), ("diff.orderFile", "/dev/null"), ("log.date", "relative"), ("format.pretty", "fuller"),
        }) repository.Git("config", key, value);
        repository.Git("notes", "add", "-m", "a note", "HEAD~1");
        var result = repository.Large("--from-ref", "HEAD~2").Blocks("big.bin", "large-file");
        Assert.HasCount(2, result.Output.Split("block-large-data/"), result.ToString());
    }

    [TestMethod]
    public void Names_that_are_strange_are_told_as_they_are()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("größe\n:100644.bin", Big);
        repository.Commit("message\n\n:100644 100644 abc def M\tx");
        repository.Commit("empty");
        repository.Stage("other.bin", Bytes(600_000));
        repository.Commit();
        repository.Large("--from-ref", "HEAD~3").Exits(1).Says("größe", "other.bin: block-large-data/large-file", "in all: 2.5 MiB in 2 files");
    }

    [TestMethod]
    public void An_unknown_beginning_is_told()
    {
        using var repository = TemporaryRepository.Create();
        repository.Large("--from-ref", "nowhere").Exits(2).Complains("unknown revision 'nowhere'");
        repository.Large("--to-ref", "HEAD").Exits(2);
    }

    private static TemporaryRepository AddedAndRemoved()
    {
        var repository = TemporaryRepository.Create();
        repository.Stage("a", Bytes(10));
        repository.Commit();
        repository.Stage("big.bin", Big);
        repository.Commit();
        repository.Git("rm", "--quiet", "big.bin");
        repository.Commit();
        return repository;
    }

    private static TemporaryRepository Diverged()
    {
        var repository = TemporaryRepository.Create();
        repository.Git("checkout", "--quiet", "-b", "side");
        repository.Stage("s", Bytes(10));
        repository.Commit();
        repository.Git("checkout", "--quiet", "main");
        repository.Stage("m", Bytes(11));
        repository.Commit();
        return repository;
    }
}
