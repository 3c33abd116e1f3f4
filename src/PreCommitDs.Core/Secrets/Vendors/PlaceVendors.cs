namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that know places, addresses and the weather, whose keys have no prefix.</summary>
internal static class PlaceVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "accuweather-api-key", Issuer = "AccuWeather", What = "API key", Stems = ["accuweather"],
            Shape = "(zpka_[a-f0-9]{32}_[a-f0-9]{8}|[A-Za-z0-9]{32})",
            RevokeAt = "https://developer.accuweather.com/user/me/apps",
            Examples = ["ACCUWEATHER_API_KEY=zpka_·974792af3b4ece23db411b30f8fac265_03f5aa35", "accuweather_api_key: XkKJW·wmsSCI5jm8OOJefSdxjkAKBT1LR"],
            LookAlikes = ["ACCUWEATHER_API_KEY=hPYQ·36UFyTbwpaolTbBlJoW8EZH38"],
        },
        new()
        {
            Id = "airvisual-api-key", Issuer = "IQAir", What = "AirVisual API key", Stems = ["airvisual"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            RevokeAt = "https://dashboard.iqair.com/personal/api-keys",
            Examples = ["AIRVISUAL_API_KEY=Ceb24·aF1-324f-3AB8-C9Ac-C7B4e1e7BbFC"],
            LookAlikes = ["AIRVISUAL_API_KEY=e4f1·5499-A9Bf-15E0-FA1C-b1FF5FD87"],
        },
        new()
        {
            Id = "amadeus-key", Issuer = "Amadeus", What = "API key or secret", Stems = ["amadeus"],
            Shape = "([A-Za-z0-9]{32}|[A-Za-z0-9]{16})",
            RevokeAt = "https://developers.amadeus.com/my-apps",
            Examples = ["AMADEUS_API_KEY=eIEOK·EuARbUIcEZGBmKhcIgOAr8s8uMO", "amadeus_api_key: XGBPl·thEXqpXMECU"],
            LookAlikes = ["AMADEUS_API_KEY=fUgT·H672fURoL"],
        },
        new()
        {
            Id = "geocodify-api-key", Issuer = "Geocodify", What = "API key", Stems = ["geocodify"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://geocodify.com/account",
            Examples = ["GEOCODIFY_API_KEY=c0c6b·6356d6587edb9f8f054b63a9a6b9ccf8413"],
            LookAlikes = ["GEOCODIFY_API_KEY=b7db·9b9b38910f97d14abe453424c44c6e77a"],
        },
        new()
        {
            Id = "getgeoapi-key", Issuer = "GetGeoAPI", What = "API key", Stems = ["getgeoapi"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://getgeoapi.com/account",
            Examples = ["GETGEOAPI_API_KEY=c64z9·59jfkepv4wuph5p18wh9sge0uif1y9ghfax"],
            LookAlikes = ["GETGEOAPI_API_KEY=9nph·2uk8shmltkg9b8ipvshk7f6uv94dpuf3u"],
        },
        new()
        {
            Id = "here-api-key", Issuer = "HERE", What = "API key", Stems = ["hereapi"],
            Shape = "[A-Za-z0-9_-]{43,44}",
            RevokeAt = "https://platform.here.com/admin/apps",
            Examples = ["HEREAPI_API_KEY=gscfk·xkbUIW0JRZsZ3oklGlDZsVAsKt7d94RadHD5EN"],
            LookAlikes = ["HEREAPI_API_KEY=e8Xa·QIE4iG"],
        },
        new()
        {
            Id = "ipinfo-token", Issuer = "IPinfo", What = "access token", Stems = ["ipinfo"],
            Shape = "[a-f0-9]{14}",
            RevokeAt = "https://ipinfo.io/account/token",
            Examples = ["IPINFO_TOKEN=2f40a·d8b7fd725"],
            LookAlikes = ["IPINFO_TOKEN=fbe9·e1fc6bb"],
        },
        new()
        {
            Id = "ipqualityscore-key", Issuer = "IPQualityScore", What = "API key", Stems = ["ipquality"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://www.ipqualityscore.com/user/settings",
            Examples = ["IPQUALITY_API_KEY=eYAO2·qsBg86HVeMnVcZxc1Jq78AskaNE"],
            LookAlikes = ["IPQUALITY_API_KEY=KhMq·rfsLOrf1WogOLLmYRQA54aw5f"],
        },
        new()
        {
            Id = "ipstack-access-key", Issuer = "ipstack", What = "access key", Stems = ["ipstack"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://ipstack.com/dashboard",
            Examples = ["IPSTACK_API_KEY=hT7At·CJVSqXt1brykluGpRPm9jZoJZKh"],
            LookAlikes = ["IPSTACK_API_KEY=NvT3·VMJo0KcN2Ys4MdYtz0TacixEq"],
        },
        new()
        {
            Id = "locationiq-token", Issuer = "LocationIQ", What = "access token", Stems = ["locationiq"],
            Shape = "pk\\.[A-Za-z0-9_-]{32}",
            RevokeAt = "https://my.locationiq.com/dashboard",
            Examples = ["LOCATIONIQ_TOKEN=pk.Y3·ymAzpTwyBzFgz7HWsLJXZm7OtxLkYZ"],
            LookAlikes = ["LOCATIONIQ_TOKEN=pk.S·A24cS5EmqPxYNkiuXwIx6zTM3YeN"],
        },
    ];
}
