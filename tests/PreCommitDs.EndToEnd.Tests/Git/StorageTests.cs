using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>The ways in which git can keep an index and its objects.</summary>
[TestClassOverBothGits]
public sealed class StorageTests
{
    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void A_staged_path_outside_of_a_sparse_checkout_is_stripped_and_stays_outside(bool sparseIndex)
    {
        using var repository = Sparse(sparseIndex);
        StageOutside(repository, "out/nb.ipynb", Dirty);
        Assert.AreEqual("S out/nb.ipynb\nS out/other.ipynb\n", repository.Git("ls-files", "-t", "out"));
        repository.Strip("--check").Exits(1).Says("out/nb.ipynb:cell 1");
        repository.Strip("--check", "out/nb.ipynb").Exits(1).Says("out/nb.ipynb:cell 1");
        repository.Strip().Exits(1).Says("out/nb.ipynb:cell 1", "--staged out/nb.ipynb");
        repository.Strip("--staged").Exits(0).Says("out/nb.ipynb: 1 output");
        repository.HoldsStaged("out/nb.ipynb", Clean);
        Assert.AreEqual("S out/nb.ipynb\nS out/other.ipynb\n", repository.Git("ls-files", "-t", "out"));
        Assert.IsFalse(Directory.Exists(repository.PathOf("out")));
        Assert.AreEqual("M  out/nb.ipynb\n", repository.Git("status", "--porcelain"));
        repository.Commit();
        repository.HoldsCommitted("HEAD:out/nb.ipynb", Clean);
        repository.HoldsCommitted("HEAD:out/other.ipynb", Dirty);
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Inside_a_sparse_checkout_all_modes_work_and_what_is_outside_is_not_looked_for(bool sparseIndex)
    {
        using var repository = Sparse(sparseIndex);
        repository.Stage("in/new.ipynb", Dirty);
        repository.Strip("--check", "--all-files").Exits(1).Says("in/nb.ipynb:cell 1", "in/new.ipynb:cell 1");
        var result = repository.Strip("--all-files").Exits(1).Says("in/nb.ipynb", "in/new.ipynb");
        Assert.DoesNotContain("out/", result.Output + result.Error);
        repository.Holds("in/nb.ipynb", staged: Dirty, working: Clean);
        repository.PasteWaysBack(result);
        repository.Strip("--staged").Exits(0);
        repository.Holds("in/new.ipynb", staged: Clean, working: Dirty);
        repository.Holds("in/nb.ipynb", staged: Dirty, working: Dirty);
        Assert.StartsWith("S ", repository.Git("ls-files", "-t", "out/nb.ipynb"));
        repository.HoldsStaged("out/nb.ipynb", Notebook.Clean("old"));
    }

    [TestMethod]
    public void A_sparse_index_stays_sparse_where_nothing_outside_is_staged()
    {
        using var repository = Sparse(sparseIndex: true);
        if (!repository.Git("ls-files", "--sparse").Contains("out/\n", StringComparison.Ordinal)) Assert.Inconclusive("this git writes no sparse index");
        repository.Stage("in/new.ipynb", Dirty);
        repository.Strip("--staged").Exits(0);
        repository.Holds("in/new.ipynb", staged: Clean, working: Dirty);
        Assert.Contains("out/\n", repository.Git("ls-files", "--sparse"));
    }

    [TestMethod]
    public void A_split_index_works_in_all_modes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("old.ipynb", Clean);
        repository.Commit();
        repository.Git("update-index", "--split-index");
        if (Directory.GetFiles(repository.PathOf(".git"), "sharedindex.*").Length == 0) Assert.Inconclusive("this git splits no index");
        AllModes(repository);
        Assert.IsNotEmpty(Directory.GetFiles(repository.PathOf(".git"), "sharedindex.*"));
    }

    [TestMethod]
    public void A_repository_with_sha256_works_in_all_modes()
    {
        using var repository = TemporaryRepository.WithoutGit();
        if (repository.TryGit(["init", "-q", "--object-format=sha256"]).ExitCode != 0) Assert.Inconclusive("this git knows no SHA-256");
        AllModes(repository);
        repository.InstallStagedHook();
        repository.Stage("first.ipynb", Dirty);
        repository.TryCommit().Exits(0);
        repository.HoldsCommitted("HEAD:first.ipynb", Clean);
        Assert.HasCount(64, repository.Git("rev-parse", "HEAD").Trim());
    }

