using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd;

[TestClass]
public sealed class SmokeTests
{
    [TestMethod]
    public void Programs_are_there() => Assert.IsTrue(File.Exists(Programs.StripNotebooks), Programs.StripNotebooks);
}
