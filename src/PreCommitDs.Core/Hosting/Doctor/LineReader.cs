namespace PreCommitDs.Hosting.Doctor;

/// <summary>Is given the lines of a stream, one by one and without their ends.</summary>
internal static class LineReader
{
    public delegate void Handler(ReadOnlySpan<byte> line);

    /// <summary>Reads to the end. No more is kept than the longest line.</summary>
    public static void Read(Stream stream, Handler handle)
    {
        var buffer = new byte[1 << 16];
        var length = 0;
        int read;
        while ((read = stream.Read(buffer, length, buffer.Length - length)) > 0)
        {
            length += read;
            var rest = buffer.AsSpan(0, length);
            for (int end; (end = rest.IndexOf((byte)'\n')) >= 0; rest = rest[(end + 1)..]) handle(rest[..end]);
            rest.CopyTo(buffer);
            length = rest.Length;
            if (length == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        }

        if (length > 0) handle(buffer.AsSpan(0, length));
    }
}
