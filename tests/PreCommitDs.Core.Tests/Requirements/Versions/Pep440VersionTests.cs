namespace PreCommitDs.Requirements.Versions;

[TestClass]
public sealed class Pep440VersionTests
{
    [TestMethod]
    [DataRow("1", "1")]
    [DataRow("v1.0", "1.0")]
    [DataRow(" \t1.0\n", "1.0")]
    [DataRow("\u001c1.0\u00a0", "1.0")]
    [DataRow("0!1.0", "1.0")]
    [DataRow("02!1.0", "2!1.0")]
    [DataRow("2024.01.001", "2024.1.1")]
    [DataRow("20240101123456789012345678901234567890", "20240101123456789012345678901234567890")]
    [DataRow("1.0ALPHA", "1.0a0")]
    [DataRow("1.0-beta_2", "1.0b2")]
    [DataRow("1.0c3", "1.0rc3")]
    [DataRow("1.0pre", "1.0rc0")]
    [DataRow("1.0preview.04", "1.0rc4")]
    [DataRow("1.0-1", "1.0.post1")]
    [DataRow("1.0r2", "1.0.post2")]
    [DataRow("1.0_rev-3", "1.0.post3")]
    [DataRow("1.0POST", "1.0.post0")]
    [DataRow("1.0dev", "1.0.dev0")]
    [DataRow("1.0a-", "1.0a0")]
    [DataRow("1.0a-1-2", "1.0a1.post2")]
    [DataRow("1.0a--2", "1.0a0.post2")]
    [DataRow("1.0a1.post2.dev3", "1.0a1.post2.dev3")]
    [DataRow("1.0+Ubuntu-01_x", "1.0+ubuntu.1.x")]
    public void Spellings_are_normalised(string text, string normalised) => Assert.AreEqual(normalised, VersionSample.Parse(text).ToString());

    [TestMethod]
    [DataRow("", 1)]
    [DataRow("  ", 3)]
    [DataRow("v", 1)]
    [DataRow("foo", 1)]
    [DataRow("1.", 2)]
    [DataRow("1.0.x", 4)]
    [DataRow("1.0.*", 4)]
    [DataRow("1..0", 2)]
    [DataRow("1!", 2)]
    [DataRow("1.0.dev1.post1", 9)]
    [DataRow("1.0a1b2", 6)]
    [DataRow("1.0-", 4)]
    [DataRow("1.0+", 4)]
    [DataRow("1.0+a..b", 6)]
    [DataRow("1.0+a+b", 6)]
    [DataRow(" 1.0 a", 5)]
    [DataRow("\u0661.0", 1)]
    [DataRow("1.0+\u00e9", 4)]
    public void What_is_no_version_is_refused_where_it_ceases_to_be_one(string text, int column)
    {
        Assert.IsFalse(Pep440Version.TryParse(text, out var version, out var error));
        Assert.IsNull(version);
        Assert.AreEqual(column, error.Column, error.Message);
        Assert.Contains("1.0", error.Message);
    }

    [TestMethod]
    public void A_version_has_its_parts()
    {
        var version = VersionSample.Parse("1!2.0.0rc3.post4.dev5+cu121.06");
        Assert.AreEqual("1", version.Epoch.ToString());
        Assert.AreEqual("2 0 0", string.Join(' ', version.Release));
        Assert.AreEqual(new PreRelease(PreReleaseKind.Candidate, new VersionNumber("3")), version.Pre);
        Assert.AreEqual("4", version.Post.ToString());
        Assert.AreEqual("5", version.Dev.ToString());
        Assert.AreEqual("cu121 6", string.Join(' ', version.Local));
        Assert.AreEqual("1!2.0.0rc3.post4.dev5", version.Public);
        Assert.AreEqual("1!2.0.0", version.BaseVersion);
        Assert.AreEqual("1!2rc3.post4.dev5+cu121.6", version.Canonical);
        Assert.IsTrue(version is { IsPreRelease: true, IsPostRelease: true, IsDevRelease: true });
        Assert.IsTrue(VersionSample.Parse("0.0") is { IsPreRelease: false, IsPostRelease: false, IsDevRelease: false, Canonical: "0" });
    }

    /// <summary>Each is older than the next.</summary>
    [TestMethod]
    public void Versions_have_an_order()
    {
        string[] ascending =
        [
            "0.dev0", "0", "0.9.99999999999999999999", "0.9.100000000000000000000", "1.dev0", "1.dev1", "1a0.dev1", "1a0", "1a0.post0.dev1", "1a0.post0", "1a1.dev0", "1a1", "1a10",
            "1b0", "1rc1.dev1", "1rc1", "1", "1+0a", "1+a", "1+a.a", "1+a.1", "1+b", "1+1", "1+1.a", "1+2", "1+10", "1.post0.dev0", "1.post0", "1.post0+x", "1.post1",
            "1.0.0.1.dev0", "1.0.0.1", "1.0.1", "1.2", "1.10", "2", "2024.1.1", "1!0.dev0", "1!0",
        ];
        for (var i = 0; i < ascending.Length; i++)
        {
            for (var j = 0; j < ascending.Length; j++)
            {
                var (left, right) = (VersionSample.Parse(ascending[i]), VersionSample.Parse(ascending[j]));
                Assert.AreEqual(i.CompareTo(j), Math.Sign(left.CompareTo(right)), $"{left} {right}");
                Assert.IsTrue((left < right, left <= right, left > right, left >= right, left == right) == (i < j, i <= j, i > j, i >= j, i == j), $"{left} {right}");
            }
        }
    }

    [TestMethod]
    [DataRow("1", "1.0.0")]
    [DataRow("0", "0.0")]
    [DataRow("v1.0-1", "1.post1")]
    [DataRow("1.0c1", "1rc01")]
    [DataRow("1.0+A-1", "1+a.01")]
    public void Spellings_of_one_version_are_equal(string left, string right)
    {
        Assert.AreEqual(VersionSample.Parse(left), VersionSample.Parse(right));
        Assert.AreEqual(VersionSample.Parse(left).GetHashCode(), VersionSample.Parse(right).GetHashCode());
        Assert.AreEqual(VersionSample.Parse(left).Canonical, VersionSample.Parse(right).Canonical);
    }

    [TestMethod]
    [DataRow("0", "1")]
    [DataRow("8", "9")]
    [DataRow("9", "10")]
    [DataRow("19", "20")]
    [DataRow("00099", "100")]
    [DataRow("99999999999999999999", "100000000000000000000")]
    public void After_a_number_comes_the_next(string number, string next)
    {
        var parsed = new VersionNumber(number);
        Assert.AreEqual(next, parsed.Next().ToString());
        Assert.IsTrue(parsed < parsed.Next() && parsed.Next() >= parsed && parsed != parsed.Next());
    }
}
