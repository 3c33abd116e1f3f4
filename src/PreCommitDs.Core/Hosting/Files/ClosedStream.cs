namespace PreCommitDs.Hosting.Files;

/// <summary>Stands for a stream that was closed before the program started (<c>&gt;&amp;-</c>): whoever writes to it learns of it.</summary>
internal sealed class ClosedStream(string message) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException(message);

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(message);
}
