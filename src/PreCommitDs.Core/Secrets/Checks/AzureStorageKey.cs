using System.Buffers.Binary;

namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// Azure's storage account keys: base64 of 64 bytes, of which three read <c>+ASt</c> and the last four are the
/// <see cref="Marvin32"/> of the 60 before, the lowest first (https://github.com/microsoft/security-utilities, SEC101/152).
/// </summary>
internal static class AzureStorageKey
{
    private const int Length = 88;
    private const int Signature = 76;
    private const int Bytes = 64;
    private const int Body = 60;

    /// <summary>Proven or refuted by the checksum; unknown for another length or without the signature, as older keys are.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        if (token.Length != Length || !token[Signature..].StartsWith("+ASt"u8)) return TokenVerdict.Unknown;
        Span<byte> bytes = stackalloc byte[Bytes];
        return token.EndsWith("=="u8)
            && "AQgw"u8.Contains(token[^3])
            && !token.ContainsAny("-_"u8)
            && Base64Text.TryDecode(token, bytes, out var written)
            && written == Bytes
            && BinaryPrimitives.ReadUInt32LittleEndian(bytes[Body..]) == Marvin32.Of(bytes[..Body], Marvin32.KeySeed)
            ? TokenVerdict.Proven : TokenVerdict.Refuted;
    }
}
