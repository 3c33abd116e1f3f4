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
            Examples = ["ACCUWEATHER_API_KEY=zpka_·3107c7190356a8781c36d6baef512add_8a79ea01", "accuweather_api_key: XmP53·kGEgDMb0xVBfYzf5LBoBI8y0LvH"],
            LookAlikes = ["ACCUWEATHER_API_KEY=wMoe·7gkon74atiwFvYHlIF6EDgvML"],
        },
        new()
        {
            Id = "airvisual-api-key", Issuer = "IQAir", What = "AirVisual API key", Stems = ["airvisual"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            RevokeAt = "https://dashboard.iqair.com/personal/api-keys",
            Examples = ["AIRVISUAL_API_KEY=5DaFD·B5F-c9d4-fF9b-95F2-Ce05bCE5a54d"],
            LookAlikes = ["AIRVISUAL_API_KEY=7a51·CdBe-dC71-d9b6-6542-D3AAbA18E"],
        },
        new()
        {
            Id = "amadeus-key", Issuer = "Amadeus", What = "API key or secret", Stems = ["amadeus"],
            Shape = "([A-Za-z0-9]{32}|[A-Za-z0-9]{16})",
            RevokeAt = "https://developers.amadeus.com/my-apps",
            Examples = ["AMADEUS_API_KEY=5o7Ka·UdFZGiwVSDAj5yw3RJV62rVjTzv", "amadeus_api_key: nhEA2·sLgEWSYTY4s"],
            LookAlikes = ["AMADEUS_API_KEY=CklZ·xBvmlGUW9"],
        },
        new()
        {
            Id = "geoapify-api-key", Issuer = "Geoapify", What = "API key", Stems = ["geoapify"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://myprojects.geoapify.com",
            Examples = ["GEOAPIFY_API_KEY=cafbe·c7d7cad612a93ec36f3814fe8d5"],
            LookAlikes = ["GEOAPIFY_API_KEY=7e9b·1a3cfaa1b5bfc2cd0d26091d7"],
        },
        new()
        {
            Id = "geocodify-api-key", Issuer = "Geocodify", What = "API key", Stems = ["geocodify"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://geocodify.com/account",
            Examples = ["GEOCODIFY_API_KEY=5fc03·fb940ba7e8ce11ab9354d497a72ccecd09e"],
            LookAlikes = ["GEOCODIFY_API_KEY=4052·ec5324a463cd2d52197a63e44e2d57219"],
        },
        new()
        {
            Id = "getgeoapi-key", Issuer = "GetGeoAPI", What = "API key", Stems = ["getgeoapi"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://getgeoapi.com/account",
            Examples = ["GETGEOAPI_API_KEY=1gqmk·rcg7xz38yp8uex4ngdrfq7gzdumqpbb80wc"],
            LookAlikes = ["GETGEOAPI_API_KEY=a227·jpkjxmnoqvo3p3nb2benht7sdqwdpxapi"],
        },
        new()
        {
            Id = "here-api-key", Issuer = "HERE", What = "API key", Stems = ["hereapikey", "heremaps"],
            Shape = "[A-Za-z0-9_-]{43,44}",
            RevokeAt = "https://platform.here.com/admin/apps",
            Examples = ["HEREAPIKEY=cmNr0·wU98KAhYzVaHp5JD3lZBUcOqRB4ASM0Pn47H6p"],
            LookAlikes = ["HEREAPIKEY=rklo·kCgNq8"],
        },
        new()
        {
            Id = "hypertrack-key", Issuer = "HyperTrack", What = "secret key", Stems = ["hypertrack"],
            Shape = "[A-Za-z0-9]{54}",
            RevokeAt = "https://dashboard.hypertrack.com/setup",
            Examples = ["HYPERTRACK_API_KEY=ceYAO·Rk8dF7DPbgN4iE3F7ZUFL8piOcc6G2q2tx9SUDCwMC1PxT3I8"],
            LookAlikes = ["HYPERTRACK_API_KEY=oMI9·rUukzzCJtKKFjH6aejS4BEOcSkm84QtcYX0eBmeM2XVb23Z"],
        },
        new()
        {
            Id = "ipinfo-token", Issuer = "IPinfo", What = "access token", Stems = ["ipinfo"],
            Shape = "[a-f0-9]{14}",
            RevokeAt = "https://ipinfo.io/account/token",
            Examples = ["IPINFO_TOKEN=fbfb5·1a934ec16"],
            LookAlikes = ["IPINFO_TOKEN=4660·94f4983"],
        },
        new()
        {
            Id = "ipqualityscore-key", Issuer = "IPQualityScore", What = "API key", Stems = ["ipquality"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://www.ipqualityscore.com/user/settings",
            Examples = ["IPQUALITY_API_KEY=seq3A·lBmNGPCtyG2BGNJKT5Lw0ZougEh"],
            LookAlikes = ["IPQUALITY_API_KEY=KcBx·0CakUmtXgStyWO7OgzamdGtVN"],
        },
        new()
        {
            Id = "ipstack-access-key", Issuer = "ipstack", What = "access key", Stems = ["ipstack"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://ipstack.com/dashboard",
            Examples = ["IPSTACK_API_KEY=xaOqw·CFBr5KVFWdRDATMfJYJ8F0QG0WU"],
            LookAlikes = ["IPSTACK_API_KEY=Sg86·SUN54RkmeGMdE2wq0zMeY906g"],
        },
        new()
        {
            Id = "locationiq-token", Issuer = "LocationIQ", What = "access token", Stems = ["locationiq"],
            Shape = "pk\\.[A-Za-z0-9_-]{32}",
            RevokeAt = "https://my.locationiq.com/dashboard",
            Examples = ["LOCATIONIQ_TOKEN=pk.b0·bvmYruDjFBqkJtnOswzxasOP6yFjyT"],
            LookAlikes = ["LOCATIONIQ_TOKEN=pk.s·3BIhXr2VwyJSPjVG8WgdbFSxcR48"],
        },
    ];
}
