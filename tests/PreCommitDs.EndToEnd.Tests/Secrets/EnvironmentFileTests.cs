using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>block-secrets --fix: an environment file goes out of the commit and stays where it is.</summary>
[TestClassOverBothGits]
public sealed class EnvironmentFileTests
{
    private const string Text = "# the database\nDB_PASSWORD=\"hunter2\nB=two\"\nexport API_KEY=abc123 # mine\n\nDEBUG=1\n";
    private const string Template = "# the database\nDB_PASSWORD=\nexport API_KEY=\n\nDEBUG=\n";

    [TestMethod]
    public void A_commit_is_stopped_mended_and_passes()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallBlockSecrets();
        repository.StageText(".env", Text);
        repository.StageText("main.py", "print('hello')\n");
        var stopped = repository.TryGit(["commit", "-m", "all"]).Exits(1).Complains(".env: block-secrets/environment-file environment file with values of DB_PASSWORD, API_KEY and DEBUG", "block-secrets --fix .env");
        foreach (var value in (string[])["hunter2", "abc123"]) Assert.DoesNotContain(value, stopped.Error + stopped.Output);
        Assert.AreEqual(1, stopped.Error.Split("block-secrets/").Length - 1, "one finding for the file");

        repository.BlockSecrets("--fix", ".env").Exits(1)
            .Says("unstaged .env: it stays in the working tree", "wrote .gitignore: /.env; staged", "wrote .env.template: names without their values; staged", "commit again: git commit\n");
        Assert.AreEqual(Text, repository.ReadText(".env"));
        repository.TryGit(["commit", "-m", "all"]).Exits(0);
        CollectionAssert.AreEquivalent((string[])["README", ".gitignore", ".env.template", "main.py"], repository.Tracked());
        Assert.AreEqual(Template, System.Text.Encoding.UTF8.GetString(repository.Blob("HEAD:.env.template")));
        Assert.AreEqual("!! .env\n", repository.Git("status", "--porcelain", "--ignored"));
        Assert.AreEqual(Text, repository.ReadText(".env"));
    }

    [TestMethod]
    public void Below_the_top_with_spaces_and_from_there()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText("services/my api/.env", Text);
        repository.StageText("services/prod.env", "A=1\n");
        repository.BlockSecretsIn("services", "--fix").Exits(1).Says("unstaged my api/.env", "wrote ../.gitignore: /services/my api/.env, /services/prod.env", "wrote my api/.env.template");
        Assert.AreEqual("/services/my api/.env\n/services/prod.env\n", repository.ReadText(".gitignore"));
        Assert.AreEqual("A=\n", repository.ReadText("services/.env.template"));
        Assert.AreEqual(Template, repository.ReadText("services/my api/.env.template"));
        Assert.AreEqual("A  .gitignore\nA  services/.env.template\nA  \"services/my api/.env.template\"\n", repository.Git("status", "--porcelain"));
    }

    [TestMethod]
    public void Before_the_first_commit()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.InstallBlockSecrets();
        repository.StageText(".env", Text);
        repository.TryGit(["commit", "-m", "first"]).Exits(1);
        repository.BlockSecrets("--fix").Exits(1);
        repository.TryGit(["commit", "-m", "first"]).Exits(0);
        CollectionAssert.AreEquivalent((string[])[".gitignore", ".env.template"], repository.Tracked());
    }

    [TestMethod]
    public void What_the_last_commit_has_is_brought_back_and_its_history_told()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".env", "A=1\n");
        repository.Git("update-index", "--chmod=+x", ".env");
        repository.Commit();
        repository.StageText(".env", "A=1\nB=2\n");
        repository.BlockSecrets("--fix").Exits(1).Says("unstaged .env: the next commit leaves it as the last one has it", "in the history already: change the values in it, then git rm --cached .env");
        Assert.AreEqual("A=1\nB=2\n", repository.ReadText(".env"));
        Assert.Contains("100755", repository.Git("ls-files", "--stage", ".env"));
        CollectionAssert.AreEqual("A=1\n"u8.ToArray(), repository.Staged(".env"));
        repository.BlockSecrets().Exits(0);
        repository.BlockSecrets("--fix", ".env").Exits(1).Says("in the history already");
    }

    [TestMethod]
    public void A_gitignore_with_other_line_ends_keeps_them()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".gitignore", "*.pyc\r\nnode_modules");
        repository.Commit();
        repository.StageText(".env", "A=1\n");
        repository.BlockSecrets("--fix").Exits(1).Says("added to .gitignore: /.env; staged");
        Assert.AreEqual("*.pyc\r\nnode_modules\r\n/.env\r\n", repository.ReadText(".gitignore"));
        CollectionAssert.AreEqual(repository.Read(".gitignore"), repository.Staged(".gitignore"));
        repository.BlockSecrets("--fix").Exits(0);
        Assert.AreEqual("*.pyc\r\nnode_modules\r\n/.env\r\n", repository.ReadText(".gitignore"), "once");
    }

    [TestMethod]
    public void Where_git_turns_line_ends_over_what_is_staged_keeps_its_own()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".gitattributes", "* text eol=crlf\n");
        repository.StageText(".gitignore", "*.pyc\r\n");
        repository.Commit();
        repository.StageText(".env", "A=1\n");
        repository.BlockSecrets("--fix").Exits(1);
        Assert.AreEqual("*.pyc\r\n/.env\r\n", repository.ReadText(".gitignore"));
        CollectionAssert.AreEqual("*.pyc\n/.env\n"u8.ToArray(), repository.Staged(".gitignore"));
        Assert.AreEqual("", repository.Git("diff", "--name-only"));
    }

    [TestMethod]
    public void What_is_ignored_already_needs_no_line()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".gitignore", "*.env\n.env\n");
        repository.Commit();
        repository.StageText(".env", "A=1\n");
        repository.BlockSecrets("--fix").Exits(1);
        Assert.AreEqual("*.env\n.env\n", repository.ReadText(".gitignore"));
        CollectionAssert.DoesNotContain(repository.Tracked(), ".env");
    }

    [TestMethod]
    public void A_rule_below_that_takes_the_line_back_is_told()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText("api/.gitignore", "!.env\n");
        repository.StageText("api/.env", "A=1\n");
        repository.BlockSecrets("--fix").Exits(1).Says("another .gitignore takes the rule back: git check-ignore -v api/.env");
    }

    [TestMethod]
    [DataRow(".env.template")]
    [DataRow(".env.example")]
    [DataRow(".env.sample")]
    [DataRow(".env.dist")]
    public void A_template_that_is_there_gets_what_it_lacks(string name)
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(name, "# all\nDEBUG=0\n");
        repository.Commit();
        repository.StageText(".env", "API_KEY=abc123\nDEBUG=1\n");
        repository.BlockSecrets("--fix").Exits(1).Says($"added to {name}: names without their values; staged");
        Assert.AreEqual("# all\nDEBUG=0\nAPI_KEY=\n", repository.ReadText(name));
        CollectionAssert.AreEqual(repository.Read(name), repository.Staged(name));
        Assert.AreEqual(name == ".env.template", File.Exists(repository.PathOf(".env.template")));
    }

    [TestMethod]
    public void A_template_that_git_ignores_is_written_and_left_to_the_user()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".gitignore", ".env*\n");
        repository.Commit();
        repository.StageText(".env", "A=1\n");
        var result = repository.BlockSecrets("--fix").Exits(1).Says("wrote .env.template: names without their values; not staged, as git ignores it", "git add --force .env.template");
        Assert.AreEqual("git commit", Printed.NextStep(result));
        Assert.AreEqual("A=\n", repository.ReadText(".env.template"));
        CollectionAssert.AreEquivalent((string[])["README", ".gitignore"], repository.Tracked());
    }

    [TestMethod]
    public void Work_that_is_not_staged_stays_so()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".gitignore", "one\n");
        repository.StageText(".env.template", "A=\n");
        repository.Commit();
        repository.WriteText(".gitignore", "one\ntwo\n");
        repository.WriteText(".env.template", "A=\nMINE=\n");
        repository.StageText(".env", "A=1\nB=2\n");
        var result = repository.BlockSecrets("--fix").Exits(1).Says("added to .gitignore: /.env; not staged");
        Assert.AreEqual("git add .env.template .gitignore && git commit", Printed.NextStep(result).Replace(".gitignore .env.template", ".env.template .gitignore", StringComparison.Ordinal));
        CollectionAssert.AreEqual("one\n"u8.ToArray(), repository.Staged(".gitignore"));
        CollectionAssert.AreEqual("A=\n"u8.ToArray(), repository.Staged(".env.template"));
        Assert.AreEqual("one\ntwo\n/.env\n", repository.ReadText(".gitignore"));
        Assert.AreEqual("A=\nMINE=\nB=\n", repository.ReadText(".env.template"));
    }

    [TestMethod]
    public void What_is_staged_and_no_longer_on_disk_can_be_had_back()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".env", "A=1\n");
        File.Delete(repository.PathOf(".env"));
        var line = repository.BlockSecrets("--fix").Exits(1).Output.Split('\n').Single(text => text.StartsWith("  what was staged: ", StringComparison.Ordinal));
        repository.Shell(line["  what was staged: ".Length..]).Exits(0);
        Assert.AreEqual("A=1\n", repository.ReadText(".env"));
    }

    [TestMethod]
    public void Other_findings_stay_as_they_are()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".env", "A=1\n");
        repository.StageText("kaggle.json", $"{{\"username\": \"me\", \"key\": \"{SecretRuns.Real}\"}}");
        repository.BlockSecrets("--fix").Exits(1).Says("unstaged .env", "kaggle.json: block-secrets/credential-file", "git rm --cached kaggle.json && echo /kaggle.json >> .gitignore");
        CollectionAssert.Contains(repository.Tracked(), "kaggle.json");
    }

    [TestMethod]
    public void With_nothing_to_do_it_is_a_check()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText("main.py", "print('hello')\n");
        var before = repository.State();
        repository.BlockSecrets("--fix").Exits(0).IsSilent();
        repository.WriteText(".env", "A=1\n");
        repository.BlockSecrets("--fix").Exits(0).IsSilent();
        repository.BlockSecrets("--fix", ".env").Exits(1).Says("wrote .gitignore", "wrote .env.template");
        repository.BlockSecrets("--fix", ".env").Exits(0).Complains(".env: ignored by git and not staged");
        Assert.AreNotEqual(before, repository.State());
    }

    [TestMethod]
    [DataRow("chmod a-w .gitignore", ".gitignore: the file is read-only")]
    [DataRow("touch .git/index.lock", "index.lock")]
    [DataRow("mkdir -p .env.template/x", ".env")]
    [DataRow("rm .gitignore && ln -s README .gitignore", ".gitignore: a symbolic link")]
    public void A_failure_leaves_everything_as_it_was(string harm, string complaint)
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".gitignore", "one\n");
        repository.Commit();
        repository.StageText(".env", "A=1\n");
        repository.Shell(harm).Exits(0);
        var before = repository.State();
        repository.BlockSecrets("--fix").Exits(2).Complains(complaint).Says(".env: block-secrets/environment-file");
        Assert.AreEqual(before, repository.State());
    }

    [TestMethod]
    [DataRow("--all-files")]
    [DataRow("--from-ref=HEAD")]
    [DataRow("--write-baseline")]
    [DataRow("--fix=maybe")]
    [DataRow("no-such-file")]
    public void Wrong_usage_is_one_line(string argument)
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".env", "A=1\n");
        var before = repository.State();
        var result = repository.BlockSecrets("--fix", argument).Exits(2);
        Assert.AreEqual(1, result.Error.Count(unit => unit == '\n'), result.ToString());
        Assert.AreEqual(before, repository.State());
    }

    [TestMethod]
    public void Without_git_libgit2_does_it_all()
    {
        if (!GitUnderTest.IsLibGit2) return;
        using var repository = TemporaryRepository.Create();
        repository.StageText(".env", Text);
        repository.StageText("sub/.env", "A=1\n");
        var path = Environment.GetEnvironmentVariable("PATH");
        PlaceTests.HideGit(repository);
        repository.BlockSecrets("--fix").Exits(1).Says("unstaged .env", "unstaged sub/.env", "wrote .gitignore: /.env, /sub/.env; staged");
        repository.Set("PATH", path);
        CollectionAssert.AreEquivalent((string[])["README", ".gitignore", ".env.template", "sub/.env.template"], repository.Tracked());
        Assert.AreEqual(Text, repository.ReadText(".env"));
    }

    [TestMethod]
    public void In_a_repository_of_longer_ids()
    {
        using var repository = TemporaryRepository.Create("--object-format=sha256");
        repository.StageText(".env", "A=1\n");
        repository.BlockSecrets("--fix").Exits(1).Says("unstaged .env");
        CollectionAssert.AreEquivalent((string[])["README", ".gitignore", ".env.template"], repository.Tracked());
    }

    [TestMethod]
    public void As_a_hook_it_mends_the_commit_that_it_stops()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallBlockSecrets("--fix");
        repository.StageText(".env", "A=1\n");
        repository.StageText("main.py", "print('hello')\n");
        var stopped = repository.TryGit(["commit", "-m", "all"]).Exits(1).Complains("unstaged .env");
        Assert.AreEqual("git commit", Printed.NextStep(stopped));
        repository.TryGit(["commit", "-m", "all"]).Exits(0);
        CollectionAssert.AreEquivalent((string[])["README", ".gitignore", ".env.template", "main.py"], repository.Tracked());
        Assert.AreEqual("A=1\n", repository.ReadText(".env"));
    }
}
