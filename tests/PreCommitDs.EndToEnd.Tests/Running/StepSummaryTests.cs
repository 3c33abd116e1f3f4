using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Secrets;

namespace PreCommitDs.EndToEnd.Running;

/// <summary>What <c>precommit-ds run</c> adds to the summary page of a job of GitHub Actions.</summary>
[TestClass]
public sealed class StepSummaryTests
{
    [TestMethod]
    public void Findings_are_added_beside_the_annotations_and_no_secret_is_told()
    {
        using var repository = WithSecret(out var page);
        File.WriteAllText(page, "from the step before\n");
        repository.Run(Programs.FrontDoor, ["run", "--check"]).Exits(1).Says("::error file=config.py").TellsNoSecret();
        var text = File.ReadAllText(page);
        StringAssert.StartsWith(text, "from the step before\n### precommit-ds: 2 findings\n\n<table>\n");
        Assert.Contains("<tr><td><code>block-secrets/hugging-face-user-token</code></td><td>error</td><td>1</td></tr>\n", text);
        Assert.Contains("<tr><td><code>strip-notebooks/not-stripped</code></td><td>error</td><td>1</td></tr>\n", text);
        Assert.Contains("<code>config.py:1:10: block-secrets/hugging-face-user-token ", text);
        Assert.Contains("<br><code>", text);
        Assert.DoesNotContain(SecretRuns.Token[3..], text);
        repository.Run(Programs.FrontDoor, ["run", "--check"]).Exits(1);
        Assert.AreEqual(text + text["from the step before\n".Length..], File.ReadAllText(page));
    }

    [TestMethod]
    public void A_run_without_findings_says_so()
    {
        using var repository = InActions(out var page);
        repository.Run(Programs.FrontDoor, ["run", "--check"]).Exits(0);
        Assert.AreEqual("### precommit-ds: 0 findings\n\n", File.ReadAllText(page));
    }

    [TestMethod]
    [DataRow("--format", "text")]
    [DataRow("--format", "json")]
    [DataRow("--output", "report.txt")]
    public void Another_report_leaves_the_page_alone(params string[] options)
    {
        using var repository = WithSecret(out var page);
        repository.Run(Programs.FrontDoor, ["run", "--check", .. options]).Exits(1);
        Assert.IsFalse(File.Exists(page));
    }

    [TestMethod]
    public void Outside_of_Actions_there_is_no_page()
    {
        using var repository = WithSecret(out var page);
        repository.Set("GITHUB_ACTIONS", null);
        repository.Run(Programs.FrontDoor, ["run", "--check"]).Exits(1);
        Assert.IsFalse(File.Exists(page));
    }

    [TestMethod]
    public void A_page_that_cannot_be_written_to_changes_no_verdict()
    {
        using var repository = InActions(out var page);
        Directory.CreateDirectory(page);
        repository.Run(Programs.FrontDoor, ["run", "--check"]).Exits(0).Complains("precommit-ds: the summary of the job is left out: ");
    }

    [TestMethod]
    [UnsupportedOSPlatform("windows")]
    public void The_page_stays_below_what_GitHub_shows()
    {
        using var repository = WithSecret(out var page);
        File.WriteAllText(page, new string('x', (1024 * 1024) - 1_300));
        repository.Run(Programs.FrontDoor, ["run", "--check"]).Exits(1);
        Assert.IsLessThan(1024 * 1024, new FileInfo(page).Length);
        Assert.Contains("### precommit-ds: 2 findings\n", File.ReadAllText(page));
    }

    private static TemporaryRepository WithSecret(out string page)
    {
        var repository = InActions(out page);
        repository.StageText("config.py", $"token = \"{SecretRuns.Token}\"\n");
        repository.Stage("nb.ipynb", Notebook.Dirty());
        return repository;
    }

    private static TemporaryRepository InActions(out string page)
    {
        var repository = TemporaryRepository.Create();
        page = Path.Combine(repository.Root, "a page.md");
        repository.Set("GITHUB_ACTIONS", "true");
        repository.Set("GITHUB_STEP_SUMMARY", page);
        return repository;
    }
}
