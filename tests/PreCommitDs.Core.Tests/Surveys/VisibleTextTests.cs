using System.Text;
using PreCommitDs.Harness;

namespace PreCommitDs.Surveys;

[TestClass]
public sealed class VisibleTextTests
{
    [TestMethod]
    [DataRow("plain ä 数据 😀 שלום", "plain ä 数据 😀 שלום")]
    [DataRow("a\nb", "a\nb")]
    [DataRow("a\tb\r\0", "a\\u0009b\\u000d\\u0000")]
    [DataRow("x\u202egnp.exe", "x\\u202egnp.exe")]
    [DataRow("\u200b\ufeff\u2066", "\\u200b\\ufeff\\u2066")]
    [DataRow("\udb40\udc41", "\\u{e0041}")]
    public void What_nobody_sees_is_written_out(string text, string expected) => Assert.AreEqual(expected, VisibleText.Of(text));

    [TestMethod]
    public void Bytes_that_are_no_text_are_written_out() => Assert.AreEqual("caf\\xe9 \\ud800", VisibleText.Of("caf\udce9 \ud800"));

    [TestMethod]
    public void What_comes_out_is_text_without_controls() => Property.Holds(SurveySample.Text, text =>
    {
        var visible = VisibleText.Of(text);
        Assert.AreEqual(visible, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(visible)));
        Assert.IsFalse(visible.Any(unit => char.IsControl(unit) && unit != '\n'));
        Assert.AreEqual(visible, VisibleText.Of(visible));
    });
}
