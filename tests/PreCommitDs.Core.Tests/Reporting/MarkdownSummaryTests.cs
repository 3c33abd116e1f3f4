using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Property = PreCommitDs.Harness.Property;

namespace PreCommitDs.Reporting;

[TestClass]
public sealed class MarkdownSummaryTests
{
    [TestMethod]
    public void Rules_are_counted_and_findings_told_with_their_mend()
    {
        var report = new Report("precommit-ds");
        report.Findings.Add(new Finding("block-secrets/a", Severity.Error, "a.py", new Location(3, 4), "a key") { Mend = "read it\nfrom elsewhere" });
        report.Findings.Add(new Finding("strip-notebooks/b", Severity.Warning, "b.ipynb", default, "one"));
        report.Findings.Add(new Finding("strip-notebooks/b", Severity.Warning, "c.ipynb", default, "two"));
        report.Errors.Add(new FileMessage("d.ipynb", new Location(1, 2), "no JSON"));
        report.Baselined = 4;
        Assert.AreEqual("""
            ### precommit-ds: 3 findings, 1 error, 4 accepted by the baseline

            <table>
            <tr><th>rule</th><th>severity</th><th>findings</th></tr>
            <tr><td><code>block-secrets/a</code></td><td>error</td><td>1</td></tr>
            <tr><td><code>strip-notebooks/b</code></td><td>warning</td><td>2</td></tr>
            </table>

            <table>
            <tr><td><code>d.ipynb:1:2: no JSON</code></td></tr>
            <tr><td><code>a.py:3:4: block-secrets/a a key</code><br><code>read it</code><br><code>from elsewhere</code></td></tr>
            <tr><td><code>b.ipynb: strip-notebooks/b one</code></td></tr>
            <tr><td><code>c.ipynb: strip-notebooks/b two</code></td></tr>
            </table>


            """, MarkdownSummary.Of(report, 1 << 20));
    }

    [TestMethod]
    public void Nothing_found_is_one_line() => Assert.AreEqual("### precommit-ds: 0 findings\n\n", MarkdownSummary.Of(new Report("precommit-ds"), 1 << 20));

    [TestMethod]
    public void No_text_gets_out_of_its_cell() => Property.Holds(ArbMap.Default.ArbFor<NonNull<string>>(), any =>
    {
        var text = any.Get + "</code></td></table>\n\n[x](http://x) @x <img src=x> ` | &amp; \r\n";
        var report = new Report("precommit-ds");
        report.Findings.Add(new Finding("a/b", Severity.Error, text, default, text) { Mend = text });
        report.Fixed.Add(new FixedFile(text, text, 1, InIndexOnly: false) { Restore = text });
        var summary = MarkdownSummary.Of(report, 1 << 20);
        // Whatever may be in a cell, it is one line of HTML in which nothing but our own marks is a mark.
        foreach (var line in summary.Split("<table>\n")[2].Split("</table>")[0].TrimEnd('\n').Split('\n'))
        {
            StringAssert.Matches(line, new("^<tr><td>(<br>)?<code>[^<>]*</code>(<br><code>[^<>]*</code>)*</td></tr>$"));
            Assert.IsFalse(line.Any(char.IsControl));
        }
    });

    [TestMethod]
    [DataRow(300)]
    [DataRow(700)]
    [DataRow(5_000)]
    [DataRow(200_000)]
    public void What_does_not_fit_is_counted(int room)
    {
        var report = new Report("precommit-ds");
        for (var i = 0; i < 5_000; i++) report.Findings.Add(new Finding("a/b", i == 4_999 ? Severity.Error : Severity.Note, $"中{i}", default, "x"));
        var summary = MarkdownSummary.Of(report, room);
        Assert.IsLessThanOrEqualTo(room, Encoding.UTF8.GetByteCount(summary));
        if (room < 1_000) return;
        Assert.AreEqual(2, Regex.Count(summary, "</table>\n\n"));
        var told = Regex.Count(summary, "<tr><td><code>中");
        Assert.Contains($"</table>\n\n{5_000 - told:N0} more are in the log.\n", summary);
        Assert.Contains("<code>中4999: a/b x</code>", summary, "errors come first");
    }
}
