namespace PreCommitDs.Secrets.Rules;

/// <summary>Credentials of Google and Google Cloud.</summary>
internal static class GoogleRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            // Four letters are what others ask for; the two behind them are the same in every key too.
            Id = "google-api-key", Issuer = "Google", What = "API key",
            Shape = @"AIzaSy[\w-]{33}", Literal = "AIzaSy",
            RevokeAt = "https://console.cloud.google.com/apis/credentials", Source = "https://cloud.google.com/docs/authentication/api-keys",
            Examples = ["AIza·SyDtfhllWlnde1ipchdz3YnsHSlqiBrILn5"],
            LookAlikes = ["AIza·Sy2QhTAiLWGVcc", "AIza·fddejdwob4uxarp36knfl56c3b225ih4hl9nfblw2mf"],
        },
        new()
        {
            Id = "google-gemini-api-key", Issuer = "Google", What = "Gemini or Vertex AI express key",
            Shape = @"AQ\.Ab8RN6[\w-]{44}", Literal = "AQ.Ab8RN6",
            RevokeAt = "https://aistudio.google.com/apikey", Source = "https://ai.google.dev/gemini-api/docs/api-key",
            Examples = ["AQ.Ab8·RN67K3yNPSLGcDyvXpLArsd7x0dnz5FKEN3oHOmzWTRO-VG"],
            LookAlikes = ["AQ.Ab8·RN6ZqW9yVwzc1vkK1s7drSu"],
        },
        new()
        {
            Id = "google-oauth-client-secret", Issuer = "Google", What = "OAuth client secret",
            Shape = @"GOCSPX-[\w-]{28}", Literal = "GOCSPX-",
            RevokeAt = "https://console.cloud.google.com/apis/credentials", Source = "https://support.google.com/cloud/answer/6158849",
            Examples = ["GOCSPX-·9Yke1ekC1TsQiRmHQDH36SZmn2Y1"],
            LookAlikes = ["GOCSPX-your-secret", "GOCSPX-·oZxqnBCZs2pfAS"],
        },
        new()
        {
            Id = "google-oauth-access-token", Issuer = "Google", What = "OAuth access token",
            Shape = @"ya29\.([A-Za-z0-9]\.)?[\w-]{20,1024}", Literal = "ya29.",
            RevokeAt = "https://myaccount.google.com/connections", Source = "https://developers.google.com/identity/protocols/oauth2",
            Examples =
            [
                "ya29.·a0ARHvDTce61wSS0h8lVQVIbbiYUDxgE1ANr4IbXG6SteWG6Vtk6rzLJXvo40s1yLlFOP7f-bSSogxqJJzSqsT8B308mB_GoX6mmaNQ7psHV-jwrPfIKApO5sGSu",
                "ya29.·c.ElORUbo_DKRuKKQRSwqmY3y72DHfFFtKOPWTovN0H_354mYt0V7SRBY0SRCn0dsCrqjPEZ9Jx8BqBf_BpKrd8G5XKN",
            ],
            LookAlikes = ["ya29.invalid", "ya29.·2dBu2iGn5fNY1n..."],
        },
        new()
        {
            Id = "google-oauth-refresh-token", Issuer = "Google", What = "OAuth refresh token",
            Shape = @"1//0[\w-]{30,512}", Literal = "1//0",
            RevokeAt = "https://myaccount.google.com/connections", Source = "https://developers.google.com/identity/protocols/oauth2",
            Examples = ["1//·0gLtXdnth1SjbUzv6rLM_4Y6DjxcyL0eEq21y_zbddt--Vpwd2jS2dsc5fR6XmK_CEt5TgL0p6BNMmD0NWFOQcPcgyeOJcsAAjNg1"],
            LookAlikes = ["1//0x1f", "1//·0gt9qMSrVKICFby8"],
        },
        new()
        {
            Id = "google-cloud-storage-hmac-id", Issuer = "Google", What = "access id of an HMAC key",
            Shape = "GOOG[A-Z0-9]{20}([A-Z0-9]{37})?", Literal = "GOOG",
            RevokeAt = "https://console.cloud.google.com/storage/settings;tab=interoperability", Source = "https://cloud.google.com/storage/docs/authentication/hmackeys",
            Examples =
            [
                "GOOG·5NA7B7J66OQNGEH6KD1K",
                "GOOG·1EUG516J4ZM5OL29FUHJRQM4REL0R7LTBPDJM68ET09BM9BQ6LXGHN4QB",
            ],
            LookAlikes = ["GOOGLE_APPLICATION_CREDENTIALS", "GOOG·INCWR3HGUYXV00"],
        },
    ];
}
