using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services that watch programs.</summary>
internal static class MonitoringRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "grafana-service-account-token", Issuer = "Grafana", What = "service account token",
            Shape = "glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}", Literal = "glsa_",
            Check = GrafanaServiceAccountToken.Check,
            RevokeAt = "https://grafana.com/docs/grafana/latest/administration/service-accounts/", Source = "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
            Examples = ["glsa_·SUMMrjz9rAqPjTNNbZrzv7gsIeC311GT_1c3b99b0"],
            LookAlikes = ["glsa_·SUMMrjz9rAqPjTNNbZrzv7gsIeC311GT_1c3b9"],
        },
        new()
        {
            Id = "grafana-cloud-token", Issuer = "Grafana", What = "Grafana Cloud token",
            Shape = "glc_[A-Za-z0-9+/]{32,400}={0,3}", Literal = "glc_",
            Check = GrafanaCloudToken.Check,
            RevokeAt = "https://grafana.com/orgs/", Source = "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
            Examples = ["glc_·OywCebFQaq1pQbK57oe2jDmG9ZVqCKkT"],
            LookAlikes = ["glc_·OywCebFQaq1pQbK57oe2jDmG9ZVqC", "glc_StateBegin"],
        },
        new()
        {
            Id = "grafana-api-key", Issuer = "Grafana", What = "API key",
            Shape = "eyJrIjoi[A-Za-z0-9+/]{40,400}={0,2}", Literal = "eyJrIjoi",
            Check = GrafanaApiKey.Check,
            RevokeAt = "https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",
            Examples = ["eyJrIjoi·Sc0xM7pMLcLc1mzylJ4ibEqSNfvGTWjkuFgSFaUN"],
            LookAlikes = ["eyJrIjoi·Sc0xM7pMLcLc1mzylJ4ibEqSNfvGTWjkuFgSF"],
        },
        new()
        {
            Id = "sentry-organization-token", Issuer = "Sentry", What = "organization token",
            Shape = @"sntrys_eyJ[\w+/=]{100,500}", Literal = "sntrys_eyJ",
            RevokeAt = "https://sentry.io/settings/auth-tokens/", Source = "https://docs.sentry.io/account/auth-tokens/",
            Examples = ["sntrys_eyJ·ux8BJvNq4fpTy4y1uKGBihiCYpO3Gat9BPEihYvVeOe2jCrz7QvMXVKE1uulMRwqHFWdqdR50uNhVzJdQvmpzEPHffmscwWDUK5U"],
            LookAlikes = ["sntrys_eyJ·ux8BJvNq4fpTy4y1uKGBihiCYpO3Gat9BPEihYvVeOe2jCrz7QvMXVKE1uulMRwqHFWdqdR50uNhVzJdQvmpzEPHffmscwWDU"],
        },
        new()
        {
            Id = "sentry-user-token", Issuer = "Sentry", What = "user token",
            Shape = "sntryu_[a-f0-9]{64}", Literal = "sntryu_",
            RevokeAt = "https://sentry.io/settings/account/api/auth-tokens/", Source = "https://docs.sentry.io/account/auth-tokens/",
            Examples = ["sntryu_·2195939daee9ec8d72e36e6ab4f20cfb54a9fa8c3818f579efa9cb4b2a39ef74"],
            LookAlikes = ["sntryu_·2195939daee9ec8d72e36e6ab4f20cfb54a9fa8c3818f579efa9cb4b2a39e"],
        },
        new()
        {
            Id = "dynatrace-api-token", Issuer = "Dynatrace", What = "API token",
            Shape = @"dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}", Literal = "dt0",
            RevokeAt = "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens", Source = "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
            Examples = ["dt0·m92.THW1QGBVEGIT17CB5OWR44T7.7YBOMH9WNNO2GVT3P5ZU6BMTVW0B4IHOAK6J9F6OHLOR3GU9099NX48YBYSZ9PJ5"],
            LookAlikes = ["dt0·m92.THW1QGBVEGIT17CB5OWR44T7.7YBOMH9WNNO2GVT3P5ZU6BMTVW0B4IHOAK6J9F6OHLOR3GU9099NX48YBYSZ9"],
        },
        new()
        {
            Id = "rootly-api-key", Issuer = "Rootly", What = "API key",
            Shape = "rootly_[a-f0-9]{64}", Literal = "rootly_",
            RevokeAt = "https://rootly.com/account/api-keys",
            Examples = ["rootly_·6119efce7c82983b506f847f7beb256e74e0f5122b4afc154606c97002337ded"],
            LookAlikes = ["rootly_·6119efce7c82983b506f847f7beb256e74e0f5122b4afc154606c97002337"],
        },
    ];
}
