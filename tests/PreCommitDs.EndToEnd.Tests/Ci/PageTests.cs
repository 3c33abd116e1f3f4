using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Packaging;
using PreCommitDs.EndToEnd.Secrets;

namespace PreCommitDs.EndToEnd.Ci;

/// <summary>Every block of docs/ci.md and docs/without-dotnet.md, run or read as it stands.</summary>
[TestClass]
[TestCategory("slow")]
[UnsupportedOSPlatform("windows")]
public sealed class PageTests
{
    [TestMethod]
    public void Every_block_of_both_pages_is_one_that_these_tests_know()
    {
        var sections = ((string[])["ci.md", "without-dotnet.md"]).SelectMany(page => Documented.Sections(page).Select(section => $"{page} {section}: {Documented.Count(section, page)}"));
        CollectionAssert.AreEqual(
            (string[])["ci.md : 1", "ci.md GitHub: 1", "ci.md GitLab: 1", "ci.md pre-commit.ci: 1", "ci.md Any other: 1", "without-dotnet.md With pip: 1", "without-dotnet.md From an archive: 1", "without-dotnet.md With pre-commit or prek: 2"],
            sections.Where(section => !section.EndsWith(": 0", StringComparison.Ordinal)).ToList());
    }

    [TestMethod]
    public void A_range_is_judged_by_one_command()
    {
        using var host = new HostedRepository();
        host.Commit("old.py", $"token = \"{SecretRuns.OtherToken}\"\n");
        host.Push("refs/heads/main");
        var head = host.Commit("new.py", $"token = \"{SecretRuns.Token}\"\n");
        host.Push("refs/heads/feature");
        var clone = host.Clone(head, 0);
        host.Files.GitIn(clone, "fetch", "--quiet", "origin", "+refs/heads/*:refs/remotes/origin/*");
        host.Files.Set("PATH", Path.GetDirectoryName(Programs.FrontDoor) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"));
        IsJudged(host.Files.Shell(Documented.Commands("", "ci.md").Single(), clone));
    }

    [TestMethod]
    public void Any_other_server_needs_these_lines()
    {
        PackedPrograms.Require();
        using var host = new HostedRepository();
        host.Commit("old.py", $"token = \"{SecretRuns.OtherToken}\"\n");
        host.Push("refs/heads/main");
        var head = host.Commit("new.py", $"token = \"{SecretRuns.Token}\"\n");
        host.Push("refs/heads/feature");
        var clone = host.Clone(head, 0);
        host.Files.GitIn(clone, "config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*");
        UsePackages(host.Files);
        IsJudged(host.Files.Shell("set -e\n" + string.Join('\n', Documented.Commands("Any other", "ci.md")), clone));
    }

    [TestMethod]
    public void Workflow_and_template_name_what_there_is()
    {
        var workflow = Documented.File("GitHub", ".github/workflows/precommit-ds.yml", "ci.md");
        Assert.Contains($"      - uses: precommit-ds/precommit-ds@v{PackedPrograms.Version}\n", workflow);
        var stream = new YamlDotNet.RepresentationModel.YamlStream();
        foreach (var text in (string[])[workflow, Documented.File("GitLab", ".gitlab-ci.yml", "ci.md")]) stream.Load(new StringReader(text));
        // Every input of the action has a line on the page, and none beside.
        var page = File.ReadAllText(Path.Combine(Programs.RepositoryRoot, "docs", "ci.md"));
        var inputs = ((YamlDotNet.RepresentationModel.YamlMappingNode)YamlFile.Read("action.yml").At("inputs")).Children.Keys.Select(key => $"`{key}`").ToList();
        var told = page[page.IndexOf("| input |", StringComparison.Ordinal)..].Split("\n\n")[0].Split('\n').Skip(2).Select(line => line.Split('|')[1].Trim()).ToList();
        CollectionAssert.AreEqual(inputs, told);
    }

    [TestMethod]
    public void Pip_installs_and_the_hooks_run()
    {
        PackedPrograms.Require();
        using var repository = TemporaryRepository.Create();
        UsePackages(repository);
        repository.Shell("set -e\n" + string.Join('\n', Documented.Commands("With pip", "without-dotnet.md"))).Exits(0);
        HookSample.All[0].IsStoppedAndThenPasses(repository);
        repository.Shell("~/.local/share/precommit-ds/venv/bin/precommit-ds uninstall && ~/.local/share/precommit-ds/venv/bin/pip uninstall --yes precommit-ds").Exits(0);
        Assert.IsFalse(File.Exists(repository.PathOf(".git/hooks/pre-commit")));
    }

    [TestMethod]
    public void Archive_is_checked_unpacked_and_run()
    {
        PackedPrograms.Require();
        using var repository = TemporaryRepository.Create();
        PathWithoutDotnet.ForAll(repository);
        var name = Path.GetFileName(PackedPrograms.Archive)[..^".tar.gz".Length];
        // In the folder of the download, then in that of the repository.
        var commands = Documented.Commands("From an archive", "without-dotnet.md").Select(line => line.Replace("precommit-ds-0.1.0-linux-x64", name, StringComparison.Ordinal)).ToList();
        Assert.AreEqual("precommit-ds install", commands[^1]);
        repository.Shell($"set -e\ncd '{PackedPrograms.Folder}'\n{string.Join('\n', commands.SkipLast(1))}\ncd '{repository.Top}'\n{commands[^1]}").Exits(0).Says($"{name}.tar.gz: OK");
        HookSample.All[0].IsStoppedAndThenPasses(repository);
    }

    [TestMethod]
    public void Mirror_is_configured_as_both_pages_show_it()
    {
        PreCommitRunner.Require();
        PackedPrograms.Require();
        using var repository = TemporaryRepository.Create();
        PackedPrograms.UseIn(repository);
        repository.Set("PRE_COMMIT_HOME", Path.Combine(repository.Root, "a cache"));
        var shown = Documented.File("With pre-commit or prek", ".pre-commit-config.yaml", "without-dotnet.md");
        Assert.AreEqual(shown, Documented.File("pre-commit.ci", ".pre-commit-config.yaml", "ci.md"));
        repository.StageText(".pre-commit-config.yaml", shown);
        foreach (var command in Documented.Commands("With pre-commit or prek", "without-dotnet.md")) repository.Shell(command).Exits(0);
        HookSample.All[0].IsStoppedAndThenPasses(repository);
    }

    private static void IsJudged(ProcessResult result)
    {
        result.Exits(1).Says("new.py:1:10: block-secrets/hugging-face-user-token").TellsNoSecret();
        Assert.DoesNotContain("old.py", result.Output);
    }

    /// <summary>The Python of the tests comes first: that of the machine may not be able to make environments.</summary>
    private static void UsePackages(TemporaryRepository repository)
    {
        Python.Require();
        PackedPrograms.UseIn(repository);
        repository.Set("PATH", Path.GetDirectoryName(Python.Executable) + Path.PathSeparator + repository.Environment["PATH"]);
    }
}
