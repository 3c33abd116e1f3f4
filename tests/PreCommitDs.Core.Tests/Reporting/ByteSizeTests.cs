namespace PreCommitDs.Reporting;

[TestClass]
public sealed class ByteSizeTests
{
    [TestMethod]
    [DataRow(0L, "0 B")]
    [DataRow(1023L, "1023 B")]
    [DataRow(1024L, "1.0 KiB")]
    [DataRow(1_992_294L, "1.9 MiB")]
    [DataRow(1_073_741_823L, "1.0 GiB")]
    public void Bytes_are_written_as_people_read_them(long bytes, string expected) => Assert.AreEqual(expected, ByteSize.Format(bytes));
}
