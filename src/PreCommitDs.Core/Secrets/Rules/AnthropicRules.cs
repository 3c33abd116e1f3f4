namespace PreCommitDs.Secrets.Rules;

/// <summary>Keys and tokens of Anthropic.</summary>
internal static class AnthropicRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "anthropic-api-key", Issuer = "Anthropic", What = "API key",
            Shape = @"sk-ant-api\d{2}-[\w-]{93}AA", Literal = "sk-ant-api",
            RevokeAt = "https://console.anthropic.com/settings/keys", Source = "https://docs.anthropic.com/en/api/overview",
            Examples = ["sk-ant-·api03-JjztnDJAGzCFOt03p8pPgz9Gegp-3ZHe2B6xoAWSIRf2xAgf5cv77Tm3APsxK8FJMeEraoR25ytjoFiNfIGLV1jGR3sdxAA"],
            LookAlikes = ["sk-ant-·api03-B51adkcJkyHLqnQkobki1vh-B9qYMQTXgrT_au_gvb3LO01h-yFomijMT3LujvgSdW8rUAHszulVSVFhfhpft8gxK7JC1BB", "sk-ant-·api03-2IXoe8i7SzssxVxMLe3V1pX0aLCL2d", "sk-ant-api03-your-key-here"],
        },
        new()
        {
            Id = "anthropic-admin-key", Issuer = "Anthropic", What = "admin key",
            Shape = @"sk-ant-admin\d{2}-[\w-]{93}AA", Literal = "sk-ant-admin",
            RevokeAt = "https://console.anthropic.com/settings/admin-keys", Source = "https://docs.anthropic.com/en/api/administration-api",
            Examples = ["sk-ant-·admin01-qBkj99mmj_801__eE9JdCLr3qKIGlkiuFVkLbe0wRV99XtXT2_rRjppXQev7KhzCmNXrnAh_7ZEtLcz5Ywmmc1g4arNOsAA"],
            LookAlikes = ["sk-ant-·admin01-bPJgAPrLKfqY2ujsqk7r70B0JbMyLBsT561TSeI3djmhKsZMPa5kIExaBKRwu_OFtC-IQ5dgrhrNuTtdpfUt1Xio92hawBB", "sk-ant-·admin01-RBZnvGGkfFNautPLHC8rwGbOKIvxtS"],
        },
        new()
        {
            Id = "anthropic-oauth-access-token", Issuer = "Anthropic", What = "OAuth access token",
            Shape = @"sk-ant-oat\d{2}-[\w-]{60,140}", Literal = "sk-ant-oat",
            RevokeAt = "https://claude.ai/settings/account",
            Examples = ["sk-ant-·oat01-EQOMpJphWqNjTHiNDfru-u2E3RvTAEaeMOlfOJ2R3cNMa3SdPK6ujpsgFUfcxI9DeS0Bud7D8XmwYwMLYY4M7rlX2wtOzAA"],
            LookAlikes = ["sk-ant-oat01-your-token", "sk-ant-·oat01-EIOcY0QYpAt4R4j3dEi3QjTgPC2zm5"],
        },
        new()
        {
            Id = "anthropic-oauth-refresh-token", Issuer = "Anthropic", What = "OAuth refresh token",
            Shape = @"sk-ant-ort\d{2}-[\w-]{60,140}", Literal = "sk-ant-ort",
            RevokeAt = "https://claude.ai/settings/account",
            Examples = ["sk-ant-·ort01-hTAVRGSuku4shzFOIBWmyi6doh2WPNfNimpRcA-nM9QOjk7Ab-34o5KZ2xEjuFcV1UrAlE3NXNtGm_zhX6msJbQJwSGXGAA"],
            LookAlikes = ["sk-ant-ort01-your-token", "sk-ant-·ort01-DvVeRNUKnm5XLu8NooXyMD8FthHGPt"],
        },
        new()
        {
            Id = "anthropic-session-key", Issuer = "Anthropic", What = "session key",
            Shape = @"sk-ant-sid\d{2}-[\w-]{60,140}", Literal = "sk-ant-sid",
            RevokeAt = "https://claude.ai/settings/account",
            Examples = ["sk-ant-·sid01-y9krHyn9ED-fBWsQU5M1S4Mx9JjdDsGSDoRRCMahMO7MCn9I1RvO0gZNCXViwTVaGR6GLSWnIUW5QL9Ej30eXhAA"],
            LookAlikes = ["sk-ant-sid01-your-token", "sk-ant-·sid01-tJDNb4g4TVVJsPldqmtmFvsWjaPXmp"],
        },
    ];
}
