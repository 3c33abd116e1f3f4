namespace PreCommitDs.Secrets.Checks;

/// <summary>Grafana Cloud's access policy tokens: <c>glc_</c> and base64 of a JSON object with the key itself as <c>k</c> (seen, not promised).</summary>
internal static class GrafanaCloudToken
{
    /// <summary>Proven where it decodes and has its key, else refuted; unknown without the prefix.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token) =>
        !token.StartsWith("glc_"u8) ? TokenVerdict.Unknown
        : DecodedJson.Has(token["glc_".Length..], "k"u8) ? TokenVerdict.Proven : TokenVerdict.Refuted;
}
