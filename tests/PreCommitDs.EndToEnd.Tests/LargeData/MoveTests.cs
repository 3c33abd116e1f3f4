using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>What is moved or copied adds nothing to the history.</summary>
[TestClassOverBothGits]
public sealed class MoveTests
{
    [TestMethod]
    public void A_large_file_that_is_only_moved_passes()
    {
        using var repository = Old();
        repository.Git("mv", "big.bin", "moved.bin");
        repository.Large().Passes();
        repository.Large("moved.bin").Passes();
    }

    [TestMethod]
    public void A_large_file_that_is_only_copied_passes()
    {
        using var repository = Old();
        repository.Stage("copy.bin", repository.Read("big.bin"));
        repository.Large().Passes();
    }

    [TestMethod]
    public void A_large_file_that_is_moved_and_hardly_changed_passes()
    {
        using var repository = Old();
        repository.Git("rm", "--quiet", "--cached", "big.bin");
        File.Delete(repository.PathOf("big.bin"));
        repository.Stage("data/big.bin", Bytes(2_000_100));
        repository.Large().Passes();
    }

    [TestMethod]
    public void A_copy_that_is_changed_is_a_new_file()
    {
        using var repository = Old();
        repository.Stage("copy.bin", Bytes(2_000_100));
        repository.Large().Blocks("copy.bin", "large-file");
        repository.Git("rm", "--quiet", "--cached", "copy.bin");
        repository.Stage("data/big.bin", Bytes(2_000_100));
        repository.Large().Blocks("data/big.bin", "large-file");
    }

    [TestMethod]
    public void Models_that_move_with_their_folder_pass()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("old/a.pkl", Pickle);
        repository.Stage("old/b.onnx", Bytes(700_000));
        repository.Commit();
        repository.Git("mv", "old", "new");
        repository.Large().Passes();
    }

    [TestMethod]
    public void A_folder_that_moves_counts_for_no_sum()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("old", 1_100, 10_000);
        repository.Commit();
        repository.Git("mv", "old", "new");
        repository.Large().Passes();
    }

    [TestMethod]
    public void All_files_are_judged_where_one_has_just_been_moved()
    {
        using var repository = Old();
        repository.Git("mv", "big.bin", "moved.bin");
        repository.Large("--all-files").Blocks("moved.bin", "large-file");
    }

    [TestMethod]
    public void A_name_that_was_moved_is_judged_where_all_are_to_be()
    {
        using var repository = Old();
        repository.Git("mv", "big.bin", "moved.bin");
        repository.Large("--enforce-all", "moved.bin").Blocks("moved.bin", "large-file");
    }

    [TestMethod]
    public void A_new_file_that_only_has_the_name_of_one_that_goes_is_stopped()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("old/big.csv", Csv(2_000_000));
        repository.Stage("old/a.pkl", Pickle);
        repository.Commit();
        repository.Git("rm", "-r", "--quiet", "old");
        repository.Stage("new/big.csv", Bytes(2_100_000));
        repository.Stage("new/a.pkl", [0x80, 0x02, (byte)'N', (byte)'.']);
        Assert.DoesNotContain("R", repository.Git("diff", "--cached", "--name-status", "-M"));
        repository.Large().Blocks("new/big.csv", "large-file").Says("new/a.pkl: block-large-data/pickle-file");
    }

    [TestMethod]
    public void What_a_range_moves_passes()
    {
        using var repository = Old();
        repository.Git("mv", "big.bin", "moved.bin");
        repository.Commit();
        repository.Large("--from-ref", "HEAD~1").Passes();
    }

    [TestMethod]
    public void What_a_range_adds_and_moves_is_told_once()
    {
        using var repository = Old();
        repository.Stage("new.bin", Bytes(3_000_000, 2));
        repository.Commit();
        repository.Git("mv", "new.bin", "moved.bin");
        repository.Commit();
        var result = repository.Large("--from-ref", "HEAD~2").Blocks("new.bin", "large-file");
        Assert.DoesNotContain("moved.bin", result.Output);
    }

    [TestMethod]
    public void A_folder_that_a_range_fills_in_steps_and_moves_counts_for_no_sum()
    {
        using var repository = TemporaryRepository.Create();
        for (var i = 0; i < 3; i++)
        {
            repository.StageMany($"old/{i}", 10, 450_000);
            repository.Commit();
        }

        repository.Git("mv", "old", "new");
        repository.Commit();
        repository.Large("--from-ref", "HEAD~4").Passes();
    }

    private static TemporaryRepository Old()
    {
        var repository = TemporaryRepository.Create();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Commit();
        return repository;
    }
}
