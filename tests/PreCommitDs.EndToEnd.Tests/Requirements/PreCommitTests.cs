using System.Text;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Requirements.RequirementRuns;

namespace PreCommitDs.EndToEnd.Requirements;

/// <summary>Under the real pre-commit, which gives names that match, in several calls, and hides what is not staged.</summary>
[TestClass]
public sealed class PreCommitTests
{
    [TestInitialize]
    public void Require() => PreCommitRunner.Require();

    [TestMethod]
    [DataRow(null)]
    [DataRow("requirements\\.in$")]
    [DataRow("requirements\\.txt$")]
    public void A_pair_is_told_once_whichever_of_its_files_is_named(string? files)
    {
        using var repository = Create(files);
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==1.26.5", "pandas==2.2.2"));
        var result = repository.GitCommit(null).Exits(1).Complains("requirements.in:1:1: verify-requirements/unsatisfied-specifier");
        Assert.AreEqual(1, result.Findings(), result.ToString());
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==2.1.0", "pandas==2.2.2"));
        repository.GitCommit(null).Exits(0);
    }

    [TestMethod]
    public void The_half_that_is_hidden_only_has_to_be_staged()
    {
        using var repository = Create();
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Write("requirements.txt", Lock("requirements.in", "numpy==2.1.0", "pandas==2.2.2"));
        var result = repository.GitCommit(null).Exits(1).Complains("requirements.txt is changed but not staged: git add requirements.txt");
        Assert.Contains("numpy==2.1.0", repository.Text("requirements.txt"), result.ToString());
        repository.Git("add", "requirements.txt");
        repository.GitCommit(null).Exits(0);
    }

    [TestMethod]
    public void Fix_does_not_compile_over_what_is_hidden()
    {
        using var repository = Create(null, "--fix");
        repository.PutOnPath("pip-compile", "touch \"$HOME/calls\"");
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Write("requirements.in", "numpy>=2\npandas\nscipy\n");
        repository.GitCommit(null).Exits(1).Complains("requirements.in has changes that are not staged");
        Assert.IsFalse(File.Exists(Path.Combine(repository.Home, "calls")));
    }

    [TestMethod]
    public void Fix_compiles_and_the_next_commit_passes()
    {
        using var repository = Create(null, "--fix");
        repository.PutOnPath("pip-compile", "sed -i 's/1\\.26\\.4/2.1.0/' requirements.txt");
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.GitCommit(null).Exits(1).Complains("compiled requirements.txt", "git add requirements.txt");
        repository.Git("add", "requirements.txt");
        repository.GitCommit(null).Exits(0);
    }

    [TestMethod]
    public void All_files_and_ranges()
    {
        using var repository = Create();
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Commit();
        repository.Run("pre-commit", ["run", "--all-files"]).Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Run("pre-commit", ["run", "--from-ref", "HEAD~1", "--to-ref", "HEAD"]).Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Run("pre-commit", ["run", "--files", "requirements.txt"]).Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Stage("README", "2\n");
        repository.GitCommit(null).Exits(0);
    }

    [TestMethod]
    public void Many_names_in_several_calls_at_once_tell_each_pair_once()
    {
        using var repository = Create(isSerial: false);
        // More than a command line takes: pre-commit cuts the names in two at least, and shuffles them.
        var folder = "a/rather long name so that not all of them fit on one line of a command, which takes a hundred and twenty-eight kilobytes";
        for (var i = 0; i < 1_300; i++) repository.Write($"{folder}/notes{i:D4}.txt", $"{i}\n");
        for (var i = 0; i < 20; i++)
        {
            repository.Write($"{folder}/{i:D2}/requirements.in", "numpy>=2\n");
            repository.Write($"{folder}/{i:D2}/requirements.txt", Lock("requirements.in", "numpy==1.26.4"));
        }

        repository.Git("add", ".");
        var result = repository.GitCommit(null).Exits(1);
        Assert.AreEqual(20, result.Findings(), result.ToString());
    }

    [TestMethod]
    public void An_include_that_is_deleted_beside_another_change_is_told()
    {
        using var repository = Create();
        repository.Stage("base.in", "numpy\n");
        repository.Stage("dev.in", "-r base.in\n");
        repository.Stage("dev.txt", LockOf("pip-compile dev.in", "base.in", "numpy==1.26.4"));
        repository.Commit();
        repository.Git("rm", "--quiet", "base.in");
        repository.Stage("notes.txt", "more\n");
        repository.GitCommit(null).Exits(1).Complains("dev.in:1:1: verify-requirements/missing-include");
    }

    [TestMethod]
    public void Skip_lets_one_commit_pass()
    {
        using var repository = Create();
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Run("git", ["commit", "--quiet", "-m", "x"], environment: ("SKIP", "verify-requirements")).Exits(0);
    }

    /// <summary>A pair that matches, and the hook as the manifest has it, run from where it was built.</summary>
    private static TemporaryRepository Create(string? files = null, string? option = null, bool isSerial = true)
    {
        var repository = Pair();
        repository.Set("PRE_COMMIT_HOME", Path.Combine(repository.Home, "pre-commit"));
        repository.Set("PRE_COMMIT_COLOR", "never");
        repository.Stage(".pre-commit-config.yaml", Encoding.UTF8.GetBytes(
            "repos:\n- repo: local\n  hooks:\n  - id: verify-requirements\n    name: verify requirements\n    language: system\n"
            + $"    entry: \"'{Programs.FrontDoor}' verify-requirements\"\n    files: {files ?? FilesOfManifest()}\n    args: [{option}]\n" + (isSerial ? "    require_serial: true\n" : "")));
        repository.Commit();
        repository.Shell("pre-commit install").Exits(0);
        return repository;
    }

    private static string FilesOfManifest()
    {
        var lines = File.ReadAllLines(Path.Combine(Programs.RepositoryRoot, ".pre-commit-hooks.yaml")).SkipWhile(static line => line != "- id: verify-requirements").ToList();
        Assert.Contains("  require_serial: true", lines);
        return lines.First(static line => line.StartsWith("  files: ", StringComparison.Ordinal))[9..];
    }
}
