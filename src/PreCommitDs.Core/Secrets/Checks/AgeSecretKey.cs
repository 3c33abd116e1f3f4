namespace PreCommitDs.Secrets.Checks;

/// <summary>The secret keys of age: 32 bytes in Bech32, in upper case (https://age-encryption.org/v1, "X25519 recipient type").</summary>
internal static class AgeSecretKey
{
    /// <summary>52 characters hold 32 bytes, six the checksum.</summary>
    private const int Data = 52 + 6;

    /// <summary>Proven or refuted by the checksum; unknown without the prefix.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        if (!token.StartsWith("AGE-SECRET-KEY-1"u8)) return TokenVerdict.Unknown;
        var data = token["AGE-SECRET-KEY-1".Length..];
        return data.Length == Data && Bech32.IsValid("AGE-SECRET-KEY-"u8, data) ? TokenVerdict.Proven : TokenVerdict.Refuted;
    }
}
