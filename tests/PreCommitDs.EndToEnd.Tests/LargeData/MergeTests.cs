using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>What a merge brings from another side is in the history already.</summary>
[TestClassOverBothGits]
public sealed class MergeTests
{
    [TestMethod]
    public void What_the_other_side_has_passes_and_counts_for_no_sum()
    {
        using var repository = Merging(static side =>
        {
            side.Stage("big.bin", Bytes(2_000_000));
            side.Stage("a.pkl", Pickle);
            side.StageMany("frames", 30, 400_000);
        });
        repository.Large().Passes();
        repository.Large("big.bin", "a.pkl").Passes();
    }

    [TestMethod]
    public void What_the_merge_itself_adds_is_stopped()
    {
        using var repository = Merging(static side => side.Stage("a", Bytes(10)));
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Large().Blocks("big.bin", "large-file");
        repository.StageMany("frames", 30, 400_000);
        repository.Large().Exits(1).Says("block-large-data/large-commit");
    }

    [TestMethod]
    public void A_conflict_is_judged_by_the_larger_side()
    {
        using var repository = Merging(static side => side.Stage("both.bin", Bytes(2_000_000)), static main => main.Stage("both.bin", Bytes(100)));
        repository.Stage("both.bin", Bytes(2_000_100));
        repository.Large().Passes();
        repository.Stage("both.bin", Bytes(2_000_100 + Limit));
        repository.Large().Blocks("both.bin", "grown-file");
    }

    [TestMethod]
    public void Fix_takes_out_what_the_merge_adds_and_leaves_what_it_brings()
    {
        using var repository = Merging(static side => side.Stage("theirs.bin", Bytes(2_000_000)));
        repository.Stage("mine.bin", Bytes(3_000_000));
        repository.Large("--fix").Exits(1);
        CollectionAssert.Contains(repository.Index(), "theirs.bin");
        CollectionAssert.DoesNotContain(repository.Index(), "mine.bin");
    }

    [TestMethod]
    public void Paths_in_conflict_are_left_alone()
    {
        using var repository = Merging(static side => side.Stage("both.bin", Bytes(2_000_000)), static main => main.Stage("both.bin", Bytes(2_000_000, 2)));
        repository.Large().Passes();
        repository.Large("--all-files").Exits(0);
    }

    [TestMethod]
    public void A_cherry_pick_is_judged_as_a_commit()
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("checkout", "--quiet", "-b", "side");
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Git("checkout", "--quiet", "main");
        repository.Git("cherry-pick", "--no-commit", "side");
        repository.Large().Blocks("big.bin", "large-file");
    }

    private static TemporaryRepository Merging(Action<TemporaryRepository> side, Action<TemporaryRepository>? main = null)
    {
        var repository = TemporaryRepository.Create();
        repository.Git("checkout", "--quiet", "-b", "side");
        side(repository);
        repository.Commit();
        repository.Git("checkout", "--quiet", "main");
        repository.Stage("m", Bytes(11));
        main?.Invoke(repository);
        repository.Commit();
        repository.TryGit(["merge", "--quiet", "--no-commit", "side"]);
        return repository;
    }
}
