using System.Text;
using PreCommitDs.Secrets.Assignments;
using PreCommitDs.Secrets.Rules;

namespace PreCommitDs.Secrets.Vendors;

/// <summary>What each declaration says of itself holds: its examples are known by their issuer's name, what looks alike is not.</summary>
[TestClass]
public sealed class VendorRulesTests
{
    private static readonly VendorIndex Index = new();

    public static IEnumerable<object[]> EveryRule => VendorRules.All.Select(rule => new object[] { rule.Id });

    [TestMethod]
    public void Ids_are_unique_among_all_rules() =>
        CollectionAssert.AllItemsAreUnique(VendorRules.All.Select(rule => rule.Id).Concat(SecretRules.All.Select(rule => rule.Id)).ToList());

    [TestMethod]
    [DynamicData(nameof(EveryRule))]
    public void Examples_are_known_and_look_alikes_are_refused(string id)
    {
        var rule = VendorRules.All.Single(rule => rule.Id == id);
        Assert.IsNotEmpty(rule.Examples);
        Assert.AreEqual("https", new Uri(rule.RevokeAt).Scheme);
        foreach (var stem in rule.Stems) Assert.IsTrue(stem.Length >= 3 && stem.All(unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit)), stem);
        foreach (var example in rule.Examples)
        {
            Assert.IsTrue(example.Contains(SecretRule.Cut, StringComparison.Ordinal), "cut it, so that no scanner takes this source for a leak");
            CollectionAssert.Contains(Known(example), id, example);
        }

        foreach (var text in rule.LookAlikes) CollectionAssert.DoesNotContain(Known(text), id, text);
    }

    private static List<string?> Known(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Replace(SecretRule.Cut.ToString(), "", StringComparison.Ordinal));
        return [.. Assigned.In(bytes).Select(assignment => Index.Match(bytes, assignment).Rule?.Id)];
    }
}
