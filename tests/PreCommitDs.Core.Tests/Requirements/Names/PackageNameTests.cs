using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Requirements.Names;

[TestClass]
public sealed class PackageNameTests
{
    [TestMethod]
    [DataRow("Foo_Bar", "foo-bar")]
    [DataRow("foo.-_bar", "foo-bar")]
    [DataRow("foo-bar", "foo-bar")]
    [DataRow("foo--bar", "foo-bar")]
    [DataRow("_a_", "-a-")]
    [DataRow("Sec.Urity", "sec-urity")]
    [DataRow("\u00c9", "\u00e9")]
    [DataRow("", "")]
    public void Spellings_are_normalised(string name, string normalised)
    {
        Assert.AreEqual(normalised, PackageName.Normalize(name));
        Assert.IsTrue(PackageName.AreSame(name, normalised));
    }

    [TestMethod]
    [DataRow("a", "ab")]
    [DataRow("a-b", "ab")]
    [DataRow("a-", "a")]
    [DataRow("a", "b")]
    public void Other_names_are_others(string left, string right) => Assert.IsFalse(PackageName.AreSame(left, right) || PackageName.AreSame(right, left));

    [TestMethod]
    public void A_normalised_name_stays_and_names_are_the_same_when_their_forms_are()
    {
        var names = Gen.ArrayOf(Gen.Elements("aAbB1-_.".ToCharArray())).Resize(5).Select(static units => new string(units));
        Property.Holds(from left in names from right in names select (left, right), static pair =>
        {
            var normalised = PackageName.Normalize(pair.left);
            Assert.AreEqual(normalised, PackageName.Normalize(normalised));
            var areSame = normalised == PackageName.Normalize(pair.right);
            Assert.AreEqual(areSame, PackageName.AreSame(pair.left, pair.right));
            Assert.AreEqual(areSame, PackageNameComparer.Instance.Equals(pair.left, pair.right));
            if (areSame) Assert.AreEqual(PackageNameComparer.Instance.GetHashCode(pair.left), PackageNameComparer.Instance.GetHashCode(pair.right));
        }, times: 5000);
    }
}
