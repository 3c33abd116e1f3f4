using System.Text;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>Commits as people make them, with the hook in place.</summary>
[TestClass]
public sealed class StoryTests
{
    [TestMethod]
    public void A_whole_project_is_added_at_once()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallLarge();
        repository.Write(".venv/pyvenv.cfg", "home = /usr/bin\n"u8.ToArray());
        repository.Write(".venv/lib/python3.12/site-packages/a.py", "a\n"u8.ToArray());
        repository.Write("src/__pycache__/a.cpython-312.pyc", Bytes(300));
        repository.Write("src/a.py", "a\n"u8.ToArray());
        repository.Write("mlruns/0/meta.yaml", "a\n"u8.ToArray());
        repository.Write("data/train.csv", Csv(3_000_000));
        repository.Write("models/best.pkl", Pickle);
        repository.Write("tests/fixtures/tiny.pkl", Pickle);
        repository.Git("add", "--all");
        var stopped = Commit(repository).Exits(1).Complains(
            ".venv: block-large-data/environment-folder", "src/__pycache__: block-large-data/cache-folder", "mlruns: block-large-data/run-folder",
            "data/train.csv: block-large-data/large-file", "models/best.pkl: block-large-data/pickle-file");
        repository.PasteWaysOut(stopped);
        Commit(repository).Exits(0);
        Assert.AreEqual("src/a.py\ntests/fixtures/tiny.pkl\n", repository.Git("show", "--name-only", "--format="));
        Assert.AreEqual("?? .gitignore\n", repository.Git("status", "--porcelain"));
    }

    [TestMethod]
    public void A_whole_project_is_added_and_mended_at_once()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallLarge();
        repository.Write(".venv/pyvenv.cfg", "home = /usr/bin\n"u8.ToArray());
        repository.Write("src/a.py", "a\n"u8.ToArray());
        repository.Write("data/train.csv", Csv(3_000_000));
        repository.Git("add", "--all");
        repository.Large("--fix").Exits(1);
        Commit(repository).Exits(0);
        Assert.AreEqual(".gitignore\nsrc/a.py\n", repository.Git("show", "--name-only", "--format="));
        Assert.AreEqual("", repository.Git("status", "--porcelain"));
        CollectionAssert.AreEqual(Csv(3_000_000), repository.Read("data/train.csv"));
    }

    [TestMethod]
    public void Thousands_of_arrays_of_a_simulation_are_stopped()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallLarge();
        repository.StageMany("runs/2024/arrays", 1_200, 9_000);
        Commit(repository).Exits(1).Complains("runs/2024/arrays: block-large-data/many-files", "1,200 files", "runs/2024/arrays: block-large-data/large-commit");
    }

    [TestMethod]
    public void An_old_table_that_is_updated_day_by_day_passes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("cases.csv", Csv(3_000_000));
        repository.Commit();
        repository.InstallLarge();
        for (var day = 1; day < 4; day++)
        {
            repository.Stage("cases.csv", Csv(3_000_000 + (day * 100_000)));
            Commit(repository).Exits(0);
        }
    }

    [TestMethod]
    public void A_commit_that_is_amended_is_judged_whole_enough()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallLarge();
        repository.Stage("a", Bytes(10));
        Commit(repository).Exits(0);
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.TryGit(["commit", "--quiet", "--amend", "--no-edit"]).Exits(1).Complains("big.bin: block-large-data/large-file");
    }

    [TestMethod]
    [DataRow("-a", "-m", "all")]
    [DataRow("-m", "path", "a.csv")]
    public void A_commit_that_stages_by_itself_is_stopped(params string[] arguments)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.csv", Csv(100));
        repository.Commit();
        repository.InstallLarge();
        repository.Write("a.csv", Csv(2_000_000));
        repository.TryGit(["commit", "--quiet", .. arguments]).Exits(1).Complains("a.csv: block-large-data/grown-file");
        repository.Write("a.csv", Csv(200));
        repository.TryGit(["commit", "--quiet", .. arguments]).Exits(0);
    }

    [TestMethod]
    public void A_commit_of_one_path_is_not_stopped_for_another_that_is_staged()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallLarge();
        repository.Stage("a.csv", Csv(100));
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.TryGit(["commit", "--quiet", "-m", "path", "a.csv"]).Exits(0);
        Commit(repository).Exits(1);
    }

    [TestMethod]
    public void All_hooks_run_together_and_tell_what_each_has_found()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty());
        repository.Stage("big.bin", Bytes(2_000_000));
        repository.Stage("key.py", Encoding.UTF8.GetBytes($"token = \"{string.Concat("hf", "_", "q7Lw2ZpXvN4bKcR9s", "JWmE6hUaTiOxQf1Vn")}\"\n"));
        repository.RunHooks().Exits(1).Says("stripped a.ipynb", "big.bin: block-large-data/large-file", "key.py:1:10: block-secrets/");
        repository.RunHooks("--check", "big.bin").Blocks("big.bin", "large-file");
    }

    [TestMethod]
    public void Skip_lets_one_commit_pass()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-commit", $"exec '{Programs.FrontDoor}' run --staged --hook-stage pre-commit");
        repository.Stage("big.bin", Bytes(2_000_000));
        Commit(repository).Exits(1).Complains("SKIP=block-large-data git commit");
        repository.Run("git", ["commit", "--quiet", "-m", "x"], environment: ("SKIP", "block-large-data")).Exits(0);
    }

    private static ProcessResult Commit(TemporaryRepository repository) => repository.TryGit(["commit", "--quiet", "-m", "x"]);
}
