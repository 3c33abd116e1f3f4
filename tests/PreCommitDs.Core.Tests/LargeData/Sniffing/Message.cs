using System.Text;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Writes a message of protobuf.</summary>
internal sealed class Message
{
    private readonly List<byte> _bytes = [];

    public byte[] Done() => [.. _bytes];

    public Message Number(int field, ulong value)
    {
        Varint(((ulong)field << 3) | 0);
        Varint(value);
        return this;
    }

    public Message Bytes(int field, byte[] value)
    {
        Varint(((ulong)field << 3) | 2);
        Varint((ulong)value.Length);
        _bytes.AddRange(value);
        return this;
    }

    public Message Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public Message In(int field, Message value) => Bytes(field, value.Done());

    private void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7) _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }
}
