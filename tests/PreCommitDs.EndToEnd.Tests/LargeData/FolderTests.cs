using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>Folders that tools make, and those in which data is at home.</summary>
[TestClassOverBothGits]
public sealed class FolderTests
{
    private static readonly byte[] Small = "x\n"u8.ToArray();

    [TestMethod]
    [DataRow("pkg/__pycache__/a.cpython-312.pyc", "pkg/__pycache__", "cache-folder")]
    [DataRow("nb/.ipynb_checkpoints/a-checkpoint.ipynb", "nb/.ipynb_checkpoints", "cache-folder")]
    [DataRow("mlruns/0/meta.yaml", "mlruns", "run-folder")]
    [DataRow("wandb/run-20240101_000000-abc/files/config.yaml", "wandb", "run-folder")]
    [DataRow("lightning_logs/version_0/hparams.yaml", "lightning_logs", "run-folder")]
    [DataRow("web/node_modules/a/index.js", "web/node_modules", "environment-folder")]
    [DataRow(".dvc/cache/files/md5/ab/cdef", ".dvc/cache", "cache-folder")]
    [DataRow("renv/library/R-4.3/a/DESCRIPTION", "renv/library", "environment-folder")]
    [DataRow(".Rproj.user/ABC/sources/prop", ".Rproj.user", "cache-folder")]
    [DataRow("mine/lib/python3.12/site-packages/a/__init__.py", "mine", "environment-folder")]
    [DataRow("mine/Lib/site-packages/a.py", "mine", "environment-folder")]
    [DataRow("mine/pyvenv.cfg", "mine", "environment-folder")]
    [DataRow("conda env/conda-meta/history", "conda env", "environment-folder")]
    [DataRow("tests/__pycache__/a.pyc", "tests/__pycache__", "cache-folder")]
    public void A_generated_folder_is_one_finding(string path, string folder, string rule)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(path, Small);
        repository.Stage(path + ".too", Small);
        var result = repository.Large().Blocks(folder, rule);
        Assert.HasCount(2, result.Output.Split("block-large-data/"), result.ToString());
        repository.Commit();
        repository.Stage(path, "y\n"u8.ToArray());
        repository.Large().Passes();
    }

    [TestMethod]
    public void An_environment_is_known_by_what_lies_beside_what_is_staged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("mine/pyvenv.cfg", "home = /usr/bin\n"u8.ToArray());
        repository.Stage("mine/bin/activate", Small);
        repository.Stage("tools/bin/run", Small);
        var result = repository.Large().Blocks("mine", "environment-folder");
        Assert.DoesNotContain("tools", result.Output);
    }

    [TestMethod]
    [DataRow("wandb/settings")]
    [DataRow("outputs/report.md")]
    [DataRow("build/Dockerfile")]
    [DataRow("dist/index.js")]
    [DataRow("src/environment/lib/a.py")]
    [DataRow("env/settings.py")]
    [DataRow(".dvc/config")]
    [DataRow("renv/activate.R")]
    [DataRow("data/raw/README.md")]
    [DataRow("data/raw/fetch.py")]
    [DataRow("runs/a.py")]
    public void Files_of_ones_own_in_folders_with_such_names_pass(string path)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(path, Small);
        repository.Large().Passes();
    }

    [TestMethod]
    public void Raw_data_is_a_warning()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("data/raw/sample.csv", Csv(1_000));
        repository.Large().Exits(0).Says("data/raw: block-large-data/raw-data ");
        repository.Large("--fail-on", "warning").Exits(1);
    }

    [TestMethod]
    public void Raw_data_over_the_limit_is_stopped_like_any_other()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("data/raw/all.csv", Csv(2_000_000));
        repository.Large().Exits(1);
    }

    [TestMethod]
    public void A_model_among_raw_data_is_stopped_like_any_other()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("data/raw/model.pkl", Pickle);
        repository.Large().Exits(1);
    }

    [TestMethod]
    [DataRow("data/mtcars.rda")]
    [DataRow("R/sysdata.rda")]
    [DataRow("inst/extdata/model.pkl")]
    [DataRow("pkg/inst/extdata/a.sqlite")]
    public void Data_of_an_R_package_faces_only_the_size(string path)
    {
        using var repository = TemporaryRepository.Create();
        var folder = path.StartsWith("pkg/", StringComparison.Ordinal) ? "pkg/" : "";
        repository.Stage(path, [.. "SQLite format 3\0"u8, .. Bytes(1_000)]);
        repository.Large().Exits(1);
        repository.Stage(folder + "DESCRIPTION", "Package: a\n"u8.ToArray());
        repository.Large().Passes();
        repository.Stage(path, [.. "SQLite format 3\0"u8, .. Bytes(Limit)]);
        repository.Large().Exits(1).Says(path);
    }

    [TestMethod]
    [DataRow("tests/a.pkl")]
    [DataRow("test/data/a.pkl")]
    [DataRow("pkg/fixtures/a.pkl")]
    [DataRow("testdata/a.pkl")]
    [DataRow("examples/a.pkl")]
    [DataRow("docs/a.pkl")]
    public void Fixtures_pass_up_to_their_size(string path)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(path, [.. Pickle.AsSpan(0, 11), (byte)'X', 0xef, 0x8f, 0x01, 0x00, .. new byte[102_383], (byte)'.']);
        Assert.AreEqual("102400", repository.Git("cat-file", "-s", ":" + path).Trim());
        repository.Large().Passes();
        repository.Stage(path, [.. repository.Read(path), 0]);
        repository.Large().Blocks(path, "pickle-file");
    }

    [TestMethod]
    [DataRow("contest/a.pkl")]
    [DataRow("tests.pkl")]
    [DataRow("mydocs/a.pkl")]
    public void Folders_that_only_sound_like_it_are_none(string path)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(path, Pickle);
        repository.Large().Blocks(path, "pickle-file");
    }

    [TestMethod]
    [DataRow(".RData")]
    [DataRow("sub/.Rhistory")]
    [DataRow(".DS_Store")]
    public void What_a_session_leaves_is_stopped(string path)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(path, Small);
        repository.Large().Blocks(path, "session-file");
    }

    [TestMethod]
    public void A_pickle_with_another_name_is_one()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("notes.txt", Pickle);
        repository.Large().Blocks("notes.txt", "pickle-file").Says("though its name does not say so");
    }
}
