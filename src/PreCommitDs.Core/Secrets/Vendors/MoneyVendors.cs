namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that move money or know its rates, whose keys have no prefix.</summary>
internal static class MoneyVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "braintree-key", Issuer = "Braintree", What = "API key", Stems = ["braintree"],
            Shape = "(access_token\\$(production|sandbox)\\$[a-z0-9]{16}\\$[a-f0-9]{32}|[a-f0-9]{32}|[a-z0-9]{16})",
            RevokeAt = "https://www.braintreegateway.com",
            Examples =
            [
                "BRAINTREE_API_KEY=acces·s_token$production$tq9ru89s2kpa88ck$9ba8ffe6940879c5c4efb408e964bba1",
                "braintree_api_key: ea018·923c0a7e7e8d6c61488c5cb4d01",
                "BRAINTREE_API_KEY=qptig·avo0l6r7nbv",
            ],
            LookAlikes = ["BRAINTREE_API_KEY=jaf0·qthfa7gbd"],
        },
        new()
        {
            Id = "countrylayer-access-key", Issuer = "Countrylayer", What = "access key", Stems = ["countrylayer"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://countrylayer.com/dashboard",
            Examples = ["COUNTRYLAYER_API_KEY=23ktM·BnJ45VEAjKvV6SvP4E3vEjAS0B2"],
            LookAlikes = ["COUNTRYLAYER_API_KEY=M2qD·8XmkjyGmxzlFgwnvVrXnD2Hhb"],
        },
        new()
        {
            Id = "currencylayer-access-key", Issuer = "Currencylayer", What = "access key", Stems = ["currencylayer"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://currencylayer.com/dashboard",
            Examples = ["CURRENCYLAYER_API_KEY=qlT92·vAtL3FA6oPE0dZhY8PSWjWsblpu"],
            LookAlikes = ["CURRENCYLAYER_API_KEY=fTE8·OR5wZOISl7ArAKpxRpSleG5PF"],
        },
        new()
        {
            Id = "ebay-client-secret", Issuer = "eBay", What = "client secret", Stems = ["ebayclient", "ebaycert"],
            Shape = "(PRD|SBX)-[a-f0-9]{12}(-[a-f0-9]{4}){4}",
            RevokeAt = "https://developer.ebay.com/my/keys",
            Examples = ["EBAYCLIENT_SECRET=PRD-0·c56db8d108a-d10d-d4af-6add-998b"],
            LookAlikes = ["EBAYCLIENT_SECRET=PRD-·4a74fa396c0b-9c18-2616-2385-e"],
        },
        new()
        {
            Id = "etsy-keystring", Issuer = "Etsy", What = "API keystring", Stems = ["etsytoken", "etsyapi", "etsyaccess"],
            Shape = "[a-z0-9]{24}",
            RevokeAt = "https://www.etsy.com/developers/your-apps",
            Examples = ["ETSYTOKEN=ypp73·gxqo5irnf7v4eqby9th"],
            LookAlikes = ["ETSYTOKEN=e6sz·8a0of03hdzn99zwyp"],
        },
        new()
        {
            Id = "exchangerates-access-key", Issuer = "Exchangeratesapi", What = "access key", Stems = ["exchangerates"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://exchangeratesapi.io",
            Examples = ["EXCHANGERATES_API_KEY=SOFNA·qjQetB3OLxb2qyVHyI4mo7OJGq7"],
            LookAlikes = ["EXCHANGERATES_API_KEY=zW8M·8m5kQKUdE6bHPKFzM9Lekwx3h"],
        },
        new()
        {
            Id = "financialmodelingprep-key", Issuer = "Financial Modeling Prep", What = "API key", Stems = ["financialmodelingprep"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://site.financialmodelingprep.com/developer/docs/dashboard",
            Examples = ["FINANCIALMODELINGPREP_API_KEY=ZlIq0·Q54DVYsIWuzpz59bhFqlblayz9g"],
            LookAlikes = ["FINANCIALMODELINGPREP_API_KEY=mE5e·xc5nsE74nZXGjUQ2Zv9oWuPho"],
        },
        new()
        {
            Id = "finicity-key", Issuer = "Finicity", What = "application key or secret", Stems = ["finicity"],
            Shape = "([a-f0-9]{32}|[A-Za-z0-9]{20})",
            RevokeAt = "https://developer.mastercard.com/dashboard",
            Examples = ["FINICITY_API_KEY=57507·0d976e0ab9bb2c1c44af704b993", "finicity_api_key: r1g5C·tEOUOgnpCToIujN"],
            LookAlikes = ["FINICITY_API_KEY=FeFB·dlSqQTg9FPZQL"],
        },
        new()
        {
            Id = "finnhub-api-key", Issuer = "Finnhub", What = "API key", Stems = ["finnhub"],
            Shape = "([a-z0-9]{40}|[a-z0-9]{20})",
            RevokeAt = "https://finnhub.io/dashboard",
            Examples = ["FINNHUB_API_KEY=f0zcb·g61u1x1a54iioh62kk95ole5ffgli8cueo7", "finnhub_api_key: t1940·y3ew8hmi0br6074"],
            LookAlikes = ["FINNHUB_API_KEY=d9pp·kfzpwv87lc0cz"],
        },
        new()
        {
            Id = "fixer-access-key", Issuer = "Fixer", What = "access key", Stems = ["fixerio"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://fixer.io/dashboard",
            Examples = ["FIXERIO_API_KEY=ewMPr·RNezHT7olMBW1NjE3eRe5DP9TDm"],
            LookAlikes = ["FIXERIO_API_KEY=HEu6·pCmWZJq1kOtfmkjBfHoYJKbHy"],
        },
        new()
        {
            Id = "freshbooks-token", Issuer = "FreshBooks", What = "access token or secret", Stems = ["freshbooks"],
            Shape = "[a-z0-9]{64}",
            RevokeAt = "https://my.freshbooks.com",
            Examples = ["FRESHBOOKS_TOKEN=v44vj·5lri73kv11cnljdpaz5iz89s830mu7ayomfdfska6hz1t5utetohv414onj"],
            LookAlikes = ["FRESHBOOKS_TOKEN=1a0d·hz49dv6fd0q80lw5gx63mbp66l36w3ib6617i508dyajpgplw59apnr77"],
        },
        new()
        {
            Id = "iex-cloud-token", Issuer = "IEX Cloud", What = "token", Stems = ["iexcloud", "iexapis"],
            Shape = "(T?[ps]k_[a-z0-9]{32}|[a-z0-9]{35})",
            RevokeAt = "https://iexcloud.io/console/tokens",
            Examples = ["IEXCLOUD_TOKEN=sk_s7·c12b55lo1zgoui7mkevt1mzq9apzp8", "iexcloud_token: s8cx0·2yxo8fl5rqn1epxf4ea796y4qukpiw"],
            LookAlikes = ["IEXCLOUD_TOKEN=qb09·azfkeomyfk0qmvonicgnjfaldzoq"],
        },
        new()
        {
            Id = "intrinio-api-key", Issuer = "Intrinio", What = "API key", Stems = ["intrinio"],
            Shape = "[A-Za-z0-9=]{44}",
            RevokeAt = "https://account.intrinio.com/account/access_keys",
            Examples = ["INTRINIO_API_KEY=2JXoU·IyKophtajmieW9rfp9YrkkErKomlMrvehfkPOFx"],
            LookAlikes = ["INTRINIO_API_KEY=PSxI·vVYMqKGXd8cnIv0AEodTvLFerEhp8B3Xvgvkw"],
        },
        new()
        {
            Id = "lunch-money-token", Issuer = "Lunch Money", What = "access token", Stems = ["lunchmoney"],
            Shape = "[a-f0-9]{50}",
            RevokeAt = "https://my.lunchmoney.app/developers",
            Examples = ["LUNCHMONEY_TOKEN=8c2c0·357e323c6ae7221e0a30e74947c8abf68a26de0283bb3"],
            LookAlikes = ["LUNCHMONEY_TOKEN=9a7a·ba1cf2f224c74169d93794fda31421a3a614ff3a1d6"],
        },
    ];
}
