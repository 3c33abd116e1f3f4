using PreCommitDs.Formats.Json;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Checks;
using PreCommitDs.Secrets.Structures;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>
/// Judges files with the names of keys: PEM (RFC 7468), DER (RFC 5958, RFC 8017), PuTTY's form, OpenPGP (RFC 9580). Public keys,
/// certificates and encrypted messages bear the same names.
/// </summary>
internal static class KeyFile
{
    public static FileJudgement Judge(ReadOnlySpan<byte> content)
    {
        if (IsPutty(content, out var isEncrypted)) return isEncrypted ? new FileJudgement(Severity.Warning, "whose passphrase can be guessed") : FileJudgement.Blocks("of PuTTY");
        var found = new List<TextSpan>();
        PemBlock.Find(content, Anchors.Of(content, "-----BEGIN "u8), found);
        foreach (var span in found)
            if (PemPrivateKey.KindOf(span.Of(content)) != PemKind.EncryptedPrivate) return FileJudgement.Blocks();
        return IsDer(content) ? FileJudgement.Blocks("in DER") : IsOpenPgp(content) ? FileJudgement.Blocks("of OpenPGP") : FileJudgement.Passes;
    }

    private static bool IsPutty(ReadOnlySpan<byte> content, out bool isEncrypted)
    {
        isEncrypted = content.IndexOf("\nEncryption: none"u8) < 0;
        return content.StartsWith("PuTTY-User-Key-File-"u8) && content.IndexOf("\nPrivate-Lines:"u8) > 0;
    }

    /// <summary>A SEQUENCE that fills the file and begins with a version: behind it an algorithm and a string of bytes, or large numbers.</summary>
    private static bool IsDer(ReadOnlySpan<byte> content)
    {
        if (!Der.TryRead(ref content, 0x30, out var key) || !content.IsEmpty) return false;
        if (!Der.TryRead(ref key, 0x02, out var version) || version.Length != 1 || version[0] > 1 || key.IsEmpty) return false;
        // PKCS #8 names its algorithm, PKCS #1 goes on with the modulus, SEC 1 with the key itself.
        return key[0] switch
        {
            0x30 => Der.TryRead(ref key, 0x30, out _) && !key.IsEmpty && key[0] == 0x04,
            0x02 => Der.TryRead(ref key, 0x02, out var modulus) && modulus.Length >= 64,
            0x04 => version[0] == 1 && Der.TryRead(ref key, 0x04, out var secret) && secret.Length >= 16,
            _ => false,
        };
    }

    /// <summary>A packet of a secret key (tag 5) or a secret subkey (tag 7), which holds the version of the key first.</summary>
    private static bool IsOpenPgp(ReadOnlySpan<byte> content)
    {
        if (content.Length < 8 || (content[0] & 0x80) == 0) return false;
        var isNew = (content[0] & 0x40) != 0;
        var tag = isNew ? content[0] & 0x3F : (content[0] >> 2) & 0x0F;
        var header = isNew ? content[1] < 192 ? 2 : content[1] < 224 ? 3 : 6 : (content[0] & 3) switch { 0 => 2, 1 => 3, 2 => 5, _ => 1 };
        return tag is 5 or 7 && content[header] is >= 3 and <= 6;
    }
}
