namespace PreCommitDs.Requirements.Locks;

[TestClass]
public sealed class ViaParentTests
{
    [TestMethod]
    [DataRow("Foo_Bar", "Package", "foo-bar")]
    [DataRow("foo[x]", "Package", "foo")]
    [DataRow("foo (from x)", "Project", "from x")]
    [DataRow("-r requirements.in", "Source", "requirements.in")]
    [DataRow("-r ../a b.in", "Source", "../a b.in")]
    [DataRow("-r requirements.in (line 12)", "Source", "requirements.in")]
    [DataRow("-r -", "Source", "-")]
    [DataRow("-c constraints.txt", "Constraint", "constraints.txt")]
    [DataRow("-c constraints.txt (line 1)", "Constraint", "constraints.txt")]
    [DataRow("--override o.txt", "Override", "o.txt")]
    [DataRow("proj (pyproject.toml)", "Project", "pyproject.toml")]
    [DataRow("(pyproject.toml:dev)", "Project", "pyproject.toml:dev")]
    [DataRow("(workspace)", "Project", "workspace")]
    [DataRow("proj (setup.py)", "Project", "setup.py")]
    public void A_reason_is_a_package_a_file_or_a_project(string text, string kind, string name)
    {
        var parent = ViaParent.Of(text);
        Assert.AreEqual((kind, name), (parent.Kind.ToString(), parent.Name));
    }
}
