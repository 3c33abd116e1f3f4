namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that let others ask their models, whose keys have no prefix.</summary>
internal static class InferenceVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "ai21-api-key", Issuer = "AI21 Labs", What = "API key", Stems = ["ai21api", "ai21key", "ai21token", "ai21studio"],
            Shape = "([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[A-Za-z0-9]{32})",
            RevokeAt = "https://studio.ai21.com/account/api-key",
            Examples = ["AI21API_API_KEY=9eC98·dE6-fa11-cdeE-3621-AAE89EE1c843", "ai21api_api_key: ZFNkP·CMGFMQswSTsQKnH5BRtO21OkPDA"],
            LookAlikes = ["AI21API_API_KEY=zpnT·RIspVmuc6J7oRj1bKKZ7t3HsI"],
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
            Id = "baseten-api-key", Issuer = "Baseten", What = "API key", Stems = ["basetenapi", "basetenkey", "basetentoken", "basetensecret"],
            Shape = "[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}",
            RevokeAt = "https://app.baseten.co/settings/api_keys",
            Examples = ["BASETENAPI_API_KEY=R4Bkq·6E4.xKVRPxqUFJQQGITEfCgCeeZt3gvqGp5I"],
            LookAlikes = ["BASETENAPI_API_KEY=0tTg·ja79.Kdcr5xhe1JLMMSHMcZdE2x2xToiHz"],
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
            Id = "deepai-api-key", Issuer = "DeepAI", What = "API key", Stems = ["deepai"],
            Shape = "([a-z0-9]{8}(-[a-z0-9]{4}){3}-[a-z0-9]{12,14}|[a-z0-9]{36})",
            RevokeAt = "https://deepai.org/dashboard/profile",
            Examples = ["DEEPAI_API_KEY=43tdb·cfb-6t0r-3rf1-ebzb-qa7eaug51gv7", "deepai_api_key: bahco·2pwx9e7hepq235cc3flk7n9pmpsciw3"],
            LookAlikes = ["DEEPAI_API_KEY=u25a·thxmsj7ldoql7c6agmg437rod1psv"],
        },
        new()
        {
            Id = "deepl-api-key", Issuer = "DeepL", What = "API key", Stems = ["deeplapi", "deeplauth", "deeplkey", "deepltoken"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}(:fx)?",
            RevokeAt = "https://www.deepl.com/your-account/keys",
            Examples = ["DEEPLAPI_API_KEY=319cA·AA3-28Ee-2950-cae3-A664b3Cad42b"],
            LookAlikes = ["DEEPLAPI_API_KEY=Bd9a·ecB0-4a5E-AC85-CEAB-1bC857a4B"],
        },
        new()
        {
            Id = "deepseek-key", Issuer = "DeepSeek", What = "API key", Stems = ["deepseek"],
            Shape = "sk-[a-f0-9]{32}",
            RevokeAt = "https://platform.deepseek.com/api_keys",
            Examples = ["DEEPSEEK_API_KEY=sk-45·cc69f2ecebe1da0c41b91e6d820b46"],
            LookAlikes = ["DEEPSEEK_API_KEY=sk-c·7877d114da0ab4f74b1e2393d4c1"],
        },
        new()
        {
            Id = "elevenlabs-key", Issuer = "ElevenLabs", What = "API key", Stems = ["elevenlabs"],
            Shape = "(sk_[a-f0-9]{48}|[a-f0-9]{32})",
            RevokeAt = "https://elevenlabs.io/app/settings/api-keys",
            Examples = ["ELEVENLABS_API_KEY=sk_a0·6d0c86970ece69b81c64cc5e0bb1eade2972f8feb0d589", "elevenlabs_api_key: 4b446·da8fc8e0470f5be352c169baa95"],
            LookAlikes = ["ELEVENLABS_API_KEY=16c9·408d6cdf76e3e335f7542014d"],
        },
        new()
        {
            Id = "greptile-api-key", Issuer = "Greptile", What = "API key", Stems = ["greptile"],
            Shape = "[A-Za-z0-9+/]{48}",
            RevokeAt = "https://app.greptile.com/settings/api",
            Examples = ["GREPTILE_API_KEY=IVe6N·k1ujXvkTOkVS6zcploFJQ3GSNf1Fsu0r998ReIYF7CC"],
            LookAlikes = ["GREPTILE_API_KEY=znTR·JChKVo6rCo1Qr97BQbrfCouDIpCj95IuryKt6r519"],
        },
    ];
}
