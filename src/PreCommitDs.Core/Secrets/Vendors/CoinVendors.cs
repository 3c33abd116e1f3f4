namespace PreCommitDs.Secrets.Vendors;

/// <summary>Exchanges and services of digital coins, whose keys have no prefix.</summary>
internal static class CoinVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "binance-key", Issuer = "Binance", What = "API key or secret", Stems = ["binance"],
            Shape = "[A-Za-z0-9]{64}",
            RevokeAt = "https://www.binance.com/en/my/settings/api-management",
            Examples = ["BINANCE_API_KEY=fxrFw·FGLtImiCUEOthTubj4esaYd12EWimlHMIzaBRgahetvpDjPPKwFqZm6PW9V"],
            LookAlikes = ["BINANCE_API_KEY=zi7h·L8CaC3lxZQdGewMPrRNezHT7olMBW1NjE3eRe5DP9TDmHEu6pCmWZJq1"],
        },
        new()
        {
            Id = "bitcoinaverage-key", Issuer = "BitcoinAverage", What = "API key", Stems = ["bitcoinaverage"],
            Shape = "[A-Za-z0-9]{43}",
            RevokeAt = "https://pro.bitcoinaverage.com",
            Examples = ["BITCOINAVERAGE_API_KEY=mkjBf·HoYJKbHyDR1VeeV2JfL39RI2uhsd2Kq5Vbb72l"],
            LookAlikes = ["BITCOINAVERAGE_API_KEY=o9Ct·NLJDPAZx6fIZiuj6SizdaqMU2uuh6lArYpOM"],
        },
        new()
        {
            Id = "bitmex-key", Issuer = "BitMEX", What = "API key or secret", Stems = ["bitmex"],
            Shape = "([A-Za-z0-9_-]{48}|[A-Za-z0-9_-]{24})",
            RevokeAt = "https://www.bitmex.com/app/apiKeys",
            Examples = ["BITMEX_API_KEY=SrpKA·mrvzgHm2p13ZbzTfpqUT1EqT91vwOHVy6pebryeO5kz", "bitmex_api_key: NJbAw·a31DH0ZejDyVgFDaQik"],
            LookAlikes = ["BITMEX_API_KEY=7smv·vnaLWf4Gt6X0gdMBP"],
        },
        new()
        {
            Id = "bittrex-key", Issuer = "Bittrex", What = "API key or secret", Stems = ["bittrex"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://bittrex.com",
            Examples = ["BITTREX_API_KEY=l36w3·ib6617i508dyajpgplw59apnr77"],
            LookAlikes = ["BITTREX_API_KEY=cc3x·s7c12b55lo1zgoui7mkevt1mz"],
        },
        new()
        {
            Id = "bscscan-api-key", Issuer = "BscScan", What = "API key", Stems = ["bscscan"],
            Shape = "[A-Z0-9]{34}",
            RevokeAt = "https://bscscan.com/myapikey",
            Examples = ["BSCSCAN_API_KEY=PZP8S·8CX02YXO8FL5RQN1EPXF4EA796Y4Q"],
            LookAlikes = ["BSCSCAN_API_KEY=UKPI·WQB09AZFKEOMYFK0QMVONICGNJF"],
        },
        new()
        {
            Id = "bybit-key", Issuer = "Bybit", What = "API key or secret", Stems = ["bybit"],
            Shape = "([A-Za-z0-9]{36}|[A-Za-z0-9]{18})",
            RevokeAt = "https://www.bybit.com/app/user/api-management",
            Examples = ["BYBIT_API_KEY=Zty05·OQd2na3L2JXoUIyKophtajmieW9rfp9", "bybit_api_key: YrkkE·rKomlMrvehfkP"],
            LookAlikes = ["BYBIT_API_KEY=OFxP·SxIvVYMqKGX"],
        },
        new()
        {
            Id = "coinbase-key", Issuer = "Coinbase", What = "API key or secret", Stems = ["coinbase"],
            Shape = "([A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{64}|[A-Za-z0-9]{32}|[A-Za-z0-9]{16})",
            RevokeAt = "https://portal.cdp.coinbase.com",
            Examples =
            [
                "COINBASE_API_KEY=nIv0A·EodTvLFerEhp8B3XvgvkwagId21F2wjuRswzuFvkMizT72gXaInTQlSE5ZkBpyJaQQiknOJ2sqxiMBhSi==",
                "coinbase_api_key: M44Ib·5VexVbFdAgkqDnLmlZcs9nARZGINRd8h1SmCDTfzAaAmxDBPm17qFKRxw8L",
                "COINBASE_API_KEY=RRU4F·sa03Uvl58PZoex4lvGeTao2fyVL",
                "coinbase_api_key: HBlT0·OUlQ6jP70Ak",
            ],
            LookAlikes = ["COINBASE_API_KEY=62un·SBzZugxug"],
        },
        new()
        {
            Id = "coinlib-api-key", Issuer = "Coinlib", What = "API key", Stems = ["coinlib"],
            Shape = "[a-z0-9]{16}",
            RevokeAt = "https://coinlib.io/profile/info",
            Examples = ["COINLIB_API_KEY=6ulkt·bog9ymwhf3n"],
            LookAlikes = ["COINLIB_API_KEY=fw4x·4wb9eqs23"],
        },
        new()
        {
            Id = "cryptocompare-api-key", Issuer = "CryptoCompare", What = "API key", Stems = ["cryptocompare"],
            Shape = "[a-f0-9]{64}",
            RevokeAt = "https://www.cryptocompare.com/cryptopian/api-keys",
            Examples = ["CRYPTOCOMPARE_API_KEY=37f89·60eb5c6a09f162f6ac8d46973753a0c4a6752b4263828e9635dbbcf0442"],
            LookAlikes = ["CRYPTOCOMPARE_API_KEY=dbad·c1e206d04766feef197a44845ddaf5c0fd45fce0036acb8f6e66b817"],
        },
        new()
        {
            Id = "etherscan-api-key", Issuer = "Etherscan", What = "API key", Stems = ["etherscan"],
            Shape = "[A-Z0-9]{34}",
            RevokeAt = "https://etherscan.io/myapikey",
            Examples = ["ETHERSCAN_API_KEY=GN11O·EMMBBHR2GA0PXCRGZVJ44X8JS5IV2"],
            LookAlikes = ["ETHERSCAN_API_KEY=522Q·9R6E1A80MPR8CXZVE67X62YGOSB"],
        },
        new()
        {
            Id = "infura-key", Issuer = "Infura", What = "API key or secret", Stems = ["infura"],
            Shape = "([A-Za-z0-9+/_-]{40,48}|[a-z0-9]{32})",
            RevokeAt = "https://developer.metamask.io",
            Examples = ["INFURA_API_KEY=iBoJw·AQzwx9CCEonjE5ad436DCBw8HIyly8kU3OZ", "infura_api_key: qo3l0·oq5z40hwwanwjtlmladqnxpj1vb"],
            LookAlikes = ["INFURA_API_KEY=k6oh·lrzo45syyhspyjplns8h16neh"],
        },
        new()
        {
            Id = "kraken-key", Issuer = "Kraken", What = "API key or private key", Stems = ["kraken"],
            Shape = "([A-Za-z0-9+/]{86}==|[a-z0-9/=_+-]{80,90}|[A-Za-z0-9+/]{56})",
            RevokeAt = "https://www.kraken.com/u/security/api",
            Examples =
            [
                "KRAKEN_API_KEY=bb5O2·9xrBRrIs5Fr4pMz2pBIDaYsEVm2Cm5t1OMnplmE9wex99K16DBYdo6DYojezfRt81es98YZNVRTGQOIsf==",
                "kraken_api_key: 3oulf·swqc3ctklle1qkbhw2zoicqbrdbcyiz9zdyhm608qaaqd146bp86mupqya6f4j0vrw2vto3ucft",
                "KRAKEN_API_KEY=lOcWQ·BWAb1vIMkxqB5cnwSb3IJxSpvB662Dsj0v34TRpruGROCewLOEn",
            ],
            LookAlikes = ["KRAKEN_API_KEY=aQKD·pv8aW1F4HNNOBg33Oao7GqXpIRBnLnZ41UoE3mqW4xFjrafvW"],
        },
        new()
        {
            Id = "kucoin-key", Issuer = "KuCoin", What = "API key or secret", Stems = ["kucoin"],
            Shape = "([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-f0-9]{24})",
            RevokeAt = "https://www.kucoin.com/account/api",
            Examples = ["KUCOIN_API_KEY=C5139·9fb-FcAa-bc96-4fE8-FCE441f27bb7", "kucoin_api_key: 7a7eb·e7b29af0f362f154d35"],
            LookAlikes = ["KUCOIN_API_KEY=5752·21a7236dc036f3271"],
        },
    ];
}
