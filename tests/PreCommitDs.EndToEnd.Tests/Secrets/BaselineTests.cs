using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Secrets.SecretRuns;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>Secrets that are accepted by their content: our own baseline and that of detect-secrets.</summary>
[TestClass]
public sealed class BaselineTests
{
    [TestMethod]
    public void What_is_recorded_passes_wherever_it_moves_and_another_in_its_place_does_not()
    {
        using var repository = Guarded();
        repository.Stage("a.py", Text(Line));
        repository.Stage("a.ipynb", Notebook("x = 1", "printed " + Token));
        repository.CommitGuarded().IsStopped("a.py:1:10", "a.ipynb:cell 1, output 1");
        repository.Secrets("--write-baseline").Exits(0).Says("block-secrets: 2 findings of 2 files recorded in the baseline: git add .precommit-ds.baseline");
        Assert.DoesNotContain(Token, System.Text.Encoding.UTF8.GetString(repository.Read(".precommit-ds.baseline")));
        repository.Git("add", ".precommit-ds.baseline");
        repository.CommitGuarded().Exits(0);
        repository.Stage("a.py", Text("x = 1", "", "if x: " + Line));
        repository.Stage("a.ipynb", Notebook(Line));
        repository.CommitGuarded().Exits(0);
        repository.Stage("a.ipynb", Notebook(OtherLine));
        repository.CommitGuarded().IsStopped("a.ipynb:cell 1, line 1");
        repository.Stage("a.ipynb", Notebook(Line));
        repository.CommitGuarded("a.py", OtherLine).IsStopped("a.py:1:10");
    }

    [TestMethod]
    public void The_baseline_holds_where_inline_allows_are_forbidden()
    {
        using var repository = Guarded("--forbid-inline");
        repository.Stage("a.py", Text(Line + "  # gitleaks:allow"));
        repository.Secrets("--forbid-inline", "--write-baseline").Exits(0);
        repository.CommitGuarded().Exits(0).IsSilent();
    }

    [TestMethod]
    public void The_baseline_of_detect_secrets_is_read_without_being_named()
    {
        using var repository = Guarded();
        repository.Stage("src/a.py", Text(Line));
        repository.Stage(".secrets.baseline", DetectSecrets("src/a.py", Token));
        repository.CommitGuarded().Exits(0).IsSilent();
        repository.CommitGuarded("src/a.py", OtherLine).IsStopped("src/a.py:1:10");
        repository.CommitGuarded("src/b.py", Line).IsStopped("src/b.py:1:10");
        repository.Git("reset", "--quiet", "--hard");
        repository.Secrets("src/a.py").Exits(0).IsSilent();
        repository.Write(".secrets.baseline", DetectSecrets("src/a.py", Token, ", \"is_secret\": true"));
        repository.Secrets("src/a.py").Exits(1).Says("src/a.py:1:10");
        repository.Stage("src/c.ipynb", Notebook(Line));
        repository.Secrets().Exits(1).Says("src/c.ipynb:cell 1, line 1");
        repository.Write(".secrets.baseline", DetectSecrets("src\\\\c.ipynb", Token));
        repository.Run(Programs.FrontDoor, ["block-secrets", "c.ipynb"], repository.PathOf("src")).Exits(0).IsSilent();
    }

    [TestMethod]
    public void A_broken_baseline_of_detect_secrets_is_told_in_one_line_with_its_place()
    {
        using var repository = Guarded();
        repository.Stage("src/a.py", Text("x = 1"));
        repository.Write(".secrets.baseline", Text("{", "  \"results\": {", "    \"a\": [{\"hashed_secret\": \"12\"}]", "  }", "}"));
        var result = repository.Secrets().Exits(2).Complains("precommit-ds: .secrets.baseline:3:29: hashed_secret is no SHA-1");
        Assert.HasCount(1, result.Error.TrimEnd('\n').Split('\n'));
        repository.Run(Programs.FrontDoor, ["run", "--check"]).Exits(2).Complains(".secrets.baseline:3:29:");
        repository.Run(Programs.FrontDoor, ["block-secrets"], repository.PathOf("src")).Exits(2).Complains("../.secrets.baseline:3:29:");
        repository.Write(".secrets.baseline", Text("<<<<<<< HEAD", "{"));
        repository.Secrets().Exits(2).Complains(".secrets.baseline:1:1: ");
    }

    private static byte[] DetectSecrets(string path, string value, string more = "") => Text(
        "{", "  \"version\": \"1.5.0\",", "  \"plugins_used\": [{\"name\": \"KeywordDetector\", \"keyword_exclude\": \"\"}],", "  \"results\": {", $"    \"{path}\": [",
        $"      {{\"type\": \"Secret Keyword\", \"filename\": \"{path}\", \"hashed_secret\": \"{Sha1(value)}\", \"is_verified\": false, \"line_number\": 1{more}}}",
        "    ]", "  },", "  \"generated_at\": \"2026-11-01T10:00:00Z\"", "}");
}
