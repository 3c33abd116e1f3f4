using System.Text;

namespace PreCommitDs.Notebooks;

[TestClass]
public sealed class OutputSelectorTests
{
    [TestMethod]
    [DataRow("error", "error", null)]
    [DataRow("stream:stderr", "stream", "stderr")]
    [DataRow("stream:", "stream", "")]
    [DataRow("stream:a:b", "stream", "a:b")]
    public void Selectors_have_a_type_and_perhaps_a_name(string text, string type, string? name)
    {
        var selector = OutputSelector.Parse(text);
        Assert.AreEqual(type, Encoding.UTF8.GetString(selector.Type.Span));
        Assert.AreEqual(name, selector.Name is { } given ? Encoding.UTF8.GetString(given.Span) : null);
    }
}
