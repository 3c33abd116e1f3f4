namespace PreCommitDs.Secrets.Checks;

/// <summary>Neptune's API tokens: base64 of a JSON object with <c>api_address</c> and <c>api_key</c> (https://docs.neptune.ai/api_token).</summary>
internal static class NeptuneToken
{
    /// <summary>Proven where it decodes and has its key, else refuted.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token) =>
        DecodedJson.Has(token, "api_key"u8) ? TokenVerdict.Proven : TokenVerdict.Refuted;
}
