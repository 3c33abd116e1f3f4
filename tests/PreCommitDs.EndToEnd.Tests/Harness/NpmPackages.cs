namespace PreCommitDs.EndToEnd.Harness;

/// <summary>Programs that come from npm, installed once for all tests that ask for them.</summary>
internal sealed class NpmPackages(params string[] packages)
{
    private readonly Lazy<(string Folder, string? Problem)> _installed = new(() => Install(packages));

    /// <summary>The folder <c>node_modules</c> that holds them.</summary>
    public string Modules => Path.Combine(_installed.Value.Folder, "node_modules");

    /// <summary>Skips the test where they cannot be installed.</summary>
    public void Require()
    {
        if (_installed.Value.Problem is { } problem) Assert.Inconclusive(problem);
    }

    private static (string Folder, string? Problem) Install(string[] packages)
    {
        if (!PreCommitRunner.IsOnPath("npm") || !PreCommitRunner.IsOnPath("node")) return ("", "npm and node are not on PATH");
        var folder = SharedFolder.Create();
        File.WriteAllText(Path.Combine(folder, "package.json"), "{\"private\": true}\n");
        string[] arguments = ["install", "--no-package-lock", "--no-audit", "--no-fund", "--save-exact", .. packages];
        var npm = ProcessRunner.Run("npm", arguments, folder, SourceCopy.WithoutGitVariables, timeout: TimeSpan.FromMinutes(3));
        return (folder, npm.ExitCode == 0 ? null : $"npm could not install {string.Join(", ", packages)}: {npm}");
    }
}
