namespace PreCommitDs.Configuration;

[TestClass]
public sealed class NearestTests
{
    private static readonly string[] Options = ["--keep-output", "--keep-output-type", "--keep-count", "--ids", "--check", "--diff"];

    [TestMethod]
    [DataRow("--keep-ouput", "--keep-output")]
    [DataRow("--keepoutput", "--keep-output")]
    [DataRow("--keep-counts", "--keep-count")]
    [DataRow("--id", "--ids")]
    [DataRow("--chekc", "--check")]
    [DataRow("--dif", "--diff")]
    [DataRow("--keep-output-t", "--keep-output-type")]
    [DataRow("--nothing-like-it", null)]
    [DataRow("--x", null)]
    [DataRow("", null)]
    public void The_nearest_word_is_found(string word, string? expected) => Assert.AreEqual(expected, Nearest.To(word, Options));

    [TestMethod]
    public void None_is_near_where_there_is_none() => Assert.IsNull(Nearest.To("--ids", []));
}
