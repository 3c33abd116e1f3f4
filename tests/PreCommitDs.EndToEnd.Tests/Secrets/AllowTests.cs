using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Secrets.SecretRuns;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>What lets a secret pass where it stands: comments, cell tags, values, paths.</summary>
[TestClass]
public sealed class AllowTests
{
    [TestMethod]
    public void A_commit_stops_at_a_secret_and_passes_with_a_pragma()
    {
        using var repository = Guarded();
        repository.CommitGuarded("a.py", Line).IsStopped("a.py:1:10: block-secrets/hugging-face-user-token");
        repository.CommitGuarded("a.py", Line + "  # pragma: allowlist secret").Exits(0).IsSilent();
        repository.CommitGuarded("b.py", "# pragma: allowlist nextline secret", Line, OtherLine).IsStopped("b.py:3:10");
        repository.CommitGuarded("b.py", "# pragma: allowlist nextline secret", Line).Exits(0).IsSilent();
    }

    [TestMethod]
    public void Our_own_comment_needs_its_reason()
    {
        using var repository = Guarded();
        repository.CommitGuarded("a.py", Line + "  # precommit-ds: allow[block-secrets]").IsStopped("its allow comment gives no reason, so it does not count");
        repository.CommitGuarded("a.py", "# precommit-ds: allow[block-secrets/hugging-face-user-token] of the vendor's manual", Line).Exits(0).IsSilent();
    }

    [TestMethod]
    public void To_take_an_allow_away_from_a_committed_secret_is_to_commit_it_anew()
    {
        using var repository = Guarded();
        repository.CommitGuarded("a.py", Line + "  # gitleaks:allow").Exits(0);
        repository.CommitGuarded("a.py", Line).IsStopped("a.py:1:10");
    }

    [TestMethod]
    public void Where_inline_allows_are_forbidden_the_finding_says_so()
    {
        using var repository = Guarded("--forbid-inline");
        repository.CommitGuarded("a.py", Line + "  # pragma: allowlist secret").IsStopped("inline allows are forbidden here");
        repository.Stage("a.ipynb", Notebook(Line, tags: "allow-secret"));
        repository.Secrets("--forbid-inline", "a.ipynb").Exits(1).Says("a.ipynb:cell 1, line 1", "inline allows are forbidden here");
        repository.Secrets("a.ipynb").Exits(0).IsSilent();
        repository.Write("pyproject.toml", Text("[tool.precommit-ds.block-secrets]", "forbid-inline = true"));
        repository.Secrets("a.ipynb").Exits(1);
        repository.Secrets("--forbid-inline=false", "a.ipynb").Exits(0);
    }

    [TestMethod]
    public void A_tag_lets_a_cell_pass()
    {
        using var repository = Guarded();
        repository.Stage("a.ipynb", Notebook(Line, Line));
        repository.CommitGuarded().IsStopped("a.ipynb:cell 1, line 1", "a.ipynb:cell 1, output 1");
        repository.Stage("a.ipynb", Notebook(Line, Line, "allow-secret"));
        repository.CommitGuarded().Exits(0).IsSilent();
    }

    [TestMethod]
    public void A_value_passes_by_itself_a_pattern_or_its_hash()
    {
        using var repository = Guarded();
        foreach (var value in (string[])[Token, "hf_q7Lw*", "sha256:" + Sha256(Token)])
        {
            repository.Stage("pyproject.toml", Text("[tool.precommit-ds.block-secrets]", $"allow-value = [\"none\", \"{value}\"]"));
            repository.Stage("a.py", Text(Line));
            repository.Secrets().Exits(0).IsSilent();
            repository.Stage("a.py", Text(Line, OtherLine));
            repository.CommitGuarded().IsStopped("a.py:2:10");
        }

        repository.Secrets("--allow-value", "hf_Zk3R*").Exits(1).Says("a.py:1:10");
        repository.Secrets("--allow-value", "hf_Zk3R*", "--allow-value=hf_q7*").Exits(0);
    }

    [TestMethod]
    [DataRow("*", "nothing but * lets every secret pass")]
    [DataRow("sha256:12", "behind sha256: stand 64 hexadecimal digits")]
    public void A_value_that_makes_no_sense_is_told_with_its_place(string value, string message)
    {
        using var repository = TemporaryRepository.Create();
        repository.Secrets("--allow-value", value).Exits(2).Complains("--allow-value: " + message);
        repository.Write("pyproject.toml", Text("[tool.precommit-ds.block-secrets]", $"allow-value = [\"{value}\"]"));
        repository.Secrets().Exits(2).Complains("pyproject.toml:2:15: --allow-value: " + message);
    }

    [TestMethod]
    public void Paths_are_left_out_and_overrides_hold_for_theirs()
    {
        using var repository = Guarded();
        repository.Write("pyproject.toml", Text(
            "[tool.precommit-ds.block-secrets]", "exclude = [\"vendor/\", \"*.lock\"]",
            "[[tool.precommit-ds.overrides]]", "paths = [\"docs/**\"]", "block-secrets.allow-value = [\"hf_q7Lw*\"]"));
        repository.Stage("vendor/a.py", Text(Line));
        repository.Stage("x/poetry.lock", Text(Line));
        repository.Stage("docs/a.md", Text(Line));
        repository.CommitGuarded().Exits(0).IsSilent();
        repository.Stage("docs/b.md", Text(OtherLine));
        repository.Stage("src/a.py", Text(Line));
        var stopped = repository.CommitGuarded().IsStopped("docs/b.md:1:10", "src/a.py:1:10");
        Assert.DoesNotContain("vendor", stopped.Error);
    }
}
