namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services that host programs and sites.</summary>
internal static class HostingRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "digitalocean-personal-token", Issuer = "DigitalOcean", What = "personal access token",
            Shape = "dop_v1_[a-f0-9]{64}", Literal = "dop_v1_",
            RevokeAt = "https://cloud.digitalocean.com/account/api/tokens", Source = "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
            Examples = ["dop_v1_·120c1ca6d2ad82e741c3233917e5897e0d1a9e311e77040426581043aa7bcab0"],
            LookAlikes = ["dop_v1_·120c1ca6d2ad82e741c3233917e5897e0d1a9e311e77040426581043aa7bc"],
        },
        new()
        {
            Id = "digitalocean-oauth-token", Issuer = "DigitalOcean", What = "OAuth access token",
            Shape = "doo_v1_[a-f0-9]{64}", Literal = "doo_v1_",
            RevokeAt = "https://cloud.digitalocean.com/account/api/tokens", Source = "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
            Examples = ["doo_v1_·30d38b647bb9ee43615b2c55ce08492c6a80c0ad00b0baf8a48318c85aa22360"],
            LookAlikes = ["doo_v1_·30d38b647bb9ee43615b2c55ce08492c6a80c0ad00b0baf8a48318c85aa22"],
        },
        new()
        {
            Id = "digitalocean-refresh-token", Issuer = "DigitalOcean", What = "OAuth refresh token",
            Shape = "dor_v1_[a-f0-9]{64}", Literal = "dor_v1_",
            RevokeAt = "https://cloud.digitalocean.com/account/api/tokens", Source = "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
            Examples = ["dor_v1_·5f354ec7b77028804e94af87967788a090e3e8a6f59ec2f1c3a7bd645f3ae251"],
            LookAlikes = ["dor_v1_·5f354ec7b77028804e94af87967788a090e3e8a6f59ec2f1c3a7bd645f3ae"],
        },
        new()
        {
            Id = "fly-access-token", Issuer = "Fly.io", What = "access token",
            Shape = "FlyV1 [A-Za-z0-9_=,/+-]{100,3000}", Literal = "FlyV1 ",
            RevokeAt = "https://fly.io/user/personal_access_tokens", Source = "https://fly.io/docs/security/tokens/",
            Examples = ["FlyV1 LEYpar8·5dhe9sZVjMXLsCuGMvq1GQRx5RaOiv5x0QzVko8DvCjv8zHnn4HWfbRkUtIGoWbrgIjsbja24PDhQNbfmxgwr3rGeCBNe"],
            LookAlikes = ["FlyV1 LEYpar8·5dhe9sZVjMXLsCuGMvq1GQRx5RaOiv5x0QzVko8DvCjv8zHnn4HWfbRkUtIGoWbrgIjsbja24PDhQNbfmxgwr3rGeC"],
        },
        new()
        {
            Id = "fly-macaroon", Issuer = "Fly.io", What = "access token",
            Shape = "fm2_[A-Za-z0-9+/]{100,3000}={0,3}", Literal = "fm2_",
            RevokeAt = "https://fly.io/user/personal_access_tokens", Source = "https://fly.io/docs/security/tokens/",
            Examples = ["fm2_·1rmCQinv0GyCtg03tCrP34pLw3MKuwQv4XF0XHIkMe4amnIDZyLApmhzHI7jYlGVj6ocSpdtxiVh02NDhun0BQGREbvnopIAbebv"],
            LookAlikes = ["fm2_·1rmCQinv0GyCtg03tCrP34pLw3MKuwQv4XF0XHIkMe4amnIDZyLApmhzHI7jYlGVj6ocSpdtxiVh02NDhun0BQGREbvnopIAb"],
        },
        new()
        {
            Id = "fly-macaroon-v1", Issuer = "Fly.io", What = "access token",
            Shape = "fm1[ar]_[A-Za-z0-9+/]{90,3000}={0,3}", Literal = "fm1",
            RevokeAt = "https://fly.io/user/personal_access_tokens", Source = "https://fly.io/docs/security/tokens/",
            Examples = ["fm1·r_e5rV40Au3r96OL7ayNFuINR9cY8E5o0PcKfcMxlGGWPpvGJwXgGnsdnjVQVcD1FLh8gWqF50bTUQ4qM0fa1rN4YzFX"],
            LookAlikes = ["fm1·r_e5rV40Au3r96OL7ayNFuINR9cY8E5o0PcKfcMxlGGWPpvGJwXgGnsdnjVQVcD1FLh8gWqF50bTUQ4qM0fa1rN4Y"],
        },
        new()
        {
            Id = "fly-oauth-token", Issuer = "Fly.io", What = "OAuth token",
            Shape = @"fo1_[\w-]{43}", Literal = "fo1_",
            RevokeAt = "https://fly.io/user/personal_access_tokens", Source = "https://fly.io/docs/security/tokens/",
            Examples = ["fo1_·77PQYGTLdV6GN1VpEipRghVKIkmhKYvMhFUkkxWWwW1"],
            LookAlikes = ["fo1_·77PQYGTLdV6GN1VpEipRghVKIkmhKYvMhFUkkxWW"],
        },
        new()
        {
            Id = "heroku-api-key", Issuer = "Heroku", What = "API key",
            Shape = @"HRKU-AA[\w-]{58}", Literal = "HRKU-AA",
            RevokeAt = "https://dashboard.heroku.com/account", Source = "https://devcenter.heroku.com/articles/authentication",
            Examples = ["HRKU-AA·rTYbdWxw218ESCZwfrhnBfXii6cVrr5ESJPHpIusGPX9mxyEHkqKnZrL0L"],
            LookAlikes = ["HRKU-AA·rTYbdWxw218ESCZwfrhnBfXii6cVrr5ESJPHpIusGPX9mxyEHkqKnZr"],
        },
        new()
        {
            Id = "render-api-key", Issuer = "Render", What = "API key",
            Shape = "rnd_[A-Za-z0-9]{28,32}", Literal = "rnd_",
            RevokeAt = "https://dashboard.render.com/u/settings#api-keys",
            Examples = ["rnd_·bxPPVSybMlZz9RBfoOnmkosirgQg"],
            LookAlikes = ["rnd_·bxPPVSybMlZz9RBfoOnmkosir"],
        },
        new()
        {
            Id = "scalingo-api-token", Issuer = "Scalingo", What = "API token",
            Shape = @"tk-us-[\w-]{48}", Literal = "tk-us-",
            RevokeAt = "https://dashboard.scalingo.com/account/tokens",
            Examples = ["tk-us-·zY1qDUPbGMtvRyKYZITK0cupcWWcu9L7poQFhH81Y7XMzTIp"],
            LookAlikes = ["tk-us-·zY1qDUPbGMtvRyKYZITK0cupcWWcu9L7poQFhH81Y7XMz"],
        },
        new()
        {
            Id = "deno-deploy-token", Issuer = "Deno", What = "access token of Deno Deploy",
            Shape = "ddp_[A-Za-z0-9]{36}", Literal = "ddp_",
            RevokeAt = "https://dash.deno.com/account#access-tokens",
            Examples = ["ddp_·vEMxRbeyPWIy20irFWvFVPBshANFBAR19Eya"],
            LookAlikes = ["ddp_·vEMxRbeyPWIy20irFWvFVPBshANFBAR19"],
        },
    ];
}
