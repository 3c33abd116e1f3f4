using System.Text.RegularExpressions;
using PreCommitDs.Harness;

namespace PreCommitDs.Secrets;

[TestClass]
public sealed class SecretCatalogTests
{
    private static readonly HashSet<string> Declared = SecretCatalog.All.Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);

    [TestMethod]
    public void Every_structure_is_declared()
    {
        var source = File.ReadAllText(Path.Combine(SourceTree.Core, "Secrets", "Scanning", "StructureFinders.cs"));
        var ids = Regex.Matches(source, "\\.Find, \"([a-z-]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.IsGreaterThan(8, ids.Count);
        foreach (var id in ids) Assert.Contains(id, Declared);
    }

    [TestMethod]
    public void Rules_come_in_the_order_of_their_ids()
    {
        var names = SecretCatalog.General.Select(rule => rule.Name).ToList();
        CollectionAssert.AreEqual(names.Order(StringComparer.Ordinal).ToList(), names);
    }
}
