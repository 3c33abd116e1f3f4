using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd;

[TestClass]
public sealed class SmokeTests
{
    [TestMethod]
    public void Programs_are_there() => Assert.IsTrue(File.Exists(Programs.StripNotebooks), Programs.StripNotebooks);

    [TestMethod]
    public void A_dirty_notebook_becomes_the_clean_one()
    {
        using var repository = TemporaryRepository.Create();
        var result = repository.Run(Programs.StripNotebooks, ["-"], input: Notebook.Dirty()).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean(), result.OutputBytes, result.ToString());
    }
}
