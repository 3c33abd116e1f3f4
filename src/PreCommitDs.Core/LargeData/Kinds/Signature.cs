using System.Text;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Bytes that stand at a fixed place of every file of a format.</summary>
/// <param name="Offset">Where, in bytes from the start.</param>
/// <param name="Bytes">Which.</param>
internal sealed record Signature(int Offset, byte[] Bytes)
{
    /// <summary>The signature of some text.</summary>
    public static Signature At(int offset, ReadOnlySpan<byte> bytes) => new(offset, bytes.ToArray());

    public bool IsIn(ReadOnlySpan<byte> head) => head.Length >= Offset + Bytes.Length && head.Slice(Offset, Bytes.Length).SequenceEqual(Bytes);

    /// <summary>As documentation tells it: text where it is some, else hexadecimal digits.</summary>
    public override string ToString()
    {
        var text = Array.TrueForAll(Bytes, unit => unit is > 0x20 and < 0x7f and not (byte)'|' and not (byte)'`')
            ? Encoding.ASCII.GetString(Bytes)
            : string.Join(' ', Bytes.Select(unit => unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
        return Offset == 0 ? $"`{text}`" : $"`{text}` at {Offset}";
    }
}
