using static PreCommitDs.Requirements.Checks.RuleSample;

namespace PreCommitDs.Requirements.Checks;

[TestClass]
public sealed class OriginRuleTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    [TestMethod]
    [DataRow("a @ https://e.com/a.zip", "a==1", "requirements.in:1")]
    [DataRow("a @ git+https://e.com/a.git", Uv + "a==1", "requirements.in:1")]
    [DataRow("-e git+https://e.com/a.git#egg=a", "a==1", "requirements.in:1")]
    [DataRow("a>=1", "a @ https://e.com/a.zip\n    # via -r requirements.in\n", "requirements.in:1")]
    [DataRow("a @ https://e.com/a.zip", "a @ https://e.org/a.zip", "requirements.in:1?")]
    [DataRow("a @ https://e.com/a-1.zip", "a @ https://e.com/a-2.zip", "requirements.in:1?")]
    [DataRow("a @ git+https://e.com/a.git@v2", "a @ git+https://e.com/a.git@v1", "requirements.in:1?")]
    [DataRow("a @ git+https://e.com/a.git@" + Commit, Uv + "a @ git+https://e.com/a.git@v1", "requirements.in:1?")]
    [DataRow("a @ git+https://e.com/a.git@v1", "a @ git+https://e.com/a.git", "requirements.in:1?")]
    [DataRow("a @ https://e.com/a.zip", "a @ https://e.com/a.zip#sha256=00", "")]
    [DataRow("a @ git+https://e.com/a.git@main", Uv + "a @ git+https://e.com/a.git@" + Commit, "")]
    [DataRow("a @ git+https://e.com/a.git", Uv + "a @ git+https://e.com/a@" + Commit, "")]
    [DataRow("a @ git+https://e.com/a.git", Pip + "a @ git+https://e.com/a@" + Commit, "")]
    [DataRow("a @ git+ssh://git@e.com/a.git@v1", "a @ git+ssh://e.com/a.git@v1", "")]
    [DataRow("a @ https://user:${TOKEN}@e.com/a.zip", "a @ https://user:****@e.com/a.zip", "")]
    [DataRow("-e git+https://e.com/a.git@v1#egg=a", "-e git+https://e.com/a.git@v1#egg=a", "")]
    [DataRow("git+https://e.com/a.git@v1#egg=a&subdirectory=x", "a @ git+https://e.com/a.git@v1#subdirectory=x", "")]
    [DataRow("-e .", "-e .", "")]
    [DataRow("-e .", "-e file:///home/me/p", "")]
    [DataRow("a @ file:///home/me/a", "a @ file:///home/you/a", "")]
    [DataRow("a", "a==1", "")]
    [DataRow("a>=1", "a @ https://e.com/a.zip\n    # via b\n", "")]
    [DataRow("a>=1", "a @ https://e.com/a.zip", "")]
    [DataRow("a>=1\na @ https://e.com/a.zip", "a @ https://e.com/a.zip\n    # via -r requirements.in\n", "")]
    [DataRow("a @ https://e.com/a.zip ; sys_platform == 'win32'", "a==1", "")]
    [DataRow("a @ https://e.com/a.zip", "a==1 ; sys_platform == 'win32'\na @ https://e.com/a.zip ; sys_platform != 'win32'", "")]
    [DataRow("ignored @ https://e.com/a.zip", "ignored==1", "")]
    public void A_package_from_somewhere_else_is_told(string source, string locked, string found) => Assert.AreEqual(found, Found("different-origin", source, locked, new RequirementsOptions { IgnoredPackages = new HashSet<string> { "ignored" } }));

    [TestMethod]
    public void A_constraint_may_say_where_from() =>
        Assert.AreEqual("", Found("different-origin", "@requirements.in\n-c c.txt\na\n@c.txt\na @ https://e.com/a.zip\n@requirements.txt\na @ https://e.com/a.zip\n    # via -r requirements.in\n"));

    [TestMethod]
    [DataRow("https://u:p@E.com/A.zip#x", "e.com/a.zip", "", false)]
    [DataRow("git+https://e.com/a.git@v1", "e.com/a", "v1", false)]
    [DataRow("git+ssh://git@e.com/a.git", "e.com/a", "", false)]
    [DataRow("git+https://e.com/a/@v1", "e.com/a", "v1", false)]
    [DataRow("https://e.com/@scope/a.zip", "e.com/@scope/a.zip", "", false)]
    [DataRow("./a", "./a", "", true)]
    [DataRow("file:///a", "file:///a", "", true)]
    public void An_address_is_compared_without_what_may_differ(string url, string address, string revision, bool isPath) => Assert.AreEqual(new SourceUrl(address, revision, isPath), SourceUrl.Read(url));
}
