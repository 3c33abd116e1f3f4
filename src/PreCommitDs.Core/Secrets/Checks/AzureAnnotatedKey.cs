using System.Buffers.Binary;

namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// Microsoft's annotated keys of 84 characters: 80 of base64 without signs, with <c>JQQJ99</c> after 52, and the first four digits of
/// their <see cref="Marvin32"/> in base 62 (https://github.com/microsoft/security-utilities, SEC101/200 and following).
/// </summary>
internal static class AzureAnnotatedKey
{
    private const int Length = 84;
    private const int Signature = 52;
    private const int Body = 80;
    private const int Bytes = 60;
    private const int Shown = Length - Body;

    /// <summary>Proven or refuted by the checksum; unknown for another length or signature.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        if (token.Length != Length || !token[Signature..].StartsWith("JQQJ99"u8)) return TokenVerdict.Unknown;
        if (!Digits.AreOnly(token, Digits.Base62)) return TokenVerdict.Refuted;
        Span<byte> bytes = stackalloc byte[Bytes];
        if (!Base64Text.TryDecode(token[..Body], bytes, out _)) return TokenVerdict.Refuted;
        // The number is made of the bytes of the sum in the order they have in memory.
        var sum = BinaryPrimitives.ReverseEndianness(Marvin32.Of(bytes, Marvin32.KeySeed));
        return IsShown(token[Body..], sum) ? TokenVerdict.Proven : TokenVerdict.Refuted;
    }

    /// <summary>Whether the first of six digits are shown, or of five where the sixth is zero: how a short number is filled up is not written down.</summary>
    private static bool IsShown(ReadOnlySpan<byte> shown, uint sum)
    {
        Span<byte> digits = stackalloc byte[6];
        Digits.Write(sum, Digits.Base62, digits);
        return shown.SequenceEqual(digits[..Shown]) || digits[0] == '0' && shown.SequenceEqual(digits.Slice(1, Shown));
    }
}
