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
            Examples = ["MISTRAL_API_KEY=·q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1"],
            LookAlikes = ["MISTRAL_API_KEY=·q7Lw2ZpXvN4bKcR9sJWm"],
        },
        new()
        {
            Id = "deepgram-api-key", Issuer = "Deepgram", What = "API key", Stems = ["deepgram"], Shape = "[a-f0-9]{40}",
            RevokeAt = "https://console.deepgram.com",
            Examples = ["deepgram-api-key: ·6c8ba06cb14a32d508948606d8b5d9c8f70e4931"],
        },
        new()
        {
            Id = "ai21-api-key", Issuer = "AI21 Labs", What = "API key", Stems = ["ai21"],
            Shape = "([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[A-Za-z0-9]{32})",
            RevokeAt = "https://studio.ai21.com/account/api-key",
            Examples = ["AI21_API_KEY=9eC98·dE6-fa11-cdeE-3621-AAE89EE1c843", "ai21_api_key: ZFNkP·CMGFMQswSTsQKnH5BRtO21OkPDA"],
            LookAlikes = ["AI21_API_KEY=zpnT·RIspVmuc6J7oRj1bKKZ7t3HsI"],
        },
        new()
        {
            Id = "assemblyai-api-key", Issuer = "AssemblyAI", What = "API key", Stems = ["assemblyai"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://www.assemblyai.com/app/account",
            Examples = ["ASSEMBLYAI_API_KEY=wohd7·m1llfhsauz37dkh39vaegfvqftc"],
            LookAlikes = ["ASSEMBLYAI_API_KEY=bmo6·6akb7iti0rgygnpmogti9yif2"],
        },
        new()
        {
            Id = "azure-openai-key", Issuer = "Azure OpenAI", What = "API key", Stems = ["azureopenai"],
            Shape = "([A-Za-z0-9]{84}|[a-f0-9]{32})",
            RevokeAt = "https://portal.azure.com",
            Examples =
            [
                "AZUREOPENAI_API_KEY=M0oTZ·82G61SNXnTJruGARD4YXvSZ15dzGEkeN96AsuhE7wjn9VtALRSm29GACNvNn8ZsmFl2XyScDzpI4nY5",
                "azureopenai_api_key: 662a8·c941038460b5ec5ad91e3ae55ea",
            ],
            LookAlikes = ["AZUREOPENAI_API_KEY=1781·6633c925e819e54ed2b056039"],
        },
        new()
        {
            Id = "baseten-api-key", Issuer = "Baseten", What = "API key", Stems = ["baseten"],
            Shape = "[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}",
            RevokeAt = "https://app.baseten.co/settings/api_keys",
            Examples = ["BASETEN_API_KEY=R4Bkq·6E4.xKVRPxqUFJQQGITEfCgCeeZt3gvqGp5I"],
            LookAlikes = ["BASETEN_API_KEY=0tTg·ja79.Kdcr5xhe1JLMMSHMcZdE2x2xToiHz"],
        },
        new()
        {
            Id = "brave-search-key", Issuer = "Brave", What = "Search API key", Stems = ["bravesearch"],
            Shape = "BSA[A-Za-z0-9_-]{28,29}",
            RevokeAt = "https://api-dashboard.search.brave.com/app/keys",
            Examples = ["BRAVESEARCH_API_KEY=BSA03·NuT3NgSb2eGXhPvzLjkX0SJAVz"],
            LookAlikes = ["BRAVESEARCH_API_KEY=BSAY·JSg634"],
        },
        new()
        {
            Id = "clarifai-api-key", Issuer = "Clarifai", What = "access token", Stems = ["clarifai"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://clarifai.com/settings/security",
            Examples = ["CLARIFAI_API_KEY=887bf·fd93f121dd8741fb8ca3a25236c"],
            LookAlikes = ["CLARIFAI_API_KEY=5abf·f1c87ba068c3834d80edb5f0f"],
        },
        new()
        {
            Id = "cohere-api-key", Issuer = "Cohere", What = "API key", Stems = ["cohereapi", "coherekey", "coheretoken", "coheresecret"],
            Shape = "[A-Za-z0-9]{40}",
            RevokeAt = "https://dashboard.cohere.com/api-keys",
            Examples = ["COHEREAPI_API_KEY=HDO6b·gomYqRnVpxmi8IU472DA2FggheL0JNj0WIJ"],
            LookAlikes = ["COHEREAPI_API_KEY=4wSy·GKj96T0dN3FHJB8nJgw8WTX9v1BQtBcAU"],
        },
        new()
        {
            Id = "deepseek-key", Issuer = "DeepSeek", What = "API key", Stems = ["deepseek"],
            Shape = "sk-[a-f0-9]{32}",
            RevokeAt = "https://platform.deepseek.com/api_keys",
            Examples = ["DEEPSEEK_API_KEY=sk-98·3babca37282c7ca6a2aca4d97d4aad"],
            LookAlikes = ["DEEPSEEK_API_KEY=sk-b·18155cdc12889bb8cff01013be58"],
        },
        new()
        {
            Id = "elevenlabs-key", Issuer = "ElevenLabs", What = "API key", Stems = ["elevenlabs"],
            Shape = "(sk_[a-f0-9]{48}|[a-f0-9]{32})",
            RevokeAt = "https://elevenlabs.io/app/settings/api-keys",
            Examples = ["ELEVENLABS_API_KEY=sk_a3·d503efb12fbad0d9821b713431597c000984e86cae90b9", "elevenlabs_api_key: 2ad8b·1daec16a40224017b2a184745cc"],
            LookAlikes = ["ELEVENLABS_API_KEY=69f2·ecebe1da0c41b91e6d820b46c"],
        },
        new()
        {
            Id = "greptile-api-key", Issuer = "Greptile", What = "API key", Stems = ["greptile"],
            Shape = "[A-Za-z0-9+/]{48}",
            RevokeAt = "https://app.greptile.com/settings/api",
            Examples = ["GREPTILE_API_KEY=ajH7o·0vOk1sovg3mtPUG444i2B6MA43g1CV6K3y03qaVDOJQ"],
            LookAlikes = ["GREPTILE_API_KEY=Teqn·ySGUEOoldmgO6SAqpNY1jHNF0cZ5e0ngaNIFh8IZe"],
        },
        new()
        {
            Id = "kimi-api-key", Issuer = "Moonshot AI", What = "API key", Stems = ["kimiapi", "kimikey", "kimitoken"],
            Shape = "sk-[A-Za-z0-9_-]{48}",
            RevokeAt = "https://platform.moonshot.ai/console/api-keys",
            Examples = ["KIMIAPI_API_KEY=sk-1h·gitiDkdPFYUE4FnyXINCCPIBGrIQebjkQKx3xdxL6I54CM"],
            LookAlikes = ["KIMIAPI_API_KEY=sk-H·6hWd9eU0u2DUV1wY5G4z7B85swc9LEohxcjIMUnvoqbn"],
        },
    ];
}
