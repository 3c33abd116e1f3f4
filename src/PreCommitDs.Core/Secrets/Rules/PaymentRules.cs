namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of other services that move money.</summary>
internal static class PaymentRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "highnote-live-key", Issuer = "Highnote", What = "live secret key",
            Shape = "sk_live_a2V5[A-Za-z0-9+/]{60,120}={0,2}", Literal = "sk_live_a2V5",
            RevokeAt = "https://dashboard.us.highnote.com/",
            Examples = ["sk_live_a2V5·zfupbV2aDipaXHZLjpjr1YG3CRZ4fOP5XnWQJ9YWQsYuUOpPZtI9pXZJPBul"],
            LookAlikes = ["sk_live_a2V5·zfupbV2aDipaXHZLjpjr1YG3CRZ4fOP5XnWQJ9YWQsYuUOpPZtI9pXZJP"],
        },
        new()
        {
            Id = "square-access-token", Issuer = "Square", What = "access token",
            Shape = @"EAAA[\w=+-]{60}", Literal = "EAAA",
            RevokeAt = "https://developer.squareup.com/apps", Source = "https://developer.squareup.com/docs/build-basics/access-tokens",
            Examples = ["EAAA·lL44L2GnXizUeLCZZc5vnQjRZ0jKP6ZpJ9U9zoUIcjZJCIprLv6GKrhIfn0Z"],
            LookAlikes = ["EAAA·lL44L2GnXizUeLCZZc5vnQjRZ0jKP6ZpJ9U9zoUIcjZJCIprLv6GKrhIf"],
        },
        new()
        {
            Id = "square-short-access-token", Issuer = "Square", What = "access token",
            Shape = @"EAAA[\w-]{22,58}", Literal = "EAAA",
            Keywords = ["square"],
            RevokeAt = "https://developer.squareup.com/apps", Source = "https://developer.squareup.com/docs/build-basics/access-tokens",
            Examples = ["square_key = EAAA·sp62dwT0FGCO6FBaDxzI4a"],
            LookAlikes = ["EAAA·sp62dwT0FGCO6FBaDxzI4a", "square_key = EAAA·sp62dwT0FGCO6FBaDxz"],
        },
        new()
        {
            Id = "square-legacy-access-token", Issuer = "Square", What = "access token",
            Shape = @"sq0atp-[\w-]{22,60}", Literal = "sq0atp-",
            RevokeAt = "https://developer.squareup.com/apps",
            Examples = ["sq0atp-·6E6DXmICsXOGpsWuIpjph5"],
            LookAlikes = ["sq0atp-·6E6DXmICsXOGpsWuIpj"],
        },
        new()
        {
            Id = "square-oauth-secret", Issuer = "Square", What = "OAuth secret",
            Shape = @"sq0csp-[\w-]{43}", Literal = "sq0csp-",
            RevokeAt = "https://developer.squareup.com/apps",
            Examples = ["sq0csp-·QDcFm2joZQCw24ovVOBBsk8bAt5AHt3h2qwKVojHcXL"],
            LookAlikes = ["sq0csp-·QDcFm2joZQCw24ovVOBBsk8bAt5AHt3h2qwKVojH"],
        },
        new()
        {
            Id = "plaid-production-token", Issuer = "Plaid", What = "access token, production",
            Shape = "access-production-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "access-production-",
            RevokeAt = "https://plaid.com/docs/api/items/#itemremove", Source = "https://plaid.com/docs/api/items/",
            Examples = ["access-production-·3b6c7d44-75aa-d7d8-562d-9b0788d34508"],
            LookAlikes = ["access-production-·3b6c7d44-75aa-d7d8-562d-9b0788d34"],
        },
        new()
        {
            Id = "plaid-sandbox-token", Issuer = "Plaid", What = "access token, sandbox",
            Shape = "access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "access-sandbox-",
            RevokeAt = "https://plaid.com/docs/api/items/#itemremove", Source = "https://plaid.com/docs/api/items/",
            Examples = ["access-sandbox-·92cedbdf-c0e1-0f04-86e1-965902b2d753"],
            LookAlikes = ["access-sandbox-·92cedbdf-c0e1-0f04-86e1-965902b2d"],
        },
        new()
        {
            Id = "plaid-development-token", Issuer = "Plaid", What = "access token, development",
            Shape = "access-development-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "access-development-",
            RevokeAt = "https://plaid.com/docs/api/items/#itemremove", Source = "https://plaid.com/docs/api/items/",
            Examples = ["access-development-·28dfcc26-df53-448d-c71c-dd1a75844f24"],
            LookAlikes = ["access-development-·28dfcc26-df53-448d-c71c-dd1a75844"],
        },
        new()
        {
            Id = "flutterwave-secret-key", Issuer = "Flutterwave", What = "secret key",
            Shape = "FLWSECK(_TEST)?-[a-z0-9]{32}-X", Literal = "FLWSECK",
            RevokeAt = "https://app.flutterwave.com/dashboard/settings/apis",
            Examples = ["FLWSECK·_TEST-clw7x1z33tn1unhlnzk5psukabniioxx-X", "FLWSECK·-ilje1gilm0vhm98q7xbc1d3jfktz2xm7-X"],
            LookAlikes = ["FLWSECK·_TEST-clw7x1z33tn1unhlnzk5psukabniiox"],
        },
        new()
        {
            Id = "flutterwave-encryption-key", Issuer = "Flutterwave", What = "encryption key",
            Shape = "FLWSECK_TEST-?[a-z0-9]{12}", Literal = "FLWSECK_TEST",
            RevokeAt = "https://app.flutterwave.com/dashboard/settings/apis",
            Examples = ["FLWSECK_TEST·ax1cwgtk1pnc"],
            LookAlikes = ["FLWSECK_TEST·ax1cwgtk1"],
        },
        new()
        {
            Id = "flutterwave-public-key", Issuer = "Flutterwave", What = "public key",
            Shape = "FLWPUBK(_TEST)?-[a-z0-9]{32}-X", Literal = "FLWPUBK",
            RevokeAt = "https://app.flutterwave.com/dashboard/settings/apis", IsPublic = true,
            Examples = ["FLWPUBK·_TEST-8qi98mer4u4d6v7j7pbw68ldo6q7ewaj-X", "FLWPUBK·-mww3cfqawatbmizyoly3r0er05p7sr6s-X"],
            LookAlikes = ["FLWPUBK·_TEST-8qi98mer4u4d6v7j7pbw68ldo6q7ewa"],
        },
        new()
        {
            Id = "razorpay-key-id", Issuer = "Razorpay", What = "live key",
            Shape = "rzp_live_[A-Za-z0-9]{14}", Literal = "rzp_live_",
            RevokeAt = "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
            Examples = ["rzp_live_·USjA0FeNRrxpTG"],
            LookAlikes = ["rzp_live_·USjA0FeNRrx"],
        },
        new()
        {
            Id = "gocardless-access-token", Issuer = "GoCardless", What = "access token",
            Shape = @"live_[\w=-]{40}", Literal = "live_",
            Keywords = ["gocardless"],
            RevokeAt = "https://manage.gocardless.com/developers",
            Examples = ["gocardless_key = live_·X7cI9ZP6FRmHR6I4TtJWlt6pQU8P08ToQPO3nL4d"],
            LookAlikes = ["live_·X7cI9ZP6FRmHR6I4TtJWlt6pQU8P08ToQPO3nL4d", "gocardless_key = live_·X7cI9ZP6FRmHR6I4TtJWlt6pQU8P08ToQPO3n"],
        },
        new()
        {
            Id = "pagarme-api-key", Issuer = "Pagar.me", What = "live key",
            Shape = "ak_live_[A-Za-z0-9]{30}", Literal = "ak_live_",
            RevokeAt = "https://dashboard.pagar.me/",
            Examples = ["ak_live_·enzZcf5jj8t5ujItjFTe2aTnUtW9s4"],
            LookAlikes = ["ak_live_·enzZcf5jj8t5ujItjFTe2aTnUtW"],
        },
        new()
        {
            Id = "paddle-api-key", Issuer = "Paddle", What = "live key",
            Shape = "pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}", Literal = "pdl_live_apikey_",
            RevokeAt = "https://vendors.paddle.com/authentication-v2", Source = "https://developer.paddle.com/api-reference/about/api-keys",
            Examples = ["pdl_live_apikey_·rdlada5ruica0tzppt78d6ffcv_LaOKBL9nvlLpmJ6Zo3kzK7_NOm"],
            LookAlikes = ["pdl_live_apikey_·rdlada5ruica0tzppt78d6ffcv_LaOKBL9nvlLpmJ6Zo3kzK7_"],
        },
        new()
        {
            Id = "polar-organization-token", Issuer = "Polar", What = "organization access token",
            Shape = @"polar_oat_[\w-]{40,50}", Literal = "polar_oat_",
            RevokeAt = "https://polar.sh/settings",
            Examples = ["polar_oat_·sZ0umDvjXwH5maSteXUUXO1mUYupei1ARqjAcrAb"],
            LookAlikes = ["polar_oat_·sZ0umDvjXwH5maSteXUUXO1mUYupei1ARqjAc"],
        },
        new()
        {
            Id = "mercury-api-token", Issuer = "Mercury", What = "API token",
            Shape = @"secret-token:mercury_production_[a-z]{3}_[\w-]{30,100}", Literal = "secret-token:mercury_production_",
            RevokeAt = "https://app.mercury.com/settings/tokens",
            Examples = ["secret-token:mercury_production_·hqz_nFRzUurZdd69tI2vehWE27EjSYTKIQ"],
            LookAlikes = ["secret-token:mercury_production_·hqz_nFRzUurZdd69tI2vehWE27EjSYT"],
        },
    ];
}
