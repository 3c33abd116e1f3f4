namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that run models, whose keys have no prefix.</summary>
internal static class ModelVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "mistral-api-key", Issuer = "Mistral AI", What = "API key", Stems = ["mistral"], Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://console.mistral.ai/api-keys",
            Examples = ["MISTRAL_API_KEY=q7Lw2Zp·XvN4bKcR9sJWmE6hUaTiOxQf1"],
            LookAlikes = ["MISTRAL_API_KEY=q7Lw2Zp·XvN4bKcR9sJWm"],
        },
        new()
        {
            Id = "deepgram-api-key", Issuer = "Deepgram", What = "API key", Stems = ["deepgram"], Shape = "[a-f0-9]{40}",
            RevokeAt = "https://console.deepgram.com",
            Examples = ["deepgram-api-key: 6c8ba06·cb14a32d508948606d8b5d9c8f70e4931"],
        },
    ];
}
