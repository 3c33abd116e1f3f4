namespace PreCommitDs.Requirements.Packages;

[TestClass]
public sealed class RequirementTests
{
    [TestMethod]
    [DataRow("requests", "requests")]
    [DataRow("  requests\t", "requests")]
    [DataRow("Foo_Bar[Sec.Urity, b ,b]>=1.0 ,<2", "Foo_Bar[Sec.Urity,b]<2,>=1.0")]
    [DataRow("a (>=1.0,<2)", "a<2,>=1.0")]
    [DataRow("a()", "a")]
    [DataRow("a[]", "a")]
    [DataRow("a>=1,", "a>=1")]
    [DataRow("a>=\n1", "a>=1")]
    [DataRow("a==1.*;python_version<'3'", "a==1.*; python_version < \"3\"")]
    [DataRow("a===x/y,>=1;os_name=='nt'", "a===x/y,>=1; os_name == \"nt\"")]
    [DataRow("a(===x)", "a===x")]
    [DataRow("a@https://example.com/a.zip", "a @ https://example.com/a.zip")]
    [DataRow("a[b] @ ./a;b ; extra == 'C_D'", "a[b] @ ./a;b ; extra == \"c-d\"")]
    [DataRow("a_==1.0+cu121", "a_==1.0+cu121")]
    [DataRow("9>1", "9>1")]
    public void A_requirement_is_read_and_written(string text, string written)
    {
        var requirement = Parse(text);
        Assert.AreEqual(written, requirement.ToString());
        Assert.AreEqual(requirement, Parse(written));
    }

    [TestMethod]
    public void A_requirement_has_its_parts()
    {
        var requirement = Parse("Ruamel.Yaml[Z,jinja2]~=0.18; python_version >= '3.8'");
        Assert.AreEqual(("Ruamel.Yaml", "ruamel-yaml", "Z jinja2"), (requirement.Name, requirement.NormalizedName, string.Join(' ', requirement.Extras)));
        Assert.IsTrue(requirement.Specifiers.Contains("0.19"));
        Assert.AreEqual("python_version >= \"3.8\"", requirement.Marker!.ToString());
        Assert.IsNull(requirement.Url);
        Assert.AreEqual("file:///a;b", Parse("a@file:///a;b").Url);
    }

    [TestMethod]
    [DataRow("", 1, "name of a package")]
    [DataRow("  ", 3, "name of a package")]
    [DataRow("-r x.txt", 1, "begins with the name")]
    [DataRow("https://example.com/a.zip", 6, "name @ URL")]
    [DataRow(".+https://example.com/a.zip", 1, "name @ URL")]
    [DataRow("\u00e9>=1", 1, "begins with the name")]
    [DataRow("a\u00e9>=1", 1, "begins with the name")]
    [DataRow("a->=1", 2, "a name ends in a letter or digit")]
    [DataRow("a b", 3, "semicolon before a marker")]
    [DataRow("a 1.0", 3, "write == before it")]
    [DataRow("a=1.0", 2, "write ==")]
    [DataRow("a>=", 4, ">=1.0")]
    [DataRow("a~=1", 4, "~=1.0")]
    [DataRow("a>=1 <2", 6, "comma")]
    [DataRow("git+https://example.com/a.git", 4, "name @ URL")]
    [DataRow("a>=1,,<2", 6, "leave it out")]
    [DataRow("a>=1.*", 5, ".* goes with")]
    [DataRow("a>=1+x", 5, "local version")]
    [DataRow("a===x,y", 7, "write one of")]
    [DataRow("a(>=1", 6, "write )")]
    [DataRow("a(>=1]", 6, "write an operator")]
    [DataRow("a[b", 4, "write ]")]
    [DataRow("a[b,]", 4, "leave the comma out")]
    [DataRow("a[,b]", 3, "name of an extra")]
    [DataRow("a[b c]", 5, "comma between two extras")]
    [DataRow("a@", 3, "https://example.com/package.zip")]
    [DataRow("a @ https://e.com/a.zip; os_name == 'nt'", 26, "a space before it")]
    [DataRow("a @ https://e.com/a.zip x", 25, "semicolon")]
    [DataRow("a # why", 3, "comment")]
    [DataRow("a==1 --hash=sha256:00", 6, "options")]
    [DataRow("a==1 \\", 6, "backslash")]
    [DataRow("a\n", 2, "line end")]
    [DataRow("a;", 3, "variable")]
    [DataRow("a; python_version > 3", 21, "quotes")]
    [DataRow("\ud83d\ude00", 1, "begins with the name")]
    [DataRow("a @ \ud83d\ude00 x", 7, "semicolon")]
    public void What_is_no_requirement_is_refused_with_its_place_and_the_mend(string text, int column, string mend)
    {
        Assert.IsFalse(Requirement.TryParse(text, out var requirement, out var error));
        Assert.IsNull(requirement);
        Assert.AreEqual(column, error.Column, error.Message);
        Assert.Contains(mend, error.Message);
        Assert.IsFalse(error.Message.Any(char.IsControl), error.Message);
    }

    [TestMethod]
    [DataRow("Foo.Bar[A_b]>=1.0", "foo-bar[a-B]>=1", true)]
    [DataRow("a>=1,<2", "a<2,>=1", true)]
    [DataRow("a", "a[b]", false)]
    [DataRow("a", "a>=0", false)]
    [DataRow("a @ u", "a @ v", false)]
    [DataRow("a; os_name=='nt'", "a ; os.name == \"nt\"", true)]
    [DataRow("a; os_name=='nt'", "a", false)]
    public void Requirements_are_equal_when_their_parts_are(string left, string right, bool areEqual)
    {
        Assert.AreEqual(areEqual, Parse(left).Equals(Parse(right)));
        if (areEqual) Assert.AreEqual(Parse(left).GetHashCode(), Parse(right).GetHashCode());
    }

    private static Requirement Parse(string text)
    {
        Assert.IsTrue(Requirement.TryParse(text, out var requirement, out var error), $"{text}: {error.Message}");
        return requirement;
    }
}
