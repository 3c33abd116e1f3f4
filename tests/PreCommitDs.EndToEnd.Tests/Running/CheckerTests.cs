using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Running;

/// <summary>What a checker looks at: staged blobs before working files, and of them only what the commit adds.</summary>
[TestClass]
public sealed class CheckerTests
{
    private const string Marker = "DO-NOT-COMMIT";

    [TestMethod]
    public void A_staged_line_is_found_with_its_place()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("a.py", "x = 1", $"y = '{Marker}'");
        repository.Check().Exits(1).Says("a.py:2:6: block-markers/marker holds a marker");
    }

    [TestMethod]
    public void A_clean_commit_passes_in_silence()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("a.py", "x = 1");
        repository.Check().Exits(0).IsSilent();
    }

    [TestMethod]
    public void The_staged_blob_is_judged_though_the_file_was_cleaned_since()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("a.py", Marker);
        repository.WriteLines("a.py", "clean");
        repository.Check("a.py").Exits(1).Says("a.py:1:1");
    }

    [TestMethod]
    public void What_is_not_staged_is_not_judged()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("a.py", "clean");
        repository.WriteLines("a.py", Marker);
        repository.Check("a.py").Exits(0);
    }

    [TestMethod]
    public void A_named_file_without_a_staged_change_is_judged_whole()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("a.py", Marker);
        repository.Commit();
        repository.Check("a.py").Exits(1);
        repository.Check("--all-files").Exits(1);
        repository.Check().Exits(0);
    }

    [TestMethod]
    public void What_stood_there_before_is_not_this_commits_doing()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("a.py", Marker);
        repository.Commit();
        repository.StageLines("a.py", "# a line above", Marker);
        repository.Check().Exits(0);
        repository.StageLines("a.py", "# a line above", Marker, Marker + " again");
        repository.Check().Exits(1).Says("a.py:3:1");
    }

    [TestMethod]
    public void In_a_merge_what_either_side_held_is_not_told_again()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("a.py", "one");
        repository.Commit();
        repository.Git("checkout", "--quiet", "-b", "other");
        repository.StageLines("a.py", "one", Marker);
        repository.Commit();
        repository.Git("checkout", "--quiet", "main");
        repository.StageLines("a.py", "two");
        repository.Commit();
        repository.TryGit(["merge", "--quiet", "other"]).Exits(1);
        repository.StageLines("a.py", "two", Marker);
        repository.Check().Exits(0);
        repository.StageLines("a.py", "two", Marker, Marker + " new");
        repository.Check().Exits(1).Says("a.py:3:1");
    }

    [TestMethod]
    public void A_range_is_judged_by_its_blobs()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("a.py", Marker);
        repository.Commit();
        repository.StageLines("b.py", Marker);
        repository.Commit();
        repository.WriteLines("b.py", "clean");
        repository.Check("--from-ref", "HEAD~1").Exits(1).Says("b.py:1:1");
        Assert.DoesNotContain("a.py", repository.Check("--from-ref", "HEAD~1").Output);
    }

    [TestMethod]
    public void A_commit_message_is_judged_without_what_git_takes_out_of_it()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".git/COMMIT_EDITMSG", SampleRuns.Text("Subject", "# " + Marker, "body", "# ------------------------ >8 ------------------------", Marker));
        repository.Set("GIT_EDITOR", "vi");
        repository.Check(".git/COMMIT_EDITMSG").Exits(0);
        repository.Write(".git/COMMIT_EDITMSG", SampleRuns.Text("Subject", "", Marker));
        repository.Check(".git/COMMIT_EDITMSG").Exits(1).Says(".git/COMMIT_EDITMSG:3:1");
    }

    [TestMethod]
    [DataRow("commit --allow-empty -m", "ok\n\n# DO-NOT-COMMIT")]
    [DataRow("commit --allow-empty -m", "ok\n\n# ------------------------ >8 ------------------------\nDO-NOT-COMMIT")]
    [DataRow("-c commit.cleanup=whitespace commit --allow-empty", "ok\n\n# DO-NOT-COMMIT")]
    [DataRow("-c commit.cleanup=scissors commit --allow-empty", "ok\n\n# DO-NOT-COMMIT")]
    [DataRow("-c commit.cleanup=verbatim commit --allow-empty", "ok\n\n# DO-NOT-COMMIT")]
    public void All_that_git_commits_of_a_message_is_judged(string command, string message)
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("commit-msg", $"exec '{Programs.SampleHooks}' run --hook-stage commit-msg \"$1\"");
        var words = command.Split(' ');
        if (words[^1] == "-m") words = [.. words, message];
        repository.Write("../message", System.Text.Encoding.UTF8.GetBytes(message));
        repository.Set("GIT_EDITOR", $"cp '{Path.Combine(repository.Root, "message")}'");
        repository.TryGit(words).Exits(1).Complains("block-markers/marker");
        repository.Git("commit", "--allow-empty", "--no-verify", "-m", "clean");
    }

    [TestMethod]
    public void A_link_is_not_followed()
    {
        using var repository = TemporaryRepository.Create();
        repository.WriteLines("secret", Marker);
        repository.Shell("ln -s secret link && git add link").Exits(0);
        repository.Check("link").Exits(0);
    }

    [TestMethod]
    public void Every_finding_of_a_file_that_several_processes_share_comes_once_and_in_order()
    {
        using var repository = TemporaryRepository.Create();
        for (var i = 0; i < 30; i++) repository.StageLines($"f{i:00}.py", "x", Marker);
        var lines = repository.Check().Exits(1).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        CollectionAssert.AreEqual(Enumerable.Range(0, 30).Select(i => $"f{i:00}.py:2:1: block-markers/marker holds a marker: {Marker}").ToArray(), lines);
    }
}
