using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Secrets.SecretRuns;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>Rules of a repository's own, in either file and on the command line.</summary>
[TestClass]
public sealed class CustomRuleTests
{
    private const string Acme = "acme_" + "k3x9q2m7w5z8r4t6";
    private const string Table = "{ id = \"acme-token\", description = \"Acme deploy token\", literal = \"acme_\", charset = \"a-z0-9\", length = 16 }";

    private static readonly string[] Rule =
        ["id = \"acme-token\"", "description = \"Acme deploy token\"", "literal = \"acme_\"", "charset = \"a-z0-9\"", "length = \"16-20\"", "examples = [\"acme_k3x9·q2m7w5z8r4t6\"]", "look-alikes = [\"acme_k3x9\"]"];

    private static readonly string[] Pin = ["id = \"corp-pin\"", "regex = 'pin: ([0-9]{4})$'", "group = 1", "severity = \"warning\""];

    [TestMethod]
    [DataRow("pyproject.toml", "[[tool.precommit-ds.block-secrets.rules]]")]
    [DataRow(".precommit-ds.toml", "[[block-secrets.rules]]")]
    public void Rules_in_a_file_stop_a_commit_and_are_no_secrets_themselves(string file, string header)
    {
        using var repository = Guarded();
        repository.Stage(file, Text([header, .. Rule, header, .. Pin]));
        repository.CommitGuarded().Exits(0).IsSilent();
        repository.Stage("b.txt", Text("pin: 4711"));
        repository.CommitGuarded().Exits(0).Complains("b.txt:1:6: block-secrets/custom corp-pin (");
        var stopped = repository.CommitGuarded("a.py", $"open('{Acme}')").IsStopped("a.py:1:7: block-secrets/custom acme-token: Acme deploy token (");
        Assert.DoesNotContain(Acme, stopped.Error);
        repository.Run(Programs.FrontDoor, ["run", "--check"]).Exits(1).Says("a.py:1:7: block-secrets/custom");
    }

