using System.Text;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>Under the real pre-commit, which gives names in several calls and hides what is not staged.</summary>
[TestClass]
public sealed class PreCommitTests
{
    [TestInitialize]
    public void Require() => PreCommitRunner.Require();

    [TestMethod]
    public void Many_names_in_several_calls_have_one_sum_and_one_count()
    {
        using var repository = Create();
        repository.StageMany("a folder with a rather long name, so that one command line does not take all of it", 3_000, 4_000);
        repository.TryGit(["commit", "-m", "many"]).Exits(1).Complains("block-large-data/many-files new files: 3,000 files, 11.4 MiB", "block-large-data/large-commit this commit: 3,000 files");
        using var allowed = Create("--max-files=3000", "--max-total=13MB");
        allowed.StageMany("a folder with a rather long name, so that one command line does not take all of it", 3_000, 4_000);
        allowed.TryGit(["commit", "--quiet", "-m", "many"]).Exits(0);
    }

    [TestMethod]
    public void All_files_of_an_old_repository_pass()
    {
        using var repository = Old();
        repository.Run("pre-commit", ["run", "--all-files"]).Exits(0);
        repository.Stage("new.csv", Csv(2_000_000));
        var result = repository.Run("pre-commit", ["run", "--all-files"]).Exits(1).Says("new.csv: block-large-data/large-file");
        Assert.HasCount(2, result.Output.Split("block-large-data/"), result.ToString());
    }

    [TestMethod]
    public void All_files_of_an_old_repository_are_judged_where_that_is_asked_for()
    {
        using var repository = Old("--enforce-all");
        repository.Run("pre-commit", ["run", "--all-files"]).Exits(1).Says(
            "big.bin: block-large-data/large-file", "a.pkl: block-large-data/pickle-file", "env: block-large-data/environment-folder", "raw.lfs: block-large-data/lfs-raw-file");
    }

    [TestMethod]
    [DataRow("-a", "-m", "all")]
    [DataRow("-m", "path", "a.csv")]
    public void A_commit_that_stages_by_itself_is_stopped(params string[] arguments)
    {
        using var repository = Create();
        repository.Stage("a.csv", Csv(100));
        repository.Commit();
        repository.Write("a.csv", Csv(2_000_000));
        repository.TryGit(["commit", .. arguments]).Exits(1).Complains("a.csv: block-large-data/grown-file");
        CollectionAssert.AreEqual(Csv(2_000_000), repository.Read("a.csv"));
    }

    [TestMethod]
    public void A_commit_of_one_path_is_not_stopped_for_another_that_is_staged()
    {
        using var repository = Create();
        repository.Stage("a.csv", Csv(100));
        repository.Commit();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Write("a.csv", Csv(200));
        repository.TryGit(["commit", "--quiet", "-m", "path", "a.csv"]).Exits(0);
        repository.TryGit(["commit", "--quiet", "-m", "all"]).Exits(1);
    }

    [TestMethod]
    public void What_is_not_staged_is_hidden_and_comes_back()
    {
        using var repository = Create();
        repository.Stage("a.csv", Csv(2_000_000));
        repository.Write("a.csv", Csv(10));
        repository.Write("README", Bytes(2_000_000));
        repository.TryGit(["commit", "-m", "x"]).Exits(1).Complains("a.csv: block-large-data/large-file");
        CollectionAssert.AreEqual(Csv(10), repository.Read("a.csv"));
        CollectionAssert.AreEqual(Bytes(2_000_000), repository.Read("README"));
    }

    [TestMethod]
    public void The_ways_out_can_be_pasted_after_a_commit()
    {
        using var repository = Create();
        repository.Stage("my 'big' data.bin", Bytes(2_000_000));
        repository.Stage("small", Bytes(10));
        repository.PasteWaysOut(repository.TryGit(["commit", "-m", "x"]).Exits(1));
        repository.TryGit(["commit", "--quiet", "-m", "x"]).Exits(0);
        Assert.AreEqual("small\n", repository.Git("show", "--name-only", "--format="));
    }

    [TestMethod]
    public void Fix_takes_files_out_of_the_commit()
    {
        using var repository = Create("--fix");
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Stage("small", Bytes(10));
        repository.TryGit(["commit", "-m", "x"]).Exits(1);
        repository.TryGit(["commit", "--quiet", "-m", "x"]).Exits(0);
        Assert.AreEqual(".gitignore\nsmall\n", repository.Git("show", "--name-only", "--format="));
        CollectionAssert.AreEqual(Bytes(2_000_000), repository.Read("big.bin"));
    }

    [TestMethod]
    public void Fix_leaves_alone_what_pre_commit_would_put_back()
    {
        using var repository = Create("--fix");
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Write("big.bin", Bytes(3_000_000));
        repository.TryGit(["commit", "-m", "x"]).Exits(1).Complains("--fix big.bin");
        CollectionAssert.AreEqual(Bytes(3_000_000), repository.Read("big.bin"));
        CollectionAssert.AreEqual(Bytes(2_000_000), repository.Staged("big.bin"));
    }

    [TestMethod]
    public void A_range_is_judged_by_its_commits()
    {
        using var repository = Create();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Commit();
        repository.Git("rm", "--quiet", "big.bin");
        repository.Stage("a", Bytes(10));
        repository.Commit();
        repository.Run("pre-commit", ["run", "--from-ref", "HEAD~2", "--to-ref", "HEAD"]).Exits(1).Says("big.bin: block-large-data/large-file");
        repository.Run("pre-commit", ["run", "--from-ref", "HEAD~1", "--to-ref", "HEAD"]).Exits(0);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void What_is_pushed_is_judged(bool isFirstPush)
    {
        using var repository = Create();
        repository.Shell("pre-commit install --hook-type pre-push && git init --quiet --bare ../remote.git && git remote add origin ../remote.git").Exits(0);
        if (!isFirstPush) repository.Git("push", "--quiet", "--no-verify", "origin", "main");
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Commit();
        var result = repository.TryGit(["push", "--quiet", "origin", "main"]);
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("big.bin: block-large-data/large-file", result.Output + result.Error);
    }

    private static TemporaryRepository Old(params string[] options)
    {
        var repository = TemporaryRepository.Create();
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Stage("a.pkl", Pickle);
        repository.Stage("env/pyvenv.cfg", "home = /usr/bin\n"u8.ToArray());
        repository.StageMany("frames", 30, 400_000);
        repository.Stage(".gitattributes", "*.lfs filter=lfs\n"u8.ToArray());
        repository.Stage("raw.lfs", Bytes(600_000));
        File.CreateSymbolicLink(repository.PathOf("link"), "nowhere");
        repository.Git("add", "link");
        Configure(repository, options);
        return repository;
    }

    private static TemporaryRepository Create(params string[] options)
    {
        var repository = TemporaryRepository.Create();
        Configure(repository, options);
        return repository;
    }

    private static void Configure(TemporaryRepository repository, string[] options)
    {
        repository.Set("PRE_COMMIT_HOME", Path.Combine(repository.Home, "pre-commit"));
        repository.Set("PRE_COMMIT_COLOR", "never");
        var arguments = string.Join(", ", options.Select(static option => $"'{option}'"));
        repository.Stage(".pre-commit-config.yaml", Encoding.UTF8.GetBytes(
            "repos:\n- repo: local\n  hooks:\n  - id: block-large-data\n    name: block large data\n    language: system\n"
            + $"    entry: \"'{Programs.FrontDoor}' block-large-data\"\n    require_serial: true\n    args: [{arguments}]\n"));
        repository.Commit();
        repository.Shell("pre-commit install").Exits(0);
    }
}
