namespace PreCommitDs.Files;

[TestClass]
public sealed class PieceWriterTests
{
    [TestMethod]
    [DataRow(new[] { 1, 2, 3 }, 1)]
    [DataRow(new[] { 65535, 1, 1 }, 2)]
    [DataRow(new[] { 65536 }, 1)]
    [DataRow(new[] { 1, 65536, 1 }, 3)]
    [DataRow(new[] { 0, 0 }, 0)]
    [DataRow(new[] { 40000, 40000, 40000, 200000, 5 }, 5)]
    public void Pieces_come_out_whole_in_order_and_gathered(int[] lengths, int writes)
    {
        var (random, given, written, count) = (new Random(1), new List<byte>(), new List<byte>(), 0);
        var writer = new PieceWriter(piece =>
        {
            written.AddRange(piece);
            count++;
        });
        foreach (var length in lengths)
        {
            var piece = new byte[length];
            random.NextBytes(piece);
            given.AddRange(piece);
            writer.Write(piece);
            piece.AsSpan().Clear();
        }

        writer.Flush();
        writer.Flush();
        CollectionAssert.AreEqual(given, written);
        Assert.AreEqual(writes, count);
    }
}
