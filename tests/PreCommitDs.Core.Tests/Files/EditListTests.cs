using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Files;

[TestClass]
public sealed class EditListTests
{
    [TestMethod]
    public void Edits_are_applied_whatever_their_order() => Property.Holds(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Random(seed),
        random =>
        {
            var original = new byte[random.Next(200)];
            random.NextBytes(original);
            var (edits, expected, at) = (new List<Edit>(), new List<byte>(), 0);
            while (at < original.Length && random.Next(6) > 0)
            {
                var start = random.Next(at, original.Length);
                var end = random.Next(start + 1, original.Length + 1);
                var replacement = new byte[random.Next(10)];
                random.NextBytes(replacement);
                edits.Add(new Edit(start, end - start, replacement));
                expected.AddRange(original[at..start]);
                expected.AddRange(replacement);
                at = end;
            }

            expected.AddRange(original[at..]);
            var list = new EditList();
            foreach (var edit in edits.OrderBy(_ => random.Next())) list.Add(edit);
            Assert.AreEqual(original.Length - expected.Count, list.Saved());
            CollectionAssert.AreEqual(expected, list.Apply(original));
            CollectionAssert.AreEqual(edits, list.InOrder.ToList());
        });

    [TestMethod]
    public void An_insertion_where_a_cut_ends_stands_behind_it()
    {
        var list = new EditList();
        list.Add(new Edit(3, 0, "new"u8.ToArray()));
        list.Cut(1, 3);
        Assert.AreEqual("0new345", Encoding.ASCII.GetString(list.Apply("012345"u8)));
    }

    [TestMethod]
    public void What_changes_nothing_is_no_edit()
    {
        var list = new EditList();
        list.Cut(2, 2);
        list.Add(new Edit(0, 0, Array.Empty<byte>()));
        Assert.AreEqual(0, list.Count);
    }

    [TestMethod]
    public void Savings_are_counted_from_an_edit_on()
    {
        var list = new EditList();
        list.Cut(0, 5);
        list.Add(new Edit(6, 1, "1234"u8.ToArray()));
        Assert.AreEqual((2, -3, 0), (list.Saved(), list.Saved(1), list.Saved(2)));
    }

    [TestMethod]
    [DataRow(0, 2, false)]
    [DataRow(0, 3, true)]
    [DataRow(3, 4, true)]
    [DataRow(4, 9, true)]
    [DataRow(5, 9, false)]
    public void Edits_touch_what_they_overlap(int start, int end, bool expected)
    {
        var list = new EditList();
        list.Cut(2, 5);
        Assert.AreEqual(expected, list.Touches(start, end, 0));
        Assert.IsFalse(list.Touches(start, end, 1));
    }
}
