namespace PreCommitDs.Git;

[TestClass]
public sealed class StoredObjectsTests
{
    [TestMethod]
    public void The_numbers_of_git_are_read() => Assert.AreEqual(
        new StoredObjects(130, 700 << 10, 12 << 10),
        StoredObjects.Parse("count: 30\nsize: 12\nin-pack: 100\npacks: 1\nsize-pack: 700\nprune-packable: 0\ngarbage: 0\nsize-garbage: 0\nalternate: /x: 3\n"u8));
}
