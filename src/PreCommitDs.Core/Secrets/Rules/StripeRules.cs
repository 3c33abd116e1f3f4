namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of Stripe.</summary>
internal static class StripeRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "stripe-live-secret-key", Issuer = "Stripe", What = "secret key, live mode",
            Shape = "sk_live_[A-Za-z0-9]{16,247}", Literal = "sk_live_",
            RevokeAt = "https://dashboard.stripe.com/apikeys", Source = "https://docs.stripe.com/keys",
            Examples = ["sk_live_·7RqGEFamcl8Z5dZv"],
            LookAlikes = ["sk_live_·7RqGEFamcl8Z5"],
        },
        new()
        {
            Id = "stripe-test-secret-key", Issuer = "Stripe", What = "secret key, test mode",
            Shape = "sk_test_[A-Za-z0-9]{16,247}", Literal = "sk_test_",
            RevokeAt = "https://dashboard.stripe.com/test/apikeys", Source = "https://docs.stripe.com/keys",
            Examples = ["sk_test_·ITDmXo14VIlCckOf"],
            LookAlikes = ["sk_test_·ITDmXo14VIlCc"],
        },
        new()
        {
            Id = "stripe-prod-secret-key", Issuer = "Stripe", What = "secret key, production",
            Shape = "sk_prod_[A-Za-z0-9]{16,247}", Literal = "sk_prod_",
            RevokeAt = "https://dashboard.stripe.com/apikeys", Source = "https://docs.stripe.com/keys",
            Examples = ["sk_prod_·QM4jRtpwWxspdAOv"],
            LookAlikes = ["sk_prod_·QM4jRtpwWxspd"],
        },
        new()
        {
            Id = "stripe-live-restricted-key", Issuer = "Stripe", What = "restricted key, live mode",
            Shape = "rk_live_[A-Za-z0-9]{16,247}", Literal = "rk_live_",
            RevokeAt = "https://dashboard.stripe.com/apikeys", Source = "https://docs.stripe.com/keys",
            Examples = ["rk_live_·k7lBh0W0Qma6Y3K3"],
            LookAlikes = ["rk_live_·k7lBh0W0Qma6Y"],
        },
        new()
        {
            Id = "stripe-test-restricted-key", Issuer = "Stripe", What = "restricted key, test mode",
            Shape = "rk_test_[A-Za-z0-9]{16,247}", Literal = "rk_test_",
            RevokeAt = "https://dashboard.stripe.com/test/apikeys", Source = "https://docs.stripe.com/keys",
            Examples = ["rk_test_·CCyqiPrWkLyECWQP"],
            LookAlikes = ["rk_test_·CCyqiPrWkLyEC"],
        },
        new()
        {
            Id = "stripe-prod-restricted-key", Issuer = "Stripe", What = "restricted key, production",
            Shape = "rk_prod_[A-Za-z0-9]{16,247}", Literal = "rk_prod_",
            RevokeAt = "https://dashboard.stripe.com/apikeys", Source = "https://docs.stripe.com/keys",
            Examples = ["rk_prod_·sRwTmld7ztYGFcdF"],
            LookAlikes = ["rk_prod_·sRwTmld7ztYGF"],
        },
        new()
        {
            Id = "stripe-webhook-secret", Issuer = "Stripe", What = "signing secret of a webhook",
            Shape = "whsec_[A-Za-z0-9+/]{32,88}={0,2}", Literal = "whsec_",
            RevokeAt = "https://dashboard.stripe.com/webhooks", Source = "https://docs.stripe.com/webhooks",
            Examples = ["whsec_·u9Uf5huA3ij7Q4qSpy7iBAPwHAbQZwqp"],
            LookAlikes = ["whsec_·u9Uf5huA3ij7Q4qSpy7iBAPwHAbQZ"],
        },
    ];
}
