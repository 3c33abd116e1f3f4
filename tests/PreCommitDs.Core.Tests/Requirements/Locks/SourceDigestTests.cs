using System.Text;
using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Locks;

[TestClass]
public sealed class SourceDigestTests
{
    private const string Source = "# what we need\nb>=1  # for a reason\n\na\n";

    [TestMethod]
    [DataRow(Source, true)]
    [DataRow("\n\n" + Source + "\n \t\n", true)]
    [DataRow("a\nb>=1", false)]
    public void The_digest_of_all_bytes_is_known_again_but_for_spaces_around(string source, bool matches) =>
        Assert.AreEqual(matches, SourceDigest.Matches(Convert.ToHexStringLower(Sha1.Of(Encoding.UTF8.GetBytes(Source.Trim()))), Encoding.UTF8.GetBytes(source)));

    [TestMethod]
    [DataRow(Source, true)]
    [DataRow("a\nb>=1", true)]
    [DataRow("a   # why\r\nb>=1\r\n", true)]
    [DataRow("  b>=1\n# c\na", true)]
    [DataRow("a\nb>=2", false)]
    [DataRow("a", false)]
    [DataRow("a\nb>=1\nc", false)]
    public void The_digest_of_what_counts_is_known_again_whatever_the_order(string source, bool matches) =>
        Assert.AreEqual(matches, SourceDigest.Matches(Convert.ToHexStringLower(Sha1.Of("ab>=1"u8)), Encoding.UTF8.GetBytes(source)));
}