    [TestMethod]
    public void A_blob_that_is_missing_from_a_whole_clone_is_no_clean_one()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("lost.ipynb", Dirty);
        repository.Stage("other.ipynb", Dirty);
        var id = repository.Git("rev-parse", ":lost.ipynb").Trim();
        repository.Git("config", "core.looseCompression", "0");
        repository.Stage("other.ipynb", Notebook.Dirty("other"));
        File.Delete(repository.PathOf($".git/objects/{id[..2]}/{id[2..]}"));
        repository.Strip("--check").Exits(2).Complains($"lost.ipynb: the blob {id} is missing or damaged: git fsck says more").Says("other.ipynb:cell 1");
    }

    [TestMethod]
    public void Nothing_is_ever_downloaded_into_a_partial_clone()
    {
        using var server = TemporaryRepository.Create();
        server.Git("config", "uploadpack.allowFilter", "true");
        server.Git("config", "uploadpack.allowAnySHA1InWant", "true");
        server.Stage("a.ipynb", Notebook.Dirty("far away"));
        server.Stage("b.ipynb", Notebook.Dirty("far away too"));
        server.Commit();
        using var clone = TemporaryRepository.WithoutGit();
        clone.Git("clone", "-q", "--filter=blob:none", "--no-checkout", "file://" + server.Top, ".");
        clone.Git("read-tree", "HEAD");
        var missing = clone.Git("rev-list", "--objects", "--all", "--missing=print");
        if (!missing.Contains('?', StringComparison.Ordinal)) Assert.Inconclusive("this git makes no partial clone");
        // A staged path whose blob is not here: a rename of what was never checked out.
        var blob = clone.Git("ls-files", "--stage", "a.ipynb").Split(' ')[1];
        clone.Git("update-index", "--add", "--cacheinfo", $"100644,{blob},renamed.ipynb");
        clone.Stage("new.ipynb", Dirty);
        clone.Write("b.ipynb", Notebook.Dirty("mine"));

        clone.Strip("--check").Exits(1).Says("new.ipynb:cell 1");
        clone.Strip("--check", "--verbose").Exits(1).Complains("renamed.ipynb: its blob is not here (partial clone)");
        clone.Strip("--staged").Exits(0).Says("new.ipynb");
        clone.Holds("new.ipynb", staged: Clean, working: Dirty);
        var result = clone.Strip("b.ipynb").Exits(1).Says("stripped b.ipynb");
        clone.HoldsWorking("b.ipynb", Notebook.Clean("mine"));
        Assert.AreEqual(missing, clone.Git("rev-list", "--objects", "--all", "--missing=print"));
        Directory.Move(server.Top, server.Top + "-gone");
        clone.PasteWaysBack(result);
        clone.HoldsWorking("b.ipynb", Notebook.Dirty("mine"));
        clone.Strip("--check").Exits(0);
        clone.Strip("--check", "--from-ref", "HEAD~1").Exits(0).IsSilent();
    }

    [TestMethod]
    public void With_autocrlf_the_file_keeps_its_line_ends_and_the_index_its_own()
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "core.autocrlf", "true");
        var crlf = Notebook.WithCrLf(Dirty);
        repository.Stage("nb.ipynb", crlf);
        repository.HoldsStaged("nb.ipynb", Dirty);
        repository.Strip("--check", "nb.ipynb").Exits(1).Says("nb.ipynb:cell 1");
        var result = repository.Strip("nb.ipynb").Exits(1).Says("git add nb.ipynb");
        repository.Holds("nb.ipynb", staged: Dirty, working: Notebook.WithCrLf(Clean));
        repository.PasteWaysBack(result);
        repository.HoldsWorking("nb.ipynb", crlf);
        repository.Strip("--staged").Exits(0);
        repository.Holds("nb.ipynb", staged: Clean, working: crlf);
        repository.Strip("nb.ipynb").Exits(0).IsSilent();
        repository.HoldsWorking("nb.ipynb", crlf);
    }

    [TestMethod]
    public void Packed_objects_and_alternates_are_read_as_well()
    {
        using var origin = TemporaryRepository.Create();
        origin.Stage("nb.ipynb", Dirty);
        origin.Commit();
        origin.Git("repack", "-adq");
        using var clone = TemporaryRepository.WithoutGit();
        clone.Git("clone", "-q", "--shared", origin.Top, ".");
        clone.Git("mv", "nb.ipynb", "moved.ipynb");
        clone.Strip("--check").Exits(1).Says("moved.ipynb:cell 1");
        clone.Strip("--staged").Exits(0);
        clone.Holds("moved.ipynb", staged: Clean, working: Dirty);
    }

    private static void AllModes(TemporaryRepository repository)
    {
        repository.Stage("nb.ipynb", Dirty);
        repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1");
        foreach (var arguments in (string[][])[["nb.ipynb"], []])
        {
            var result = repository.Strip(arguments).Exits(1).Says("stripped nb.ipynb");
            repository.Holds("nb.ipynb", staged: Dirty, working: Clean);
            repository.PasteWaysBack(result);
        }

        repository.Strip("--staged").Exits(0);
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
    }

    private static TemporaryRepository Sparse(bool sparseIndex)
    {
        var repository = TemporaryRepository.Create();
        repository.Stage("in/nb.ipynb", Dirty);
        repository.Stage("out/nb.ipynb", Notebook.Clean("old"));
        repository.Stage("out/other.ipynb", Dirty);
        repository.Commit();
        if (repository.TryGit(["sparse-checkout", "set", "--cone", .. sparseIndex ? (string[])["--sparse-index"] : [], "in"]).ExitCode != 0)
            Assert.Inconclusive("this git has no sparse checkout of this kind");
        return repository;
    }

    /// <summary>Stages a path that the working tree leaves out.</summary>
    private static void StageOutside(TemporaryRepository repository, string path, byte[] content)
    {
        repository.Stage(path, content);
        repository.Git("sparse-checkout", "reapply");
        Assert.IsFalse(File.Exists(repository.PathOf(path)));
    }
}
