namespace PreCommitDs.LargeData.Folders;

[TestClass]
public sealed class GeneratedFoldersTests
{
    /// <summary>Of each kind a path that lies in such a folder, and one that does not, though it looks like it.</summary>
    private static readonly (string Kind, string Inside, string Outside)[] Paths =
    [
        ("node_modules", "web/node_modules/a/index.js", "web/node_modules.md"),
        ("renv/library", "renv/library/R-4.3/a/DESCRIPTION", "renv/library.R"),
        ("renv/staging", "renv/staging/1/a", "renv/settings.json"),
        ("packrat/lib", "packrat/lib/x86_64/a", "packrat/packrat.lock"),
        ("packrat/src", "packrat/src/a/a.tar.gz", "packrat/init.R"),
        (".pixi/envs", ".pixi/envs/default/bin/python", ".pixi/config.toml"),
        ("__pypackages__", "__pypackages__/3.8/lib/a.py", "my__pypackages__/x"),
        (".tox", ".tox/py311/log", "my.tox/x"),
        (".nox", ".nox/tests/bin/a", "a.nox/x"),
        (".ipynb_checkpoints", "a/.ipynb_checkpoints/b-checkpoint.ipynb", "a/ipynb_checkpoints/b.ipynb"),
        ("__pycache__", "a/__pycache__/b.txt", "my__pycache__/x"),
        (".mypy_cache", ".mypy_cache/3.11/a.json", "a.mypy_cache/x"),
        (".pytest_cache", ".pytest_cache/README.md", "pytest_cache/x"),
        (".ruff_cache", ".ruff_cache/0.1/1", "ruff_cache/x"),
        (".hypothesis", ".hypothesis/examples/a", "hypothesis/examples/a"),
        (".cache/huggingface", "home/.cache/huggingface/hub/a", ".cache/other/a"),
        (".cache/torch", ".cache/torch/hub/a", ".cache/torchvision.md"),
        (".dvc/cache", ".dvc/cache/files/md5/ab/cd", ".dvc/config"),
        (".dvc/tmp", ".dvc/tmp/lock", ".dvc/tmp.md"),
        (".Rproj.user", ".Rproj.user/1/a", "my.Rproj"),
        ("nltk_data", "nltk_data/corpora/a.zip", "src/nltk_data.py"),
        ("mlruns", "mlruns/0/meta.yaml", "src/mlruns.py"),
        ("mlartifacts", "mlartifacts/0/a", "mlartifacts.md"),
        ("wandb", "wandb/run-20240101_120000-abc123/files/a.txt", "wandb/settings.py"),
        ("lightning_logs", "lightning_logs/version_0/hparams.yaml", "my_lightning_logs/a"),
        ("tb_logs", "tb_logs/a/0", "tb_logs.py"),
        ("catboost_info", "catboost_info/learn_error.tsv", "catboost_info.py"),
        ("outputs", "outputs/2024-01-31/12-30-00/a.log", "outputs/readme.md"),
        ("multirun", "multirun/2024-01-31/12-30-00/0/a.log", "multirun/notes.md"),
        ("spark-warehouse", "spark-warehouse/t/part-0", "spark-warehouse.conf"),
        ("metastore_db", "metastore_db/seg0/c10.dat", "metastore_db.sql"),
        ("*.egg-info", "src/demo.egg-info/PKG-INFO", "src/egg-info/PKG-INFO"),
        ("build", "build/lib/demo/a.py", "build/Makefile"),
        ("dist", "dist/demo-1.0-py3-none-any.whl", "dist/index.js"),
        ("data/raw", "data/raw/survey.csv", "data/raw.csv"),
    ];

    public static IEnumerable<object[]> Cases => Paths.Select(static item => (object[])[item.Kind, item.Inside, item.Outside]);

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void A_folder_is_told_from_one_that_looks_like_it(string kind, string inside, string outside)
    {
        var expected = FolderKinds.All.Single(one => one.Name == kind);
        var found = Of(inside);
        Assert.AreEqual(expected.What, found?.What);
        Assert.AreEqual(expected.Rule, found!.Rule);
        Assert.IsTrue(inside.StartsWith(found.Path + "/", StringComparison.Ordinal) && found.Path.EndsWith(kind.TrimStart('*'), StringComparison.Ordinal), found.Path);
        Assert.IsNull(Of(outside));
        Assert.AreEqual($"deep/er/{found.Path}", Of("deep/er/" + inside)?.Path);
        Assert.IsNull(Of("deep/er/" + outside));
    }

    [TestMethod]
    public void No_kind_is_without_a_path() => Assert.AreEqual("", string.Join(' ', FolderKinds.All.Select(static kind => kind.Name).Except(Paths.Select(static item => item.Kind))));

