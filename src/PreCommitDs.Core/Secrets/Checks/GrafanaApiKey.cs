namespace PreCommitDs.Secrets.Checks;

/// <summary>Grafana's older API keys: base64 of a JSON object with the key itself as <c>k</c>, its name as <c>n</c> and the organisation as <c>id</c> (https://github.com/grafana/grafana/blob/main/pkg/components/apikeygen/apikeygen.go).</summary>
internal static class GrafanaApiKey
{
    /// <summary>Proven where it decodes and has its key, else refuted.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token) =>
        DecodedJson.Has(token, "k"u8) ? TokenVerdict.Proven : TokenVerdict.Refuted;
}
