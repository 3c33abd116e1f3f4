using System.Text;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Requirements.RequirementRuns;

namespace PreCommitDs.EndToEnd.Requirements;

/// <summary>Files that cannot be read, and repositories that are incomplete.</summary>
[TestClassOverBothGits]
public sealed class BrokenTests
{
    [TestMethod]
    [DataRow("requirements.txt")]
    [DataRow("requirements.in")]
    public void A_file_with_zero_bytes_is_one_line_and_other_pairs_are_judged(string name)
    {
        using var repository = Pair();
        repository.Stage(name, Encoding.UTF8.GetBytes(repository.Text(name) + "six\0\n"));
        repository.StagePair("other/");
        repository.Stage("other/requirements.in", "numpy>=2\n");
        var result = repository.Verify().Exits(2).Says("other/requirements.in:1:1: verify-requirements/unsatisfied-specifier");
        OneLine(result, $"{name}:");
        OneLine(repository.Verify(name).Exits(2), $"{name}:");
        repository.Commit();
        repository.Stage("other/requirements.in", "numpy>=2.1\n");
        repository.Verify().Blocks("other/requirements.in:1:1", "unsatisfied-specifier");
    }

    [TestMethod]
    public void A_project_that_is_no_TOML_is_one_line_with_its_place()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("pyproject.toml", "[project]\nname = \"a\"\ndependencies = [\"numpy>=2\"\n[tool\n");
        repository.Stage("requirements.txt", LockOf("pip-compile --output-file=requirements.txt pyproject.toml", "pyproject.toml", "numpy==1.26.4").Replace("-r pyproject.toml", "a (pyproject.toml)", StringComparison.Ordinal));
        OneLine(repository.Verify().Exits(2), "pyproject.toml:4:1: ");
        repository.Stage("pyproject.toml", "[project]\nname = \"a\"\nversion = \"1\"\ndependencies = [\"numpy>=2\"]\n");
        repository.Verify().Blocks("pyproject.toml:4:17", "unsatisfied-specifier");
        repository.Stage("pyproject.toml", "[project]\nname = \"a\"\nversion = \"1\"\ndependencies = [\"numpy>=1\"]\n");
        repository.Verify().Passes();
    }

    [TestMethod]
    public void Text_in_UTF_16_is_read()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("numpy>=2\r\npandas\r\n")]);
        repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Stage("requirements.in", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("numpy>=1.26 # größer\npandas\n")]);
        repository.Verify("--fail-on", "warning").Passes();
        repository.Stage("requirements.in", Encoding.Unicode.GetBytes("numpy>=2\r\n"));
        OneLine(repository.Verify().Exits(2), "requirements.in:1:2: ");
    }

    [TestMethod]
    public void Bytes_that_are_no_text_break_nothing()
    {
        using var repository = Pair();
        var random = new Random(7);
        for (var i = 0; i < 6; i++)
        {
            var bytes = new byte[3000];
            random.NextBytes(bytes);
            repository.Stage(i % 2 == 0 ? "requirements.in" : "requirements.txt", bytes);
            var result = repository.Verify();
            Assert.IsTrue(result.ExitCode is 1 or 2, result.ToString());
            Assert.DoesNotContain("   at ", result.Error, result.ToString());
        }
    }

    [TestMethod]
    public void A_blob_that_a_partial_clone_lacks_is_not_downloaded()
    {
        using var server = Pair();
        server.Git("config", "uploadpack.allowFilter", "true");
        server.Git("config", "uploadpack.allowAnySHA1InWant", "true");
        server.StagePair("other/");
        server.Commit();
        using var clone = TemporaryRepository.WithoutGit();
        clone.Git("clone", "--quiet", "--filter=blob:none", "--no-checkout", "file://" + server.Top, ".");
        clone.Git("read-tree", "HEAD");
        var missing = clone.Git("rev-list", "--objects", "--all", "--missing=print");
        clone.Stage("requirements.in", "numpy>=2\npandas\n");
        clone.Verify().Exits(0);
        clone.Stage("mine/requirements.in", "numpy>=2\n");
        clone.Stage("mine/requirements.txt", Lock("requirements.in", "numpy==1.26.0"));
        clone.Verify().Blocks("mine/requirements.in:1:1", "unsatisfied-specifier");
        clone.Verify("--from-ref", "HEAD").Exits(0);
        Assert.AreEqual(missing, clone.Git("rev-list", "--objects", "--all", "--missing=print"));
    }

    [TestMethod]
    public void A_blob_that_is_gone_is_told_and_other_pairs_are_judged()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.StagePair("other/");
        repository.Stage("other/requirements.in", "numpy>=2\n");
        var id = repository.Git("rev-parse", ":requirements.in").Trim();
        File.Delete(repository.PathOf($".git/objects/{id[..2]}/{id[2..]}"));
        var result = repository.Verify().Exits(2).Says("other/requirements.in:1:1: verify-requirements/unsatisfied-specifier");
        Assert.Contains(id, result.Error, result.ToString());
        Assert.DoesNotContain("   at ", result.Error, result.ToString());
    }

    private static void OneLine(ProcessResult result, string start)
    {
        var lines = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.HasCount(1, lines, result.ToString());
        Assert.Contains(start, lines[0], result.ToString());
    }
}
