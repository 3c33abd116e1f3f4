using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Secrets;
using Folder = System.IO.Path;

namespace PreCommitDs.EndToEnd.Ci;

/// <summary>The action, run as a job runs it: the step of action.yml with the environment that it names, in a shallow clone.</summary>
[TestClass]
[TestCategory("slow")]
[UnsupportedOSPlatform("windows")]
public sealed partial class ActionTests
{
    [TestMethod]
    public void A_pull_request_with_a_secret_fails_with_annotations_and_a_summary()
    {
        using var host = Hosted(out var before);
        host.Commit("config.py", $"token = \"{SecretRuns.Token}\"\n");
        // Taken out again, it is published all the same.
        var head = host.Commit("config.py", "token = None\n");
        host.Push("refs/heads/feature");
        var clone = host.Clone(head);
        Run(host, clone, "pull_request", host.PullRequestEvent(before, head), Path).Exits(1)
            .Says($"precommit-ds run --check --from-ref={before} --to-ref={head}\n", "::error file=config.py,line=1", "block-secrets/hugging-face-user-token").TellsNoSecret();
        Assert.Contains("### precommit-ds: 1 finding\n", File.ReadAllText(Page(host)));
        Assert.AreEqual(Folder.GetDirectoryName(Programs.FrontDoor) + "\n", File.ReadAllText(Folder.Combine(host.Files.Root, "path")));
        Assert.AreEqual("", host.Files.GitIn(clone, "status", "--porcelain"));
    }

    [TestMethod]
    public void What_was_there_before_is_nothing_of_a_pull_request()
    {
        using var host = Hosted(out var before);
        var head = host.Commit("fine.py", "x = 1\n");
        host.Push("refs/heads/feature");
        Run(host, host.Clone(head), "pull_request", host.PullRequestEvent(before, head), Path).Exits(0);
        Run(host, host.Clone(head), "schedule", null, Path).Exits(1).Says("::error file=old.py,line=1").TellsNoSecret();
        Run(host, host.Clone(head), "schedule", null, Path, ("range", "HEAD..HEAD")).Exits(0).Says("--from-ref=HEAD --to-ref=HEAD");
        Run(host, host.Clone(head), "pull_request", host.PullRequestEvent(before, head), Path, ("range", "all")).Exits(1);
        Run(host, host.Clone(head), "push", host.PushEvent("refs/heads/x", head, new string('0', 40), forced: false), Path).Exits(0);
    }

    [TestMethod]
    public void Inputs_reach_the_program_word_by_word()
    {
        using var host = Hosted(out _);
        var clone = host.Clone(host.Head);
        Run(host, clone, "schedule", null, Path, ("args", "--exclude *.py --verbose")).Exits(0);
        Run(host, clone, "schedule", null, Path, ("fail-on", "nonsense")).Exits(2).Complains("nonsense");
        Run(host, clone, "schedule", null, Path, ("range", "a...b")).Exits(2).Complains("precommit-ds: range: FROM..TO");
        Run(host, clone, "schedule", null, Path, ("range", "$(touch x);`touch y`")).Exits(2).Complains("precommit-ds: range: FROM..TO");
        Run(host, clone, "schedule", null, Path, ("args", "$(touch x) ; touch y")).Exits(2);
        Run(host, clone, "schedule", null, ("path", host.Files.Root)).Exits(2).Complains("there is no program precommit-ds in the folder");
        Assert.AreEqual("", host.Files.GitIn(clone, "status", "--porcelain"));
    }

    [TestMethod]
    public void Program_is_installed_by_pip_once()
    {
        PackedPrograms.Require();
        Python.Require();
        using var host = Hosted(out _);
        var clone = host.Clone(host.Head);
        PackedPrograms.UseIn(host.Files);
        Run(host, clone, "schedule", null).Exits(1).Says("::error file=old.py,line=1").TellsNoSecret();
        var folder = File.ReadAllText(Folder.Combine(host.Files.Root, "path")).Trim();
        Assert.AreEqual(Folder.Combine(host.Files.Root, "a job", $"precommit-ds-{PackedPrograms.Version}", "bin"), folder);
        var installed = File.GetLastWriteTimeUtc(Folder.Combine(folder, "precommit-ds"));
        // With nothing to install it from.
        host.Files.Set("PIP_FIND_LINKS", null);
        Run(host, clone, "schedule", null).Exits(1);
        Assert.AreEqual(installed, File.GetLastWriteTimeUtc(Folder.Combine(folder, "precommit-ds")));
        Run(host, clone, "schedule", null, ("version", "v9.9.9")).Exits(2).Complains("precommit-ds: precommit-ds 9.9.9 can be installed here neither by pip nor as a .NET tool");
    }

    private static (string, string) Path => ("path", Folder.GetDirectoryName(Programs.FrontDoor)!);

    private static string Page(HostedRepository host) => Folder.Combine(host.Files.Root, "page");

    /// <summary>A repository with a secret in its past.</summary>
    private static HostedRepository Hosted(out string before)
    {
        var host = new HostedRepository();
        host.Commit("old.py", $"token = \"{SecretRuns.OtherToken}\"\n");
        host.CommitMany("old", 25);
        host.Push("refs/heads/main");
        before = host.Head;
        return host;
    }

    private static ProcessResult Run(HostedRepository host, string clone, string name, string? payload, params (string Name, string Value)[] inputs)
    {
        var step = YamlFile.Read("action.yml").At("runs", "steps", 0);
        var given = inputs.ToDictionary(input => input.Name, input => input.Value);
        var known = ((YamlDotNet.RepresentationModel.YamlMappingNode)YamlFile.Read("action.yml").At("inputs")).Children.Keys.Select(key => key.ToString()).ToList();
        foreach (var input in inputs) CollectionAssert.Contains(known, input.Name);
        var environment = new List<(string, string?)>
        {
            ("GITHUB_ACTIONS", "true"), ("GITHUB_EVENT_NAME", name), ("GITHUB_EVENT_PATH", payload), ("GITHUB_STEP_SUMMARY", Page(host)),
            ("GITHUB_PATH", Folder.Combine(host.Files.Root, "path")), ("GITHUB_ACTION_PATH", Programs.RepositoryRoot),
            ("RUNNER_TEMP", Directory.CreateDirectory(Folder.Combine(host.Files.Root, "a job")).FullName),
        };
        foreach (var (key, value) in ((YamlDotNet.RepresentationModel.YamlMappingNode)step.At("env")).Children)
        {
            var input = Input().Match(value.ToString()).Groups[1].Value;
            CollectionAssert.Contains(known, input);
            environment.Add((key.ToString(), given.GetValueOrDefault(input, "")));
        }

        Assert.AreEqual("bash", step.Text("shell"));
        Assert.DoesNotContain("${{", step.Text("run"), "an expression would be anybody's code");
        return host.Files.Run("bash", ["-e", "-o", "pipefail", "-c", step.Text("run")], clone, environment: [.. environment]);
    }

    [GeneratedRegex(@"^\$\{\{ inputs\.([a-z-]+) \}\}$")]
    private static partial Regex Input();
}
