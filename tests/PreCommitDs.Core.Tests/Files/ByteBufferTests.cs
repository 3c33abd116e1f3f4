namespace PreCommitDs.Files;

[TestClass]
public sealed class ByteBufferTests
{
    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(65536)]
    [DataRow(300_000)]
    public void A_buffer_grows_with_what_comes(int capacity)
    {
        var content = new byte[1_000_003];
        new Random(capacity).NextBytes(content);
        using var buffer = new ByteBuffer(capacity);
        for (var at = 0; at < content.Length;)
        {
            var free = buffer.Free();
            Assert.IsGreaterThan(0, free.Length);
            var count = Math.Min(Math.Min(free.Length, content.Length - at), 7919);
            content.AsSpan(at, count).CopyTo(free);
            buffer.Advance(count);
            at += count;
        }

        Assert.IsTrue(buffer.Span.SequenceEqual(content));
    }

    [TestMethod]
    public void A_new_buffer_is_empty_and_a_disposed_one_again()
    {
        var buffer = new ByteBuffer(10);
        Assert.AreEqual(0, buffer.Span.Length);
        buffer.Advance(3);
        buffer.Dispose();
        buffer.Dispose();
        Assert.AreEqual(0, buffer.Length);
    }

    [TestMethod]
    public void More_than_a_span_can_hold_is_refused() => Assert.ThrowsExactly<FileTooLargeException>(() => new ByteBuffer(Array.MaxLength + 1L));
}
