namespace PreCommitDs.LargeData.Folders;

[TestClass]
public sealed class LeftFilesTests
{
    [TestMethod]
    [DataRow(".RData", "session-file")]
    [DataRow("a/.RData", "session-file")]
    [DataRow(".Rhistory", "session-file")]
    [DataRow("analysis.Rhistory", "session-file")]
    [DataRow("a/.DS_Store", "session-file")]
    [DataRow("a/b.pyc", "cache-folder")]
    [DataRow("a/b.pyo", "cache-folder")]
    [DataRow("logs/events.out.tfevents.1700000000.host.1.0", "run-folder")]
    [DataRow("run-abc123.wandb", "run-folder")]
    [DataRow("model.RData", null)]
    [DataRow("RData", null)]
    [DataRow("a.rhistory.md", null)]
    [DataRow("DS_Store", null)]
    [DataRow("a.py", null)]
    [DataRow("pyc", null)]
    [DataRow("events.out.md", null)]
    [DataRow("my.wandb", null)]
    [DataRow("run-abc.wandb.md", null)]
    public void What_is_left_is_told_by_its_name(string path, string? rule) => Assert.AreEqual(rule is null ? null : "block-large-data/" + rule, LeftFiles.Of(path, "some text"u8)?.Rule.Id);

    [TestMethod]
    [DataRow("7f454c4602010100000000000000000004003e00", true)]
    [DataRow("7f454c4601020100000000000000000000040003", true)]
    [DataRow("7f454c4602010100000000000000000003003e00", false)]
    [DataRow("7f454c4602010100000000000000000002003e00", false)]
    [DataRow("7f454c46020101000000000000000000", false)]
    [DataRow("7f454c46", false)]
    [DataRow("", false)]
    public void A_core_dump_is_told_by_its_content(string hex, bool isOne) => Assert.AreEqual(isOne, LeftFiles.Of("core.123", Convert.FromHexString(hex)) is not null);
}
