namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that move money or know its rates, whose keys have no prefix.</summary>
internal static class MoneyVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "alpha-vantage-key", Issuer = "Alpha Vantage", What = "API key", Stems = ["alphavantage"],
            Shape = "[A-Z0-9]{16}",
            RevokeAt = "https://www.alphavantage.co/support",
            Examples = ["ALPHAVANTAGE_API_KEY=EFWV5·DGKTLODW2AG"],
            LookAlikes = ["ALPHAVANTAGE_API_KEY=SVEI·WOOTHI5G7"],
        },
        new()
        {
            Id = "braintree-key", Issuer = "Braintree", What = "API key", Stems = ["braintree"],
            Shape = "(access_token\\$(production|sandbox)\\$[a-z0-9]{16}\\$[a-f0-9]{32}|[a-f0-9]{32}|[a-z0-9]{16})",
            RevokeAt = "https://www.braintreegateway.com",
            Examples =
            [
                "BRAINTREE_API_KEY=acces·s_token$production$4ltbg309jk6p5kpt$cdaea0ced11ad875c252bb0677c50533",
                "braintree_api_key: 17b4a·3193be4fd3a7e1fc723c9a61cfa",
                "BRAINTREE_API_KEY=nhgc7·3p48q2y5ahg",
            ],
            LookAlikes = ["BRAINTREE_API_KEY=92sg·orsnle6hr"],
        },
        new()
        {
            Id = "countrylayer-access-key", Issuer = "Countrylayer", What = "access key", Stems = ["countrylayer"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://countrylayer.com/dashboard",
            Examples = ["COUNTRYLAYER_API_KEY=DtaRU·PTEskblqCwAvOcoIdcwH4iKxYLI"],
            LookAlikes = ["COUNTRYLAYER_API_KEY=3uSf·GQtGh2CtJxtYPfAp5n71e39kg"],
        },
        new()
        {
            Id = "currencylayer-access-key", Issuer = "Currencylayer", What = "access key", Stems = ["currencylayer"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://currencylayer.com/dashboard",
            Examples = ["CURRENCYLAYER_API_KEY=gorXj·w5NL0FFMIjvzNfoJQH0EHsLhC87"],
            LookAlikes = ["CURRENCYLAYER_API_KEY=pfWB·1uhQBUYZTRVSo5LO1Y0vZz30W"],
        },
        new()
        {
            Id = "dwolla-key", Issuer = "Dwolla", What = "application key or secret", Stems = ["dwolla"],
            Shape = "[A-Za-z0-9]{50}",
            RevokeAt = "https://dashboard.dwolla.com/applications",
            Examples = ["DWOLLA_API_KEY=RWFza·r53rLgxm7x2PFamW9QUkAKsr3uulHruPNbS5DTYLLDRSu"],
            LookAlikes = ["DWOLLA_API_KEY=dENm·kVmRyzgq5Ksgh96D3GNftlWblDBL3QIQrbsty842Zi7"],
        },
        new()
        {
            Id = "ebay-client-secret", Issuer = "eBay", What = "client secret", Stems = ["ebayclient", "ebaycert"],
            Shape = "(PRD|SBX)-[a-f0-9]{12}(-[a-f0-9]{4}){4}",
            RevokeAt = "https://developer.ebay.com/my/keys",
            Examples = ["EBAYCLIENT_SECRET=PRD-c·3c64c520716-4491-7dba-16fd-f4eb"],
            LookAlikes = ["EBAYCLIENT_SECRET=PRD-·d59b6d18a3e1-5eb7-88e3-b614-8"],
        },
        new()
        {
            Id = "etsy-keystring", Issuer = "Etsy", What = "API keystring", Stems = ["etsytoken", "etsyapi", "etsyaccess"],
            Shape = "[a-z0-9]{24}",
            RevokeAt = "https://www.etsy.com/developers/your-apps",
            Examples = ["ETSYTOKEN=ynvfl·g6whh4upxnb618gzhco"],
            LookAlikes = ["ETSYTOKEN=rekz·mhi951omtax9m37cp"],
        },
        new()
        {
            Id = "exchangerates-access-key", Issuer = "Exchangeratesapi", What = "access key", Stems = ["exchangeratesapi"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://exchangeratesapi.io",
            Examples = ["EXCHANGERATESAPI_API_KEY=kxvIU·7eqhTKRNtN4iTRrrTJwqa5fLvgu"],
            LookAlikes = ["EXCHANGERATESAPI_API_KEY=axMK·b0mmaTKX8PnGZ0lPEiNm7qHdf"],
        },
        new()
        {
            Id = "financialmodelingprep-key", Issuer = "Financial Modeling Prep", What = "API key", Stems = ["financialmodelingprep"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://site.financialmodelingprep.com/developer/docs/dashboard",
            Examples = ["FINANCIALMODELINGPREP_API_KEY=6EuT5·gpXikv4eaZMUlaBWQuekMR6lg9d"],
            LookAlikes = ["FINANCIALMODELINGPREP_API_KEY=Gtvx·z2Pxe2jAUvFQxcjoIu8k9iztX"],
        },
        new()
        {
            Id = "finicity-key", Issuer = "Finicity", What = "application key or secret", Stems = ["finicity"],
            Shape = "([a-f0-9]{32}|[A-Za-z0-9]{20})",
            RevokeAt = "https://developer.mastercard.com/dashboard",
            Examples = ["FINICITY_API_KEY=a6759·d4fe69b0a585602684911b011d7", "finicity_api_key: xNZZ4·Z7RJqq6e12Lrptm"],
            LookAlikes = ["FINICITY_API_KEY=PMh8·zVJyeZyoQYhpK"],
        },
        new()
        {
            Id = "finnhub-api-key", Issuer = "Finnhub", What = "API key", Stems = ["finnhub"],
            Shape = "([a-z0-9]{40}|[a-z0-9]{20})",
            RevokeAt = "https://finnhub.io/dashboard",
            Examples = ["FINNHUB_API_KEY=ai8m2·nu0n9p47l2v82qz0fyhxqlja2uifmzcr89z", "finnhub_api_key: 5ptb2·6i4f67p3r8mdcg4"],
            LookAlikes = ["FINNHUB_API_KEY=h85u·j5y06zkv6ejkc"],
        },
        new()
        {
            Id = "fixer-access-key", Issuer = "Fixer", What = "access key", Stems = ["fixerio"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://fixer.io/dashboard",
            Examples = ["FIXERIO_API_KEY=KYBoc·0P2vURfa4U2bvfhgQrB4jsL7Sm9"],
            LookAlikes = ["FIXERIO_API_KEY=7DVu·IFIRSG0DgrUPOrDSyshopNKcK"],
        },
        new()
        {
            Id = "freshbooks-token", Issuer = "FreshBooks", What = "access token or secret", Stems = ["freshbooks"],
            Shape = "[a-z0-9]{64}",
            RevokeAt = "https://my.freshbooks.com",
            Examples = ["FRESHBOOKS_TOKEN=afrzx·ntlwbbt9wxkjwsci9ooj45s39akbtlr7pyquft10t1bjwezhfric26ax053"],
            LookAlikes = ["FRESHBOOKS_TOKEN=6k5m·oqnfrp7j1jpcxri6k097npl18uzwm1qd1wx9wtjqb4ieokear1ui2ezg"],
        },
        new()
        {
            Id = "iex-cloud-token", Issuer = "IEX Cloud", What = "token", Stems = ["iexcloud", "iexapis"],
            Shape = "(T?[ps]k_[a-z0-9]{32}|[a-z0-9]{35})",
            RevokeAt = "https://iexcloud.io/console/tokens",
            Examples = ["IEXCLOUD_TOKEN=pk_6o·amoxgbp7exxmecu5u6th5urljtwene", "iexcloud_token: ycztx·zgzx21ihc5l3knxvdztb48bzc4fek2"],
            LookAlikes = ["IEXCLOUD_TOKEN=uotd·0h9d4c4cs634pnk51hpuadi9vxsu"],
        },
        new()
        {
            Id = "intrinio-api-key", Issuer = "Intrinio", What = "API key", Stems = ["intrinio"],
            Shape = "[A-Za-z0-9=]{44}",
            RevokeAt = "https://account.intrinio.com/account/access_keys",
            Examples = ["INTRINIO_API_KEY=UvUFZ·rtn7J5alaBmLanQ3Ct0geqtZjfjJFKEskmPV5eW"],
            LookAlikes = ["INTRINIO_API_KEY=UPHv·fP90biuWyH5031rjSpGEaszU8yrIrFbYjoGHF"],
        },
        new()
        {
            Id = "lunch-money-token", Issuer = "Lunch Money", What = "access token", Stems = ["lunchmoney"],
            Shape = "[a-f0-9]{50}",
            RevokeAt = "https://my.lunchmoney.app/developers",
            Examples = ["LUNCHMONEY_TOKEN=501d8·4f3d0f3fdae143dfc449b14c8413f8974e5e266db64af"],
            LookAlikes = ["LUNCHMONEY_TOKEN=8278·dbc09572ecd2d31ae18ac3638bb222f40ad8b7fd725"],
        },
    ];
}
