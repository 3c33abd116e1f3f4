namespace PreCommitDs.Secrets.Vendors;

/// <summary>Exchanges and services of digital coins, whose keys have no prefix.</summary>
internal static class CoinVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "bitcoinaverage-key", Issuer = "BitcoinAverage", What = "API key", Stems = ["bitcoinaverage"],
            Shape = "[A-Za-z0-9]{43}",
            RevokeAt = "https://pro.bitcoinaverage.com",
            Examples = ["BITCOINAVERAGE_API_KEY=iE56b·RSRrgFmcJLHMQpl7uJk8CaYHgD0bMqwbeJ2iLd"],
            LookAlikes = ["BITCOINAVERAGE_API_KEY=ygEf·Zk5KtZdwqqW5UmvMd4TdZSHuCaTg00sGW7X2"],
        },
        new()
        {
            Id = "bitmex-key", Issuer = "BitMEX", What = "API key or secret", Stems = ["bitmex"],
            Shape = "([A-Za-z0-9_-]{48}|[A-Za-z0-9_-]{24})",
            RevokeAt = "https://www.bitmex.com/app/apiKeys",
            Examples = ["BITMEX_API_KEY=Hx3Lw·28aYb5WsKUZA4MofyN6mS8DSZqJxFPdE3CxBm3Ckc9n", "bitmex_api_key: 1wUwx·bk72aKlYgh5oQg2K9JS"],
            LookAlikes = ["BITMEX_API_KEY=bMGR·ZYxEZpfge9tLovmnE"],
        },
        new()
        {
            Id = "bittrex-key", Issuer = "Bittrex", What = "API key or secret", Stems = ["bittrex"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://bittrex.com",
            Examples = ["BITTREX_API_KEY=cbu6c·u3x00muxjdmr90wocf5e3m01w6o"],
            LookAlikes = ["BITTREX_API_KEY=jqsz·ju26ijp8jrl3xggj876d0swgq"],
        },
        new()
        {
            Id = "bscscan-api-key", Issuer = "BscScan", What = "API key", Stems = ["bscscan"],
            Shape = "[A-Z0-9]{34}",
            RevokeAt = "https://bscscan.com/myapikey",
            Examples = ["BSCSCAN_API_KEY=QVMBD·AERSA7Z2ZFJQTAJAZPAVGSW7RX6GQ"],
            LookAlikes = ["BSCSCAN_API_KEY=3572·H2RSJ98E6WTI86TS9PJGUUH7ZIW"],
        },
        new()
        {
            Id = "coinapi-key", Issuer = "CoinAPI", What = "API key", Stems = ["coinapi"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            RevokeAt = "https://www.coinapi.io",
            Examples = ["COINAPI_API_KEY=9b0D3·5a6-Bf3c-bE17-E2E0-bdEC6b83Da7A"],
            LookAlikes = ["COINAPI_API_KEY=0850·aB9d-eAAd-b838-fBdd-36029eCB8"],
        },
        new()
        {
            Id = "coinbase-key", Issuer = "Coinbase", What = "API key or secret", Stems = ["coinbase"],
            Shape = "([A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{64}|[A-Za-z0-9]{32}|[A-Za-z0-9]{16})",
            RevokeAt = "https://portal.cdp.coinbase.com",
            Examples =
            [
                "COINBASE_API_KEY=c4O2a·gH9BiN3gFFBYqbV4OQ9BD9YUSN6Id2elqGjd4Ekqz3ml9AIC8Y3liIZiIjDtGh9kWYv4jrEy28uAxDo7C==",
                "coinbase_api_key: TIp2q·gS1o6p8VtRy9Bt2pt7VLkO24eP6XiHQEqLYxq3UkAuFkzOQ5010Gb9hua9W",
                "COINBASE_API_KEY=N43VW·pL6ygK6pA2ph1LtN4SVbhN2F35y",
                "coinbase_api_key: aOujj·5YtiXWzQ2tu",
            ],
            LookAlikes = ["COINBASE_API_KEY=9FQ0·cLiIV52WV"],
        },
        new()
        {
            Id = "coinlib-api-key", Issuer = "Coinlib", What = "API key", Stems = ["coinlib"],
            Shape = "[a-z0-9]{16}",
            RevokeAt = "https://coinlib.io/profile/info",
            Examples = ["COINLIB_API_KEY=ctpxv·5i7tk0vpq4r"],
            LookAlikes = ["COINLIB_API_KEY=16rl·t1jd16g57"],
        },
        new()
        {
            Id = "cryptocompare-api-key", Issuer = "CryptoCompare", What = "API key", Stems = ["cryptocompare"],
            Shape = "[a-f0-9]{64}",
            RevokeAt = "https://www.cryptocompare.com/cryptopian/api-keys",
            Examples = ["CRYPTOCOMPARE_API_KEY=d511c·06d822c3766562a423a9d2b84747228d6aeb37e687be9cf8b695282ac82"],
            LookAlikes = ["CRYPTOCOMPARE_API_KEY=d0cd·4681e4819932e51340ac28bb0e7a72ad04ad884630bd48bfe1a3fe7b2"],
        },
        new()
        {
            Id = "etherscan-api-key", Issuer = "Etherscan", What = "API key", Stems = ["etherscan"],
            Shape = "[A-Z0-9]{34}",
            RevokeAt = "https://etherscan.io/myapikey",
            Examples = ["ETHERSCAN_API_KEY=UPHP2·VA9Z3UMJXJ6K0MLA2D9L3WBDBI2DX"],
            LookAlikes = ["ETHERSCAN_API_KEY=VYA9·T3UNB5G00HUD3TAKK8TT50FD5LC"],
        },
        new()
        {
            Id = "infura-key", Issuer = "Infura", What = "API key or secret", Stems = ["infura"],
            Shape = "([A-Za-z0-9+/_-]{40,48}|[a-z0-9]{32})",
            RevokeAt = "https://developer.metamask.io",
            Examples = ["INFURA_API_KEY=6LAUm·dsGmVoR5jUk97bMdXpm9asXPGC8g3LgEJLZ", "infura_api_key: s2eah·l8p1whbfmnkfpxp7xfuqzqsf0xf"],
            LookAlikes = ["INFURA_API_KEY=t9i6·99y9n5oe46cgdpfhscm0w0o5y"],
        },
        new()
        {
            Id = "kraken-key", Issuer = "Kraken", What = "API key or private key", Stems = ["kraken"],
            Shape = "([A-Za-z0-9+/]{86}==|[a-z0-9/=_+-]{80,90}|[A-Za-z0-9+/]{56})",
            RevokeAt = "https://www.kraken.com/u/security/api",
            Examples =
            [
                "KRAKEN_API_KEY=s2upi·F9MpSlfJ5lyggmt1FsDJIGC4K7TnaYYKW29m9gkv0N8eEA4VTtf1b02DwqrpEYQbOoltHlhBygl1p19Nz==",
                "kraken_api_key: lvazh·bewomfruv5jccwou4dqj0scgfn4pr7bij40c16nmyydg3w5vyi7j0isemi548cklf0iyhmcf69h",
                "KRAKEN_API_KEY=YALny·nUOZYDicqY3DZoyr0HfO7VMLWWsWJAri9gnconJbnlWM8ydZjxG",
            ],
            LookAlikes = ["KRAKEN_API_KEY=tfsL·A88DgJQ4ybx9tl0uukUiRGgiLHk3GdWmfbmAgbEvk2yv4LiH8"],
        },
        new()
        {
            Id = "kucoin-key", Issuer = "KuCoin", What = "API key or secret", Stems = ["kucoin"],
            Shape = "([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-f0-9]{24})",
            RevokeAt = "https://www.kucoin.com/account/api",
            Examples = ["KUCOIN_API_KEY=67bEc·6dA-bB4D-489e-09FE-0e408fe1Fe3C", "kucoin_api_key: 3f915·e7a0900da099259a2cb"],
            LookAlikes = ["KUCOIN_API_KEY=d749·ac11f8d2425ffd5fc"],
        },
    ];
}
