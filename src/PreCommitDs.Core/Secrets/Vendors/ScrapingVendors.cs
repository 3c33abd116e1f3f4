namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that read web pages and search results.</summary>
internal static class ScrapingVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "parsehub-api-key", Issuer = "ParseHub", What = "API key", Stems = ["parsehub"],
            Shape = "[A-Za-z0-9_-]{12}",
            RevokeAt = "https://www.parsehub.com/account",
            Examples = ["export PARSEHUB_API_KEY=PD7EnkU·8DiWL"],
            LookAlikes = ["export PARSEHUB_API_KEY=PD7EnkU·8D"],
        },
        new()
        {
            Id = "proxycrawl-token", Issuer = "ProxyCrawl", What = "token", Stems = ["proxycrawl"],
            Shape = "[A-Za-z0-9_-]{22}",
            RevokeAt = "https://crawlbase.com/dashboard",
            Examples = ["proxycrawl_token = 'IBftbnG·esDXgHJQxi5ZihT'"],
            LookAlikes = ["proxycrawl_token = 'IBftbnG·esDXgHJQxi5Z'"],
        },
        new()
        {
            Id = "restpack-access-token", Issuer = "Restpack", What = "access token", Stems = ["restpackapi", "restpackaccess", "restpacktoken", "restpackscreenshot"],
            Shape = "[A-Za-z0-9]{48}",
            RevokeAt = "https://restpack.io/console",
            Examples = ["--restpack-access-token iBm7FNj·PfjTiqomeTiSDpHuch7nF25QKrYupTxkUOxSOnLzw"],
            LookAlikes = ["--restpack-access-token iBm7FNj·PfjTiqomeTiSDpHuch7nF25QKrYupTxkUOxSOn"],
        },
        new()
        {
            Id = "scrapeowl-api-key", Issuer = "ScrapeOwl", What = "API key", Stems = ["scrapeowl"],
            Shape = "[a-z0-9]{30}",
            RevokeAt = "https://app.scrapeowl.com",
            Examples = ["SCRAPEOWL_API_KEY=0alcwr4·2mo2nul4cgwfhmk61ou6p9n"],
            LookAlikes = ["SCRAPEOWL_API_KEY=0alcwr4·2mo2nul4cgwfhmk61ou6"],
        },
        new()
        {
            Id = "scraperapi-api-key", Issuer = "ScraperAPI", What = "API key", Stems = ["scraperapi"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://dashboard.scraperapi.com",
            Examples = ["scraperapi_api_key: me78bk2·0152ezga4xx98qrxhev0j736q"],
            LookAlikes = ["scraperapi_api_key: me78bk2·0152ezga4xx98qrxhev0j7"],
        },
        new()
        {
            Id = "scrapestack-access-key", Issuer = "scrapestack", What = "access key", Stems = ["scrapestack"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://scrapestack.com/dashboard",
            Examples = ["scrapestack_access_key = \"·4a410ej4bj8kax44t7o4rtahsi7ahhdc\""],
            LookAlikes = ["scrapestack_access_key = \"·4a410ej4bj8kax44t7o4rtahsi7ah\""],
        },
        new()
        {
            Id = "scrapingant-api-token", Issuer = "ScrapingAnt", What = "API token", Stems = ["scrapingant"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://app.scrapingant.com/dashboard",
            Examples = ["\"scrapingant_api_token\": \"·9uutt53t7h8r9vnkh4fgidjf0vlb4kgb\""],
            LookAlikes = ["\"scrapingant_api_token\": \"·9uutt53t7h8r9vnkh4fgidjf0vlb4\""],
        },
        new()
        {
            Id = "scrapingbee-api-key", Issuer = "ScrapingBee", What = "API key", Stems = ["scrapingbee"],
            Shape = "[A-Z0-9]{80}",
            RevokeAt = "https://app.scrapingbee.com/account/manage/api_key",
            Examples = ["export SCRAPINGBEE_API_KEY=CGKCNBE·383WP87W8Z8MJIH68X2OYXQFITL57P650RXRGCY0XTJ5K7TD1RRTEHP9SFXSI7OFY9SPQ3F9K"],
            LookAlikes = ["export SCRAPINGBEE_API_KEY=CGKCNBE·383WP87W8Z8MJIH68X2OYXQFITL57P650RXRGCY0XTJ5K7TD1RRTEHP9SFXSI7OFY9SPQ3"],
        },
        new()
        {
            Id = "screenshotlayer-access-key", Issuer = "screenshotlayer", What = "access key", Stems = ["screenshotlayer"],
            Shape = "[A-Za-z0-9_]{32}",
            RevokeAt = "https://screenshotlayer.com/dashboard",
            Examples = ["screenshotlayer_access_key = 'QMVqITM·v4PmkbCxyuey6uQCxM0pOJFGp'"],
            LookAlikes = ["screenshotlayer_access_key = 'QMVqITM·v4PmkbCxyuey6uQCxM0pOJ'"],
        },
        new()
        {
            Id = "serpstack-access-key", Issuer = "serpstack", What = "access key", Stems = ["serpstack"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://serpstack.com/dashboard",
            Examples = ["--serpstack-access-key ocmov3v·9jfkzrnybgb340ib4xtvssdlk"],
            LookAlikes = ["--serpstack-access-key ocmov3v·9jfkzrnybgb340ib4xtvss"],
        },
        new()
        {
            Id = "webscraping-api-key", Issuer = "WebScraping.AI", What = "API key", Stems = ["webscrapingai"],
            Shape = "([A-Za-z0-9]{32}|[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})",
            RevokeAt = "https://webscraping.ai/dashboard",
            Examples = ["WEBSCRAPINGAI_API_KEY=gJfeMqf·fRPDOFqyxJ8JUmLpmgwejXeGp"],
        },
        new()
        {
            Id = "zenrows-api-key", Issuer = "ZenRows", What = "API key", Stems = ["zenrows"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://app.zenrows.com",
            Examples = ["zenrows_api_key: a3e19b8·f377a5cc6a4d618156c99d41eebd02969"],
            LookAlikes = ["zenrows_api_key: a3e19b8·f377a5cc6a4d618156c99d41eebd02"],
        },
    ];
}
