namespace PreCommitDs.EndToEnd.Harness;

/// <summary>The hook runners that come from npm, installed once for all tests.</summary>
internal static class NodeTools
{
    private static readonly string[] Packages = ["@j178/prek@0.5.3", "lefthook@2.2.2", "husky@9.1.7", "lint-staged@16.4.0"];

    private static readonly Lazy<(string Folder, string? Problem)> Installed = new(Install);

    /// <summary>The folder <c>node_modules</c> that holds them.</summary>
    public static string Modules => Path.Combine(Installed.Value.Folder, "node_modules");

    /// <summary>The folder of their commands.</summary>
    public static string Commands => Path.Combine(Modules, ".bin");

    /// <summary>Skips the test where they cannot be installed.</summary>
    public static void Require()
    {
        if (Installed.Value.Problem is { } problem) Assert.Inconclusive(problem);
    }

    private static (string Folder, string? Problem) Install()
    {
        if (!PreCommitRunner.IsOnPath("npm") || !PreCommitRunner.IsOnPath("node")) return ("", "npm and node are not on PATH");
        var folder = SharedFolder.Create();
        File.WriteAllText(Path.Combine(folder, "package.json"), "{\"private\": true}\n");
        string[] arguments = ["install", "--no-package-lock", "--no-audit", "--no-fund", "--save-exact", .. Packages];
        var npm = ProcessRunner.Run("npm", arguments, folder, SourceCopy.WithoutGitVariables, timeout: TimeSpan.FromMinutes(3));
        return (folder, npm.ExitCode == 0 ? null : $"npm could not install the runners: {npm}");
    }
}
