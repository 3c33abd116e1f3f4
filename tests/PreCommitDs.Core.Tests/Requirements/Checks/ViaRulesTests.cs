using static PreCommitDs.Requirements.Checks.RuleSample;

namespace PreCommitDs.Requirements.Checks;

[TestClass]
public sealed class ViaRulesTests
{
    [TestMethod]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via -r requirements.in\n", "requirements.txt:3")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1    # via -r requirements.in\nb==1    # via -r requirements.in, a\n", "requirements.txt:2?")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via -r requirements.in (line 7)\n", "requirements.txt:3")]
    [DataRow("@requirements.in\na\n-c c.txt\n@c.txt\na<9\n@requirements.txt\na==1\n    # via\n    #   -c c.txt\n    #   -r requirements.in\nb==1\n    # via\n    #   -c c.txt\n    #   a\n", "requirements.txt:5?")]
    [DataRow("@requirements.in\na\n-c c.txt\n@c.txt\na<9\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via\n    #   -c c.txt\n    #   -r requirements.in\n", "requirements.txt:3? requirements.txt:3")]
    [DataRow("@sub/requirements.in\na\n@sub/requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via -r requirements.in\n", "sub/requirements.txt:3")]
    [DataRow("@sub/requirements.in\na\n@sub/requirements.txt\na==1\n    # via -r sub/requirements.in\nb==1\n    # via -r sub/requirements.in\n", "sub/requirements.txt:3")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nA==1\n    # via -r requirements.in\n", "")]
    [DataRow("@requirements.in\na\n-r base.in\n@base.in\nb\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via -r requirements.in\n", "")]
    [DataRow("@requirements.in\na\n-r base.in\n@base.in\nb\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via -r base.in\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via -r gone.in\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via -r https://e.com/requirements.in\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via -r -\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via -r /tmp/requirements.in\n", "")]
    [DataRow("@requirements.in\na\nhttps://e.com/b.zip\n@requirements.txt\na==1\n    # via -r requirements.in\nb @ https://e.com/b.zip\n    # via -r requirements.in\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nignored==1\n    # via -r requirements.in\n", "")]
    [DataRow("@pyproject.toml\n[project]\nname='p'\n@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via p (pyproject.toml)\n", "")]
    public void A_package_for_a_file_that_does_not_ask_for_it_is_told(string tree, string found) => Assert.AreEqual(found, Found("stale-source", tree, new RequirementsOptions { IgnoredPackages = new HashSet<string> { "ignored" } }));

    [TestMethod]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via c\n", "requirements.txt:3?")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via\n    #   C_d\n    #   a\n", "requirements.txt:3?")]
    [DataRow("@requirements.in\na\n@requirements.txt\nb==1    # via c[x], a\n", "requirements.txt:1?")]
    [DataRow("@requirements.in\na\n@requirements.txt\nA_a==1\n    # via -r requirements.in\nb==1\n    # via a-A\n", "")]
    [DataRow("@requirements.in\nc; sys_platform == 'win32'\n@requirements.txt\nb==1\n    # via c\n", "")]
    [DataRow("@requirements.in\na\n-c c.txt\n@c.txt\nc<1\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via c\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\n-r base.txt\na==1\n    # via -r requirements.in\nb==1\n    # via c\n@base.txt\nc==1\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\n-r gone.txt\na==1\n    # via -r requirements.in\nb==1\n    # via c\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via setuptools\n\n# The following packages are considered to be unsafe in a requirements file:\n# setuptools\n", "")]
    [DataRow("@requirements.in\n-e .\n@requirements.txt\n-e .\n    # via -r requirements.in\nb==1\n    # via c\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nignored==1\n    # via c\n", "")]
    public void A_package_for_one_that_is_not_there_is_told(string tree, string found) => Assert.AreEqual(found, Found("missing-parent", tree, new RequirementsOptions { IgnoredPackages = new HashSet<string> { "ignored" } }));

    [TestMethod]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via c\nc==1\n    # via b\n", "requirements.txt:3? requirements.txt:5?")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via b\n", "requirements.txt:3?")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via\n    #   b\n    #   a\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via c\nc==1\n    # via a\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\nb==1    # via c\nc==1    # via b\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via c\nc==1\n", "")]
    [DataRow("@setup.py\n@requirements.txt\n# This file is autogenerated by pip-compile with Python 3.12\n# by the following command:\n#    pip-compile setup.py\na==1\n    # via p (setup.py)\nb==1\n    # via c\nc==1\n    # via b\n", "")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\nignored==1\n    # via ignored\n", "")]
    public void What_nothing_leads_to_is_told(string tree, string found) => Assert.AreEqual(found, Found("orphan", tree, new RequirementsOptions { IgnoredPackages = new HashSet<string> { "ignored" } }));
}
