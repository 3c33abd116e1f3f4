namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services that run speech, image and embedding models, and of those whose keys need a word beside them.</summary>
internal static class ModelServiceRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "deepseek-api-key", Issuer = "DeepSeek", What = "API key",
            Shape = "sk-[0-9a-f]{32}", Literal = "sk-",
            Keywords = ["deepseek"],
            RevokeAt = "https://platform.deepseek.com/api_keys", Source = "https://api-docs.deepseek.com",
            Examples = ["DEEPSEEK_API_KEY=sk-·09f735bf10174d54105e18bcdb64b608"],
            LookAlikes = ["api_key = sk-·9994f49a157579e975ff58bb3f126f3f", "deepseek_key = sk-·daf1a228fb285a1387b9e3"],
        },
        new()
        {
            Id = "stability-ai-api-key", Issuer = "Stability AI", What = "API key",
            Shape = "sk-[A-Za-z0-9]{48}", Literal = "sk-",
            Keywords = ["stability", "stable_diffusion", "stable-diffusion", "dreamstudio"],
            RevokeAt = "https://platform.stability.ai/account/keys", Source = "https://platform.stability.ai/docs/getting-started",
            Examples = ["STABILITY_API_KEY=sk-·er1yO9rF7wqUd5CLHZNJOYlgUEVJRRwk0NHKr8NTcivc5xTi"],
            LookAlikes = ["api_key = sk-·Hg4hrsqpn6FlVVTCldzkSe2QS0hBg4ategzpYYYjwFThts4a", "stability_key = sk-·o9wCNmujUqNvt00apvcuSH"],
        },
        new()
        {
            Id = "moonshot-api-key", Issuer = "Moonshot AI", What = "API key",
            Shape = @"sk-[\w-]{48}", Literal = "sk-",
            Keywords = ["moonshot", "kimi"],
            RevokeAt = "https://platform.moonshot.ai/console/api-keys",
            Examples =
            [
                "MOONSHOT_API_KEY=sk-·KXurWa84pJ3yiREnZbbTj11MAo2RBI9YOopOBQgXlizY6mm0",
                "kimi: sk-·0oEJG6aLkJG4ZWNqPSB3LC8I0QlV0QuHEKi2kYEei7wKQ4Nu",
            ],
            LookAlikes = ["api_key = sk-·mEa5LhhxUPSFO4vz29HytdnY9yCgH5EFmW1dPbkboQ2cJgrY", "kimi_key = sk-·5X0hDX826xEpi0A7vtcB4f"],
        },
        new()
        {
            Id = "elevenlabs-api-key", Issuer = "ElevenLabs", What = "API key",
            Shape = "sk_[0-9a-f]{48}", Literal = "sk_",
            RevokeAt = "https://elevenlabs.io/app/settings/api-keys", Source = "https://elevenlabs.io/docs/api-reference/authentication",
            Examples = ["sk_·d3d6e5aa529ccfd1ed5bb8b3713af566a1071c539d51ac2f"],
            LookAlikes = ["sk_buff_head_init", "sk_·1b0f3c6da34961c4bc1aa3b9e418a792"],
        },
        new()
        {
            Id = "voyage-ai-api-key", Issuer = "Voyage AI", What = "API key",
            Shape = @"pa-[\w-]{43}", Literal = "pa-",
            Keywords = ["voyage"],
            RevokeAt = "https://dashboard.voyageai.com/organization/api-keys", Source = "https://docs.voyageai.com/docs/api-key-and-installation",
            Examples = ["VOYAGE_API_KEY=pa-·3dtfw_EqLYdpkNWOTHKOXDriE0QgvVUWVbqhTiIh8i5"],
            LookAlikes = ["key = pa-·OBA4OGejD385JAmasentczMfox56fDFk4x7iRz8Dswo", "voyage: pa-·lP3AmYag9I2Aw1Ab9kxpZf"],
        },
        new()
        {
            Id = "jina-api-key", Issuer = "Jina AI", What = "API key",
            Shape = "jina_[A-Za-z0-9]{60}", Literal = "jina_",
            RevokeAt = "https://jina.ai/api-dashboard/key-manager", Source = "https://jina.ai/embeddings",
            Examples = ["jina_·43dd2b05b8117202e0cd3e32b5242eabDxZe0yplmPdiZ3upeiTZJYrrqbpC"],
            LookAlikes = ["jina_embeddings_v3", "jina_·d5e0b3defcded5dcd77290709716d1b0"],
        },
        new()
        {
            Id = "minimax-api-key", Issuer = "MiniMax", What = "API key",
            Shape = @"sk-api-[\w-]{119}", Literal = "sk-api-",
            RevokeAt = "https://platform.minimax.io/user-center/basic-information/interface-key",
            Examples = ["sk-api-·Ren1mJms3AYqpBxNIxJ8Xewa2yBOD60V4T3SIt0e6RObV4xQApT3Zdo5-Qs_d8g_gBBRWiGViwI7PNcoYzfD7CKbNHJq2p0OrExOEMt93ulLVaTkT8nz1oK"],
            LookAlikes = ["sk-api-gateway", "sk-api-·ZS8SKbIkCxueG9era8gHCMXo85DJ9c5eBZl8aokqQlFcw5LPlC7uffAHslU6"],
        },
        new()
        {
            Id = "runpod-api-key", Issuer = "RunPod", What = "API key",
            Shape = "rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}", Literal = "rpa_",
            RevokeAt = "https://www.console.runpod.io/user/settings", Source = "https://docs.runpod.io/get-started/api-keys",
            Examples = ["rpa_·3FEXTA9G0P84LQU8IRK8KCV9WPXLOTA71ZST13LS2m8pic"],
            LookAlikes = ["rpa_workflow", "rpa_·5LN8N9YMFHQBUEQG0WHW"],
        },
    ];
}
