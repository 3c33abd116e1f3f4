namespace PreCommitDs.Secrets.Rules;

/// <summary>Keys of OpenAI. Most hold its name in base64, some that were given to projects do not.</summary>
internal static class OpenAiRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "openai-api-key", Issuer = "OpenAI", What = "API key",
            Shape = "sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}", Literal = "T3BlbkFJ", Offset = 23,
            RevokeAt = "https://platform.openai.com/settings/organization/api-keys", Source = "https://platform.openai.com/docs/api-reference/authentication",
            Examples = ["sk-eJQySeN5gmD2Xj39AKhbT3Blb·kFJ6ggRNcVoohznd1ohc3Uh"],
            LookAlikes = ["sk-CT5GsHPR8i6uFBusNxsMT3Blb·kFJ7y6mKw0RQ"],
        },
        new()
        {
            Id = "openai-project-api-key", Issuer = "OpenAI", What = "project key",
            Shape = @"sk-proj-[\w-]{48,180}", Literal = "sk-proj-",
            RevokeAt = "https://platform.openai.com/settings/organization/api-keys", Source = "https://platform.openai.com/docs/api-reference/authentication",
            Examples =
            [
                "sk-proj-·chxcP3R10WnAGPVDFL2WT3Blb·kFJNotHKrKQsKtYHK6c6elI",
                "sk-proj-·FwHOiS2ul5FVxRhbJwmGXKichvxox7jwoyarmznfSgFx7176vcdnI7GQx7Q5kRCDibyP-W8JH9T3Blb·kFJ3rBYh7zRvFziZrWSZnBfSArhgsxtC-visx7pJVvOM7X8QwrxIgV4iZO5XHgtso7G6N1mwfoA7r",
                "sk-proj-·3EoYDa6aH9ZDcYDLcxsn7SqZY4qTNxoyqFKh_EbeBrx3VnBDw7zKWrQtWlaLkzCttsbxUvN-4IMY0HGupIFpwBSVdAMkFASVwCgO-SGGUYq8MC735dpO_ep4vbJz",
            ],
            LookAlikes = ["sk-proj-your-own-api-key-goes-here", "sk-proj-·Y7NP57iDJ3gqZAHs"],
        },
        new()
        {
            Id = "openai-service-account-key", Issuer = "OpenAI", What = "service account key",
            Shape = @"sk-svcacct-[\w-]{48,180}", Literal = "sk-svcacct-",
            RevokeAt = "https://platform.openai.com/settings/organization/api-keys", Source = "https://platform.openai.com/docs/api-reference/authentication",
            Examples =
            [
                "sk-svcacct-·9fCIZDP8ZNYbMNCxOd342lrRPFoVEHeoYjmOvXRV3l1zN9dzyered8C80ET3Blb·kFJ9HA5FPWwChimdXeCAUrC3LQ-dmqAC8weVyr9CeSFhSPRaMZhFgOSCI1BTu",
                "sk-svcacct-·vA-Nb_IDvZw4mK1q63z-JEpmt5tXW5-aQj3GKk4rm6oR5cbgPYT0CZuSGimVUIMqXt2pJK9ALsT3Blb·kFJpU3Y18ZiCymi8V0fmQNirz5pBK6m2BentyH6KeyCZEHoNrmNfzPfZ2kRHjNCatcfep6-rwqNbs",
            ],
            LookAlikes = ["sk-svcacct-your-key", "sk-svcacct-·Yi8o1ckVZKxOJTwg"],
        },
        new()
        {
            // The name is any words of the owner's: what follows it is the secret.
            Id = "openai-named-service-account-key", Issuer = "OpenAI", What = "key of a service account, behind its name",
            Shape = "[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}", Literal = "T3BlbkFJ", Offset = 20,
            RevokeAt = "https://platform.openai.com/settings/organization/api-keys",
            Examples = ["nPSYlFVSLMmU2d34DkDRT3Blb·kFJdE2QzoHm2ODtgMpvZckh"],
            LookAlikes = ["xS00mwl1AQc2z1eTMY9aT3Blb·kFJnP2FhgH0g"],
        },
        new()
        {
            Id = "openai-admin-key", Issuer = "OpenAI", What = "admin key",
            Shape = @"sk-admin-[\w-]{20,80}T3BlbkFJ[\w-]{20,80}", Literal = "sk-admin-",
            RevokeAt = "https://platform.openai.com/settings/organization/admin-keys", Source = "https://platform.openai.com/docs/api-reference/admin-api-keys",
            Examples = ["sk-admin-·r_NrtzJ2LRQh4TI0vtIdf5WrNkU6jhJwhuvBxeEfoQphYRyRIkcRX21nyiT3Blb·kFJX-aHnMazmw-WLxN59CdZXYPrmg5983Hw9xJ2FdmBY-ROCsAz4lTyPPuvvV"],
            LookAlikes = ["sk-admin-panel-sidebar-navigation-item-that-is-rather-long", "sk-admin-·Jpf5cCe8DqT8knteN8l1CZEFLIP6q4EWQwqkXYyq_niM0JguFGebSy4kjs"],
        },
    ];
}
