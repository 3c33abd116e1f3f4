using System.Buffers.Binary;
using System.Text;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Writes the local parts of a ZIP archive, which come first.</summary>
internal sealed class ZipBuilder
{
    private const int Unknown = -1;
    private readonly List<byte> _output = [];

    public ZipBuilder Add(string name, string content = "x") => Member(name, Encoding.ASCII.GetBytes(content), flags: 0, content.Length, []);

    /// <summary>A member whose size stands behind it.</summary>
    public ZipBuilder AddStreamed(string name, string content)
    {
        Member(name, Encoding.ASCII.GetBytes(content), flags: 8, size: 0, []);
        _output.AddRange([(byte)'P', (byte)'K', 7, 8, .. new byte[12]]);
        return this;
    }

    /// <summary>A member whose sizes stand in a field of ZIP64.</summary>
    public ZipBuilder AddWide(string name, string content)
    {
        var extra = new byte[20];
        extra[0] = 1;
        extra[2] = 16;
        BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(4), content.Length);
        BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(12), content.Length);
        return Member(name, Encoding.ASCII.GetBytes(content), flags: 0, Unknown, extra);
    }

    public byte[] Done() => [.. _output];

    private ZipBuilder Member(string name, byte[] content, byte flags, int size, byte[] extra)
    {
        var header = new byte[30];
        "PK\x03\x04"u8.CopyTo(header);
        header[4] = 20;
        header[6] = flags;
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(18), size);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(22), size);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(26), (ushort)name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), (ushort)extra.Length);
        _output.AddRange([.. header, .. Encoding.ASCII.GetBytes(name), .. extra, .. content]);
        return this;
    }
}
