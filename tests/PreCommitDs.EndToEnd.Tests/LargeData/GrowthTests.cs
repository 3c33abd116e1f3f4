using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>How large a file may be, and how much a large one may grow.</summary>
[TestClassOverBothGits]
public sealed class GrowthTests
{
    [TestMethod]
    [DataRow(Limit, "", 0)]
    [DataRow(Limit + 1, "", 1)]
    [DataRow(1024, "--maxkb=1", 0)]
    [DataRow(1025, "--maxkb=1", 1)]
    [DataRow(1, "--maxkb=0", 1)]
    [DataRow(0, "--maxkb=0", 0)]
    [DataRow(1_000_000, "--max-size=1MB", 0)]
    [DataRow(1_000_001, "--max-size=1MB", 1)]
    [DataRow(1 << 20, "--max-size=1MiB", 0)]
    [DataRow((1 << 20) + 1, "--max-size=1MiB", 1)]
    [DataRow(2_000_000, "--limit=bin=2MB", 0)]
    [DataRow(2_000_001, "--limit=bin=2MB,csv=3MB", 1)]
    public void A_new_file_passes_up_to_the_limit_and_not_a_byte_more(int size, string option, int exitCode)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(size));
        string[] options = option.Length > 0 ? [option] : [];
        repository.Large(options).Exits(exitCode);
        repository.Large([.. options, "a.bin"]).Exits(exitCode);
    }

    [TestMethod]
    [DataRow("", 1)]
    [DataRow("--max-size=5MB", 1)]
    [DataRow("--limit=model=5MB", 0)]
    [DataRow("--limit=model=3MB", 1)]
    [DataRow("--limit=gguf=5MB", 0)]
    [DataRow("--limit=model=5MB,gguf=3MB", 1)]
    [DataRow("--allow=*.gguf=4MB", 0)]
    [DataRow("--allow=*.gguf=3MB", 1)]
    [DataRow("--allow=other/*=4MB", 1)]
    public void A_model_passes_only_where_its_kind_its_extension_or_itself_is_let_in(string option, int exitCode)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.gguf", [.. "GGUF"u8, .. new byte[3_999_996]]);
        repository.Large(option.Length > 0 ? [option] : []).Exits(exitCode);
    }

    [TestMethod]
    public void One_content_is_allowed_and_no_other()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("models/a.bin", Bytes(2_000_000));
        var id = repository.Git("rev-parse", ":models/a.bin").Trim();
        repository.Large("--allow", $"a.bin={id}").Passes();
        repository.Large("--allow", $"models/a.bin={id}").Passes();
        repository.Large("--allow", $"b.bin={id}").Exits(1);
        repository.Stage("models/a.bin", Bytes(2_000_000, 2));
        repository.Large("--allow", $"models/a.bin={id}").Exits(1);
    }

    [TestMethod]
    [DataRow(Limit - 1, Limit, 0)]
    [DataRow(Limit, Limit + 1, 1)]
    [DataRow(2_000_000, 2_000_000, 0)]
    [DataRow(2_000_000, 1_000_000, 0)]
    [DataRow(2_000_000, 2_000_000 + Limit, 0)]
    [DataRow(2_000_000, 2_000_001 + Limit, 1)]
    [DataRow(0, 2_000_000, 1)]
    public void A_tracked_file_is_stopped_when_it_crosses_the_limit_or_grows_by_more(int before, int after, int exitCode)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(before));
        repository.Commit();
        repository.Stage("a.bin", Bytes(after, 2));
        var result = repository.Large().Exits(exitCode);
        if (exitCode == 1) result.Blocks("a.bin", "grown-file");
        repository.Large("a.bin").Exits(exitCode);
    }

    [TestMethod]
    public void A_name_whose_content_is_committed_passes_unless_every_one_is_to_be_judged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Large("a.bin").Passes();
        repository.Large("--enforce-all", "a.bin").Blocks("a.bin", "large-file");
        repository.Large("--all-files").Blocks("a.bin", "large-file");
        repository.Write("a.bin", Bytes(9_000_000));
        repository.Large("a.bin").Passes();
    }

    [TestMethod]
    public void Every_name_is_judged_as_a_new_file_though_it_has_not_grown()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Stage("a.bin", Bytes(2_000_001));
        repository.Large("a.bin").Passes();
        repository.Large("--enforce-all", "a.bin").Exits(1).Says("a.bin: block-large-data/");
    }

    [TestMethod]
    public void Every_file_below_a_folder_that_is_named_is_judged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("data/a.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Large("--enforce-all", "data").Exits(1).Says("data/a.bin: block-large-data/large-file");
    }

    [TestMethod]
    public void All_files_are_judged_as_they_are_staged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Stage("a.bin", Bytes(100));
        repository.Large("--all-files").Passes();
        repository.Stage("a.bin", Bytes(2_000_100));
        repository.Large("--all-files").Blocks("a.bin", "large-file");
    }

    [TestMethod]
    public void A_large_file_that_becomes_executable_passes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Git("update-index", "--chmod=+x", "a.bin");
        repository.Large().Passes();
        repository.Large("a.bin").Passes();
    }

    [TestMethod]
    public void A_pickle_is_stopped_when_it_is_new_and_passes_when_it_changes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.pkl", Pickle);
        repository.Large().Blocks("a.pkl", "pickle-file");
        repository.Commit();
        byte[] changed = [.. Pickle];
        changed[12] = 2;
        repository.Stage("a.pkl", changed);
        repository.Large().Passes();
    }

    [TestMethod]
    public void A_link_that_becomes_a_large_file_is_stopped()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageInPlaceOfLink("a.bin", Bytes(2_000_000));
        repository.Large().Blocks("a.bin", "large-file");
    }

    [TestMethod]
    public void A_large_file_that_becomes_a_link_passes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Commit();
        File.Delete(repository.PathOf("a.bin"));
        repository.StageLink("a.bin", "README");
        repository.Large().Passes();
        repository.Large("--all-files").Passes();
    }

    [TestMethod]
    public void A_file_that_is_only_meant_to_be_added_passes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("a.bin", Bytes(2_000_000));
        repository.Git("add", "--intent-to-add", "a.bin");
        repository.Large().Passes();
        repository.Large("a.bin").Passes();
    }

    [TestMethod]
    public void A_submodule_passes()
    {
        using var repository = TemporaryRepository.Create();
        using var inner = TemporaryRepository.Create();
        inner.Stage("big.bin", Bytes(2_000_000));
        inner.Commit();
        repository.Git("submodule", "--quiet", "add", inner.Top, "sub");
        repository.Large().Passes();
        repository.Large("sub").Passes();
        repository.Commit();
        repository.Large("--all-files").Passes();
        repository.Large("--enforce-all", "sub").Passes();
    }

    [TestMethod]
    [DataRow(5_000_000, 0)]
    [DataRow(5_000_001, 1)]
    public void A_notebook_may_hold_five_megabytes(int size, int exitCode)
    {
        using var repository = TemporaryRepository.Create();
        var notebook = Notebook.Clean(new string('x', size - Notebook.Clean("").Length));
        Assert.HasCount(size, notebook);
        repository.Stage("a.ipynb", notebook);
        repository.Large().Exits(exitCode);
    }

    [TestMethod]
    public void Of_a_notebook_counts_what_is_left_of_it_where_it_is_stripped_in_the_same_run()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty(output: new string('x', 6_000_000)));
        repository.Large().Blocks("a.ipynb", "large-file");
        var check = repository.RunHooks("--check").Exits(1);
        Assert.DoesNotContain("block-large-data", check.Output);
        repository.RunHooks("--staged").Exits(0);
        repository.Large().Passes();
    }

    [TestMethod]
    public void A_notebook_that_is_not_stripped_as_asked_is_judged_whole()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty(output: new string('x', 6_000_000)));
        repository.Set("SKIP", "strip-notebooks");
        repository.RunHooks("--staged", "--hook-stage", "pre-commit").Blocks("a.ipynb", "large-file");
    }

    [TestMethod]
    public void A_hundred_notebooks_are_stripped_before_they_are_summed_up()
    {
        using var repository = TemporaryRepository.Create();
        for (var i = 0; i < 100; i++) repository.Write($"n{i}.ipynb", Notebook.Dirty($"x = {i}", output: new string('x', 120_000)));
        repository.Git("add", ".");
        repository.Large().Exits(1).Says("block-large-data/large-commit");
        Assert.DoesNotContain("block-large-data", repository.RunHooks("--check").Exits(1).Output);
    }
}
