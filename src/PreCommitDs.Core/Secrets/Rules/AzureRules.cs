using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Credentials of Azure that are annotated in the common way (a fixed sign, a date and the letters of a service), and those of Entra.</summary>
internal static class AzureRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "azure-openai-api-key", Issuer = "Azure", What = "Azure OpenAI key",
            Shape = "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9][A-L][A-Za-z0-9]{12}AAABACOG[A-Za-z0-9]{4}", Literal = "JQQJ99", Offset = 52,
            Check = AzureAnnotatedKey.Check,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.CognitiveServices%2Faccounts", Source = "https://github.com/microsoft/security-utilities",
            Examples = ["pceC2lxfdb1S3Fl9hjTl4FgRHKBVH6fy3aEgLlNDo3YNJVfKFHASJQQ·J99BFACodyfryLY8CAAABACOGFZoy"],
            LookAlikes = ["f2CLKFHQaBNmRGnY6WV9pPl6j7b4i4v2Bxjtf7CfmuwTxTHPTE89JQQ·J99BFACQ7bzSN8VVlEPdX7fahh2"],
        },
        new()
        {
            Id = "azure-ai-services-key", Issuer = "Azure", What = "Azure AI services key",
            Shape = "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9][A-L][A-Za-z0-9]{12}AAAAACOG[A-Za-z0-9]{4}", Literal = "JQQJ99", Offset = 52,
            Check = AzureAnnotatedKey.Check,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.CognitiveServices%2Faccounts", Source = "https://github.com/microsoft/security-utilities",
            Examples = ["AmxUQBVPQq6NRsbOEguCMyGoS96SmYES4MVzW2mjuNdKF1rwzhHJJQQ·J99BCACAURfLR52mnAAAAACOGHGwl"],
            LookAlikes = ["AJHpN0i83iMAwbTtZIds6yGvMOkhyMiun1B0buE4HX1EDxtdJoGSJQQ·J99BFACtCrCBSld6Jeb4CS2juMS"],
        },
        new()
        {
            Id = "azure-devops-personal-access-token", Issuer = "Azure DevOps", What = "personal access token",
            Shape = "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9][A-L][A-Za-z0-9]{16}AZDO[A-Za-z0-9]{4}", Literal = "JQQJ99", Offset = 52,
            Check = AzureAnnotatedKey.Check,
            RevokeAt = "https://dev.azure.com/_usersSettings/tokens", Source = "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
            Examples =
            [
                "sdaKFFdzTveFT7NEZ0rTjsfKCm3QvL0YoTTaNz5qQTbVmK4PgSKQJQQ·J99BEAC8v6b3XkzIYAAAAAZDOCGPg",
                "MTU3OHiSpv08QLtgKlx3GQQxfqb9FT0eaWBZxS6Vxu9DoXzv1YgqJQQ·J99BBAC9MRQjOtpiBAAASAZDOsHus",
            ],
            LookAlikes = ["1iHilRfDK3RZrTa5ozD15bpr1erU5KvphLQxYeqnjzFsj2gLNzY1JQQ·J99BFACv41ef6IeuAAASAZDOlru"],
        },
        new()
        {
            Id = "azure-annotated-key", Issuer = "Azure", What = "key of an Azure service",
            Shape = "[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}([A-Za-z0-9]{2}==)?", Literal = "JQQJ9", Offset = 52,
            Check = AzureAnnotatedKey.Check,
            RevokeAt = "https://portal.azure.com", Source = "https://github.com/microsoft/security-utilities",
            Examples =
            [
                "niDAU5FYPHlI0SV1LjvIl2I4UaJFvS8WY7TRLDsE4miCle0LmpwzJQQ·J99BKACBAVPClx9jIAAAAAMLWvfyC",
                "CBegnIp3VVicxMo6djmdLp7UCHHpdAuOQ1EyW8LU6GBgZdAePfI0JQQ·J9DBAtGMmF9922Ybu48nsAZEGLYJd",
                "khRT9Z10jEy8g01AdGj3KsF9XH8RrNmUrrrYzXeRK0VonxqjW0dpJQQ·J99BKy3SILk2DUn7ytynuACDbRcE473==",
            ],
            LookAlikes = ["nUpq66DLjepkmo0wTWxJfFGwA1lO3KFPcrC1hhUMFkU9BLHMz4hKJQQ·J77BAACJJC1lylyv7wtu1f8HNlSAZDOLEph"],
        },
        new()
        {
            Id = "azure-entra-client-secret-7q", Issuer = "Microsoft Entra", What = "client secret",
            Shape = @"[\w~.]{3}7Q~[\w~.-]{31,34}", Literal = "7Q~", Offset = 3,
            RevokeAt = "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade", Source = "https://learn.microsoft.com/purview/sit-defn-azure-ad-client-secret",
            Examples =
            [
                "jQM7Q·~oFhzVpWrc5x_4NuK6zu4ETA2V3reDrA",
                "jVO7Q·~AwabowwoLBdjstnWA7JXdAJvUozGA.hHVk",
            ],
            LookAlikes = ["J9O7Q·~mgXWeFEOGiCS", "RYd7Q·~kNTX4pD0DWJVoKzMRlyf5VwSpoc7d4YYNe1aw"],
        },
        new()
        {
            Id = "azure-entra-client-secret-8q", Issuer = "Microsoft Entra", What = "client secret",
            Shape = @"[\w~.]{3}8Q~[\w~.-]{31,34}", Literal = "8Q~", Offset = 3,
            RevokeAt = "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade", Source = "https://learn.microsoft.com/purview/sit-defn-azure-ad-client-secret",
            Examples =
            [
                "jlG8Q·~C2HUuqji5RlpKAhwrCjHZfw3huVWbPY",
                "W1K8Q·~6G2r1R3RGaV.fQYL_S04qaJHfy9gRN.~ZA",
            ],
            LookAlikes = ["87x8Q·~nf26NbFloPEL", "xer8Q·~6MRUouknac01iTmycCXHHZH721wzQfWtDqEKT"],
        },
    ];
}
