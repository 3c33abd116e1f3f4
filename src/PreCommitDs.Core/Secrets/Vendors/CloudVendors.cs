namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers of machines and networks, whose keys have no prefix.</summary>
internal static class CloudVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "aiven-auth-token", Issuer = "Aiven", What = "authentication token", Stems = ["aiven"],
            Shape = "[A-Za-z0-9+/=]{372}",
            RevokeAt = "https://console.aiven.io/profile/tokens",
            Examples = ["AIVEN_TOKEN=·" + string.Concat(Enumerable.Repeat("q7Lw2ZpXvN4b", 31))],
            LookAlikes = ["AIVEN_TOKEN=lqPc·shW19VvGdovRPRfAAZdjTw1fKUdpux1cNwC5cajBKm5soMA4rXscmj2wKeUEZriB0r3vAHrtsfoQQZXF0RjGNIYmurFs5PJdVdjrcAfRZAez7rUvURwrvK1i7olfZw49QpryKMc5QmKt0zLiiAHSCLfFseEEnY9tDgFRkkezRRkBpDBPiABLShKcf8bOu1Y91YjH8VEwURJfSPpcBzg32OQgtiEr9tEro9HvGuhVLHaD0diltZ5v6MPsX7DtDbzAmwEO9j7GgDTg52VPgeoLt88neYQ4kbgzfz8jNl2FjRzEKN6TLo1gEjXpjgGDFDsI7vKYHstjsEb5XVi3vsWJVrtuu200NFs2sAvoBmP6TVHH9"],
        },
        new()
        {
            Id = "alibaba-access-key-secret", Issuer = "Alibaba Cloud", What = "access key secret or security token", Stems = ["alibaba", "aliyun"],
            Shape = "(CAIS[A-Za-z0-9+/]{40,}={0,2}|LTAI[A-Za-z0-9]{12,24}|[A-Za-z0-9]{36,50}|[A-Za-z0-9]{30})",
            RevokeAt = "https://ram.console.aliyun.com/manage/ak",
            Examples =
            [
                "ALIBABA_SECRET=CAISA·9BKmEef9kMH6IUsh4K9mp3ieedXbAalL1NSTbZ5ieLWZiq4",
                "alibaba_secret: LTAIZ·cpGVdBxPyGu",
                "ALIBABA_SECRET=fKg7W·vMXFI8chz8sPHQXvFT4VN7hESuXD1bW",
                "alibaba_secret: NW94n·MEyOwQjlJq5MZnT8IsoWZ3ouB",
            ],
            LookAlikes = ["ALIBABA_SECRET=f5ld·8aYlCiaKLXTsx1ZhRcIQMiN"],
        },
        new()
        {
            Id = "aws-session-token", Issuer = "AWS", What = "session token", Stems = ["awssessiontoken"],
            Shape = "[A-Za-z0-9+/=]{100,}",
            RevokeAt = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html",
            Examples =
            [
                "AWSSESSIONTOKEN=B3xm8·m9b6WMYQvFqZUTQDauQgMHOd2uVqcQMuTwimut60PA4RfNEIn921Vr0nlWKOeNLtLrWdPzV0NAiuL1K74aklehbfNfZVAywEBkyBaB2Sg187UedHWQl",
            ],
            LookAlikes = ["AWSSESSIONTOKEN=Hfem·77nPdU"],
        },
        new()
        {
            Id = "cloudflare-key", Issuer = "Cloudflare", What = "API token, key or secret", Stems = ["cloudflare"],
            Shape = "(eyJ[A-Za-z0-9+/]{100,}={0,2}|[a-f0-9]{64}|0x4AAAAAA[A-Za-z0-9_-]{28}|[A-Za-z0-9_-]{40}|[a-f0-9]{37}|[a-f0-9]{32})",
            RevokeAt = "https://dash.cloudflare.com/profile/api-tokens",
            Examples =
            [
                "CLOUDFLARE_API_KEY=eyJoz·wq54UR4VmOqJMUOp26GQ8B3cS5R65mBPgkB7nFKr9P7k3jGBU4csyM5ABoMXUByYVSl3kRKP3FkEFHzWnjmzk4Yc2awIes8AsH9Y5ZcGjAV2Hu7TkD9soD",
                "cloudflare_api_key: 644f9·32856f3c9703eac3eb000147d84febf16dcb6494dfe7207b0633e349234",
                "CLOUDFLARE_API_KEY=0x4AA·AAAA5PrWKai0md1OnHzIf58Fdi5a1fOm",
                "cloudflare_api_key: 4GopR·uiUsmKHZ659uz7rlnaLfvozBwuBccw2Hb7F",
                "CLOUDFLARE_API_KEY=5e1f4·c3bfeac9da64d25732c4ba31cd25afb2",
                "cloudflare_api_key: 38180·b334e497198fa4c12a5f681abad",
            ],
            LookAlikes = ["CLOUDFLARE_API_KEY=74ac·dd8025f38c6f15c9304f1332d"],
        },
        new()
        {
            Id = "exoscale-api-secret", Issuer = "Exoscale", What = "API key or secret", Stems = ["exoscale"],
            Shape = "(EXO[a-f0-9]{24}|[A-Za-z0-9_-]{40,43})",
            RevokeAt = "https://portal.exoscale.com/iam/api-keys",
            Examples = ["EXOSCALE_SECRET=EXO75·c6da23df287196b55c3e63", "exoscale_secret: A4M4F·vYcHKoHByCJfr6Q1cjdBtNOE7jdcfOKgb3y"],
            LookAlikes = ["EXOSCALE_SECRET=T1SW·bE0iIr"],
        },
        new()
        {
            Id = "fastly-api-token", Issuer = "Fastly", What = "API token", Stems = ["fastly"],
            Shape = "[A-Za-z0-9_-]{32}",
            RevokeAt = "https://manage.fastly.com/account/personal/tokens",
            Examples = ["FASTLY_TOKEN=tsEGY·rijXJhFOAeV9YTIFhF2K040Zqlf"],
            LookAlikes = ["FASTLY_TOKEN=wxLQ·Ue4F3ef6Zo0YvFJ7qeyaxTbGK"],
        },
        new()
        {
            Id = "heroku-key", Issuer = "Heroku", What = "API key", Stems = ["herokuapi", "herokukey", "herokutoken"],
            Shape = "(HRKU-AA[A-Za-z0-9_-]{58}|[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12})",
            RevokeAt = "https://dashboard.heroku.com/account",
            Examples =
            [
                "HEROKUAPI_API_KEY=HRKU-·AAoTwGqzzRTbWxJFTZnmlnUKImtV4RgZUWkMNtikbP0ps9t3S9PKBArrjg4O",
                "herokuapi_api_key: D0CF4·8aE-620A-AEFB-f1d4-972e281Bfbc4",
            ],
            LookAlikes = ["HEROKUAPI_API_KEY=C5b5·Ee9B-bE9A-24DB-57E5-E8AfbF4D9"],
        },
        new()
        {
            Id = "hetzner-api-token", Issuer = "Hetzner", What = "API token", Stems = ["hcloudtoken", "hetznertoken", "hetznerapi", "hetznercloud"],
            Shape = "[A-Za-z0-9]{64}",
            RevokeAt = "https://console.hetzner.com",
            Examples = ["HCLOUDTOKEN=wmoOq·1m9XpuQNebi80mIy05l1wH1vaa76R5SwcVjxaVT1njlD4CEfzC12IVnTmzV"],
            LookAlikes = ["HCLOUDTOKEN=WUp6·Abna7bxl1tOToQKzYba15AlwDb0mV1pwXt47LgpnRjjFCeVh6VS8Hx3rB"],
        },
        new()
        {
            Id = "ibm-cloud-api-key", Issuer = "IBM Cloud", What = "API key", Stems = ["ibmcloud"],
            Shape = "[A-Za-z0-9_-]{44}",
            RevokeAt = "https://cloud.ibm.com/iam/apikeys",
            Examples = ["IBMCLOUD_API_KEY=ZIsuY·mnXEDTmkWd06NbSSZ1SbKwOaYEbLW7t5FEnvKHO"],
            LookAlikes = ["IBMCLOUD_API_KEY=G1SN·Ny3hhZwdTmZDKTsGqZZ1fu8JRlHnuQNXHBPun"],
        },
        new()
        {
            Id = "jumpcloud-api-key", Issuer = "JumpCloud", What = "API key", Stems = ["jumpcloud"],
            Shape = "[A-Za-z0-9_]{40}",
            RevokeAt = "https://console.jumpcloud.com",
            Examples = ["JUMPCLOUD_API_KEY=HnJda·1JK2vJ0EAIftsF2ObZdCkGuCOsLbDtzdSLV"],
            LookAlikes = ["JUMPCLOUD_API_KEY=ODcv·3BZzry8m0BjrXVcVkOGdsQjW6ndsUdBTU"],
        },
        new()
        {
            Id = "linode-api-token", Issuer = "Linode", What = "API token", Stems = ["linode"],
            Shape = "[a-f0-9]{64}",
            RevokeAt = "https://cloud.linode.com/profile/tokens",
            Examples = ["LINODE_TOKEN=bd2ba·50aa0337cae1174de3c02c19581504e3abf8244c921bdfd50eb6c0e6673"],
            LookAlikes = ["LINODE_TOKEN=7e1f·30377bc7739fadc7267b51ccbe01d8e4d1c0602291f3e7037c38c72b3"],
        },
        new()
        {
            Id = "meraki-api-key", Issuer = "Cisco Meraki", What = "API key", Stems = ["meraki"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://dashboard.meraki.com",
            Examples = ["MERAKI_API_KEY=c9ffd·e7c91f6da336bfaece272cb8414241bb902"],
            LookAlikes = ["MERAKI_API_KEY=e666·8118f305c12fc564d2e761a8ba4560f81"],
        },
    ];
}
