namespace PreCommitDs.Notebooks;

[TestClass]
public sealed class StripSummaryTests
{
    [TestMethod]
    public void Outputs_and_cells_come_first_and_hide_the_small_things() => Assert.AreEqual(
        "1 cell, 3 outputs, 1.9 MiB",
        StripSummary.Of([new CellChange { Outputs = 3, Counts = 2, Keys = 1, Bytes = 2_000_000 }, new CellChange { IsDropped = true, Bytes = 10 }]));

    [TestMethod]
    public void Small_things_are_named_where_nothing_else_goes() => Assert.AreEqual(
        "2 execution counts, 1 metadata key, 3 ids, 5 B", StripSummary.Of([new CellChange { Counts = 2, Keys = 1, Bytes = 2 }, new CellChange { Ids = 3, Bytes = 3 }]));

    [TestMethod]
    [DataRow(-3)]
    [DataRow(0)]
    public void A_file_that_does_not_shrink_is_not_said_to(int bytes)
    {
        Assert.AreEqual("1 execution count", StripSummary.Of([new CellChange { Counts = 1, Bytes = bytes }]));
        Assert.AreEqual("1 execution count", StripSummary.Of(new CellChange { Counts = 1, Bytes = bytes }));
    }

    [TestMethod]
    public void A_cell_is_told_in_full() => Assert.AreEqual(
        "1 output, 2 execution counts, 1 metadata key, 1 id, 1.0 KiB", StripSummary.Of(new CellChange { Outputs = 1, Counts = 2, Keys = 1, Ids = 1, Bytes = 1024 }));

    [TestMethod]
    public void A_dropped_cell_is_told_whole() => Assert.AreEqual("the whole cell, 7 B", StripSummary.Of(new CellChange { IsDropped = true, Bytes = 7 }));
}
