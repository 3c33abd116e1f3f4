using System.Text;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>Small files that stand for large ones, and large ones that should be such.</summary>
[TestClassOverBothGits]
public sealed class LfsTests
{
    private const string Attributes = "*.bin filter=lfs diff=lfs merge=lfs -text\n";
    private static readonly byte[] Raw = Bytes(2_000_000);

    [TestMethod]
    public void A_pointer_passes_where_one_is_expected()
    {
        using var repository = Tracking(".gitattributes", Attributes);
        repository.Stage("a.bin", LfsPointer(5_000_000_000));
        repository.Stage("empty.bin", []);
        repository.Large().Passes();
    }

    [TestMethod]
    public void A_pointer_where_none_is_expected_is_a_warning()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", LfsPointer(5_000_000_000));
        repository.Large().Exits(0).Says("a.bin: block-large-data/lfs-untracked-pointer ", "git lfs track '*.bin' && git add .gitattributes");
        repository.Large("--fail-on", "warning").Exits(1);
    }

    [TestMethod]
    [DataRow(".gitattributes", Attributes)]
    [DataRow("data/.gitattributes", Attributes)]
    [DataRow("data/.gitattributes", "/a.bin filter=lfs\n")]
    [DataRow(".git/info/attributes", Attributes)]
    [DataRow(".gitattributes", "[attr]big filter=lfs -text\n*.bin big\n")]
    [DataRow("../home/.config/git/attributes", Attributes)]
    public void A_file_itself_is_stopped_wherever_the_attribute_comes_from(string file, string text)
    {
        using var repository = Tracking(file, text);
        repository.Stage("data/a.bin", Raw);
        repository.Large().Blocks("data/a.bin", "lfs-raw-file").Says("Git LFS is not installed here");
        repository.Stage("data/a.bin", Bytes(10));
        repository.Large().Blocks("data/a.bin", "lfs-raw-file");
    }

    [TestMethod]
    [DataRow("git config core.attributesFile ../attributes")]
    [DataRow("git config --global core.attributesfile \"$PWD/../attributes\"")]
    [DataRow("printf '[core]\\nattributesFile = %s/../attributes\\n' \"$PWD\" > ../included && git config --global include.path \"$PWD/../included\"")]
    public void A_file_of_attributes_that_the_configuration_names_counts(string command)
    {
        using var repository = Tracking("../attributes", Attributes);
        repository.Shell(command).Exits(0);
        repository.Stage("a.bin", Raw);
        Assert.Contains("filter: lfs", repository.Git("check-attr", "filter", "a.bin"));
        repository.Large().Blocks("a.bin", "lfs-raw-file");
    }

    [TestMethod]
    public void A_linked_working_tree_shares_the_attributes_of_its_repository()
    {
        using var repository = Tracking(".git/info/attributes", Attributes);
        repository.Git("worktree", "add", "--quiet", "../linked");
        repository.Write("../linked/a.bin", Raw);
        repository.GitIn(repository.PathOf("../linked"), "add", "a.bin");
        repository.LargeIn("../linked").Blocks("a.bin", "lfs-raw-file");
    }

    [TestMethod]
    public void Files_that_are_taken_out_of_Git_LFS_again_are_judged_by_size()
    {
        using var repository = Tracking(".gitattributes", Attributes + "small*.bin -filter\n");
        repository.Stage("small.bin", Bytes(1_000));
        repository.Large().Passes();
        repository.Stage("small.bin", Raw);
        repository.Large().Blocks("small.bin", "large-file");
    }

    [TestMethod]
    [DataRow(1_000_000, 0)]
    [DataRow(1_000_001, 1)]
    public void Pointers_may_be_limited_too(long size, int exitCode)
    {
        using var repository = Tracking(".gitattributes", Attributes);
        repository.Stage("a.bin", LfsPointer(size));
        repository.Stage("b.csv.dvc", Encoding.UTF8.GetBytes($"outs:\n- md5: a304afb96060aad90176268345e10355\n  size: {size}\n  path: b.csv\n"));
        repository.Stage("c.dat", Encoding.UTF8.GetBytes($"/annex/objects/SHA256E-s{size}--{new string('a', 64)}.dat\n"));
        repository.Large().Passes();
        var result = repository.Large("--max-pointer-size", "1MB").Exits(exitCode);
        if (exitCode == 1) result.Says("a.bin: block-large-data/large-pointer ", "b.csv.dvc: block-large-data/large-pointer ", "c.dat: block-large-data/large-pointer ");
    }

    [TestMethod]
    public void What_only_begins_like_a_pointer_is_none()
    {
        using var repository = Tracking(".gitattributes", Attributes);
        repository.Stage("a.bin", [.. LfsPointer(1), .. Bytes(1_000_000)]);
        repository.Stage("b.bin", "version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 1\n"u8.ToArray());
        repository.Large().Blocks("a.bin", "lfs-raw-file").Says("b.bin: block-large-data/lfs-raw-file ");
    }

    [TestMethod]
    public void A_file_itself_stays_staged_as_it_is_no_matter_of_taking_it_out()
    {
        using var repository = Tracking(".gitattributes", Attributes);
        repository.Stage("a.bin", Raw);
        var state = repository.State();
        repository.Large("--fix").Blocks("a.bin", "lfs-raw-file");
        Assert.AreEqual(state, repository.State());
    }

    [TestMethod]
    public void A_repository_that_uses_Git_LFS_or_DVC_is_told_how_to_keep_a_file_there()
    {
        using var repository = Tracking(".gitattributes", "*.png filter=lfs\n");
        repository.Write(".dvc/config", []);
        repository.Stage("a b.csv", Csv(2_000_000));
        repository.Large().Blocks("a b.csv", "large-file").Says(
            "git restore --staged 'a b.csv' && dvc add 'a b.csv' && git add 'a b.csv.dvc'", "git lfs track '*.csv' && git add .gitattributes 'a b.csv'");
        using var plain = TemporaryRepository.Create();
        plain.Stage("a b.csv", Csv(2_000_000));
        var result = plain.Large().Exits(1);
        Assert.DoesNotContain("dvc add", result.Output);
        Assert.DoesNotContain("git lfs", result.Output);
    }

    private static TemporaryRepository Tracking(string file, string text)
    {
        var repository = TemporaryRepository.Create();
        repository.Write(file, Encoding.UTF8.GetBytes(text));
        if (Path.GetFileName(file) != ".gitattributes") return repository;
        repository.Git("add", file);
        repository.Commit();
        return repository;
    }
}
