using System.Text;

namespace PreCommitDs.Requirements.Reading;

[TestClass]
public sealed class CondaEnvironmentTests
{
    [TestMethod]
    [DataRow("environment.yml", true)]
    [DataRow("a/environment-dev.yaml", true)]
    [DataRow("conda.yml", true)]
    [DataRow("env.yml", true)]
    [DataRow("docker-compose.yml", false)]
    [DataRow("environment.txt", false)]
    public void An_environment_is_known_by_its_name(string path, bool isOne) => Assert.AreEqual(isOne, CondaEnvironment.IsOne(path));

    [TestMethod]
    [DataRow("dependencies:\n  - pip:\n    - -r a.txt\n", "3:5 a.txt")]
    [DataRow("dependencies:\n  - pip:\n      - -ra.txt\n      - \"-c b.txt\"\n      - '--requirement c.txt'\n      - --constraint=d.txt # why\n", "3:7 a.txt | 4:7 +b.txt | 5:7 c.txt | 6:7 +d.txt")]
    [DataRow("dependencies:\n  - numpy\n  - pip:\n    - --pre\n    - -r\n    - --require-hashes\n", "")]
    [DataRow("dependencies:\n  - # why\n  -  # why\n  -\n  - pip:\n    - -r a.txt # why\n", "6:5 a.txt")]
    [DataRow("# - -r a.txt\nname: x", "")]
    public void Its_includes_are_read(string text, string includes) =>
        Assert.AreEqual(includes, string.Join(" | ", CondaEnvironment.Includes(Encoding.UTF8.GetBytes(text)).Select(static include => $"{include.Place.Line}:{include.Place.Column} {(include.IsConstraint ? "+" : "")}{include.Target}")));
}
