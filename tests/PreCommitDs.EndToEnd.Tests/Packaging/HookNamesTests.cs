using System.Text.RegularExpressions;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Packaging;

/// <summary>A hook has one name, and every place that lists hooks lists the same.</summary>
[TestClass]
public sealed partial class HookNamesTests
{
    private static readonly string[] Hooks = Folders();

    [TestMethod]
    public void Manifest_offers_every_hook()
    {
        var manifest = Read(".pre-commit-hooks.yaml");
        // The ids with this suffix are the same hooks for runners that pack no .NET tool.
        var ids = Id().Matches(manifest).Select(match => match.Groups[1].Value.Replace("-script", "", StringComparison.Ordinal));
        CollectionAssert.AreEquivalent((string[])["precommit-ds", .. Hooks], ids.Distinct().ToList());
        foreach (var hook in Hooks) IsOffered(manifest, hook, $"precommit-ds {hook}", $"install/run {hook}");
        IsOffered(manifest, "precommit-ds", "precommit-ds run", "install/run precommit-ds run");
    }

    [TestMethod]
    public void Front_door_knows_every_hook()
    {
        using var folder = TemporaryRepository.WithoutGit();
        var help = folder.Run(Programs.FrontDoor, ["--help"]).Exits(0).Output;
        var commands = Subcommand().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value);
        CollectionAssert.AreEquivalent(Hooks, commands.Except(["run", "init", "install", "uninstall", "doctor", "report", "rules", "explain", "config"]).ToList());
    }

    [TestMethod]
    public void Every_hook_has_a_page()
    {
        foreach (var hook in Hooks) Assert.IsTrue(File.Exists(Path.Combine(Programs.RepositoryRoot, "docs", hook + ".md")), $"docs/{hook}.md");
    }

    [TestMethod]
    public void Readme_names_every_hook()
    {
        var readme = Read("README.md");
        foreach (var hook in Hooks) Assert.Contains(hook, readme);
    }

    private static void IsOffered(string manifest, string id, string entry, string scriptEntry)
    {
        Assert.Contains($"- id: {id}\n", manifest);
        Assert.Contains($"  entry: {entry}\n  language: dotnet\n", manifest);
        Assert.Contains($"- id: {id}-script\n", manifest);
        Assert.Contains($"  entry: {scriptEntry}\n  language: script\n", manifest);
    }

    private static string[] Folders() =>
        [.. Directory.GetDirectories(Path.Combine(Programs.RepositoryRoot, "hooks")).Select(folder => Path.GetFileName(folder))
            .Where(name => name != "precommit-ds" && File.Exists(Path.Combine(Programs.RepositoryRoot, "hooks", name, name + ".csproj")))];

    private static string Read(string name)
    {
        var file = Path.Combine(Programs.RepositoryRoot, name);
        Assert.IsTrue(File.Exists(file), name);
        return File.ReadAllText(file);
    }

    [GeneratedRegex("^- id: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex("^  ([a-z][a-z-]*) ", RegexOptions.Multiline)]
    private static partial Regex Subcommand();
}
