using System.Text.RegularExpressions;

namespace PreCommitDs.LargeData.Folders;

/// <summary>The folders that tools of data science and their neighbours make.</summary>
internal static partial class FolderKinds
{
    public static IReadOnlyList<FolderKind> All { get; } =
    [
        new("node_modules", LargeDataRules.EnvironmentFolder, "packages of Node.js"),
        new("renv/library", LargeDataRules.EnvironmentFolder, "packages of R (renv)"),
        new("renv/staging", LargeDataRules.EnvironmentFolder, "packages of R (renv)"),
        new("packrat/lib", LargeDataRules.EnvironmentFolder, "packages of R (packrat)"),
        new("packrat/src", LargeDataRules.EnvironmentFolder, "packages of R (packrat)"),
        new(".pixi/envs", LargeDataRules.EnvironmentFolder, "a pixi environment"),
        new("__pypackages__", LargeDataRules.EnvironmentFolder, "packages of Python"),
        new(".tox", LargeDataRules.EnvironmentFolder, "environments of tox"),
        new(".nox", LargeDataRules.EnvironmentFolder, "environments of nox"),
        new(".ipynb_checkpoints", LargeDataRules.CacheFolder, "checkpoints of Jupyter, with all outputs"),
        new("__pycache__", LargeDataRules.CacheFolder, "Python bytecode"),
        new(".mypy_cache", LargeDataRules.CacheFolder, "the cache of mypy"),
        new(".pytest_cache", LargeDataRules.CacheFolder, "the cache of pytest"),
        new(".ruff_cache", LargeDataRules.CacheFolder, "the cache of Ruff"),
        new(".hypothesis", LargeDataRules.CacheFolder, "examples of Hypothesis"),
        new(".cache/huggingface", LargeDataRules.CacheFolder, "downloads of Hugging Face"),
        new(".cache/torch", LargeDataRules.CacheFolder, "downloads of PyTorch"),
        new(".dvc/cache", LargeDataRules.CacheFolder, "the cache of DVC"),
        new(".dvc/tmp", LargeDataRules.CacheFolder, "temporary files of DVC"),
        new(".Rproj.user", LargeDataRules.CacheFolder, "the session of RStudio"),
        new("nltk_data", LargeDataRules.CacheFolder, "downloads of NLTK"),
        new("mlruns", LargeDataRules.RunFolder, "runs of MLflow"),
        new("mlartifacts", LargeDataRules.RunFolder, "artifacts of MLflow"),
        new("wandb", LargeDataRules.RunFolder, "runs of Weights & Biases", static below => WandbRun().IsMatch(below)),
        new("lightning_logs", LargeDataRules.RunFolder, "logs of Lightning"),
        new("tb_logs", LargeDataRules.RunFolder, "logs of TensorBoard"),
        new("catboost_info", LargeDataRules.RunFolder, "logs of CatBoost"),
        new("outputs", LargeDataRules.RunFolder, "runs of Hydra", IsHydra),
        new("multirun", LargeDataRules.RunFolder, "runs of Hydra", IsHydra),
        new("spark-warehouse", LargeDataRules.RunFolder, "tables of Spark"),
        new("metastore_db", LargeDataRules.RunFolder, "the metastore of Spark"),
        new("*.egg-info", LargeDataRules.BuildFolder, "what setuptools has written"),
        new("build", LargeDataRules.BuildFolder, "what setuptools has built", static below => BuiltBelow().IsMatch(below)),
        new("dist", LargeDataRules.BuildFolder, "built packages of Python", static below => Distribution().IsMatch(below)),
        new("data/raw", LargeDataRules.RawData, "raw data", static below => !NoData().IsMatch(below)),
    ];

    /// <summary>The folder of a run is named by its date, unless Hydra is told otherwise, and holds one of its own.</summary>
    private static bool IsHydra(string below) => below.Contains(".hydra/", StringComparison.Ordinal) || HydraRun().IsMatch(below);

    [GeneratedRegex(@"^(((offline-)?run|sweep)-[^/]+/|latest-run)|^debug(-internal)?\.log|\.wandb$", RegexOptions.CultureInvariant)]
    private static partial Regex WandbRun();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d/\d\d-\d\d-\d\d/", RegexOptions.CultureInvariant)]
    private static partial Regex HydraRun();

    [GeneratedRegex(@"^(lib|lib\.[^/]+|bdist\.[^/]+|temp\.[^/]+)/", RegexOptions.CultureInvariant)]
    private static partial Regex BuiltBelow();

    [GeneratedRegex(@"^[A-Za-z0-9_.]+-\d[^/]*\.(whl|tar\.gz|zip|egg)$", RegexOptions.CultureInvariant)]
    private static partial Regex Distribution();

    /// <summary>What says something about the data, or makes it.</summary>
    [GeneratedRegex(@"(^|/)(\.git(keep|ignore|attributes)|\.keep|README[^/]*|LICEN[CS]E[^/]*|[^/]+\.(md|rst|dvc|py|sh|R|ipynb|ya?ml|toml))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoData();
}
