namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that tell of games, food, sport and news.</summary>
internal static class PastimeVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "mediastack-access-key", Issuer = "mediastack", What = "access key", Stems = ["mediastack"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://mediastack.com/dashboard",
            Examples = ["export MEDIASTACK_ACCESS_KEY=cd5wgk9·302ocymlgaa8gducrpqtgmkwe"],
            LookAlikes = ["export MEDIASTACK_ACCESS_KEY=cd5wgk9·302ocymlgaa8gducrpqtgm"],
        },
        new()
        {
            Id = "nutritionix-api-key", Issuer = "Nutritionix", What = "API key", Stems = ["nutritionix"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://developer.nutritionix.com/admin/access_details",
            Examples = ["nutritionix_api_key = 'u038y4q·6q8nky2l955aomkemg9rgrnf4'"],
            LookAlikes = ["nutritionix_api_key = 'u038y4q·6q8nky2l955aomkemg9rgr'"],
        },
        new()
        {
            Id = "rawg-api-key", Issuer = "RAWG", What = "API key", Stems = ["rawgapi", "rawgkey", "rawgtoken"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://rawg.io/apidocs",
            Examples = ["--rawg-api-key 4763va2·g4frj6k6p57bducyyy8fqqtbk"],
            LookAlikes = ["--rawg-api-key 4763va2·g4frj6k6p57bducyyy8fqq"],
        },
        new()
        {
            Id = "simfin-api-key", Issuer = "SimFin", What = "API key", Stems = ["simfin"],
            Shape = "([A-Za-z0-9]{32}|[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})",
            RevokeAt = "https://app.simfin.com",
            Examples = ["SIMFIN_API_KEY=OVRRGGk·vbhxhugfO1RhmZYiGjXv98O3Z"],
        },
        new()
        {
            Id = "sportmonks-api-token", Issuer = "Sportmonks", What = "API token", Stems = ["sportsmonk", "sportmonks"],
            Shape = "[A-Za-z0-9]{60}",
            RevokeAt = "https://my.sportmonks.com",
            Examples = ["sportsmonk_api_token: KJMOIFL·wXGMOhGjcgSKMyHQryIYbvHaewrsVpUvvpcSyd8A5QXY8GMWXleqh"],
            LookAlikes = ["sportsmonk_api_token: KJMOIFL·wXGMOhGjcgSKMyHQryIYbvHaewrsVpUvvpcSyd8A5QXY8GMWXl"],
        },
        new()
        {
            Id = "theoddsapi-api-key", Issuer = "The Odds API", What = "API key", Stems = ["theoddsapi"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://the-odds-api.com",
            Examples = ["theoddsapi_api_key = \"·fa942d35e02bdce694c87a6734a06fe5\""],
            LookAlikes = ["theoddsapi_api_key = \"·fa942d35e02bdce694c87a6734a06\""],
        },
        new()
        {
            Id = "upwave-api-key", Issuer = "Upwave", What = "API key", Stems = ["upwave"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://www.upwave.io",
            Examples = ["\"upwave_api_key\": \"·ojdkhna2omfhjwlfe19d60r1iunmaugv\""],
            LookAlikes = ["\"upwave_api_key\": \"·ojdkhna2omfhjwlfe19d60r1iunma\""],
        },
    ];
}
