namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that carry and guard the traffic of networks, whose keys have no prefix.</summary>
internal static class NetworkVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "cloudflare-key", Issuer = "Cloudflare", What = "API token, key or secret", Stems = ["cloudflare"],
            Shape = "(eyJ[A-Za-z0-9+/]{100,}={0,2}|[a-f0-9]{64}|0x4AAAAAA[A-Za-z0-9_-]{28}|[A-Za-z0-9_-]{40}|[a-f0-9]{37}|[a-f0-9]{32})",
            RevokeAt = "https://dash.cloudflare.com/profile/api-tokens",
            Examples =
            [
                "CLOUDFLARE_API_KEY=eyJR4·VmOqJMUOp26GQ8B3cS5R65mBPgkB7nFKr9P7k3jGBU4csyM5ABoMXUByYVSl3kRKP3FkEFHzWnjmzk4Yc2awIes8AsH9Y5ZcGjAV2Hu7TkD9soDYVV155x",
                "cloudflare_api_key: f9328·56f3c9703eac3eb000147d84febf16dcb6494dfe7207b0633e34923415f",
                "CLOUDFLARE_API_KEY=0x4AA·AAAAai0md1OnHzIf58Fdi5a1fOm4GopR",
                "cloudflare_api_key: uiUsm·KHZ659uz7rlnaLfvozBwuBccw2Hb7FWvhmn",
                "CLOUDFLARE_API_KEY=e1f4c·3bfeac9da64d25732c4ba31cd25afb23",
                "cloudflare_api_key: 8180b·334e497198fa4c12a5f681abad7",
            ],
            LookAlikes = ["CLOUDFLARE_API_KEY=4acd·d8025f38c6f15c9304f1332d2"],
        },
        new()
        {
            Id = "fastly-api-token", Issuer = "Fastly", What = "API token", Stems = ["fastlyapi", "fastlytoken", "fastlykey"],
            Shape = "[A-Za-z0-9_-]{32}",
            RevokeAt = "https://manage.fastly.com/account/personal/tokens",
            Examples = ["FASTLYAPI_TOKEN=W6FzZ·r3HB4nQzSHKoQcaPeqYCxWWvu4E"],
            LookAlikes = ["FASTLYAPI_TOKEN=TIiY·9TA4M4FvYcHKoHByCJfr6Q1cj"],
        },
        new()
        {
            Id = "jumpcloud-api-key", Issuer = "JumpCloud", What = "API key", Stems = ["jumpcloud"],
            Shape = "[A-Za-z0-9_]{40}",
            RevokeAt = "https://console.jumpcloud.com",
            Examples = ["JUMPCLOUD_API_KEY=NOE7j·dcfOKgb3yT1SWbE0iIrIzYB4M3goxwge00N"],
            LookAlikes = ["JUMPCLOUD_API_KEY=QQfq·eDk8sB4XZNtsEGYrijXJhFOAeV9YTIFhF"],
        },
        new()
        {
            Id = "meraki-api-key", Issuer = "Cisco Meraki", What = "API key", Stems = ["meraki"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://dashboard.meraki.com",
            Examples = ["MERAKI_API_KEY=69f24·9c9966ce9737df9c3d2375ec364fe426450"],
            LookAlikes = ["MERAKI_API_KEY=0713·1faa13625a48600451f7d8e871fbc2b4e"],
        },
    ];
}
