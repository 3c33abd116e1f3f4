using System.Text;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>Repositories that are damaged, incomplete or kept in another way, and options that make no sense.</summary>
[TestClassOverBothGits]
public sealed class BrokenTests
{
    [TestMethod]
    [DataRow(0)]
    [DataRow(5)]
    [DataRow(-1)]
    public void A_blob_that_is_damaged_or_missing_is_told_and_the_others_are_judged(int left)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(1_000_000, 3));
        repository.Stage("b.bin", Bytes(2_000_000));
        var id = repository.Git("rev-parse", ":a.bin").Trim();
        var file = repository.PathOf($".git/objects/{id[..2]}/{id[2..]}");
        var bytes = File.ReadAllBytes(file);
        File.Delete(file);
        if (left >= 0) File.WriteAllBytes(file, bytes[..left]);
        repository.Large().Exits(2).Says("b.bin: block-large-data/large-file").Complains($"a.bin: the blob {id} is missing or damaged");
    }

    [TestMethod]
    public void A_file_whose_former_blob_is_missing_is_not_taken_for_one_that_has_not_grown()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.csv", Csv(100));
        repository.Commit();
        var id = repository.Git("rev-parse", ":a.csv").Trim();
        File.Delete(repository.PathOf($".git/objects/{id[..2]}/{id[2..]}"));
        repository.Stage("a.csv", Csv(2_000_000));
        var result = repository.Large();
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("a.csv", result.Output + result.Error);
    }

    [TestMethod]
    public void A_blob_that_a_partial_clone_lacks_is_not_downloaded()
    {
        using var server = TemporaryRepository.Create();
        server.Git("config", "uploadpack.allowFilter", "true");
        server.Git("config", "uploadpack.allowAnySHA1InWant", "true");
        server.Stage("big.bin", Bytes(2_000_000));
        server.Stage("a.csv", Csv(1_000));
        server.Commit();
        using var clone = TemporaryRepository.WithoutGit();
        clone.Git("clone", "--quiet", "--filter=blob:none", "--no-checkout", "file://" + server.Top, ".");
        clone.Git("read-tree", "HEAD");
        var missing = clone.Git("rev-list", "--objects", "--all", "--missing=print");
        var id = clone.Git("rev-parse", ":big.bin").Trim();
        clone.Git("update-index", "--add", "--cacheinfo", $"100644,{id},moved.bin");
        clone.Large().Exits(0);
        clone.Large("--verbose").Exits(0).Complains("moved.bin: its blob is not here (partial clone)");
        clone.Stage("a.csv", Csv(2_000_000));
        clone.Stage("new.bin", Bytes(2_000_001));
        clone.Large().Blocks("new.bin", "large-file");
        clone.Large("--all-files").Blocks("new.bin", "large-file");
        clone.Large("--from-ref", "HEAD~1").Exits(0);
        Assert.AreEqual(missing, clone.Git("rev-list", "--objects", "--all", "--missing=print"));
    }

    [TestMethod]
    [DataRow("--maxkb=a")]
    [DataRow("--maxkb=-1")]
    [DataRow("--maxkb=1.5")]
    [DataRow("--maxkb=99999999999999999999")]
    [DataRow("--max-size=a")]
    [DataRow("--max-size=-1")]
    [DataRow("--max-size=")]
    [DataRow("--max-size=5XB")]
    [DataRow("--max-size=1MB", "--maxkb=1000")]
    [DataRow("--limit=csv")]
    [DataRow("--limit=csv=")]
    [DataRow("--limit==1MB")]
    [DataRow("--limit=csv=1MB=2MB")]
    [DataRow("--max-total=x")]
    [DataRow("--max-files=x")]
    [DataRow("--max-files=-1")]
    [DataRow("--max-pointer-size=x")]
    [DataRow("--allow=a.bin")]
    [DataRow("--allow=a.bin=abc")]
    [DataRow("--allow==1MB")]
    [DataRow("--allow=../a.bin=1MB")]
    [DataRow("--all-files", "a.bin")]
    [DataRow("--nonsense")]
    public void Options_that_make_no_sense_are_told_in_one_line(params string[] options)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        var result = repository.Large(options).Exits(2);
        Assert.AreEqual("", result.Output, result.ToString());
        Assert.AreEqual(1, result.Error.Count(static unit => unit == '\n'), result.ToString());
    }

    [TestMethod]
    public void Options_that_make_no_sense_are_told_though_nothing_is_staged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Large("--max-size=a").Exits(2);
        repository.Large("--allow=a.bin").Exits(2);
        repository.Large("--max-total=x").Exits(2);
    }

    [TestMethod]
    public void Objects_in_packs_are_judged_as_well()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("old.bin", Bytes(2_000_000));
        repository.Stage("a.csv", Csv(100));
        repository.Commit();
        repository.Stage("a.csv", Csv(2_000_000));
        repository.Stage("big.bin", Bytes(3_000_000));
        repository.Stage("a.pkl", Pickle);
        repository.Stage("old.bin", Bytes(2_000_100));
        repository.Shell("git write-tree | xargs git commit-tree -m kept | xargs git tag kept && git repack -adq && git prune-packed").Exits(0);
        repository.Large().Blocks("big.bin", "large-file").Says("a.csv: block-large-data/grown-file", "a.pkl: block-large-data/pickle-file");
        Assert.DoesNotContain("old.bin", repository.Large().Output);
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(9)]
    public void Objects_are_judged_however_they_are_compressed(int level)
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "core.compression", $"{level}");
        var bytes = new byte[Limit + 1];
        new Random(1).NextBytes(bytes);
        repository.Stage("a.bin", bytes);
        repository.Stage("b.bin", bytes[..^1]);
        repository.Stage("empty", []);
        var result = repository.Large().Blocks("a.bin", "large-file");
        Assert.DoesNotContain("b.bin", result.Output);
    }

    [TestMethod]
    public void A_repository_with_sha256_works()
    {
        using var repository = TemporaryRepository.WithoutGit();
        if (repository.TryGit(["init", "-q", "--object-format=sha256"]).ExitCode != 0) Assert.Inconclusive("this git knows no SHA-256");
        repository.Stage("a.pkl", Pickle);
        repository.Stage("a.csv", Csv(100));
        var id = repository.Git("rev-parse", ":a.pkl").Trim();
        repository.Large().Blocks("a.pkl", "pickle-file").Says($"a.pkl={id}");
        repository.Large("--allow", $"a.pkl={id}").Passes();
        repository.Commit();
        repository.Stage("a.csv", Csv(2_000_000));
        repository.Large().Blocks("a.csv", "grown-file");
        repository.Commit();
        repository.Large("--from-ref", "HEAD~1").Blocks("a.csv", "grown-file");
        repository.Git("reset", "--quiet", "--soft", "HEAD~1");
        repository.Large("--fix").Exits(1);
        CollectionAssert.AreEqual(Csv(100), repository.Staged("a.csv"));
    }

    [TestMethod]
    public void A_linked_worktree_has_an_index_of_its_own()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("main.bin", Bytes(2_000_000));
        repository.Git("worktree", "add", "--quiet", "../linked");
        repository.LargeIn("../linked").Passes();
        repository.Write("../linked/own.bin", Bytes(3_000_000));
        repository.GitIn(repository.PathOf("../linked"), "add", "own.bin");
        var result = repository.LargeIn("../linked").Blocks("own.bin", "large-file");
        Assert.DoesNotContain("main.bin", result.Output);
        repository.PasteWaysOut(result, repository.PathOf("../linked"));
        repository.LargeIn("../linked").Passes();
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void A_sparse_checkout_is_judged_whole(bool sparseIndex)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("in/a.csv", Csv(100));
        repository.Stage("out/b.csv", Csv(100));
        repository.Stage("out/old.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Git(["sparse-checkout", "set", "--cone", .. sparseIndex ? (string[])["--sparse-index"] : [], "in"]);
        repository.Stage("in/a.csv", Csv(2_000_000));
        repository.Large().Blocks("in/a.csv", "grown-file");
        repository.Large("--all-files").Exits(1).Says("out/old.bin: block-large-data/large-file");
        repository.Stage("out/b.csv", Csv(2_000_000));
        repository.Git("sparse-checkout", "reapply");
        Assert.Contains("S out/b.csv", repository.Git("ls-files", "-t"));
        repository.Large().Exits(1).Says("out/b.csv: block-large-data/grown-file");
        repository.Large("out/b.csv").Exits(1).Says("out/b.csv: block-large-data/grown-file");
        repository.Large("--fix").Exits(1);
        CollectionAssert.AreEqual(Csv(100), repository.Staged("out/b.csv"));
        Assert.Contains("S out/b.csv", repository.Git("ls-files", "-t"));
        Assert.AreEqual(" M in/a.csv\n", repository.Git("status", "--porcelain"));
        repository.Large().Passes();
    }

    [TestMethod]
    public void Alternates_are_read_as_well()
    {
        using var origin = TemporaryRepository.Create();
        origin.Stage("big.bin", Bytes(2_000_000));
        origin.Stage("a.csv", Csv(100));
        origin.Commit();
        using var clone = TemporaryRepository.WithoutGit();
        clone.Git("clone", "--quiet", "--shared", origin.Top, ".");
        clone.Stage("a.csv", Csv(2_000_000));
        clone.Git("mv", "big.bin", "moved.bin");
        var result = clone.Large().Blocks("a.csv", "grown-file").Says("it had 100 B");
        Assert.DoesNotContain("moved.bin", result.Output);
    }

    [TestMethod]
    public void Names_are_read_from_the_folder_that_it_runs_in()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("sub/a.bin", Bytes(2_000_000));
        repository.Stage("b.bin", Bytes(2_000_000));
        var named = repository.LargeIn("sub", "a.bin").Blocks("a.bin", "large-file");
        Assert.DoesNotContain("b.bin", named.Output);
        repository.LargeIn("sub", "../b.bin").Blocks("../b.bin", "large-file");
        repository.LargeIn("sub", repository.PathOf("b.bin")).Exits(1);
        repository.Large("sub").Blocks("sub/a.bin", "large-file");
        repository.Large("./sub/").Exits(1).Says("sub/a.bin: block-large-data/large-file");
    }

    [TestMethod]
    public void Another_index_from_the_environment_counts()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        var other = Path.Combine(repository.Root, "other-index");
        File.Copy(repository.PathOf(".git/index"), other);
        repository.Git("reset", "--quiet");
        repository.Large().Passes();
        repository.Set("GIT_INDEX_FILE", other);
        repository.Large().Blocks("a.bin", "large-file");
        repository.Large("--fix").Exits(1);
        CollectionAssert.DoesNotContain(repository.Index(), "a.bin");
    }

    [TestMethod]
    public void Without_a_repository_named_files_are_judged_by_size()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("a.bin", Bytes(2_000_000));
        folder.Write("b.txt", "text\n"u8.ToArray());
        folder.Large("a.bin", "b.txt").Blocks("a.bin", "large-file");
        folder.Large("b.txt").Passes();
        folder.Large().Exits(2).Complains("not inside the working tree of a git repository");
    }

    [TestMethod]
    public void An_untracked_file_that_is_named_is_judged_and_a_missing_one_told()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("a.bin", Bytes(2_000_000));
        repository.Large("a.bin").Blocks("a.bin", "large-file");
        repository.Large("nowhere.bin").Exits(2).Complains("nowhere.bin: no such file");
    }

    [TestMethod]
    public void A_file_that_is_deleted_passes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Git("rm", "--quiet", "--cached", "a.bin");
        repository.Large().Passes();
        File.Delete(repository.PathOf("a.bin"));
        repository.Large().Passes();
    }

    [TestMethod]
    public void Names_that_are_no_text_are_judged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Shell("n=$(printf 'donn\\351es.bin') && head -c 2000000 /dev/zero > \"$n\" && git add .").Exits(0);
        repository.Large().Exits(1).Says("block-large-data/large-file");
        repository.Large("--fix").Exits(1);
        repository.Shell("git add .").Exits(0);
        Assert.AreEqual(".gitignore\nREADME\n", repository.Git("ls-files"));
    }

    [TestMethod]
    [DataRow("json")]
    [DataRow("github")]
    [DataRow("sarif")]
    public void Every_format_holds_the_findings(string format)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("größe.bin", Bytes(2_000_000));
        var result = repository.Large("--format", format).Exits(1).Says("block-large-data/large-file");
        if (format != "github") System.Text.Json.JsonDocument.Parse(result.Output).Dispose();
    }

    [TestMethod]
    public void What_is_accepted_passes_until_it_changes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.bin", Bytes(2_000_000));
        repository.Stage("a.pkl", Pickle);
        repository.Commit();
        repository.Large("--all-files", "--write-baseline").Exits(0);
        repository.Large("--all-files").Exits(0);
        repository.Large("--enforce-all", "a.bin").Exits(0);
        repository.Stage("a.bin", Bytes(2_000_000 + Limit + 1));
        repository.Large().Blocks("a.bin", "grown-file");
    }

    [TestMethod]
    public void Options_of_the_configuration_count_by_path()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".precommit-ds.toml", Encoding.UTF8.GetBytes("[block-large-data]\nmax-size = \"1MB\"\nlimit = [\"csv=3MB\"]\nallow = [\"models/*.pkl=1KB\"]\n"));
        repository.Stage("a.bin", Bytes(1_000_000));
        repository.Stage("a.csv", Csv(3_000_000));
        repository.Stage("models/a.pkl", Pickle);
        repository.Large().Passes();
        repository.Stage("a.bin", Bytes(1_000_001));
        repository.Stage("b.pkl", Pickle);
        var result = repository.Large().Blocks("a.bin", "large-file").Says("b.pkl: block-large-data/pickle-file");
        Assert.DoesNotContain("models/a.pkl", result.Output);
    }
}
