using System.Buffers.Binary;

namespace PreCommitDs.Secrets.Checks;

/// <summary>OpenSSH's own form of private keys (PROTOCOL.key).</summary>
internal static partial class PemPrivateKey
{
    /// <summary>The longest that a cipher puts behind what it encrypted.</summary>
    private const int MaxAuthenticationTag = 16;

    private static ReadOnlySpan<byte> OpenSshMagic => "openssh-key-v1\0"u8;

    /// <summary>After the magic: cipher, derivation and its options, the number of keys, that many public ones, the private ones; each with its length before it.</summary>
    private static PemKind KindOfOpenSsh(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(OpenSshMagic)) return PemKind.None;
        bytes = bytes[OpenSshMagic.Length..];
        if (!TryTake(ref bytes, out var cipher) || !TryTake(ref bytes, out _) || !TryTake(ref bytes, out _) || bytes.Length < 4) return PemKind.None;
        // More than one key in a file has never been written.
        if (BinaryPrimitives.ReadUInt32BigEndian(bytes) != 1) return PemKind.None;
        bytes = bytes[4..];
        if (!TryTake(ref bytes, out var publicKey) || !TryTake(ref bytes, out var privateKey) || publicKey.IsEmpty || privateKey.IsEmpty) return PemKind.None;
        var isEncrypted = !cipher.SequenceEqual("none"u8);
        if (bytes.Length > (isEncrypted ? MaxAuthenticationTag : 0)) return PemKind.None;
        return isEncrypted ? PemKind.EncryptedPrivate : PemKind.Private;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> taken)
    {
        taken = default;
        if (bytes.Length < 4) return false;
        var length = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        if (length > bytes.Length - 4) return false;
        taken = bytes.Slice(4, (int)length);
        bytes = bytes[(4 + (int)length)..];
        return true;
    }
}