    [TestMethod]
    public void A_rule_on_the_command_line_is_a_table()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("pyproject.toml", Text(["[[tool.precommit-ds.block-secrets.rules]]", .. Pin]));
        repository.Stage("a.py", Text($"open('{Acme}')", "pin: 4711"));
        repository.Secrets("--rule", Table).Exits(1).Says("a.py:1:7: block-secrets/custom acme-token: Acme deploy token");
        Assert.DoesNotContain("a.py:2", repository.Secrets("--rule", Table).Output, "it holds instead of those of the file");
        repository.Secrets($"--rule={Table}", "--rule", "{ id = \"corp-pin\", regex = '4[0-9]{3}' }").Exits(1).Says("a.py:1:7", "a.py:2:6");
        repository.Secrets("--rule", "{ id = \"acme-token\", literal = \"acme_\", lenght = 16 }").Exits(2).Complains("precommit-ds: --rule, column 41: unknown key 'lenght'; did you mean length?");
    }

    [TestMethod]
    public void An_override_has_rules_of_its_own()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".precommit-ds.toml", Text(["[[overrides]]", "paths = [\"src/**\"]", "[[overrides.block-secrets.rules]]", .. Rule]));
        repository.Stage("src/a.py", Text($"open('{Acme}')"));
        repository.Stage("b.py", Text($"open('{Acme}')"));
        var result = repository.Secrets().Exits(1).Says("src/a.py:1:7");
        Assert.DoesNotContain("b.py", result.Output);
        repository.Write(".precommit-ds.toml", Text(["[[overrides]]", "paths = [\"none/**\"]", "[[overrides.block-secrets.rules]]", .. Rule, "offset = 99"]));
        repository.Run(Programs.FrontDoor, ["config"]).Exits(2).Complains(".precommit-ds.toml:11:10: before the literal stand 0 to 16");
    }

    [TestMethod]
    [DataRow("lenght = 3", "1: unknown key 'lenght'; did you mean length?")]
    [DataRow("length = 0", "10: a length is a number")]
    [DataRow("literal = \"ac\"", "11: a literal has at least 3 characters")]
    [DataRow("description = 1", "15: description is a string, not an integer")]
    [DataRow("look-alikes = [\"acme_1\", \"acme_k3x9·q2m7w5z8r4t6\"]", "26: the rule acme-token finds something in this")]
    [DataRow("examples = [\"acme_1\"]", "13: the rule acme-token finds nothing in this example")]
    [DataRow("severity = \"bad\"", "12: severity is one of error, warning, note")]
    [DataRow("offset = 1.5", "10: no key takes a float")]
    [DataRow("group = \"x\"", "9: a group is one of a regex")]
    [DataRow("regex = \"a(?=b)\"", "9: the regex cannot be matched in linear time")]
    [DataRow("regex = \"a(\"", "9: no regular expression: ")]
    [DataRow("keyword = [\"a\", \"\"]", "17: keyword is empty")]
    public void A_mistake_is_told_in_one_line_with_its_place(string line, string message)
    {
        using var repository = TemporaryRepository.Create();
        var key = line.Split(' ')[0];
        // A regex goes without what describes a token.
        var rule = Rule.Where(other => !other.StartsWith(key + " ", StringComparison.Ordinal) && (key != "regex" || other.StartsWith("id", StringComparison.Ordinal))).ToList();
        repository.Write("pyproject.toml", Text(["# ä", "[[tool.precommit-ds.block-secrets.rules]]", .. Pin, "[[tool.precommit-ds.block-secrets.rules]]", .. rule, "  " + line]));
        repository.Stage("a.py", Text("x = 1"));
        var place = $"pyproject.toml:{rule.Count + 8}:";
        foreach (var arguments in (string[][])[["block-secrets"], ["run", "--check"], ["config"]])
        {
            var result = repository.Run(Programs.FrontDoor, arguments).Exits(2).Complains(place + (int.Parse(message.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture) + 2) + message[message.IndexOf(':', StringComparison.Ordinal)..]);
            Assert.HasCount(1, result.Error.TrimEnd('\n').Split('\n'), result.ToString());
            Assert.DoesNotContain(Acme, result.Error);
        }
    }

    [TestMethod]
    public void The_second_of_two_rules_with_one_id_is_told()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".precommit-ds.toml", Text(["[[block-secrets.rules]]", .. Pin, "[[block-secrets.rules]]", .. Pin]));
        repository.Secrets().Exits(2).Complains(".precommit-ds.toml:7:6: there is a rule corp-pin above");
        repository.Write(".precommit-ds.toml", Text("[[block-secrets.rules]]", "literal = \"abc\""));
        repository.Secrets().Exits(2).Complains(".precommit-ds.toml:1:1: a rule has an id");
        repository.Write(".precommit-ds.toml", Text("block-secrets.rules = \"abc\""));
        repository.Secrets().Exits(2).Complains(".precommit-ds.toml:1:23: rules is an array of tables, not a string");
        repository.Write(".precommit-ds.toml", Text("[[block-secrets.rule]]"));
        repository.Secrets().Exits(2).Complains(".precommit-ds.toml:1:17: unknown key 'rule'; did you mean rules?");
    }

    [TestMethod]
    public void The_documented_rules_load_and_find()
    {
        var page = File.ReadAllText(Path.Combine(Programs.RepositoryRoot, "docs", "block-secrets.md")).ReplaceLineEndings("\n");
        var rules = page.Split("## Rules of your own")[1].Split("```toml\n")[1].Split("```")[0];
        using var repository = TemporaryRepository.Create();
        repository.Stage("pyproject.toml", Text(rules));
        repository.Secrets().Exits(0).IsSilent();
        repository.Stage("a.txt", Text($"{Acme}{Acme[5..]} of the office", "door code: 471147"));
        repository.Secrets().Exits(1).Says("a.txt:1:1: block-secrets/custom acme-token: Acme deploy token", "a.txt:2:12: block-secrets/custom corp-door-code");
    }

    [TestMethod]
    public void What_config_prints_is_a_configuration_with_the_same_rules()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("pyproject.toml", Text(["[[tool.precommit-ds.block-secrets.rules]]", .. Rule]));
        var printed = repository.Run(Programs.FrontDoor, ["config"]).Exits(0).Says("rules = [{ id = \"acme-token\", ", "# pyproject.toml:1\n");
        repository.Write(".precommit-ds.toml", printed.OutputBytes);
        repository.Stage("a.py", Text($"open('{Acme}')"));
        repository.Secrets().Exits(1).Says("a.py:1:7: block-secrets/custom acme-token");
    }
}
