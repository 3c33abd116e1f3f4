using System.Text;

namespace PreCommitDs.Reporting;

[TestClass]
public sealed class InlineAllowTests
{
    private const string Rule = "hook-a/some-rule";

    [TestMethod]
    [DataRow("x = FOUND  # precommit-ds: allow[hook-a/some-rule] a test", AllowVerdict.Allowed)]
    [DataRow("x = FOUND  # precommit-ds: allow[hook-a] a test", AllowVerdict.Allowed)]
    [DataRow("x = FOUND  # precommit-ds: allow[other/rule, hook-a/some-rule ,b] because", AllowVerdict.Allowed)]
    [DataRow("x = FOUND  # noqa  precommit-ds: allow[hook-a] é", AllowVerdict.Allowed)]
    [DataRow("# precommit-ds: allow[hook-a] a test\nx = FOUND", AllowVerdict.Allowed)]
    [DataRow("\t # precommit-ds: allow[hook-a] a test\r\nx = FOUND", AllowVerdict.Allowed)]
    [DataRow("x = FOUND  # precommit-ds: allow[b] one precommit-ds: allow[hook-a] two", AllowVerdict.Allowed)]
    [DataRow("# precommit-ds: allow[hook-a]\nx = FOUND # precommit-ds: allow[hook-a] why", AllowVerdict.Allowed)]
    [DataRow("x = FOUND  # precommit-ds: allow[hook-a]", AllowVerdict.LacksReason)]
    [DataRow("x = FOUND  # precommit-ds: allow[hook-a]  -- :", AllowVerdict.LacksReason)]
    [DataRow("x = FOUND  # precommit-ds: allow[hook-a] precommit-ds: allow[b] why", AllowVerdict.LacksReason)]
    [DataRow("# precommit-ds: allow[hook-a]\nx = FOUND", AllowVerdict.LacksReason)]
    [DataRow("x = FOUND  # precommit-ds: allow[hook-a] \u2014", AllowVerdict.LacksReason)]
    [DataRow("x = FOUND  # precommit-ds: allow[hook-a] \u4f8b", AllowVerdict.Allowed)]
    [DataRow("x = FOUND", AllowVerdict.None)]
    [DataRow("x = FOUND  # precommit-ds: allow[hook-b] why", AllowVerdict.None)]
    [DataRow("x = FOUND  # precommit-ds: allow[hook-a/other] why", AllowVerdict.None)]
    [DataRow("x = FOUND  # precommit-ds: allow[hook] why", AllowVerdict.None)]
    [DataRow("x = FOUND  # precommit-ds: allow[] why", AllowVerdict.None)]
    [DataRow("x = FOUND  # precommit-ds: allow[hook-a why", AllowVerdict.None)]
    [DataRow("x = FOUND  # precommit-ds: allow hook-a why", AllowVerdict.None)]
    [DataRow("x = 'precommit-ds: allow[hook-a] no comment' + FOUND", AllowVerdict.None)]
    [DataRow("y = 1  # precommit-ds: allow[hook-a] not alone\nx = FOUND", AllowVerdict.None)]
    [DataRow("# precommit-ds: allow[hook-a] too far\n\nx = FOUND", AllowVerdict.None)]
    [DataRow("x = FOUND\n# precommit-ds: allow[hook-a] below", AllowVerdict.None)]
    public void What_is_allowed_is_said_on_the_line_or_alone_before_it_with_a_reason(string text, AllowVerdict verdict)
    {
        foreach (var around in (string[])["{0}", "before\n\n{0}\nafter\n"])
        {
            var bytes = Encoding.UTF8.GetBytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, around, text));
            Assert.AreEqual(verdict, InlineAllow.At(bytes, bytes.AsSpan().IndexOf("FOUND"u8), Rule, "#"u8), around);
        }
    }

    [TestMethod]
    public void The_comment_mark_is_the_carriers()
    {
        var text = "<a>FOUND</a> <!-- precommit-ds: allow[hook-a] why -->"u8;
        Assert.AreEqual(AllowVerdict.Allowed, InlineAllow.At(text, 3, Rule, "<!--"u8));
        Assert.AreEqual(AllowVerdict.None, InlineAllow.At(text, 3, Rule, "#"u8));
        Assert.AreEqual(AllowVerdict.LacksReason, InlineAllow.OnLine("/* precommit-ds: allow[hook-a] */"u8, Rule, "/*"u8));
    }
}
