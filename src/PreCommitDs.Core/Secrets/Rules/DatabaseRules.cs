namespace PreCommitDs.Secrets.Rules;

/// <summary>Credentials of databases that are run as a service.</summary>
internal static class DatabaseRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "clickhouse-cloud-api-secret", Issuer = "ClickHouse Cloud", What = "API secret",
            Shape = "4b1d[A-Za-z0-9]{38}", Literal = "4b1d",
            RevokeAt = "https://console.clickhouse.cloud", Source = "https://clickhouse.com/docs/cloud/manage/openapi",
            Examples = ["4b1·dhYsfKmlmtQoLYZOOGf442AhfFhT8isz92Gk3OZ"],
            LookAlikes = ["4b1·d79a8f166c4d2342fddf3928890f58c6018cf", "4b1·d678826927fa10bd393bc80adabff46d1362627ae4cc821bb9f62ba419dcf"],
        },
        new()
        {
            Id = "elastic-cloud-api-key", Issuer = "Elastic Cloud", What = "API key",
            Shape = "essu_[A-Za-z0-9+/_-]{60,200}={0,2}", Literal = "su_", Offset = 2,
            RevokeAt = "https://cloud.elastic.co/account/keys", Source = "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
            Examples =
            [
                "essu_·oaZOdjxa5NJQobD2rgKyqCUSRayfKnzUicmSwJFjrruKzie7bUoohzGxo2xi8smtlcy8PKhTHzqfN2D5WLPan2==",
                "essu_·826239D8L49IfbjAoW1ZC6Rf9rveaO6t9cCW-x00BrOpLBicX57Xxn3AVfsxusfULAPmP2rirR5n6uDapQ5Z8WQXDT-aE_GYREGWKV9FKlt1Pyz-b56sLwWf",
            ],
            LookAlikes = ["essu_client", "essu_·iDdfyzkDevkkfKJcguOtJcOiklbPff"],
        },
        new()
        {
            Id = "mongodb-atlas-service-account-secret", Issuer = "MongoDB Atlas", What = "service account secret",
            Shape = @"mdb_sa_sk_[\w-]{40}", Literal = "mdb_sa_sk_",
            RevokeAt = "https://cloud.mongodb.com", Source = "https://www.mongodb.com/docs/atlas/api/service-accounts-overview",
            Examples = ["mdb_sa_sk_·4OnkaiKcN7BF4m12uYhhHzsX0FG4or0oZmpX-Fy9"],
            LookAlikes = ["mdb_sa_id_·188cc60b32debe8f2674e22c", "mdb_sa_sk_·47aepM13aN79VF5vBg2S"],
        },
        new()
        {
            Id = "neon-api-key", Issuer = "Neon", What = "API key",
            Shape = "napi_[A-Za-z0-9]{64}", Literal = "napi_",
            RevokeAt = "https://console.neon.tech/app/settings/api-keys", Source = "https://neon.com/docs/manage/api-keys",
            Examples = ["napi_·d4yntt7ye3lm8vq98459jusug6mzt3anhtl64d432sdvr2yghwukjqwuiuua79t0"],
            LookAlikes = ["napi_create_threadsafe_function", "napi_·vli5gw2dd7gw5dj3thpg7brq2ecdm4s0pd4tq7h1"],
        },
        new()
        {
            Id = "planetscale-service-token", Issuer = "PlanetScale", What = "service token",
            Shape = @"pscale_tkn_[\w=.-]{32,64}", Literal = "pscale_tkn_",
            RevokeAt = "https://app.planetscale.com", Source = "https://planetscale.com/docs",
            Examples = ["pscale_tkn_·HXW4FBCyh5yQcq9un5qFU7HJgH3ebqdFrMCIzoKhvuf"],
            LookAlikes = ["pscale_tkn_id", "pscale_tkn_·hGucYrF4RcpHIUQKJOsC"],
        },
        new()
        {
            Id = "planetscale-password", Issuer = "PlanetScale", What = "database password",
            Shape = @"pscale_pw_[\w=.-]{32,64}", Literal = "pscale_pw_",
            RevokeAt = "https://app.planetscale.com", Source = "https://planetscale.com/docs",
            Examples = ["pscale_pw_·03W4GDxrPpm7Ie9jSc5ePKCeNroWO252CDoCEr6ipwZ"],
            LookAlikes = ["pscale_pw_rotation", "pscale_pw_·w6KVcffRXzyK4DgvWmmA"],
        },
        new()
        {
            Id = "planetscale-oauth-token", Issuer = "PlanetScale", What = "OAuth token",
            Shape = @"pscale_oauth_[\w=.-]{32,64}", Literal = "pscale_oauth_",
            RevokeAt = "https://app.planetscale.com", Source = "https://planetscale.com/docs",
            Examples = ["pscale_oauth_·L7xzJqzzompUMqBfnRkj3G235tuGF7ThjveM3gqUQ87"],
            LookAlikes = ["pscale_oauth_app", "pscale_oauth_·XKYaUcbOKRkhxKASVD3K"],
        },
        new()
        {
            Id = "supabase-access-token", Issuer = "Supabase", What = "personal access token",
            Shape = "sbp_[0-9a-f]{40}", Literal = "sbp_",
            RevokeAt = "https://supabase.com/dashboard/account/tokens", Source = "https://supabase.com/docs/reference/api/introduction",
            Examples = ["sbp_·8220099eab5cab9cc1434bcdcb805f6ae7056706"],
            LookAlikes = ["sbp_abcdefghijklmnopqrstuvwxyzabcdefghijklmn", "sbp_·bec7ba06fe3b64e42fd7e27a"],
        },
        new()
        {
            Id = "supabase-oauth-token", Issuer = "Supabase", What = "OAuth access token",
            Shape = "sbp_oauth_[0-9a-f]{40}", Literal = "sbp_oauth_",
            RevokeAt = "https://supabase.com/dashboard/account/tokens", Source = "https://supabase.com/docs/reference/api/introduction",
            Examples = ["sbp_oauth_·4decea35be6c17be780d669c120fd883b424ed93"],
            LookAlikes = ["sbp_oauth_app", "sbp_oauth_·8ebb2ba7e05e03c71057d4a6"],
        },
        new()
        {
            Id = "supabase-secret-key", Issuer = "Supabase", What = "secret key",
            Shape = @"sb_secret_[\w-]{31,36}", Literal = "sb_secret_",
            RevokeAt = "https://supabase.com/dashboard/project/_/settings/api-keys", Source = "https://supabase.com/docs/guides/api/api-keys",
            Examples = ["sb_secret_·WoC8V7MxPC2ii5RTjnadbO_y679UPHP"],
            LookAlikes = ["sb_secret_key_name", "sb_publishable_·K9o2s1cPoDp9wSKK6wWXx3_CQ3c428s"],
        },
        new()
        {
            Id = "datastax-astra-token", Issuer = "DataStax Astra", What = "application token",
            Shape = "AstraCS:[A-Za-z0-9]{20,32}:[0-9a-f]{64}", Literal = "AstraCS:",
            RevokeAt = "https://astra.datastax.com/settings/tokens", Source = "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
            Examples = ["AstraCS:xLFJvOi·WqWOUBVvjbADBKBmJ:d0111f6f048bf75adce0a12c525c22a1bbee2c6a79da5298aac758a58a0ca9a7"],
            LookAlikes = ["AstraCS:your-token", "AstraCS:XVwWuck·EOmIkEkWCWXqWicuS:cc9d32e9c766496b3851"],
        },
        new()
        {
            Id = "cockroachdb-cloud-api-key", Issuer = "CockroachDB Cloud", What = "API key",
            Shape = "CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}", Literal = "CCDB1_",
            RevokeAt = "https://cockroachlabs.cloud/access-management/service-accounts", Source = "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
            Examples = ["CCDB1_·wFljrc198GayQAvLW7PG3R_2RmKXm9G6iqyg65EKGX9EMRMTGlpwEsAqD8VH1bf"],
            LookAlikes = ["CCDB1_short_·4ZvdfPT3kFRQJtbgwmPg32ytyuEb4Qs3ElKhOXGK", "CCDB1_·jbFeelXrvVm0Uq021yys9w"],
        },
    ];
}
