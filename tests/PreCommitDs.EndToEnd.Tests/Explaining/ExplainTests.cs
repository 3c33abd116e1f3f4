using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Explaining;

/// <summary>What <c>explain</c> and <c>rules</c> print.</summary>
[TestClass]
public sealed class ExplainTests
{
    [TestMethod]
    [DataRow("verify-requirements/missing-direct")]
    [DataRow("missing-direct")]
    public void A_rule_is_explained(string name) => Run("explain", name).Exits(0).Says(
        "verify-requirements/missing-direct (error)\nA package that is asked for is not in the lock\n",
        "whoever installs from the lock lacks it",
        "where its marker may be false there",
        "\nPractice: Write what you ask for, compile what you install\n  https://",
        "/docs/practices.md#write-what-you-ask-for-compile-what-you-install\n",
        "\nFound:\n  requirements.in:\n    numpy\n    pandas\n  requirements.txt:\n    numpy==1.26.4\n",
        "\nPasses:\n",
        "\nTo let it pass: `# precommit-ds: allow[verify-requirements/missing-direct] REASON`",
        "/docs/verify-requirements.md#missing-direct\n");

    [TestMethod]
    public void A_rule_of_an_issuer_is_explained_from_its_declaration() => Run("explain", "hugging-face-user-token").Exits(0).Says(
        "block-secrets/hugging-face-user-token (error)\nHugging Face user access token\n", "revoke it at https://", "Practice: Keep secrets out of git", "\nFound:\n  ", "·", "allow[block-secrets/hugging-face-user-token] REASON");

    [TestMethod]
    public void Several_rules_are_explained_one_after_the_other() => Run("explain", "orphan", "large-file").Exits(0).Says("verify-requirements/orphan (warning)\n", "\n\nblock-large-data/large-file (error)\n");

    [TestMethod]
    [DataRow("missing-dirct", "there is no rule missing-dirct; did you mean missing-direct?")]
    [DataRow("block-secrets/pasword", "did you mean block-secrets/password?")]
    [DataRow("xyzxyzxyzxyz", "precommit-ds rules lists all")]
    [DataRow("block-secrets", "block-secrets is a hook: precommit-ds rules block-secrets lists its rules")]
    [DataRow("--all", "unknown option --all")]
    public void Unknown_rules_are_refused(string name, string message)
    {
        var run = Run("explain", name).Exits(2).Complains(message);
        Assert.AreEqual("", run.Output);
        Assert.AreEqual(1, run.Error.Count(unit => unit == '\n'));
    }

    [TestMethod]
    public void All_rules_are_listed()
    {
        var lines = Run("rules").Exits(0).Output.TrimEnd('\n').Split('\n');
        Assert.IsGreaterThan(600, lines.Length);
        Assert.IsTrue(lines.All(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries) is [var id, var severity, _] && id.Contains('/', StringComparison.Ordinal) && severity.Trim() is "error" or "warning" or "note"), string.Join('\n', lines.Take(5)));
    }

    [TestMethod]
    public void Rules_of_one_hook_are_listed()
    {
        var lines = Run("rules", "strip-notebooks").Exits(0).Output.TrimEnd('\n').Split('\n');
        Assert.HasCount(3, lines);
        Run("rules", "strip-notebook").Exits(2).Complains("did you mean strip-notebooks?");
        Run("rules", "--format", "xml").Exits(2).Complains("one of text, json");
    }

    private static ProcessResult Run(params string[] arguments)
    {
        using var folder = TemporaryRepository.WithoutGit();
        return folder.Run(Programs.FrontDoor, arguments);
    }
}
