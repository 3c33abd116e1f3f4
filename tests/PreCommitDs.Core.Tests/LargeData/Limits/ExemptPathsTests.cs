namespace PreCommitDs.LargeData.Limits;

[TestClass]
public sealed class ExemptPathsTests
{
    [TestMethod]
    [DataRow("tests/a.pkl", true)]
    [DataRow("test/a.pkl", true)]
    [DataRow("src/pkg/tests/data/a.pkl", true)]
    [DataRow("fixtures/a.db", true)]
    [DataRow("testdata/a.db", true)]
    [DataRow("examples/a.db", true)]
    [DataRow("docs/a.db", true)]
    [DataRow("attest/a.pkl", false)]
    [DataRow("mytests/a.pkl", false)]
    [DataRow("tests.pkl", false)]
    [DataRow("tests", false)]
    [DataRow("latest/a.pkl", false)]
    [DataRow("contests/a.pkl", false)]
    [DataRow("src/a.pkl", false)]
    public void Fixtures_lie_in_folders_of_tests_examples_and_documentation(string path, bool isOne) => Assert.AreEqual(isOne, ExemptPaths.IsFixture(path));

    [TestMethod]
    [DataRow("data/flights.rda", true)]
    [DataRow("data/flights.RData", true)]
    [DataRow("R/sysdata.rda", true)]
    [DataRow("inst/extdata/a/b.sqlite", true)]
    [DataRow("data/deep/flights.rda", false)]
    [DataRow("data/flights.csv", false)]
    [DataRow("data/.RData", false)]
    [DataRow("R/other.rda", false)]
    [DataRow("extdata/a.sqlite", false)]
    [DataRow("mydata/flights.rda", false)]
    public void Data_of_a_package_of_R_lies_in_its_places(string path, bool isOne)
    {
        Assert.AreEqual(isOne, ExemptPaths.IsInRPackage(path, new Surroundings { Paths = ["DESCRIPTION"] }));
        Assert.AreEqual(isOne, ExemptPaths.IsInRPackage("pkg/" + path, new Surroundings { Paths = ["pkg/DESCRIPTION"] }));
        Assert.IsFalse(ExemptPaths.IsInRPackage(path, new Surroundings()));
        Assert.IsFalse(ExemptPaths.IsInRPackage("pkg/" + path, new Surroundings { Paths = ["DESCRIPTION", "other/DESCRIPTION"] }));
    }
}
