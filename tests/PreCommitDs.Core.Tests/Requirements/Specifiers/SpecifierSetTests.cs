using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

[TestClass]
public sealed class SpecifierSetTests
{
    [TestMethod]
    [DataRow("", "")]
    [DataRow(" , ", "")]
    [DataRow(">=1.0 ,< 2", "<2,>=1.0")]
    [DataRow(",>=1,,", ">=1")]
    [DataRow("==1.0,==1,==1.0.0", "==1")]
    [DataRow("===1.0,===1.00", "===1.0,===1.00")]
    [DataRow("!=1.*,!=1.*", "!=1.*")]
    public void Clauses_are_sorted_and_count_once(string text, string written) => Assert.AreEqual(written, SpecifierSample.Parse(text).ToString());

    [TestMethod]
    [DataRow(">=1.0,foo", 7)]
    [DataRow(">=1.0, =2", 8)]
    [DataRow(">=1.0 <2", 6)]
    [DataRow("===x,y", 6)]
    public void A_list_is_refused_where_a_clause_is_wrong(string text, int column)
    {
        Assert.IsFalse(SpecifierSet.TryParse(text, out _, out var error));
        Assert.AreEqual(column, error.Column, error.Message);
    }

    [TestMethod]
    [DataRow("", "1.0a1", true, true, false)]
    [DataRow("", "no version", true, true, true)]
    [DataRow(">=1.0", "2.0rc1", true, true, false)]
    [DataRow(">=1.0a1", "1.0a2", true, true, false)]
    [DataRow(">=1.0", "2.0.dev1", true, true, false)]
    [DataRow(">=1.0", "2.0", true, true, true)]
    [DataRow(">=1.0,<2", "2.0", false, false, false)]
    [DataRow("!=1.0", "no version", false, false, false)]
    [DataRow("===No-Version", "no-version", true, true, true)]
    [DataRow("===1.0A1", "1.0a1", true, true, false)]
    [DataRow("===1.0", "1.00", false, false, false)]
    [DataRow("===v1.0", "1.0", false, false, false)]
    [DataRow("===v1.0", "v1.0", true, true, true)]
    [DataRow("===1.0,>=0.5", "1.0", true, true, true)]
    public void A_version_is_judged_with_and_without_pre_releases(string set, string version, bool byDefault, bool with, bool without)
    {
        var specifiers = SpecifierSample.Parse(set);
        Assert.AreEqual((byDefault, with, without), (specifiers.Contains(version), specifiers.Contains(version, true), specifiers.Contains(version, false)));
    }

    [TestMethod]
    public void A_version_that_was_read_is_compared_in_its_normalised_form()
    {
        var version = VersionSample.Parse("v1.0-1");
        Assert.IsTrue(SpecifierSample.Parse("===1.0.POST1").Contains(version) && SpecifierSample.Parse("===1.0.post1,>=1").Contains(version));
        Assert.IsFalse(SpecifierSample.Parse("===v1.0-1").Contains(version));
    }

    [TestMethod]
    [DataRow("", false)]
    [DataRow(">=1,<1", true)]
    [DataRow("<0", true)]
    [DataRow("<0.dev0", true)]
    [DataRow("<=0.dev0", false)]
    [DataRow(">=1.0,<=1.0", false)]
    [DataRow(">=1.0,<=1.0,!=1.0", true)]
    [DataRow(">=1.0,<=1.0,!=1.0+a", false)]
    [DataRow("==1.0+a,!=1.0+a", true)]
    [DataRow("==1.0+a,!=1.0", true)]
    [DataRow("==1.0,!=1.0+a", false)]
    [DataRow(">1.0,<1.0.0.1", false)]
    [DataRow(">1.0,<1.0.post5", true)]
    [DataRow(">1.0,<=1.0.post5", true)]
    [DataRow(">1.0a1,<1.0a2.dev0", true)]
    [DataRow(">1.0a1,<1.0a2", false)]
    [DataRow(">1.0.post0,<1.0.post1", true)]
    [DataRow(">1.0.dev0,<1.0.dev1", true)]
    [DataRow("<0.dev1,!=0.dev0", true)]
    [DataRow("!=1.0.dev1,>1.0.dev0,<1.0.dev2", true)]
    [DataRow("!=1.0.dev1,>1.0.dev0,<1.0.dev3", false)]
    [DataRow("==1.*,!=1.0.*", false)]
    [DataRow("~=1.4,!=1.*", true)]
    [DataRow(">=1,<3,!=1.*,!=2.*", true)]
    [DataRow(">=1,!=1.*,!=2.*,!=3.0,<=3.0", false)]
    [DataRow("===foo", false)]
    [DataRow("===foo,>=0", true)]
    [DataRow("===1.0,>=2", true)]
    [DataRow("===1.0,>=1", false)]
    [DataRow("===a,===A", false)]
    [DataRow("===1.0,===1.00", true)]
    public void What_nothing_matches_is_known_exactly(string set, bool isUnsatisfiable) => Assert.AreEqual(isUnsatisfiable, SpecifierSample.Parse(set).IsUnsatisfiable);

    [TestMethod]
    [DataRow(">=1,<2", ">=2", true)]
    [DataRow(">=1,<=2", ">=2", false)]
    [DataRow("==1.5", "~=1.4", false)]
    [DataRow("", "", false)]
    public void Sets_exclude_each_other(string left, string right, bool areDisjoint)
    {
        Assert.AreEqual(areDisjoint, SpecifierSample.Parse(left).IsDisjointFrom(SpecifierSample.Parse(right)));
        Assert.AreEqual(areDisjoint, SpecifierSample.Parse(right).IsDisjointFrom(SpecifierSample.Parse(left)));
    }

    [TestMethod]
    public void Sets_are_equal_whatever_the_order_and_spelling()
    {
        Assert.AreEqual(SpecifierSample.Parse(">=1.0,<2"), SpecifierSample.Parse("<2.0, >=1"));
        Assert.AreEqual(SpecifierSample.Parse(">=1.0,<2").GetHashCode(), SpecifierSample.Parse("<2.0, >=1").GetHashCode());
        Assert.AreNotEqual(SpecifierSample.Parse(">=1.0"), SpecifierSample.Parse(">=1.0,<2"));
        Assert.AreEqual("<2,>=1", SpecifierSample.Parse(">=1").And(SpecifierSample.Parse("<2,>=1")).ToString());
    }
}
