using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Secrets;
using YamlDotNet.RepresentationModel;

namespace PreCommitDs.EndToEnd.Ci;

/// <summary>The template for GitLab: its script as it stands, with the variables that GitLab sets, in a whole clone, as it asks for one.</summary>
[TestClass]
[TestCategory("slow")]
[UnsupportedOSPlatform("windows")]
public sealed class GitlabTests
{
    private static readonly string Zeros = new('0', 40);

    [TestMethod]
    public void Merge_requests_and_branches_are_judged_by_what_they_add()
    {
        using var host = Hosted(out var main);
        var fine = host.Commit("fine.py", "x = 1\n");
        var head = host.Commit("config.py", $"token = \"{SecretRuns.Token}\"\n");
        host.Push("refs/heads/feature");
        var clone = host.Clone(head, 0);

        var request = Run(host, clone, "merge_request_event", ("CI_COMMIT_SHA", head), ("CI_MERGE_REQUEST_DIFF_BASE_SHA", main), ("CI_COMMIT_BEFORE_SHA", Zeros));
        request.Exits(1).Says($"--from-ref={main} --to-ref={head}", "config.py:1:10: block-secrets/hugging-face-user-token").TellsNoSecret();
        Assert.DoesNotContain("old.py", request.Output);
        var log = File.ReadAllText(Path.Combine(clone, "precommit-ds.sarif"));
        Assert.Contains("block-secrets/hugging-face-user-token", log);
        Assert.DoesNotContain(SecretRuns.Token[3..], log);
        Run(host, clone, "merge_request_event", ("CI_COMMIT_SHA", head), ("CI_MERGE_REQUEST_DIFF_BASE_SHA", main), ("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA", fine)).Exits(0).Says($"--to-ref={fine}");

        Run(host, clone, "push", ("CI_COMMIT_SHA", fine), ("CI_COMMIT_BEFORE_SHA", main), ("CI_COMMIT_BRANCH", "feature")).Exits(0).Says($"--from-ref={main} --to-ref={fine}");
        Run(host, clone, "push", ("CI_COMMIT_SHA", head), ("CI_COMMIT_BEFORE_SHA", fine), ("CI_COMMIT_BRANCH", "feature")).Exits(1).Says($"--from-ref={fine} --to-ref={head}");
        foreach (var before in (string[])[Zeros, new string('1', 40)])
            Run(host, clone, "push", ("CI_COMMIT_SHA", head), ("CI_COMMIT_BEFORE_SHA", before), ("CI_COMMIT_BRANCH", "feature")).Exits(1).Says($"--from-ref={main} --to-ref={head}");
        Run(host, clone, "push", ("CI_COMMIT_SHA", fine), ("CI_COMMIT_BEFORE_SHA", Zeros), ("CI_COMMIT_TAG", "v1")).Exits(0).Says($"--from-ref={main} --to-ref={fine}");
    }

    [TestMethod]
    public void All_other_pipelines_look_at_all_files()
    {
        using var host = Hosted(out var main);
        var clone = host.Clone(main, 0);
        foreach (var source in (string[])["schedule", "web", "api", "trigger"])
            Run(host, clone, source, ("CI_COMMIT_SHA", main), ("CI_COMMIT_BEFORE_SHA", Zeros), ("CI_COMMIT_BRANCH", "main")).Exits(1).Says("--all-files", "old.py:1:10: ").TellsNoSecret();
        Run(host, clone, "push", ("CI_COMMIT_SHA", main), ("CI_COMMIT_BEFORE_SHA", Zeros), ("CI_COMMIT_BRANCH", "main")).Exits(1).Says("--all-files");
        Run(host, clone, "web", ("CI_COMMIT_SHA", main), ("PRECOMMIT_DS_ARGS", "--exclude old.py")).Exits(0);
    }

    [TestMethod]
    public void Template_asks_for_the_whole_history_and_this_version()
    {
        var job = Job();
        Assert.AreEqual("0", job.Text("variables", "GIT_DEPTH"));
        Assert.AreEqual(PackedPrograms.Version, job.Text("variables", "PRECOMMIT_DS_VERSION"));
        Assert.EndsWith("\"precommit-ds==$PRECOMMIT_DS_VERSION\"", job.Text("before_script", 0));
        Assert.AreEqual("precommit-ds.sarif", job.Text("artifacts", "paths", 0));
    }

    private static YamlNode Job() => YamlFile.Read("install/ci/gitlab.yml").At("precommit-ds");

    private static HostedRepository Hosted(out string main)
    {
        var host = new HostedRepository();
        main = host.Commit("old.py", $"token = \"{SecretRuns.OtherToken}\"\n");
        host.Push("refs/heads/main");
        return host;
    }

    private static ProcessResult Run(HostedRepository host, string clone, string source, params (string Name, string? Value)[] variables)
    {
        host.Files.Set("PATH", Path.GetDirectoryName(Programs.FrontDoor) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"));
        (string, string?)[] always = [("CI_PIPELINE_SOURCE", source), ("CI_DEFAULT_BRANCH", "main"), ("PRECOMMIT_DS_ARGS", ""), .. variables];
        return host.Files.Run("sh", ["-e", "-c", Job().Text("script", 0)], clone, environment: always);
    }
}
