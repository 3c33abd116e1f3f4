using static PreCommitDs.Requirements.Checks.RuleSample;

namespace PreCommitDs.Requirements.Checks;

[TestClass]
public sealed class IncludeRulesTests
{
    [TestMethod]
    [DataRow("@requirements.in\na\n-r gone.in\n@requirements.txt\na==1", "requirements.in:2")]
    [DataRow("@requirements.in\na\n-c gone.txt\n@requirements.txt\na==1", "requirements.in:2")]
    [DataRow("@requirements.in\na\n@requirements.txt\n\n-r gone.txt\na==1", "requirements.txt:2")]
    [DataRow("@sub/requirements.in\n-r base.in\n@base.in\na\n@sub/requirements.txt\na==1", "sub/requirements.in:1")]
    [DataRow("@requirements.in\n-r requirements.in\na\n@requirements.txt\na==1", "requirements.in:1")]
    [DataRow("@requirements.in\n-r x.in\n@x.in\na\n-r sub/y.in\n@sub/y.in\n-r ../x.in\n@requirements.txt\na==1", "sub/y.in:1")]
    [DataRow("@requirements.in\n-r ../../outside.in\na\n@requirements.txt\na==1", "")]
    [DataRow("@requirements.in\n-r https://e.com/a.in\n-c /etc/c.txt\n-r ${FILE}\na\n@requirements.txt\na==1", "")]
    [DataRow("@requirements.in\n-r x.in\n-r y.in\n@x.in\n-r z.in\n@y.in\n-r z.in\n@z.in\na\n@requirements.txt\na==1", "")]
    [DataRow("@requirements.in\n-r x.in\n-r x.in\n-c x.in\n@x.in\na\n@requirements.txt\na==1", "")]
    [DataRow("@requirements.in\n-r 'sub\\x.in'\n@sub/x.in\na\n@requirements.txt\na==1", "")]
    public void A_file_that_is_not_there_or_takes_in_itself_is_told(string tree, string found) => Assert.AreEqual(found, Found("missing-include", tree));

    [TestMethod]
    [DataRow("@environment.yml\ndependencies:\n  - pip:\n    - -r gone.txt\n", "environment.yml:3")]
    [DataRow("@sub/environment.yml\ndependencies:\n  - pip:\n    - -r ../a.txt\n@a.txt\na\n", "")]
    public void An_environment_of_conda_takes_in_files_too(string tree, string found) => Assert.AreEqual(found, Found("missing-include", tree));
}
