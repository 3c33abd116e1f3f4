using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

[TestClass]
public sealed class SpecifierTests
{
    [TestMethod]
    [DataRow("==1.0", "1 1.0.0 1.0+cpu", "1.0.post1 1.0a1 1.1")]
    [DataRow("==1.0+cpu", "1.0+CPU", "1.0 1.0+cpu.1")]
    [DataRow("==1.0.*", "1 1.0.5 1.0a1 1.0.dev0 1.0.post1 1.0+x", "1.1 1.1.dev0 0.9 1!1.0")]
    [DataRow("==1!1.*", "1!1.5", "1.5 1!2.0")]
    [DataRow("!=1.0", "1.1 1.0.post1 1.0a1", "1.0 1.0+cpu")]
    [DataRow("!=1.0+cpu", "1.0 1.0+gpu", "1.0+cpu")]
    [DataRow("!=1.0.*", "1.1.dev0 2", "1.0 1.0.9 1.0rc1")]
    [DataRow(">=1.0", "1.0 1.0+cpu 1.0.post1 1.1a1 1!0", "1.0rc1 0.9")]
    [DataRow("<=1.0", "1.0 1.0+cpu 1.0rc1 0.9", "1.0.post1 1.0.post1.dev0 1.0.0.1")]
    [DataRow(">1.0", "1.0.0.1 1.1.dev0 1.0.1a1", "1.0 1.0+cpu 1.0.post1 1.0.post1+x 1.0rc1")]
    [DataRow(">1.0.post1", "1.0.post2 1.0.post2.dev0 1.1", "1.0.post1 1.0.post1+x 1.0")]
    [DataRow(">1.0a1", "1.0a2.dev0 1.0b1 1.0 1.0.post1", "1.0a1 1.0a1.post1 1.0a1+x")]
    [DataRow(">1.0.dev1", "1.0.dev2 1.0a1 1.0", "1.0.dev1 1.0.dev1+x 1.0.dev0")]
    [DataRow("<1.0", "0.9 0.9.post1 0.99rc1", "1.0 1.0rc1 1.0.dev0")]
    [DataRow("<1.0rc1", "1.0b1 1.0rc1.dev0 0.9", "1.0rc1 1.0")]
    [DataRow("<1.0.post1", "1.0 1.0rc1 1.0.post0", "1.0.post1 1.0.post1.dev0")]
    [DataRow("<1!0", "9999", "1!0 1!0.dev0")]
    [DataRow("<0", "", "0 0.dev0 0a1")]
    [DataRow("~=1.4.2", "1.4.2 1.4.9 1.4.3rc1 1.4.2+cpu", "1.4.1 1.5 1.5.dev0 1.4.2rc1")]
    [DataRow("~=1.4", "1.4 1.9", "2.0 2.0.dev0 1.3")]
    [DataRow("~=v1.4rc1", "1.4rc1 1.5", "1.4b1 2.0")]
    [DataRow("~=2.2.post3", "2.2.post3 2.9", "2.2.post2 3.0")]
    [DataRow("===1.0", "1.0", "1 1.0.0 1.0+cpu")]
    [DataRow("===1.0+CPU", "1.0+cpu", "1.0")]
    [DataRow("==20240101123456789012.1", "20240101123456789012.1", "20240101123456789011.1")]
    public void A_clause_matches_by_its_rule(string clause, string matching, string others)
    {
        var specifier = SpecifierSample.ParseClause(clause);
        foreach (var version in matching.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Assert.IsTrue(specifier.Contains(VersionSample.Parse(version)), version);
        foreach (var version in others.Split(' ')) Assert.IsFalse(specifier.Contains(VersionSample.Parse(version)), version);
    }

    [TestMethod]
    [DataRow("== 1.0 ", SpecifierOperator.Equal, "1.0", false)]
    [DataRow(">=\t\nv1.0", SpecifierOperator.GreaterOrEqual, "v1.0", false)]
    [DataRow("!=1.0.*", SpecifierOperator.NotEqual, "1.0.*", true)]
    [DataRow("~=1.0", SpecifierOperator.Compatible, "1.0", false)]
    [DataRow("<1", SpecifierOperator.Less, "1", false)]
    [DataRow("<=1", SpecifierOperator.LessOrEqual, "1", false)]
    [DataRow(">1", SpecifierOperator.Greater, "1", false)]
    [DataRow("=== what/ever+1.*", SpecifierOperator.Arbitrary, "what/ever+1.*", false)]
    [DataRow("===", SpecifierOperator.Arbitrary, "", false)]
    public void A_clause_has_its_parts(string text, SpecifierOperator op, string version, bool isPrefix)
    {
        var specifier = SpecifierSample.ParseClause(text);
        Assert.AreEqual((op, version, isPrefix), (specifier.Operator, specifier.VersionText, specifier.IsPrefix));
        Assert.AreEqual(op == SpecifierOperator.Arbitrary, specifier.Version is null);
    }

    [TestMethod]
    [DataRow("", 1, "such as >=1.0")]
    [DataRow("1.0", 1, "write == before it")]
    [DataRow(" =1.0", 2, "write ==")]
    [DataRow("=>1.0", 1, "write >=")]
    [DataRow("=<1.0", 1, "write <=")]
    [DataRow("<>1.0", 1, "write !=")]
    [DataRow("^1.0", 1, "write one of")]
    [DataRow(">=", 3, "such as >=1.0")]
    [DataRow("== *", 4, "such as ==1.0")]
    [DataRow("==foo", 3, "no version")]
    [DataRow("~=1", 3, "~=1.0")]
    [DataRow(">=1.*", 4, "not with >=")]
    [DataRow("~=1.0.*", 6, "not with ~=")]
    [DataRow("<1.0+cpu", 5, "not with <")]
    [DataRow("==1.0a1.*", 8, "numbers of a release")]
    [DataRow("==1.0+a.*", 8, "numbers of a release")]
    [DataRow("==1.0x", 6, "no part of a version")]
    [DataRow("==1.0.*.1", 6, "nothing may follow")]
    [DataRow("==1.0 <2", 6, "comma")]
    [DataRow("===1.0 <2", 7, "comma")]
    [DataRow("===x;y", 5, "semicolon")]
    public void What_is_no_clause_is_refused_with_the_mend(string text, int column, string mend)
    {
        Assert.IsFalse(Specifier.TryParse(text, out var specifier, out var error));
        Assert.IsNull(specifier);
        Assert.AreEqual(column, error.Column, error.Message);
        Assert.Contains(mend, error.Message);
    }

    [TestMethod]
    [DataRow("==1.0", "== 1", true)]
    [DataRow(">=1.0c1", ">=1rc01", true)]
    [DataRow("~=1.0", "~=1.0.0", false)]
    [DataRow("==1.0", ">=1.0", false)]
    [DataRow("==1.0.*", "==1.*", false)]
    [DataRow("===1.0", "===1.00", false)]
    [DataRow("===a", "===A", false)]
    public void Clauses_are_equal_when_they_mean_the_same(string left, string right, bool areEqual)
    {
        Assert.AreEqual(areEqual, SpecifierSample.ParseClause(left).Equals(SpecifierSample.ParseClause(right)));
        if (areEqual) Assert.AreEqual(SpecifierSample.ParseClause(left).GetHashCode(), SpecifierSample.ParseClause(right).GetHashCode());
    }
}
