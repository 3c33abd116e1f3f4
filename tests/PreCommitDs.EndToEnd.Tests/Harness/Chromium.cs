using System.Text.Json;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>A browser that opens a page and tells what it sees.</summary>
internal static class Chromium
{
    private static readonly NpmPackages Packages = new("playwright-core@1.58.2");

    private static readonly string? Program = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Skips the test where there is no browser.</summary>
    public static void Require()
    {
        if (Program is null) Assert.Inconclusive("chromium is not installed");
        Packages.Require();
    }

    /// <summary>Runs a script of this folder's tests over a page.</summary>
    /// <param name="repository">Where its files go.</param>
    /// <param name="script">Below the project of these tests.</param>
    /// <param name="page">The full path of the page.</param>
    /// <returns>The object that it prints.</returns>
    public static JsonElement Look(TemporaryRepository repository, string script, string page)
    {
        var file = Path.Combine(Programs.RepositoryRoot, "tests", "PreCommitDs.EndToEnd.Tests", script);
        var environment = new Dictionary<string, string?> { ["HOME"] = repository.Home, ["NODE_PATH"] = Packages.Modules };
        var result = ProcessRunner.Run("node", [file, Program!, page], repository.Root, environment, timeout: TimeSpan.FromMinutes(3)).Exits(0);
        using var document = JsonDocument.Parse(result.OutputBytes);
        return document.RootElement.Clone();
    }
}
