namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services that run language models.</summary>
internal static class LanguageModelRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "hugging-face-user-token", Issuer = "Hugging Face", What = "user access token",
            Shape = "hf_[A-Za-z0-9]{34}", Literal = "hf_",
            RevokeAt = "https://huggingface.co/settings/tokens", Source = "https://huggingface.co/docs/hub/security-tokens",
            Examples = ["hf_·ZQrVbTnKyLwEoPmXcGdSjUaHfRiBvCtNqM"],
            LookAlikes = ["hf_hub_download_and_cache_everything_now", "hf_·ZQrVbTnKyLwEoPmXcGdSj"],
        },
        new()
        {
            Id = "groq-api-key", Issuer = "Groq", What = "API key",
            Shape = "gsk_[A-Za-z0-9]{52}", Literal = "gsk_",
            RevokeAt = "https://console.groq.com/keys",
            Examples = ["gsk_·t7YqLw2ZpXvN4bKcR9sJWGdyb3FYmE6hUaTiOxQf1VnSzDgHkPjM"],
        },
    ];
}
