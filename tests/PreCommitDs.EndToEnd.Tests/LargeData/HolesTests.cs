using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>What check-added-large-files lets through, trips over or is wrong about.</summary>
[TestClassOverBothGits]
public sealed class HolesTests
{
    [TestMethod]
    public void A_large_file_that_is_added_is_stopped()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Large().Blocks("big.bin", "large-file").Says("1.9 MiB", "500.0 KiB");
        repository.Large("big.bin").Blocks("big.bin", "large-file");
    }

    [TestMethod]
    public void A_large_file_with_a_name_that_git_quotes_is_stopped()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("données.bin", Bytes(2_000_000));
        repository.Large().Blocks("données.bin", "large-file");
        repository.Large("données.bin").Blocks("données.bin", "large-file");
    }

    [TestMethod]
    public void A_tracked_table_that_grows_is_stopped()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("data.csv", Csv(100));
        repository.Commit();
        repository.Stage("data.csv", Csv(20_000_000));
        repository.Large().Blocks("data.csv", "grown-file").Says("it had 100 B");
        repository.Large("data.csv").Blocks("data.csv", "grown-file");
    }

    [TestMethod]
    [DataRow("moved.csv", "large-file")]
    [DataRow("data/table.csv", "grown-file")]
    public void A_file_that_is_renamed_and_grows_is_stopped(string name, string rule)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("table.csv", Csv(500_000));
        repository.Commit();
        repository.Git("rm", "--quiet", "--cached", "table.csv");
        File.Delete(repository.PathOf("table.csv"));
        repository.Stage(name, Csv(550 * 1024));
        Assert.StartsWith("R", repository.Git("diff", "--cached", "--name-status", "-M"));
        repository.Large().Blocks(name, rule);
        repository.Large(name).Blocks(name, rule);
    }

    [TestMethod]
    public void A_large_file_that_is_truncated_after_it_was_staged_is_stopped()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Write("big.bin", []);
        repository.Large().Blocks("big.bin", "large-file");
        repository.Large("big.bin").Blocks("big.bin", "large-file");
    }

    [TestMethod]
    public void A_small_file_that_becomes_large_after_it_was_staged_passes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("big.bin", Bytes(100));
        repository.Write("big.bin", Bytes(2_000_000));
        repository.Large().Passes();
        repository.Large("big.bin").Passes();
    }

    [TestMethod]
    public void A_large_file_that_is_deleted_after_it_was_staged_is_stopped()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("big.bin", Bytes(2_000_000));
        File.Delete(repository.PathOf("big.bin"));
        Assert.AreEqual("", repository.Large().Blocks("big.bin", "large-file").Error);
        Assert.AreEqual("", repository.Large("big.bin").Blocks("big.bin", "large-file").Error);
    }

    [TestMethod]
    public void A_link_to_a_large_file_passes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("../target.bin", Bytes(3_000_000));
        LinkPasses(repository, "../target.bin");
    }

    [TestMethod]
    public void A_link_to_nothing_passes()
    {
        using var repository = TemporaryRepository.Create();
        LinkPasses(repository, "nowhere");
    }

    [TestMethod]
    public void A_file_for_Git_LFS_that_is_staged_itself_is_stopped()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n"u8.ToArray());
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Large().Blocks("big.bin", "lfs-raw-file");
        repository.Large("big.bin").Blocks("big.bin", "lfs-raw-file");
    }

    [TestMethod]
    public void Many_files_under_the_limit_are_stopped_for_their_sum()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("frames", 60, 480 * 1024);
        repository.Large().Blocks("frames", "large-commit").Says("60 files, 28.1 MiB", "10.0 MiB");
        repository.Large("frames/f00000.dat").Blocks("frames", "large-commit");
    }

    [TestMethod]
    public void Half_a_kibibyte_over_the_limit_is_over_it()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("big.bin", Bytes(Limit + 512));
        repository.Large("--maxkb=500").Blocks("big.bin", "large-file");
        repository.Large("--maxkb=500", "big.bin").Blocks("big.bin", "large-file");
    }

    [TestMethod]
    public void What_is_committed_is_found_by_all_files_and_by_a_range()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Large("--all-files").Blocks("big.bin", "large-file");
        repository.Large("--from-ref", "HEAD~1", "--to-ref", "HEAD").Blocks("big.bin", "large-file");
        repository.Large().Passes();
    }

    [TestMethod]
    public void What_is_committed_is_stopped_before_a_push()
    {
        using var repository = TemporaryRepository.Create();
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git && git push --quiet origin main").Exits(0);
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Commit();
        repository.InstallHook("pre-push", $"exec '{Programs.FrontDoor}' run --hook-stage pre-push \"$@\"");
        var result = repository.TryGit(["push", "--quiet", "origin", "main"]);
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("big.bin: block-large-data/large-file", result.Output + result.Error);
    }

    private static void LinkPasses(TemporaryRepository repository, string target)
    {
        repository.StageLink("link.bin", target);
        repository.Large().Passes();
        repository.Large("link.bin").Passes();
        repository.Commit();
        repository.Large("--all-files").Passes();
        repository.Large("--enforce-all", "link.bin").Passes();
    }
}
