using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.LargeData.Limits;

[TestClass]
public sealed class SizeTextTests
{
    [TestMethod]
    [DataRow("0", 0L)]
    [DataRow("1", 1L)]
    [DataRow("500", 500L)]
    [DataRow("500B", 500L)]
    [DataRow("500b", 500L)]
    [DataRow("500KB", 500_000L)]
    [DataRow("500kb", 500_000L)]
    [DataRow("500KiB", 512_000L)]
    [DataRow("500kib", 512_000L)]
    [DataRow("500K", 512_000L)]
    [DataRow("500Ki", 512_000L)]
    [DataRow("5 MB", 5_000_000L)]
    [DataRow("5MiB", 5_242_880L)]
    [DataRow("1.5M", 1_572_864L)]
    [DataRow("1.5MB", 1_500_000L)]
    [DataRow(".5K", 512L)]
    [DataRow("2GB", 2_000_000_000L)]
    [DataRow("2GiB", 2_147_483_648L)]
    [DataRow("1T", 1_099_511_627_776L)]
    [DataRow("1TB", 1_000_000_000_000L)]
    [DataRow("0MB", 0L)]
    [DataRow("9223372036854775807", long.MaxValue)]
    public void Sizes_are_read(string text, long bytes) => Assert.AreEqual(bytes, SizeText.Parse(text));

    [TestMethod]
    [DataRow("")]
    [DataRow(" ")]
    [DataRow("K")]
    [DataRow("MB")]
    [DataRow(".")]
    [DataRow("1..2")]
    [DataRow("1.2.3M")]
    [DataRow("-1")]
    [DataRow("+1")]
    [DataRow("1,5M")]
    [DataRow("1,000")]
    [DataRow("1e3")]
    [DataRow("0x10")]
    [DataRow("5 apples")]
    [DataRow("5KK")]
    [DataRow("5iB")]
    [DataRow("5BB")]
    [DataRow("5KBs")]
    [DataRow("5PB")]
    [DataRow("five")]
    [DataRow("٥")]
    [DataRow("5M B")]
    [DataRow("9223372036854775808")]
    [DataRow("9999999999999G")]
    [DataRow("99999999999999999999999999999999999999999999")]
    public void What_is_no_size_is_refused(string text) => Assert.IsNull(SizeText.Parse(text));

    [TestMethod]
    public void Any_text_is_read_or_refused_and_nothing_else_happens() => Property.Holds(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        string[] pieces = ["1", "9", "0", ".", "K", "M", "G", "T", "i", "B", "b", " ", "-", "e", "é", "\0"];
        var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
        Assert.IsFalse(SizeText.Parse(text) < 0, text);
    }, times: 2000);

    [TestMethod]
    public void Units_multiply() => Property.Holds(Gen.Choose(0, 8_000_000), number =>
    {
        Assert.AreEqual((long)number, SizeText.Parse($"{number}"));
        Assert.AreEqual(number * 1000L, SizeText.Parse($"{number}KB"));
        Assert.AreEqual(number * 1024L * 1024, SizeText.Parse($"{number} MiB"));
        Assert.AreEqual(number * (1L << 40), SizeText.Parse($"{number}T"));
    });
}
