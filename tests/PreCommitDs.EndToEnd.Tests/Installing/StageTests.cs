using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Running;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>The four git hooks as <c>install</c> sets them up, called by real git.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class StageTests
{
    private const string Marker = "DO-NOT-COMMIT";

    [TestMethod]
    public void A_merge_without_conflicts_stops_once_for_what_is_stripped_and_goes_on()
    {
        using var repository = HookCalls.Create();
        repository.Run(Programs.SampleHooks, ["install", "--plain"]).Exits(0);
        // It ends with a merge stopped and finished, a commit, a message and a push.
        HookCalls.AreThoseOf(repository, own: false, runner: false, ours: true);
    }

    [TestMethod]
    public void What_is_staged_on_top_of_a_merge_is_stripped()
    {
        using var repository = Installed();
        Diverge(repository, LargeNotebook.WithOutputs(1, "theirs"), "other.ipynb");
        repository.Git("checkout", "--quiet", "main");
        repository.Git("merge", "--quiet", "--no-commit", "topic");
        repository.Stage("other.ipynb", LargeNotebook.WithOutputs(2, "resolved"));
        repository.TryCommit().Exits(0);
        repository.HoldsCommitted("HEAD:other.ipynb", LargeNotebook.Clean("resolved"));
        Assert.AreEqual("2\n", repository.Git("rev-list", "--count", "--no-walk", "HEAD^1", "HEAD^2"));
    }

    [TestMethod]
    public void A_merge_brings_in_what_is_there_already_without_being_judged()
    {
        using var repository = Installed();
        Diverge(repository, SampleRuns.Text(Marker), "theirs.py");
        repository.Git("checkout", "--quiet", "main");
        repository.TryGit(["merge", "--no-edit", "topic"]).Exits(0);
        repository.HoldsCommitted("HEAD:theirs.py", SampleRuns.Text(Marker));
    }

    [TestMethod]
    public void The_resolution_of_a_conflict_is_judged()
    {
        using var repository = Installed();
        repository.StageLines("a.py", "base");
        repository.Commit();
        Diverge(repository, SampleRuns.Text("theirs"), "a.py");
        repository.Git("checkout", "--quiet", "main");
        repository.StageLines("a.py", "ours");
        repository.Commit();
        Assert.AreNotEqual(0, repository.TryGit(["merge", "topic"]).ExitCode);
        repository.StageLines("a.py", Marker);
        repository.TryGit(["commit", "--no-edit"]).Exits(1);
        repository.StageLines("a.py", "both");
        repository.TryGit(["commit", "--no-edit"]).Exits(0);
    }

    [TestMethod]
    public void Gits_own_sample_that_calls_the_hook_of_commits_does_no_harm()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-merge-commit", "echo merge >>../calls; test -x .git/hooks/pre-commit && exec .git/hooks/pre-commit");
        repository.InstallHook("pre-commit", "echo commit >>../calls");
        Install(repository);
        Diverge(repository, Notebook.Clean(), "theirs.ipynb");
        repository.Git("checkout", "--quiet", "main");
        repository.TryGit(["merge", "--no-edit", "topic"]).Exits(0);
        Assert.AreEqual("merge\ncommit\n", File.ReadAllText(Path.Combine(repository.Root, "calls")));
    }

    [TestMethod]
    public void A_message_is_judged_in_any_folder_and_skipped_by_name()
    {
        using var repository = Installed();
        Directory.CreateDirectory(repository.PathOf("sub folder/ä"));
        string[] commit = ["commit", "--allow-empty", "-m", Marker];
        repository.TryGit(commit, repository.PathOf("sub folder/ä")).Exits(1);
        repository.TryGit(["commit", "--allow-empty", "-m", "fine"], repository.PathOf("sub folder/ä")).Exits(0);
        repository.Run("git", commit, environment: ("SKIP", "block-markers")).Exits(0);
        repository.TryGit(["commit", "--amend", "-m", Marker + " again"]).Exits(1);
    }

    [TestMethod]
    [DataRow("cherry-pick topic")]
    [DataRow("rebase --quiet --onto main topic~1 topic")]
    [DataRow("merge --quiet --ff-only topic")]
    [DataRow("-c core.hooksPath=/dev/null merge --quiet --no-edit topic")]
    public void What_no_commit_hook_has_seen_is_caught_at_the_push(string command)
    {
        using var repository = Installed();
        Diverge(repository, SampleRuns.Text(Marker), "t.py");
        repository.Git("checkout", "--quiet", "main");
        repository.Git(command.Split(' '));
        var push = repository.TryGit(["push", "origin", "HEAD"]);
        Assert.AreNotEqual(0, push.ExitCode, push.ToString());
        Assert.Contains("t.py:1:1", push.Output + push.Error);
        repository.Run("git", ["push", "--quiet", "origin", "HEAD"], environment: ("SKIP", "block-markers")).Exits(0);
    }

    [TestMethod]
    public void What_several_refs_bring_in_is_told_once_and_what_each_does_is_told()
    {
        using var repository = Installed();
        repository.StageLines("both.py", Marker);
        repository.Stage("broken.ipynb", "{"u8.ToArray());
        repository.Commit();
        repository.Git("branch", "fine", "HEAD~1");
        repository.Git("checkout", "--quiet", "-b", "topic");
        repository.StageLines("topic.py", Marker);
        repository.Commit();
        var push = repository.TryGit(["push", "origin", "main", "fine", "topic"]);
        Assert.AreNotEqual(0, push.ExitCode, push.ToString());
        var lines = (push.Output + push.Error).Split('\n');
        foreach (var place in (string[])["both.py:1:1", "topic.py:1:1", "broken.ipynb:1:2"])
            Assert.AreEqual(1, lines.Count(line => line.StartsWith(place, StringComparison.Ordinal)), push.ToString());
        Assert.AreEqual(lines.Length, lines.Where(line => line.Length > 0).Distinct().Count() + 1, push.ToString());
        Assert.AreEqual(1, repository.Git("ls-remote", "--heads", "origin").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [TestMethod]
    public void A_revert_that_brings_something_back_is_caught_at_the_push()
    {
        using var repository = Installed();
        repository.StageLines("a.py", Marker);
        repository.Commit();
        repository.Git("rm", "--quiet", "a.py");
        repository.Commit();
        repository.Git("push", "--quiet", "--no-verify", "origin", "main");
        repository.Git("revert", "--no-edit", "HEAD");
        Assert.AreNotEqual(0, repository.TryGit(["push", "origin", "main"]).ExitCode);
    }

    [TestMethod]
    public void An_earlier_push_hook_that_fails_stops_the_push_before_ours()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-push", "cat >../pushed; exit 3");
        Install(repository);
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git").Exits(0);
        repository.StageLines("a.py", Marker);
        repository.Commit();
        var push = repository.TryGit(["push", "origin", "main"]);
        Assert.AreNotEqual(0, push.ExitCode);
        Assert.DoesNotContain("a.py", push.Output + push.Error);
        Assert.EndsWith(" refs/heads/main 0000000000000000000000000000000000000000\n", File.ReadAllText(Path.Combine(repository.Root, "pushed")));
    }

    [TestMethod]
    [DataRow("-m", "all", "-a")]
    [DataRow("-m", "part", "sub dir/n ä.ipynb")]
    [DataRow("--amend", "--no-edit", "-a")]
    public void Nothing_unstaged_is_touched_whatever_the_commit_takes_in(params string[] arguments)
    {
        using var repository = Installed();
        repository.Stage("sub dir/n ä.ipynb", Notebook.Clean("old"));
        repository.StageLines("b.py", "old");
        repository.Commit();
        repository.Write("sub dir/n ä.ipynb", Notebook.Dirty("new"));
        repository.WriteLines("untracked.txt", Marker);
        repository.TryGit(["commit", .. arguments]).Exits(0);
        repository.HoldsCommitted("HEAD:sub dir/n ä.ipynb", Notebook.Clean("new"));
        repository.HoldsWorking("sub dir/n ä.ipynb", Notebook.Dirty("new"));
        repository.HoldsWorking("untracked.txt", SampleRuns.Text(Marker));
    }

    [TestMethod]
    public void The_first_commit_of_all_is_judged()
    {
        using var repository = TemporaryRepository.Unborn();
        Install(repository);
        repository.StageLines("a.py", Marker);
        repository.Stage("a.ipynb", Notebook.Dirty());
        repository.TryCommit().Exits(1);
        repository.StageLines("a.py", "fine");
        repository.TryCommit().Exits(0);
        repository.HoldsCommitted("HEAD:a.ipynb", Notebook.Clean());
    }

    [TestMethod]
    public void A_linked_working_tree_has_all_four()
    {
        using var repository = Installed();
        var linked = Path.Combine(repository.Root, "linked ä");
        repository.Git("worktree", "add", "--quiet", "-b", "topic", linked);
        File.WriteAllText(Path.Combine(linked, "a.py"), Marker);
        repository.GitIn(linked, "add", "a.py");
        repository.TryGit(["commit", "-m", "one"], linked).Exits(1);
        repository.TryGit(["commit", "--allow-empty", "-m", Marker, "--", "README"], linked).Exits(1);
        repository.GitIn(linked, "commit", "--quiet", "--no-verify", "-m", "one");
        Assert.AreNotEqual(0, repository.TryGit(["push", "origin", "topic"], linked).ExitCode);
    }

    private static void Install(TemporaryRepository repository) => repository.Run(Programs.SampleHooks, ["install", "--no-filter"]).Exits(0);

    private static TemporaryRepository Installed()
    {
        var repository = TemporaryRepository.Create();
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git && git push --quiet origin main").Exits(0);
        Install(repository);
        return repository;
    }

    /// <summary>Commits a file on a branch <c>topic</c>, and another one on <c>main</c>, without hooks.</summary>
    private static void Diverge(TemporaryRepository repository, byte[] content, string name)
    {
        repository.Git("checkout", "--quiet", "-b", "topic");
        repository.Stage(name, content);
        repository.Commit("theirs");
        repository.Git("checkout", "--quiet", "main");
        // For a merge by fast-forward main stays where it is.
        if (name == "t.py") return;
        repository.StageLines("main.py", "ours");
        repository.Commit("ours");
    }
}
