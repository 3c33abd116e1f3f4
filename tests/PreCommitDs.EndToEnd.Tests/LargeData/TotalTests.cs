using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>What a commit brings in, all files together.</summary>
[TestClassOverBothGits]
public sealed class TotalTests
{
    [TestMethod]
    public void The_heaviest_folders_are_named_in_their_order()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("a", 2, 400_000);
        repository.StageMany("b/deep", 20, 400_000);
        repository.StageMany("c", 10, 400_000);
        repository.Large().Blocks("b/deep", "large-commit").Says("32 files, 12.2 MiB", "10.0 MiB is the limit; most in b/deep (20 files, 7.6 MiB), c (10 files, 3.8 MiB), a (2 files, 781.3 KiB)");
    }

    [TestMethod]
    [DataRow("--max-total=13MB", 0)]
    [DataRow("--max-total=11MB", 1)]
    [DataRow("--max-files=29", 1)]
    [DataRow("--max-total=13MB --max-files=30", 0)]
    [DataRow("--max-total=12MB", 0)]
    [DataRow("--max-total=11999999B", 1)]
    public void Both_limits_can_be_set(string options, int exitCode)
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("a", 30, 400_000);
        repository.Large(options.Split(' ')).Exits(exitCode);
    }

    [TestMethod]
    [DataRow(1_000, 0)]
    [DataRow(1_001, 1)]
    public void A_thousand_new_files_pass_and_one_more_does_not(int count, int exitCode)
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("frames", count, 10);
        var result = repository.Large().Exits(exitCode);
        if (exitCode == 1) result.Blocks("frames", "many-files").Says("1,001 files", "1,000 files are the limit");
        repository.Large("frames/f00000.dat").Exits(exitCode);
    }

    [TestMethod]
    public void Files_that_are_changed_are_not_counted_as_new()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("frames", 1_200, 10);
        repository.Commit();
        repository.StageMany("frames", 1_200, 11);
        repository.Large().Passes();
    }

    [TestMethod]
    public void Of_files_that_grow_the_growth_counts()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("a", 30, 100_000);
        repository.Commit();
        repository.StageMany("a", 30, 400_000);
        repository.Large().Passes();
        repository.StageMany("a", 30, 480_000);
        repository.Large().Exits(1).Says("a: block-large-data/large-commit ", "10.9 MiB");
    }

    [TestMethod]
    public void A_first_commit_may_bring_in_everything()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.StageMany("a", 1_200, 10_000);
        repository.Large().Passes();
    }

    [TestMethod]
    public void A_commit_after_an_empty_first_one_is_none()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.Commit();
        repository.StageMany("a", 30, 400_000);
        repository.Large().Blocks("a", "large-commit");
    }

    [TestMethod]
    public void A_first_commit_is_still_judged_file_by_file()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Stage("a.pkl", Pickle);
        repository.Large().Blocks("a.bin", "large-file").Says("a.pkl: block-large-data/pickle-file");
    }

    [TestMethod]
    public void What_is_allowed_is_not_counted()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("frames", 30, 400_000);
        repository.Large("--allow", "frames/**=400000").Passes();
        repository.Large("--allow", "frames/**=399999").Exits(1);
    }

    [TestMethod]
    public void The_sum_is_that_of_the_index_whatever_is_named()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("frames", 30, 400_000);
        repository.Stage("small.txt", "text\n"u8.ToArray());
        repository.Large("small.txt").Blocks("frames", "large-commit");
        repository.Commit();
        repository.Large("frames/f00000.dat", "small.txt").Passes();
    }

    [TestMethod]
    public void Raw_data_counts_like_any_other()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("data/raw", 30, 400_000);
        repository.Large().Exits(1).Says("block-large-data/large-commit");
    }

    [TestMethod]
    public void Both_ways_out_can_be_pasted()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageMany("frames", 30, 400_000);
        repository.StageMany("other", 2, 400_000);
        var result = repository.Large().Exits(1).Says("[tool.precommit-ds.block-large-data]\n    max-total = \"13MiB\"");
        repository.Write("pyproject.toml", "[tool.precommit-ds.block-large-data]\nmax-total = \"13MiB\"\n"u8.ToArray());
        repository.Large().Passes();
        File.Delete(repository.PathOf("pyproject.toml"));
        repository.Shell(After(result, "take out what is not meant: ")).Exits(0);
        repository.Large().Passes();
        CollectionAssert.AreEqual(new[] { "README", "other/f00000.dat", "other/f00001.dat" }, repository.Index());
    }

    [TestMethod]
    public void The_way_out_can_be_pasted_where_the_files_lie_above()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("sub/small.txt", "text\n"u8.ToArray());
        for (var i = 0; i < 30; i++) repository.Write($"f{i}.dat", Bytes(400_000, i));
        repository.Git("add", ".");
        var result = repository.LargeIn("sub").Exits(1);
        repository.Shell(After(result, "take out what is not meant: "), repository.PathOf("sub")).Exits(0);
        repository.Large().Passes();
    }

    private static string After(ProcessResult result, string label) =>
        result.Output.Split('\n').Select(static line => line.Trim()).Single(line => line.StartsWith(label, StringComparison.Ordinal))[label.Length..];
}
