namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that know and change texts, sounds and pictures, whose keys have no prefix.</summary>
internal static class MediaVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "abyssale-api-key", Issuer = "Abyssale", What = "API key", Stems = ["abyssale"],
            Shape = "[A-Za-z0-9]{40}",
            RevokeAt = "https://app.abyssale.com",
            Examples = ["ABYSSALE_API_KEY=0w8CT·F32sUdL6sRdZIOhBnrsFeEdqMsksEFepJX0"],
            LookAlikes = ["ABYSSALE_API_KEY=64If·MY2GMmg2C4l7vB1o4M6ghU9KGlRjOuy5J"],
        },
        new()
        {
            Id = "apimatic-key", Issuer = "APIMatic", What = "authentication key", Stems = ["apimatic"],
            Shape = "[A-Za-z0-9_-]{64}",
            RevokeAt = "https://app.apimatic.io/account/settings",
            Examples = ["APIMATIC_API_KEY=zjUsM·rokwvraSn2TfUFfwb9EYVbnGCWsjKNaDnKEMTq54kwtwDD3zN7k9PoJUdzn"],
            LookAlikes = ["APIMATIC_API_KEY=TUEC·OYoMZD0k2I5MCxmsELF5vg3aTHTfr6pNMa76cmqbR4cUSIE0HUM1LcyO"],
        },
        new()
        {
            Id = "appsynergy-api-key", Issuer = "AppSynergy", What = "API key", Stems = ["appsynergy"],
            Shape = "[a-z0-9]{64}",
            RevokeAt = "https://www.appsynergy.com",
            Examples = ["APPSYNERGY_API_KEY=q0dxa·z8c7ef76735chittmpq7nk5o80yhsdobrelu00izvsyump63esrq793yeiq"],
            LookAlikes = ["APPSYNERGY_API_KEY=tugy·8go3y5edxhr9lql26p72eivu8yq0v8b3ei6ajzy5szfaqjsi0riq8wp1"],
        },
        new()
        {
            Id = "cloudmersive-api-key", Issuer = "Cloudmersive", What = "API key", Stems = ["cloudmersive"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            RevokeAt = "https://account.cloudmersive.com/keys",
            Examples = ["CLOUDMERSIVE_API_KEY=2B750·D03-b3Bf-7b39-21Fe-d2B5e953edbD"],
            LookAlikes = ["CLOUDMERSIVE_API_KEY=eB92·aAab-bCDe-3963-4CcE-BbdeEc2f4"],
        },
        new()
        {
            Id = "cloudsight-api-key", Issuer = "CloudSight", What = "API key or secret", Stems = ["cloudsight"],
            Shape = "[A-Za-z0-9_-]{22,25}",
            RevokeAt = "https://cloudsight.ai",
            Examples = ["CLOUDSIGHT_API_KEY=fwRX8·M4KUomMSuaecm701W"],
            LookAlikes = ["CLOUDSIGHT_API_KEY=Gefx·lkkzMD"],
        },
        new()
        {
            Id = "crowdin-access-token", Issuer = "Crowdin", What = "personal access token", Stems = ["crowdin"],
            Shape = "[A-Za-z0-9]{80}",
            RevokeAt = "https://crowdin.com/settings#api-key",
            Examples = ["CROWDIN_TOKEN=karGw·usNDKB4IVMyWklSo1oBYeVeUEs26rjSVDBPm2JfWxCadgH9TT9dDANoagoFQWEKHyUMeVsihl7k"],
            LookAlikes = ["CROWDIN_TOKEN=7p7P·FLgmNhnqEwBFtVBDHw2TBLIosY8nQTGhVzikHsS4nuZEEzIucQPwltUE"],
        },
        new()
        {
            Id = "extractor-api-key", Issuer = "ExtractorAPI", What = "API key", Stems = ["extractorapi"],
            Shape = "[A-Za-z0-9]{40}",
            RevokeAt = "https://extractorapi.com",
            Examples = ["EXTRACTORAPI_API_KEY=ehfNr·4ucMizbeaODC5WLoQDYnOXlpuXsWJUZJv2d"],
            LookAlikes = ["EXTRACTORAPI_API_KEY=zTsa·GkSXAboYFWdPM3iJIytxe7izxLMinSCnB"],
        },
        new()
        {
            Id = "faceplusplus-key", Issuer = "Face++", What = "API key or secret", Stems = ["faceplusplus"],
            Shape = "[A-Za-z0-9_-]{32}",
            RevokeAt = "https://console.faceplusplus.com",
            Examples = ["FACEPLUSPLUS_API_KEY=HA0MQ·90N4NksjiuQefCKavflcCwuLhtj"],
            LookAlikes = ["FACEPLUSPLUS_API_KEY=eDF7·Ekn1LtMdohMx3O6N0KsS7pPFl"],
        },
        new()
        {
            Id = "fetchrss-api-key", Issuer = "FetchRSS", What = "API key", Stems = ["fetchrss"],
            Shape = "[A-Za-z0-9]{40}",
            RevokeAt = "https://fetchrss.com",
            Examples = ["FETCHRSS_API_KEY=UPxJP·kzWJULfksBdwLazyXD6oO8BA5qg3gSOqhdt"],
            LookAlikes = ["FETCHRSS_API_KEY=F3tF·jZoy5RP9uBlmMTqyIQINqdAajnQoywWm7"],
        },
        new()
        {
            Id = "giphy-api-key", Issuer = "GIPHY", What = "API key", Stems = ["giphy"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://developers.giphy.com/dashboard",
            Examples = ["GIPHY_API_KEY=nJ22l·LPt1NBbbg81XxE8RJveBr5OQT1c"],
            LookAlikes = ["GIPHY_API_KEY=uGVG·d73ERf4OLpGwhuA1amt078vCx"],
        },
        new()
        {
            Id = "imagga-api-key", Issuer = "Imagga", What = "authorization", Stems = ["imagga"],
            Shape = "[A-Za-z0-9=]{72}",
            RevokeAt = "https://imagga.com/profile/dashboard",
            Examples = ["IMAGGA_API_KEY=26Xak·8P9m3hUR94IcdRFPZYASD8gKJZtaKXznOPgIG9DfXiFvOFlIqTvj8WqcK2vX1MRJivB"],
            LookAlikes = ["IMAGGA_API_KEY=rllQ·HmpOAFQ4XGLdFmvgXRKajBFCUEZUyrH1KPr3uOEJs61HiaTsyxpMxetQ"],
        },
        new()
        {
            Id = "imgur-client-secret", Issuer = "Imgur", What = "client secret", Stems = ["imgur"],
            Shape = "([a-f0-9]{40}|[a-f0-9]{15})",
            RevokeAt = "https://imgur.com/account/settings/apps",
            Examples = ["IMGUR_SECRET=83f9f·fddb482d10f0c42f03ad534c4cf984e207b", "imgur_secret: bc53f·3759c884d9"],
            LookAlikes = ["IMGUR_SECRET=7b42·60b6562c"],
        },
        new()
        {
            Id = "languagelayer-access-key", Issuer = "Languagelayer", What = "access key", Stems = ["languagelayer"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://languagelayer.com/dashboard",
            Examples = ["LANGUAGELAYER_API_KEY=oexjQ·e06h8jr8sGbP25DSI9ZGfuKnXFQ"],
            LookAlikes = ["LANGUAGELAYER_API_KEY=v7s0·EVpvGu6cp94SExjU9YgDLrP8Q"],
        },
        new()
        {
            Id = "lastfm-api-key", Issuer = "Last.fm", What = "API key or shared secret", Stems = ["lastfm"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://www.last.fm/api/accounts",
            Examples = ["LASTFM_API_KEY=62bcf·771d74f4071a09d7715f5289ab7"],
            LookAlikes = ["LASTFM_API_KEY=ad39·3c53904ae9174f12427d29efd"],
        },
        new()
        {
            Id = "lexigram-api-key", Issuer = "Lexigram", What = "API key", Stems = ["lexigram"],
            Shape = "[A-Za-z0-9]{301}",
            RevokeAt = "https://www.lexigram.io",
            Examples = ["LEXIGRAM_API_KEY=·" + string.Concat(Enumerable.Repeat("q7Lw2ZpXvN4b", 31))[..301]],
            LookAlikes = ["LEXIGRAM_API_KEY=avh0·tgUGjyjmDBPZaiqNLZN7rIVKOrtOCtz5XG3AJ2cXtACt7MQhJOKwqhM8"],
        },
    ];
}
