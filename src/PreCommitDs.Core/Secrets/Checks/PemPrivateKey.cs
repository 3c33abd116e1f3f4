namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// Private keys in PEM (RFC 7468; RFC 1421 for headers), with line breaks as they are or as string literals write them: PKCS #1, SEC 1 and
/// PKCS #8 in DER, and OpenSSH's (https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key).
/// </summary>
internal static partial class PemPrivateKey
{
    /// <summary>The longest body, as text; keys of 16384 bits take 12.5 KB.</summary>
    private const int MaxText = 64 * 1024;

    private const int OnStack = 4096;

    /// <summary>Proven for a private key, encrypted or not, whose bytes are one; refuted where they are none or public; else unknown.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token) => KindOf(token) switch
    {
        PemKind.Private or PemKind.EncryptedPrivate => TokenVerdict.Proven,
        PemKind.Unread => TokenVerdict.Unknown,
        _ => TokenVerdict.Refuted,
    };

    /// <summary>What a block is, from <c>-----BEGIN</c> to the end of its last line.</summary>
    public static PemKind KindOf(ReadOnlySpan<byte> block)
    {
        if (!block.StartsWith("-----BEGIN "u8)) return PemKind.None;
        block = block["-----BEGIN ".Length..];
        var dashes = block.IndexOf("-----"u8);
        if (dashes < 0) return PemKind.None;
        var label = block[..dashes];
        if (label.IndexOf("PRIVATE KEY"u8) < 0) return PemKind.Public;
        if (label.StartsWith("PGP"u8)) return PemKind.Unread;
        block = block[(dashes + 5)..];
        var end = block.IndexOf("-----END "u8);
        if (end is < 0 or > MaxText) return PemKind.Unread;
        var isClosed = block[(end + "-----END ".Length)..].StartsWith(label) && block[(end + "-----END ".Length + label.Length)..].StartsWith("-----"u8);
        return isClosed ? KindOf(label, block[..end]) : PemKind.None;
    }

    private static PemKind KindOf(ReadOnlySpan<byte> label, ReadOnlySpan<byte> body)
    {
        // Headers end with an empty line; what they belong to is encrypted as a whole.
        var isEncrypted = body.IndexOf("Proc-Type:"u8) >= 0 && body.IndexOf("ENCRYPTED"u8) >= 0;
        var text = body.Length <= OnStack ? stackalloc byte[OnStack] : new byte[body.Length];
        if (!TryUnwrap(isEncrypted ? AfterHeaders(body) : body, text, out var length)) return PemKind.None;
        var bytes = length <= OnStack ? stackalloc byte[OnStack] : new byte[length];
        if (!Base64Text.TryDecode(text[..length], bytes, out var written)) return PemKind.None;
        bytes = bytes[..written];
        if (isEncrypted) return written >= 16 && written % 8 == 0 ? PemKind.EncryptedPrivate : PemKind.None;
        // Other labels around OpenSSH's form are about, and usable once mended.
        return label.StartsWith("OPENSSH"u8) || bytes.StartsWith(OpenSshMagic) ? KindOfOpenSsh(bytes) : KindOfDer(bytes, label.StartsWith("ENCRYPTED"u8));
    }

    /// <summary>One SEQUENCE that fills the bytes: its first element is the version of a key, or the algorithm of an encrypted one.</summary>
    private static PemKind KindOfDer(ReadOnlySpan<byte> bytes, bool isEncrypted)
    {
        if (!TryEnter(bytes, out var content)) return PemKind.None;
        if (isEncrypted) return content.Length > 2 && content[0] == 0x30 ? PemKind.EncryptedPrivate : PemKind.None;
        return content.Length > 3 && content[0] == 0x02 && content[1] == 0x01 && content[2] <= 3 ? PemKind.Private : PemKind.None;
    }

    /// <summary>The content of a SEQUENCE whose length, in one to four bytes, is that of the bytes (X.690, 8.1.3).</summary>
    private static bool TryEnter(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> content)
    {
        content = default;
        if (bytes.Length < 2 || bytes[0] != 0x30) return false;
        var (length, header) = ((long)bytes[1], 2);
        if (length > 0x80)
        {
            var count = (int)length & 0x7F;
            if (count > 4 || bytes.Length < 2 + count) return false;
            length = 0;
            foreach (var unit in bytes.Slice(2, count)) length = (length << 8) | unit;
            header += count;
        }

        if (length != bytes.Length - header) return false;
        content = bytes[header..];
        return true;
    }
}
