using System.Buffers.Binary;

namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// Grafana's service account tokens: <c>glsa_</c>, 32 random letters and digits, <c>_</c> and the CRC-32 of what stands before it,
/// its lowest byte first, in lower-case hexadecimal (https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/satokengen.go).
/// </summary>
internal static class GrafanaServiceAccountToken
{
    private const int Body = 5 + 32;

    /// <summary>Proven or refuted by the checksum for 46 bytes, else unknown.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        if (token.Length != Body + 9 || !token.StartsWith("glsa_"u8)) return TokenVerdict.Unknown;
        var crc = BinaryPrimitives.ReverseEndianness(Crc32.Of(token[..Body]));
        return token[Body] == '_' && Digits.Are(token[(Body + 1)..], crc, Digits.Base16) ? TokenVerdict.Proven : TokenVerdict.Refuted;
    }
}
