namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from FlightAPI to Gist, whose keys have no prefix.</summary>
internal static class VendorsFromFliToGis
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "flightapi-api-key", Issuer = "FlightAPI", What = "API key", Stems = ["flightapi"],
            Shape = "[a-z0-9]{24}", MayDiffer = true,
            RevokeAt = "https://www.flightapi.io",
            Examples = ["FLIGHTAPI_API_KEY=dg80t·dhg1enr5sl1bs3ut9r6"],
            LookAlikes = ["FLIGHTAPI_API_KEY=fg75v·oxhu66stxp0"],
        },
        new()
        {
            Id = "flightstats-key", Issuer = "FlightStats", What = "application key", Stems = ["flightstats"],
            Shape = "[0-9a-z]{32}", MayDiffer = true,
            RevokeAt = "https://developer.flightstats.com",
            Examples = ["FLIGHTSTATS_API_KEY=z8z05·gbngcptb6j6buxq2cpprcnzippw"],
            LookAlikes = ["FLIGHTSTATS_API_KEY=pco9w·lzt25f4zbnhtuljnb"],
        },
        new()
        {
            Id = "flowflu-api-key", Issuer = "Flowlu", What = "API key", Stems = ["flowflu"],
            Shape = "[A-Za-z0-9]{51}", MayDiffer = true,
            RevokeAt = "https://www.flowlu.com",
            Examples = ["FLOWFLU_API_KEY=hJJtj·O2zV2STFRNZ6A8bOYdAc3oYyAG98OZQPBlGdtalqgFPcSN"],
            LookAlikes = ["FLOWFLU_API_KEY=DXkC4·1Hw2lBotlz4sfjJ0ZJ5idRWZKMFtk"],
        },
        new()
        {
            Id = "formcraft-api-key", Issuer = "FormCraft", What = "API key", Stems = ["formcraft"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://formcraft-wp.com",
            Examples = ["FORMCRAFT_API_KEY=x6gcv·qqr172233uhlhpinin5vmv24cld"],
            LookAlikes = ["FORMCRAFT_API_KEY=l2ee2·bb406f0oid0pvt50z"],
        },
        new()
        {
            Id = "formsite-api-key", Issuer = "Formsite", What = "API key", Stems = ["formsite"],
            Shape = "[A-Za-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://fs8.formsite.com",
            Examples = ["FORMSITE_API_KEY=BG1D2·b21fsf9X1GlYlUA9YoQan9EfihY"],
            LookAlikes = ["FORMSITE_API_KEY=GfGZq·GfubzgmBHume3x2wT"],
        },
        new()
        {
            Id = "fulcrum-api-token", Issuer = "Fulcrum", What = "API token", Stems = ["fulcrumapi", "fulcrumkey", "fulcrumtoken", "fulcrumsecret"],
            Shape = "[a-z0-9]{80}", MayDiffer = true,
            RevokeAt = "https://web.fulcrumapp.com/settings/api",
            Examples = ["FULCRUM_API_KEY=4pw3y·gsdvt8pzb139j4t8csajudpbkqpyo7ujgp27ywj2l9sxb7r5dhkaz9euvejyit8ch36j5hnjtoa"],
            LookAlikes = ["FULCRUM_API_KEY=dqgl2·7uiluzj2rq8lixjpbhmtatugs38k2gfwzlkneafzfip3d02hb"],
        },
        new()
        {
            Id = "geckoboard-api-key", Issuer = "Geckoboard", What = "API key", Stems = ["geckoboard"],
            Shape = "[A-Za-z0-9]{32,44}", MayDiffer = true,
            RevokeAt = "https://app.geckoboard.com/account/details",
            Examples = ["GECKOBOARD_API_KEY=n6F8H·cEkc3bQfQZGOgsxpKgbMAe4Y119"],
            LookAlikes = ["GECKOBOARD_API_KEY=5VYpH·jouvF7ZqJTagISUc1"],
        },
        new()
        {
            Id = "geocodio-api-key", Issuer = "Geocodio", What = "API key", Stems = ["geocodio"],
            Shape = "[a-f0-9]{39}", MayDiffer = true,
            RevokeAt = "https://dash.geocod.io/apikey",
            Examples = ["GEOCODIO_API_KEY=ef2a7·a29507a870cc1360758756d1c3d8757f17"],
            LookAlikes = ["GEOCODIO_API_KEY=42649·8b90bfb53c019387cbcf0"],
        },
        new()
        {
            Id = "getresponse-api-key", Issuer = "GetResponse", What = "API key", Stems = ["getresponse"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://app.getresponse.com/api",
            Examples = ["GETRESPONSE_API_KEY=5uczr·x2orl3lk3wiz9emtxr8pg9vyoua"],
            LookAlikes = ["GETRESPONSE_API_KEY=a21xt·5ootnw94wyfab8yu5"],
        },
        new()
        {
            Id = "getgist-api-key", Issuer = "Gist", What = "API key", Stems = ["getgist"],
            Shape = "[A-Za-z0-9+=]{68}", MayDiffer = true,
            RevokeAt = "https://getgist.com",
            Examples = ["GETGIST_API_KEY=xAsQS·qswIowczunq2NSifmLu6MTZVBGSW6uMkJLauSHXwlJ9GTQwgaRp4d85Swvrs6jV"],
            LookAlikes = ["GETGIST_API_KEY=Qq89u·AOVOUxMzbQ5VBu1pTSAg59RINXHoXVHgLbQFl7cfT"],
        },
    ];
}
