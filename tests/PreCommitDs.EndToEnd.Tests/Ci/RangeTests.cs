using System.Runtime.Versioning;

namespace PreCommitDs.EndToEnd.Ci;

/// <summary>What install/ci/range.sh makes of real events, in whole clones and in those that are one commit deep.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class RangeTests
{
    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(3)]
    public void A_pull_request_is_what_it_adds_to_its_base(int depth)
    {
        using var host = new HostedRepository();
        host.CommitMany("old", 60);
        host.Files.Git("branch", "feature");
        host.CommitMany("newer", 40);
        host.Push("refs/heads/main");
        var merged = host.Head;
        host.Files.Git("switch", "--quiet", "feature");
        host.Commit("f1");
        host.Files.Git("merge", "--quiet", "--no-edit", merged);
        var head = host.Commit("f2");
        host.Push("refs/pull/7/head");
        host.Files.Git("switch", "--quiet", "main");
        host.CommitMany("newest", 5);
        host.Push("refs/heads/main");
        var (main, merge) = (host.Head, Merged(host, head));
        foreach (var name in (string[])["pull_request", "pull_request_target"])
            Assert.AreEqual("f1 f2", host.Meant(host.Clone(merge, depth), name, host.PullRequestEvent(main, head)), name);
        Assert.AreEqual("f1 f2", host.Meant(host.Clone(merge, depth), "merge_group", host.Event($$$"""{"merge_group": {"base_sha": "{{{main}}}", "head_sha": "{{{head}}}"}}""")));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    public void A_push_is_what_is_new(int depth)
    {
        using var host = new HostedRepository();
        host.CommitMany("old", 30);
        host.Push("refs/heads/main");
        host.Commit("p1");
        host.CommitMany("p", 30);
        var head = host.Commit("p2");
        var payload = host.Push("refs/heads/main");
        StringAssert.Matches(host.Meant(host.Clone(head, depth), "push", payload)!, new("^(many ){30}p1 p2$"));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    public void A_new_branch_or_tag_is_what_the_default_branch_has_not(int depth)
    {
        using var host = new HostedRepository();
        host.CommitMany("old", 30);
        Assert.IsNull(host.Meant(Clone(host, depth, host.Push("refs/heads/main"), out var first), "push", first), "the first push of all");
        host.Files.Git("switch", "--quiet", "-c", "feature");
        host.Commit("f1");
        host.Commit("f2");
        Assert.AreEqual("f1 f2", host.Meant(Clone(host, depth, host.Push("refs/heads/feature"), out var branch), "push", branch));
        Assert.AreEqual("f1 f2", host.Meant(Clone(host, depth, host.Push("refs/tags/v1"), out var tag), "push", tag));
        host.Files.Git("switch", "--quiet", "main");
        Assert.AreEqual("", host.Meant(Clone(host, depth, host.Push("refs/tags/v0"), out var old), "push", old), "a tag of what is on the default branch");
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    public void A_force_push_is_what_it_adds_to_where_both_meet(int depth)
    {
        using var host = new HostedRepository();
        host.CommitMany("old", 30);
        host.Push("refs/heads/main");
        host.Commit("first try");
        host.Push("refs/heads/main");
        host.Files.Git("reset", "--quiet", "--hard", "HEAD~1");
        host.Commit("second try");
        Assert.AreEqual("second try", host.Meant(Clone(host, depth, host.Push("refs/heads/main", "--force"), out var payload), "push", payload));
        // As after a clean-up on the server.
        var gone = host.PushEvent("refs/heads/main", new string('1', 40), host.Head, forced: true);
        Assert.IsNull(host.Meant(host.Clone(host.Head, depth), "push", gone), "of the default branch");
        host.Files.Git("switch", "--quiet", "-c", "feature");
        host.Commit("f1");
        host.Push("refs/heads/feature");
        gone = host.PushEvent("refs/heads/feature", new string('1', 40), host.Head, forced: true);
        Assert.AreEqual("f1", host.Meant(host.Clone(host.Head, depth), "push", gone), "of another branch");
    }

    [TestMethod]
    public void Nothing_is_looked_at_where_something_is_deleted_and_all_where_nobody_says_what_is_new()
    {
        using var host = new HostedRepository();
        host.Commit("one");
        host.Push("refs/heads/main");
        var clone = host.Clone(host.Head);
        Assert.AreEqual("", host.Meant(clone, "push", host.PushEvent("refs/heads/x", host.Head, new string('0', 40), forced: false)));
        foreach (var name in (string[])["workflow_dispatch", "schedule", "release", ""])
            Assert.IsNull(host.Meant(clone, name, host.Event("""{"inputs": null, "ref": "refs/heads/main", "schedule": "0 0 * * *"}""")), name);
        Assert.IsNull(host.Meant(clone, "schedule", null));
    }

    [TestMethod]
    public void What_cannot_be_told_is_one_line_and_no_pass()
    {
        using var host = new HostedRepository();
        host.Commit("one");
        host.Push("refs/heads/main");
        var clone = host.Clone(host.Head);
        Fails(host, clone, "push", null, "the event push does not say which commits it is about");
        Fails(host, clone, "pull_request", host.Event("{}"), "the event pull_request does not say which commits it is about");
        Fails(host, clone, "pull_request", host.PullRequestEvent(new string('1', 40), host.Head), "cannot be fetched from origin");
        Fails(host, clone, "pull_request", host.PullRequestEvent("--upload-pack=x", host.Head), "does not say which commits");
        Fails(host, host.Files.Root, "push", null, "there is no repository here");
    }

    private static void Fails(HostedRepository host, string clone, string name, string? payload, string reason)
    {
        var result = host.Range(clone, name, payload).Exits(2).Complains("range.sh: ", reason);
        Assert.AreEqual(("", 1), (result.Output, result.Error.Count(unit => unit == '\n')), result.ToString());
    }

    private static string Clone(HostedRepository host, int depth, string pushed, out string payload)
    {
        payload = pushed;
        return host.Clone(host.Head, depth);
    }

    /// <summary>What the server makes of a pull request, and checks out.</summary>
    private static string Merged(HostedRepository host, string head)
    {
        host.Files.Git("switch", "--quiet", "--detach", "main");
        host.Files.Git("merge", "--quiet", "--no-edit", head);
        host.Push("refs/pull/7/merge");
        return host.Head;
    }
}
