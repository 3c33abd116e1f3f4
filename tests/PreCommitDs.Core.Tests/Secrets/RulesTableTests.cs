using System.Text;
using PreCommitDs.Harness;
using PreCommitDs.Secrets.Rules;
using PreCommitDs.Secrets.Vendors;

namespace PreCommitDs.Secrets;

/// <summary>The table of rules in the documentation is made of the declarations: with WRITE_GENERATED=1 this test writes it anew.</summary>
[TestClass]
public sealed class RulesTableTests
{
    private const string Begin = "<!-- The table is written by RulesTableTests; WRITE_GENERATED=1 writes it anew. -->\n";

    [TestMethod]
    public void Page_holds_the_table_of_the_declarations()
    {
        var file = Path.Combine(SourceTree.Core, "..", "..", "docs", "block-secrets.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        Assert.IsGreaterThanOrEqualTo(0, begin, "the mark before the table is gone");
        var expected = page[..(begin + Begin.Length)] + Table();
        if (Environment.GetEnvironmentVariable("WRITE_GENERATED") == "1") File.WriteAllText(file, expected);
        else Assert.IsTrue(expected == page, "docs/block-secrets.md is not as the declarations are: WRITE_GENERATED=1 dotnet test writes its table anew");
    }

    private static string Table()
    {
        var table = new StringBuilder("\n| rule | what it finds | known by | revoke it at |\n| --- | --- | --- | --- |\n");
        var tokens = SecretRules.All.Select(rule => (rule.Id, Text: $"{rule.Description}{(rule.IsPublic ? " (public by design: a warning)" : "")}", KnownBy: KnownBy(rule), rule.RevokeAt));
        var named = VendorRules.All.Select(rule => (rule.Id, Text: rule.Description, KnownBy: "the name before it", rule.RevokeAt));
        foreach (var (id, text, knownBy, revokeAt) in tokens.Concat(named).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal))
            table.Append($"| <a id=\"{id}\"></a>`{id}` | {text.Replace("|", "\\|", StringComparison.Ordinal)} | {knownBy} | <{revokeAt}> |\n");
        return table.ToString();
    }

    private static string KnownBy(SecretRule rule) => (rule.Check, rule.Keywords.Count) switch
    {
        (not null, _) => "itself, checked",
        (null, 0) => "itself",
        _ => "itself, beside a word",
    };
}
