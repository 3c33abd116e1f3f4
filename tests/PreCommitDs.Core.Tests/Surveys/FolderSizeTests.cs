using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Surveys;

[TestClass]
public sealed class FolderSizeTests
{
    private static readonly FsCheck.Gen<TrackedFile> Files =
        Gen.Elements("a", "b", "c/a", "c/d/a", "c/d/b", "e/f/g/h", "c2/a", "c/da/x").Zip(Gen.Choose(0, 5000)).Select(pair => new TrackedFile(pair.Item1, pair.Item2));

    [TestMethod]
    public void Every_folder_is_the_sum_of_what_lies_below_it() => Property.Holds(Files.ListOf(), files =>
    {
        var all = FolderSize.Sum(files).All().ToList();
        Assert.AreEqual(files.Sum(file => file.Size), all[0].Bytes);
        foreach (var folder in all)
        {
            var below = files.Where(file => folder.Path.Length == 0 || file.Path.StartsWith(folder.Path + "/", StringComparison.Ordinal)).ToList();
            Assert.AreEqual((below.Sum(file => file.Size), below.Count), (folder.Bytes, folder.Files));
            Assert.AreEqual(folder.Bytes, folder.OwnBytes + folder.Folders.Sum(child => child.Bytes));
            Assert.AreEqual(folder.Files, folder.OwnFiles + folder.Folders.Sum(child => child.Files));
            CollectionAssert.AreEqual(folder.Folders.Select(child => child.Bytes).OrderDescending().ToList(), folder.Folders.Select(child => child.Bytes).ToList());
        }
    });

    [TestMethod]
    public void A_folder_that_holds_but_one_folder_is_shown_with_it()
    {
        var top = FolderSize.Sum([new TrackedFile("a/b/c/x", 1), new TrackedFile("a/b/d/y", 2)]);
        Assert.AreEqual("a/b", top.Shown.Path);
        Assert.AreEqual("", FolderSize.Sum([]).Shown.Path);
    }
}
