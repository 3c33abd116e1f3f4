namespace PreCommitDs.EndToEnd.Harness;

/// <summary>A Python that can make environments, for what users install with pip.</summary>
internal static class Python
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>The full path of the interpreter itself, not of something that chooses one.</summary>
    public static string Executable => Found.Value!;

    /// <summary>Skips the test where there is none.</summary>
    public static void Require()
    {
        if (Found.Value is null) Assert.Inconclusive("no python3 on PATH has venv and pip (python3-venv)");
    }

    /// <summary>Makes an environment and returns its folder.</summary>
    public static string Environment(TemporaryRepository repository, string name)
    {
        Require();
        var folder = Path.Combine(repository.Root, name);
        repository.Run(Executable, ["-m", "venv", folder]).Exits(0);
        return folder;
    }

    /// <summary>Runs pip in an environment.</summary>
    public static ProcessResult Pip(this TemporaryRepository repository, string environment, params string[] arguments) =>
        repository.Run(Path.Combine(environment, "bin", "python"), ["-m", "pip", .. arguments]);

    private static string? Find()
    {
        foreach (var folder in (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            var file = Path.Combine(folder, "python3");
            if (!File.Exists(file)) continue;
            var run = ProcessRunner.Run(file, ["-c", "import ensurepip, venv, sys; print(sys.executable)"], Path.GetTempPath());
            if (run.ExitCode == 0) return run.Output.Trim();
        }

        return null;
    }
}
