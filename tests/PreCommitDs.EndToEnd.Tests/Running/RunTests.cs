using System.Text;
using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Running;

/// <summary>precommit-ds run: every hook in one process.</summary>
[TestClass]
public sealed class RunTests
{
    private const string Marker = "DO-NOT-COMMIT";

    [TestMethod]
    public void Fixes_come_first_and_findings_of_all_hooks_come_in_one_report()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty());
        repository.StageLines("b.py", Marker);
        repository.RunAll().Exits(1).Says("b.py:1:1: block-markers/marker", "stripped a.ipynb: 1 output");
        repository.HoldsWorking("a.ipynb", Notebook.Clean());
    }

    [TestMethod]
    [DataRow("--staged", 0)]
    [DataRow("--check", 1)]
    [DataRow("--verbose", 1)]
    public void What_is_stripped_is_not_judged(string mode, int exitCode)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty(output: Marker));
        var result = repository.RunAll(mode).Exits(exitCode);
        Assert.DoesNotContain("block-markers", result.Output);
    }

    [TestMethod]
    public void What_a_skipped_fixer_would_have_stripped_is_judged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty(output: Marker));
        repository.Set("SKIP", "other, strip-notebooks");
        repository.RunAll("--staged", "--hook-stage", "pre-commit").Exits(1).Says("a.ipynb:", "block-markers/marker");
        repository.HoldsStaged("a.ipynb", Notebook.Dirty(output: Marker));
    }

    [TestMethod]
    public void What_is_ignored_is_told_once()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(".precommit-ds.toml", "[strip-notebooks]\nextra-keys = [\"nonsense.a\"]\n"u8.ToArray());
        repository.Stage("a.ipynb", Notebook.Clean());
        Assert.HasCount(2, repository.RunAll("--check").Exits(0).Error.Split("ignoring the key 'nonsense.a'"));
    }

    [TestMethod]
    public void Skip_is_for_commits()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty());
        repository.Set("SKIP", "strip-notebooks");
        repository.RunAll("--check").Exits(1).Says("strip-notebooks/not-stripped");
        repository.RunAll("--check", "--hook-stage", "pre-commit").Exits(0);
    }

    [TestMethod]
    [DataRow("--staged")]
    [DataRow("--check")]
    [DataRow("--verbose")]
    [DataRow("--check --all-files")]
    public void What_the_fixer_is_to_leave_alone_is_judged_as_it_is(string mode)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(".precommit-ds.toml", "[strip-notebooks]\nexclude = [\"docs/\"]\n"u8.ToArray());
        repository.Stage("docs/a.ipynb", Notebook.Dirty(output: Marker));
        repository.RunAll(mode.Split(' ')).Exits(1).Says("docs/a.ipynb:", "block-markers/marker");
    }

    [TestMethod]
    public void What_is_staged_and_was_stripped_in_the_file_alone_is_told()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty(output: Marker));
        repository.Write("a.ipynb", Notebook.Clean());
        repository.RunAll().Exits(1).Says("staged, though the file itself is clean");
        repository.Strip().Exits(1).Says("staged, though the file itself is clean");
        repository.RunAll("a.ipynb").Exits(1).Says("block-markers/marker");
        repository.Holds("a.ipynb", Notebook.Dirty(output: Marker), Notebook.Clean());
    }

    [TestMethod]
    public void The_report_of_all_says_the_least_severity_that_fails()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(".precommit-ds.toml", "[block-markers]\nfail-on = \"warning\"\nseverity = \"warning\"\n"u8.ToArray());
        repository.StageLines("b.py", Marker);
        Assert.Contains("\"fail_on\": \"warning\"", repository.RunAll("--check", "--format", "json").Exits(1).Output);
    }

    [TestMethod]
    public void Staged_mode_leaves_working_files_alone()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty());
        repository.RunAll("--staged").Exits(0).Says("stripped a.ipynb");
        repository.Holds("a.ipynb", Notebook.Clean(), Notebook.Dirty());
    }

    [TestMethod]
    public void Each_hook_takes_its_own_of_the_names_given()
    {
        using var repository = TemporaryRepository.Create();
        repository.WriteLines("a.py", "clean");
        repository.Write("data.json", Encoding.UTF8.GetBytes("{\"cells\": 1}"));
        repository.RunAll("a.py", "data.json").Exits(0).IsSilent();
    }

    [TestMethod]
    public void Options_for_all_hooks_reach_each()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("sub/a.ipynb", Notebook.Dirty());
        repository.StageLines("sub/b.py", Marker);
        repository.StageLines("c.py", Marker);
        var result = repository.RunAll("--staged", "--exclude", "sub/").Exits(1).Says("c.py:1:1");
        Assert.DoesNotContain("sub/", result.Output);
        repository.RunAll("--format", "json").Says("\"hook\": \"precommit-ds\"", "\"rule\": \"block-markers/marker\"");
    }

    [TestMethod]
    public void The_way_past_comes_once_and_names_what_stopped_the_commit()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-commit", $"exec '{Programs.SampleHooks}' run --staged");
        repository.StageLines("a.py", Marker);
        repository.Stage("a.ipynb", Notebook.Dirty());
        var result = repository.TryCommit().Exits(1);
        Assert.AreEqual(1, (result.Output + result.Error).Split("SKIP=block-markers git commit").Length - 1, result.ToString());
        repository.Set("SKIP", "block-markers");
        repository.TryCommit().Exits(0);
        repository.HoldsCommitted("HEAD:a.ipynb", Notebook.Clean());
    }

    [TestMethod]
    public void One_broken_file_stops_neither_the_other_files_nor_the_other_hooks()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("bad.ipynb", Encoding.UTF8.GetBytes("{\"cells\": ["));
        repository.Stage("good.ipynb", Notebook.Dirty());
        repository.StageLines("b.py", Marker);
        repository.RunAll().Exits(2).Says("stripped good.ipynb", "b.py:1:1").Complains("bad.ipynb");
    }

    [TestMethod]
    public void A_message_is_only_for_hooks_that_want_it()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("commit-msg", $"exec '{Programs.SampleHooks}' run --hook-stage commit-msg \"$1\"");
        repository.StageLines("a.py", "x");
        repository.TryCommit("-m", Marker).Exits(1);
        repository.TryCommit("-m", "fine").Exits(0);
    }

    [TestMethod]
    public void A_message_file_is_known_by_its_name_as_runners_do_not_say_the_stage()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".git/COMMIT_EDITMSG", SampleRuns.Text(Marker));
        repository.RunAll(".git/COMMIT_EDITMSG").Exits(1).Says("COMMIT_EDITMSG:1:1");
    }

    [TestMethod]
    public void What_fails_a_hook_by_its_configuration_fails_the_run()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("a.py", Marker);
        repository.WriteLines(".precommit-ds.toml", "block-markers.severity = \"warning\"");
        repository.RunAll().Exits(0).Says("block-markers/marker");
        repository.WriteLines(".precommit-ds.toml", "block-markers.severity = \"warning\"", "fail-on = \"warning\"");
        repository.RunAll().Exits(1);
        repository.RunAll("--fail-on", "error").Exits(0);
    }

    [TestMethod]
    public void An_unknown_stage_names_those_there_are() =>
        ProcessRunner.Run(Programs.SampleHooks, ["run", "--hook-stage", "post-merge"], Path.GetTempPath()).Exits(2).Complains("--hook-stage post-merge: one of pre-commit");
}
