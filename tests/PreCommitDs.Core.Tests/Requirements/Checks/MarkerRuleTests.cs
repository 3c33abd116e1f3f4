using static PreCommitDs.Requirements.Checks.RuleSample;

namespace PreCommitDs.Requirements.Checks;

[TestClass]
public sealed class MarkerRuleTests
{
    private const string Via = "\n    # via -r requirements.in\n";

    [TestMethod]
    [DataRow("a; sys_platform == 'win32'", Pip + "a==1" + Via, "requirements.in:1?")]
    [DataRow("b\na; python_version < '4'", Pip + "b==1" + Via + "a==1 ; python_version < '5'" + Via, "requirements.in:2?")]
    [DataRow("a", Pip + "a==1 ; sys_platform == 'win32'" + Via, "requirements.in:1?")]
    [DataRow("a; sys_platform == 'win32'", Pip + "a==1 ; sys.platform==\"win32\"" + Via, "")]
    [DataRow("a; sys_platform == 'win32'", Pip + "a==1\n    # via\n    #   -r requirements.in\n    #   b\n", "")]
    [DataRow("a; sys_platform == 'win32'", Pip + "a==1\n    # via b\n", "")]
    [DataRow("a; sys_platform == 'win32'", Pip + "a==1", "")]
    [DataRow("a; sys_platform == 'win32'\na; sys_platform != 'win32'", Pip + "a==1" + Via, "")]
    [DataRow("a; sys_platform == 'win32'", Uv + "a==1" + Via, "")]
    [DataRow("a; sys_platform == 'win32'", "a==1" + Via, "")]
    [DataRow("a @ https://e.com/a.zip ; sys_platform == 'win32'", Pip + "a @ https://e.com/a.zip" + Via, "")]
    [DataRow("a; sys_platform == 'win32'", Pip + "a==1 ; sys_platform == 'win32'" + Via + "a==2 ; sys_platform == 'linux'" + Via, "")]
    [DataRow("ignored; sys_platform == 'win32'", Pip + "ignored==1" + Via, "")]
    public void A_marker_that_was_lost_or_changed_is_told(string source, string locked, string found) => Assert.AreEqual(found, Found("marker-mismatch", source, locked, new RequirementsOptions { IgnoredPackages = new HashSet<string> { "ignored" } }));
}
