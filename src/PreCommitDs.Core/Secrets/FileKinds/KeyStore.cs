using System.Buffers.Binary;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>
/// Key stores by their first bytes: Java's (JKS, JCEKS), PKCS #12 (RFC 7292), KeePass. They are encrypted with passwords, which can be
/// guessed by whoever has the file.
/// </summary>
internal static class KeyStore
{
    private const uint Jks = 0xFEEDFEED;
    private const uint Jceks = 0xCECECECE;
    private const uint KeePass = 0x03D9A29A;
    private const int CertificateEntry = 2;

    /// <summary>1.2.840.113549.1.7: PKCS #7, which the content of PKCS #12 is wrapped in as data (1) or signed data (2).</summary>
    private static ReadOnlySpan<byte> Pkcs7 => [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07];

    public static FileJudgement Judge(ReadOnlySpan<byte> content)
    {
        if (content.Length < 12) return FileJudgement.Passes;
        if (content[0] == 0x30) return IsPkcs12(content) ? FileJudgement.Blocks("of PKCS #12") : FileJudgement.Passes;
        return BinaryPrimitives.ReadUInt32BigEndian(content) switch
        {
            Jks or Jceks => HasKey(content) ? FileJudgement.Blocks("of Java") : FileJudgement.Passes,
            KeePass when content[5..8].SequenceEqual((ReadOnlySpan<byte>)[0xFB, 0x4B, 0xB5]) => FileJudgement.Blocks("of KeePass"),
            _ => FileJudgement.Passes,
        };
    }

    private static bool IsPkcs12(ReadOnlySpan<byte> content) =>
        Der.TryRead(ref content, 0x30, out var store) && Der.TryRead(ref store, 0x02, out var version) && version is [3]
        && Der.TryRead(ref store, 0x30, out var safe) && Der.TryRead(ref safe, 0x06, out var type)
        && type.Length == Pkcs7.Length + 1 && type.StartsWith(Pkcs7) && type[^1] is 1 or 2;

    /// <summary>Whether a store of Java holds more than certificates; one that is not understood may.</summary>
    /// <remarks>Mark, version, count; then of each entry its kind, its alias and a date, and of a certificate its type and bytes.</remarks>
    private static bool HasKey(ReadOnlySpan<byte> content)
    {
        var hasType = content[7] == 2;
        var count = BinaryPrimitives.ReadUInt32BigEndian(content[8..]);
        content = content[12..];
        for (; count > 0; count--)
        {
            if (content.Length < 6 || BinaryPrimitives.ReadInt32BigEndian(content) != CertificateEntry || !TrySkip(ref content, 4)) return true;
            if (!TrySkipText(ref content) || !TrySkip(ref content, 8) || (hasType && !TrySkipText(ref content)) || content.Length < 4) return true;
            if (!TrySkip(ref content, 4 + (long)BinaryPrimitives.ReadUInt32BigEndian(content))) return true;
        }

        return false;
    }

    private static bool TrySkipText(ref ReadOnlySpan<byte> content) => content.Length >= 2 && TrySkip(ref content, 2 + BinaryPrimitives.ReadUInt16BigEndian(content));

    private static bool TrySkip(ref ReadOnlySpan<byte> content, long length)
    {
        if (content.Length < length) return false;
        content = content[(int)length..];
        return true;
    }
}
