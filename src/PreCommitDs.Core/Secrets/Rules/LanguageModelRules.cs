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
            LookAlikes = ["hf_hub_download_and_cache_everything_now", "hf_·ZQrVbTnKyLwEoPmXcGdSj", "hf_servingcellpriorityparametersdescription"],
        },
        new()
        {
            Id = "hugging-face-organization-token", Issuer = "Hugging Face", What = "organization API token",
            Shape = "api_org_[A-Za-z]{34}", Literal = "i_org_", Offset = 2,
            RevokeAt = "https://huggingface.co/settings/organizations",
            Examples = ["api_org_·yvOmzMqJGMnyZoLbtFffKonmCAHcGzaEtY"],
            LookAlikes = ["api_org_membership_invitation_of_a_user", "api_org_·oJRjPjSvmEtCUmDLtcGU"],
        },
        new()
        {
            Id = "groq-api-key", Issuer = "Groq", What = "API key",
            Shape = "gsk_[A-Za-z0-9]{52}", Literal = "gsk_",
            RevokeAt = "https://console.groq.com/keys",
            Examples = ["gsk_·t7YqLw2ZpXvN4bKcR9sJWGdyb3FYmE6hUaTiOxQf1VnSzDgHkPjM"],
            LookAlikes = ["gsk_init_session", "gsk_·yIdWHSqLgTj7WSsDSloT9GBjcIrFIp"],
        },
        new()
        {
            Id = "perplexity-api-key", Issuer = "Perplexity", What = "API key",
            Shape = "pplx-[A-Za-z0-9]{48}", Literal = "plx-", Offset = 1,
            RevokeAt = "https://www.perplexity.ai/account/api/keys", Source = "https://docs.perplexity.ai",
            Examples = ["pplx-·VDxXr0WUfItttj4kUzimyGFB8NSwIoYXGFuyGRvSaNYYEKJ0"],
            LookAlikes = ["pplx-7b-online", "pplx-·4nnAhYGiq6dQTgabTSli85cDVm8Csm"],
        },
        new()
        {
            Id = "xai-api-key", Issuer = "xAI", What = "API key",
            Shape = @"xai-[\w-]{80,84}", Literal = "xai-",
            RevokeAt = "https://console.x.ai", Source = "https://docs.x.ai",
            Examples = ["xai-·BxXR6NY6yEvbgVWG7ZYu1JD1ou4oSaCEWeXNLfa48rvn7MMYD3f0qFbUbsUXncsksafS7jbNAYQYuK4u", "xai-·u8jzPde-IgxLd6GncfBAepfJBd0Kh8oOOL8dKLzdocJ2isAjIhKtJ0RlgL-OmxgJTeKdNnFRIBXuDL7DxtpY"],
            LookAlikes = ["xai-sdk", "xai-·4JMlFAbVM4KdpDTWnsYY3uUl0KmER6XoXCZp6mmVLqPwVkUOFl"],
        },
        new()
        {
            Id = "xai-management-key", Issuer = "xAI", What = "management key",
            Shape = @"xai-token-[\w-]{80}", Literal = "xai-token-",
            RevokeAt = "https://console.x.ai", Source = "https://docs.x.ai",
            Examples = ["xai-token-·8nUZRzUKqahEqtbBDcEIonCgTffkGMNIW4bRMJi4f92holUbOhEJoyjl6gk3Bn9Fzx1Ycz0MPeGNOrdn"],
            LookAlikes = ["xai-token-counter", "xai-token-·JLz5Nx2tYxRVYnmF5xALdcCbh2D7pEPBcD47KaSGk0Mfbn4lJs"],
        },
        new()
        {
            Id = "openrouter-api-key", Issuer = "OpenRouter", What = "API key",
            Shape = "sk-or-v1-[0-9a-f]{64}", Literal = "sk-or-v1-",
            RevokeAt = "https://openrouter.ai/settings/keys", Source = "https://openrouter.ai/docs/api-reference/authentication",
            Examples = ["sk-or-v1-·ec689bd69b2a3baabebe4f67da60fb9557be15fb6a5c780656708b8bb0164c56"],
            LookAlikes = ["sk-or-v1-your-key", "sk-or-v1-·60bf8d3bdcc92bee01f7bfa03b71de2747bd13fe"],
        },
        new()
        {
            Id = "together-ai-api-key", Issuer = "Together AI", What = "API key",
            Shape = @"tgp_v1_[\w-]{43}", Literal = "tgp_v1_",
            RevokeAt = "https://api.together.ai/settings/api-keys", Source = "https://docs.together.ai",
            Examples = ["tgp_v1_·nwbEh3jwq_wdOyezvz2eerJIGp-YuECd9tt5qecU-Np"],
            LookAlikes = ["tgp_v1_client", "tgp_v1_·aYYAXKAwO97ww6evEdOGbXvl"],
        },
        new()
        {
            Id = "fireworks-api-key", Issuer = "Fireworks AI", What = "API key",
            Shape = "fw_([A-Za-z0-9]{24}|[A-Za-z0-9]{40})", Literal = "fw_",
            RevokeAt = "https://app.fireworks.ai/settings/users/api-keys", Source = "https://docs.fireworks.ai",
            Examples =
            [
                "fw_·mhrvCz141hUfKGNnh5ekP8rv",
                "fw_·WtW9gMBtUfBd5jVp66k71wQGDzwJbscvkQycCsxP",
            ],
            LookAlikes = ["fw_update_firmware_version", "fw_·YQDbCnFPMunaUX", "fw_·7dmdDiP2uowjSGhRWtMT1AZpicZqIl"],
        },
        new()
        {
            Id = "cerebras-api-key", Issuer = "Cerebras", What = "API key",
            Shape = "csk-[a-z0-9]{48}", Literal = "csk-",
            RevokeAt = "https://cloud.cerebras.ai/platform", Source = "https://inference-docs.cerebras.ai",
            Examples = ["csk-·tkie7tqhqicz45qtkl7qee1nfssbeoyzbohz3p7epcivnwrz"],
            LookAlikes = ["csk-CZ", "csk-·j82i4i8ut66kw694wmzf9"],
        },
        new()
        {
            Id = "nvidia-api-key", Issuer = "NVIDIA", What = "NIM or NGC API key",
            Shape = @"nvapi-[\w-]{60,70}", Literal = "vapi-", Offset = 1,
            RevokeAt = "https://org.ngc.nvidia.com/setup/api-keys", Source = "https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html",
            Examples = ["nvapi-·eA8Y3bdO4L7KhwI80i5RY3P0HkQcP9qkAdEp-qndPJrqs-YPwexepCdfb_MDJXJk"],
            LookAlikes = ["nvapi-client-python", "nvapi-·9M84VJi1oTPqNF7pjcGrhHxpOClCzjwXlpZ47oSg"],
        },
        new()
        {
            Id = "replicate-api-token", Issuer = "Replicate", What = "API token",
            Shape = "r8_[A-Za-z0-9]{37}", Literal = "r8_",
            RevokeAt = "https://replicate.com/account/api-tokens", Source = "https://replicate.com/docs/reference/http",
            Examples = ["r8_·zN5vWUu8co95mtfZ93KZgXKJm7Ojc8PFr7GOD"],
            LookAlikes = ["r8_unorm", "r8_·w4kmc6ViRT9mast0KOQd"],
        },
    ];
}
