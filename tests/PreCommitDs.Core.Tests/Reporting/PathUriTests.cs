namespace PreCommitDs.Reporting;

[TestClass]
public sealed class PathUriTests
{
    [TestMethod]
    [DataRow("a/b.ipynb", "a/b.ipynb")]
    [DataRow("a b/%41?#:@", "a%20b/%2541%3F%23%3A%40")]
    [DataRow("é😀", "%C3%A9%F0%9F%98%80")]
    [DataRow("/tmp/a b", "file:///tmp/a%20b")]
    [DataRow("C:\\x\\y z", "file:///C:/x/y%20z")]
    [DataRow("../x", "../x")]
    public void Segments_are_percent_encoded(string path, string uri) => Assert.AreEqual(uri, PathUri.Of(path));

    [TestMethod]
    public void Bytes_that_are_no_text_are_themselves() => Assert.AreEqual("byte%20%FF%C3", PathUri.Of("byte \udcff\udcc3"));
}
