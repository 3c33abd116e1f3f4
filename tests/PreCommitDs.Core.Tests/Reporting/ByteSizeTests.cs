namespace PreCommitDs.Reporting;

[TestClass]
public sealed class ByteSizeTests
{
    [TestMethod]
    [DataRow(0L, "0 B")]
    [DataRow(1L, "1 B")]
    [DataRow(-3L, "-3 B")]
    [DataRow(1023L, "1023 B")]
    [DataRow(1024L, "1.0 KiB")]
    [DataRow(-2048L, "-2.0 KiB")]
    [DataRow(1_048_524L, "1023.9 KiB")]
    [DataRow(1_048_525L, "1.0 MiB")]
    [DataRow(1_992_294L, "1.9 MiB")]
    [DataRow(1_073_741_823L, "1.0 GiB")]
    [DataRow(5_497_558_138_880L, "5120.0 GiB")]
    public void Bytes_are_written_as_people_read_them(long bytes, string expected) => Assert.AreEqual(expected, ByteSize.Format(bytes));
}