    [TestMethod]
    [DataRow("wandb/offline-run-20240101_120000-abc/a")]
    [DataRow("wandb/latest-run/a")]
    [DataRow("wandb/debug.log")]
    [DataRow("wandb/debug-internal.log")]
    [DataRow("outputs/sweep/3/.hydra/config.yaml")]
    [DataRow("multirun/a/.hydra/overrides.yaml")]
    [DataRow("build/bdist.linux-x86_64/a")]
    [DataRow("build/lib.linux-x86_64-cpython-311/a.so")]
    [DataRow("build/temp.linux-x86_64-3.11/a.o")]
    [DataRow("dist/demo-1.0.tar.gz")]
    [DataRow("dist/my_demo-1.0rc1.zip")]
    [DataRow("data/raw/2024/survey.parquet")]
    [DataRow("project/data/raw/README")]
    public void Other_paths_that_programs_make_are_in_one(string path) =>
        Assert.AreEqual(!path.EndsWith("README", StringComparison.Ordinal), Of(path) is not null);

    [TestMethod]
    [DataRow("wandb/__init__.py")]
    [DataRow("wandb/sdk/run.py")]
    [DataRow("wandb/debug.py")]
    [DataRow("outputs/2024/a.csv")]
    [DataRow("outputs/model.py")]
    [DataRow("build/library/a.py")]
    [DataRow("build/lib")]
    [DataRow("build/index.html")]
    [DataRow("dist/app.min.js")]
    [DataRow("dist/css/a.css")]
    [DataRow("dist/sub/demo-1.0.tar.gz")]
    [DataRow("data/raw/README.md")]
    [DataRow("data/raw/.gitkeep")]
    [DataRow("data/raw/.gitignore")]
    [DataRow("data/raw/survey.csv.dvc")]
    [DataRow("data/raw/download.py")]
    [DataRow("data/raw/fetch.sh")]
    [DataRow("mydata/raw/a.csv")]
    [DataRow("data/rawer/a.csv")]
    [DataRow("node_modules")]
    [DataRow("mlruns")]
    [DataRow("a/b.py")]
    [DataRow("a")]
    [DataRow("")]
    public void Sources_and_what_is_said_of_data_are_in_none(string path) => Assert.IsNull(Of(path));

    [TestMethod]
    public void The_outermost_folder_counts()
    {
        Assert.AreEqual("a/node_modules", Of("a/node_modules/b/node_modules/c/__pycache__/d.pyc")?.Path);
        Assert.AreEqual("mlruns", Of("mlruns/0/mlruns/1")?.Path);
    }

    [TestMethod]
    [DataRow(".venv/pyvenv.cfg", ".venv")]
    [DataRow("my env/pyvenv.cfg", "my env")]
    [DataRow("a/b/env/lib/python3.11/site-packages/pip/__init__.py", "a/b/env")]
    [DataRow("env/lib64/python3.13t/site-packages/a.py", "env")]
    [DataRow("env/Lib/site-packages/a.py", "env")]
    [DataRow("miniconda/conda-meta/a-1.0.json", "miniconda")]
    public void An_environment_is_known_by_one_path_in_it_whatever_it_is_called(string path, string folder)
    {
        var found = Of(path);
        Assert.AreEqual(folder, found?.Path);
        Assert.AreEqual(LargeDataRules.EnvironmentFolder, found!.Rule);
    }

    [TestMethod]
    public void What_lies_beside_it_makes_an_environment_of_a_folder()
    {
        var folders = new GeneratedFolders(new Surroundings { Paths = ["work/venv/pyvenv.cfg", "conda/conda-meta/history"] });
        foreach (var path in (string[])["work/venv/bin/python", "work/venv/include/a.h", "work/venv/share/man/a.1", "work/venv/Scripts/a.exe", "work/venv/lib/a"]) Assert.AreEqual("work/venv", folders.Of(path)?.Path, path);
        Assert.AreEqual("conda", folders.Of("conda/bin/python")?.Path);
        Assert.IsNull(folders.Of("work/bin/tool"));
        Assert.IsNull(folders.Of("bin/tool"));
        Assert.IsNull(folders.Of("lib/util.py"));
        Assert.IsNull(folders.Of("work/venv/notes.md"), "nothing that belongs to one");
    }

    [TestMethod]
    [DataRow("env/bin/deploy.sh")]
    [DataRow("venv/readme.md")]
    [DataRow("lib/python3.11/site.py")]
    [DataRow("src/lib/site-packages.md")]
    [DataRow("docs/pyvenv.cfg.md")]
    [DataRow("conda/meta.yaml")]
    public void A_name_alone_makes_none(string path) => Assert.IsNull(Of(path));

    private static GeneratedFolder? Of(string path) => new GeneratedFolders(new Surroundings()).Of(path);
}
