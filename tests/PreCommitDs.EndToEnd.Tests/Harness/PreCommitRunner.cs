using PreCommitDs.EndToEnd.Harness.Runners;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>The real pre-commit, which has installed this project's hooks once, from a clone of the files as they are now.</summary>
internal static class PreCommitRunner
{
    /// <summary>The program that pre-commit runs.</summary>
    public static string Program => Directory.EnumerateFiles(ManifestRunner.PreCommit.Cache, "precommit-ds", SearchOption.AllDirectories)
        .Single(file => Path.GetFileName(Path.GetDirectoryName(file)) == "bin");

    /// <summary>A repository whose first commit holds the configuration of pre-commit, with its hook in place.</summary>
    /// <param name="options">Further keys of the hook, as YAML.</param>
    public static TemporaryRepository Create(string options = "")
    {
        var repository = TemporaryRepository.Create();
        Configure(repository, options);
        repository.Commit("configuration");
        return repository;
    }

    /// <summary>Stages the configuration and puts the hook in place.</summary>
    public static void Configure(TemporaryRepository repository, string options = "") => ManifestRunner.PreCommit.Install(repository, options);

    /// <summary>Skips the test where pre-commit is not there.</summary>
    public static void Require()
    {
        if (!IsOnPath("pre-commit")) Assert.Inconclusive("pre-commit is not on PATH");
    }

    public static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
