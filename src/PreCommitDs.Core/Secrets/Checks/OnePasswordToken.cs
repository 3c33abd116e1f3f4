namespace PreCommitDs.Secrets.Checks;

/// <summary>1Password's service account tokens: <c>ops_</c> and base64 of a JSON object with <c>secretKey</c> (https://developer.1password.com/docs/service-accounts/security/).</summary>
internal static class OnePasswordToken
{
    /// <summary>Proven where it decodes and has its key, else refuted; unknown without the prefix.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token) =>
        !token.StartsWith("ops_"u8) ? TokenVerdict.Unknown
        : DecodedJson.Has(token["ops_".Length..], "secretKey"u8) ? TokenVerdict.Proven : TokenVerdict.Refuted;
}
