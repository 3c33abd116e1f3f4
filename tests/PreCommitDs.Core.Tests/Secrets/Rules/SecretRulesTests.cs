using System.Text;
using System.Text.RegularExpressions;
using PreCommitDs.Secrets.Scanning;
using PreCommitDs.Secrets.Shapes;

namespace PreCommitDs.Secrets.Rules;

/// <summary>What each declaration says of itself holds: its examples are found, what looks alike is not.</summary>
[TestClass]
public sealed partial class SecretRulesTests
{
    public static IEnumerable<object[]> EveryRule => SecretRules.All.Select(rule => new object[] { rule.Id });

    [TestMethod]
    public void Ids_are_unique_and_in_kebab_case()
    {
        CollectionAssert.AllItemsAreUnique(SecretRules.All.Select(rule => rule.Id).ToList());
        foreach (var rule in SecretRules.All) Assert.IsTrue(Kebab().IsMatch(rule.Id), rule.Id);
    }

    [TestMethod]
    [DynamicData(nameof(EveryRule))]
    public void Examples_are_found_as_what_they_are(string id)
    {
        var rule = Rule(id);
        Assert.IsNotEmpty(rule.Examples);
        foreach (var example in rule.Examples)
        {
            Assert.IsTrue(example.Contains(SecretRule.Cut, StringComparison.Ordinal), "cut it, so that no scanner takes this source for a leak");
            foreach (var carrier in (string[])["{0}", "x = \"{0}\"\n", "['{0}']", "a\\n{0}\\n", "?key=%22{0}%22&b", "\\u001b[31m{0}\\u001b[0m", "{0}, {0}"])
            {
                var text = carrier.Replace("{0}", Whole(example), StringComparison.Ordinal);
                Assert.AreEqual(id, FoundTokens.RulesIn(text).FirstOrDefault(), text);
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(EveryRule))]
    public void What_looks_alike_is_not_found(string id)
    {
        var rule = Rule(id);
        foreach (var text in rule.LookAlikes) Assert.DoesNotContain(id, FoundTokens.RulesIn(Whole(text)), text);
        foreach (var example in rule.Examples.Where(_ => rule.Keywords.Count == 0))
        {
            var token = Whole(example);
            Assert.DoesNotContain(id, FoundTokens.RulesIn("a" + token), "a part of something longer");
        }
    }

    [TestMethod]
    [DynamicData(nameof(EveryRule))]
    public void The_literal_is_what_the_shape_holds_at_its_offset(string id)
    {
        var rule = Rule(id);
        Assert.IsGreaterThanOrEqualTo(3, rule.Literal.Length);
        var shape = new Shape(rule.Shape);
        foreach (var example in rule.Examples)
        {
            var text = Whole(example);
            var at = text.IndexOf(rule.Literal, StringComparison.Ordinal);
            Assert.IsGreaterThanOrEqualTo(rule.Offset, at, example);
            Assert.IsGreaterThan(0, shape.Match(Encoding.ASCII.GetBytes(text[(at - rule.Offset)..])), example);
        }
    }

    [TestMethod]
    [DynamicData(nameof(EveryRule))]
    public void Where_it_is_revoked_is_a_page(string id)
    {
        var rule = Rule(id);
        Assert.AreEqual("https", new Uri(rule.RevokeAt).Scheme);
        if (rule.Source is not null) Assert.AreEqual("https", new Uri(rule.Source).Scheme);
        foreach (var keyword in rule.Keywords) Assert.AreEqual(keyword.ToLowerInvariant(), keyword);
    }

    private static SecretRule Rule(string id) => SecretRules.All.Single(rule => rule.Id == id);

    private static string Whole(string example) => example.Replace(SecretRule.Cut.ToString(), "", StringComparison.Ordinal);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)+$")]
    private static partial Regex Kebab();
}
