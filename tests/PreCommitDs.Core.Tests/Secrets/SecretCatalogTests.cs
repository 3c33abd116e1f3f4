using PreCommitDs.Secrets.Scanning;

namespace PreCommitDs.Secrets;

[TestClass]
public sealed class SecretCatalogTests
{
    [TestMethod]
    public void Every_structure_is_declared()
    {
        var declared = SecretCatalog.All.Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var structure in StructureList.All) Assert.Contains(structure.Id, declared);
    }

    [TestMethod]
    public void Rules_come_in_the_order_of_their_ids()
    {
        var names = SecretCatalog.General.Select(rule => rule.Name).ToList();
        CollectionAssert.AreEqual(names.Order(StringComparer.Ordinal).ToList(), names);
    }
}
