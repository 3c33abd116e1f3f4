namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Reads values of ASN.1 in DER, and in BER as far as lengths are told (X.690, 8.1.3).</summary>
internal static class Der
{
    /// <summary>Reads one value off the front.</summary>
    /// <param name="bytes">Left with what stands behind it.</param>
    /// <param name="tag">What it must be.</param>
    /// <param name="content">What it holds.</param>
    public static bool TryRead(ref ReadOnlySpan<byte> bytes, byte tag, out ReadOnlySpan<byte> content)
    {
        content = default;
        if (bytes.Length < 2 || bytes[0] != tag) return false;
        var (length, header) = ((long)bytes[1], 2);
        // BER may leave the length open, as keytool's older versions and Windows do for the outermost values.
        if (length == 0x80) length = bytes.Length - header;
        else if (length > 0x80)
        {
            var count = (int)length & 0x7F;
            if (count > 4 || bytes.Length < 2 + count) return false;
            length = 0;
            foreach (var unit in bytes.Slice(2, count)) length = (length << 8) | unit;
            header += count;
        }

        if (length > bytes.Length - header) return false;
        content = bytes.Slice(header, (int)length);
        bytes = bytes[(header + (int)length)..];
        return true;
    }
}
