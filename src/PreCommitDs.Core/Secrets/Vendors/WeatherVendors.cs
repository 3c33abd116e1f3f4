namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that tell maps, places, times and weather.</summary>
internal static class WeatherVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "mapquest-consumer-key", Issuer = "MapQuest", What = "consumer key", Stems = ["mapquest"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://developer.mapquest.com/user/me/apps",
            Examples = ["mapquest_consumer_key = \"·76v4TLnEXhSY7OAjVyfClBpN73acUtHz\""],
            LookAlikes = ["mapquest_consumer_key = \"·76v4TLnEXhSY7OAjVyfClBpN73acU\""],
        },
        new()
        {
            Id = "opencagedata-api-key", Issuer = "OpenCage", What = "API key", Stems = ["opencage"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://opencagedata.com/dashboard",
            Examples = ["\"opencage_api_key\": \"·l04bzcv9l3xrasubsmhmzwbuymodbf0t\""],
            LookAlikes = ["\"opencage_api_key\": \"·l04bzcv9l3xrasubsmhmzwbuymodb\""],
        },
        new()
        {
            Id = "openuv-access-token", Issuer = "OpenUV", What = "access token", Stems = ["openuv"],
            Shape = "([a-z0-9]{32}|openuv-[a-z0-9]{10,20}-io)",
            RevokeAt = "https://www.openuv.io/dashboard",
            Examples = ["export OPENUV_ACCESS_TOKEN=·y5np5cfq4pa47b511iue69dfqpw0brfx"],
        },
        new()
        {
            Id = "openweather-api-key", Issuer = "OpenWeather", What = "API key", Stems = ["openweather"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://home.openweathermap.org/api_keys",
            Examples = ["openweather_api_key = '·co145cmz7djiu2l8jirmkrfs5lqz2ph0'"],
            LookAlikes = ["openweather_api_key = '·co145cmz7djiu2l8jirmkrfs5lqz2'"],
        },
        new()
        {
            Id = "positionstack-access-key", Issuer = "positionstack", What = "access key", Stems = ["positionstack"],
            Shape = "[A-Za-z0-9_]{32}",
            RevokeAt = "https://positionstack.com/dashboard",
            Examples = ["--positionstack-access-key ·rhkVVZalV2oOfbB5Vn0VihqSwTZO5yMG"],
            LookAlikes = ["--positionstack-access-key ·rhkVVZalV2oOfbB5Vn0VihqSwTZO5"],
        },
        new()
        {
            Id = "route4me-api-key", Issuer = "Route4Me", What = "API key", Stems = ["route4me"],
            Shape = "[A-Z0-9]{32}",
            RevokeAt = "https://route4me.com/profile",
            Examples = ["ROUTE4ME_API_KEY=·4TQ80JLZWCKT07BZKQQRHCH9OWMIMROV"],
            LookAlikes = ["ROUTE4ME_API_KEY=·4TQ80JLZWCKT07BZKQQRHCH9OWMIM"],
        },
        new()
        {
            Id = "stormglass-api-key", Issuer = "Stormglass", What = "API key", Stems = ["stormglass"],
            Shape = "[A-Za-z0-9-]{73}",
            RevokeAt = "https://dashboard.stormglass.io",
            Examples = ["stormglass_api_key: ·CYqMKlTt0wahZHY07WzomvXAyfRvYFCL6eFyuZQm6zzq4eDYcmCQhDPjSNTs0J7Hm7lhrEuHh"],
            LookAlikes = ["stormglass_api_key: ·CYqMKlTt0wahZHY07WzomvXAyfRvYFCL6eFyuZQm6zzq4eDYcmCQhDPjSNTs0J7Hm7lhrE"],
        },
        new()
        {
            Id = "timezoneapi-token", Issuer = "TimezoneAPI", What = "token", Stems = ["timezoneapi"],
            Shape = "[A-Za-z0-9]{20}",
            RevokeAt = "https://timezoneapi.io/dashboard",
            Examples = ["timezoneapi_token = \"·iUXEftRI6nSNjB1LnPTF\""],
            LookAlikes = ["timezoneapi_token = \"·iUXEftRI6nSNjB1Ln\""],
        },
        new()
        {
            Id = "tomtom-api-key", Issuer = "TomTom", What = "API key", Stems = ["tomtom"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://developer.tomtom.com/user/me/apps",
            Examples = ["\"tomtom_api_key\": \"·b7gu6NMGKWtAhJuJxcwb2qaHGBwWRzpu\""],
            LookAlikes = ["\"tomtom_api_key\": \"·b7gu6NMGKWtAhJuJxcwb2qaHGBwWR\""],
        },
        new()
        {
            Id = "visualcrossing-api-key", Issuer = "Visual Crossing", What = "API key", Stems = ["visualcrossing"],
            Shape = "[A-Z0-9]{25}",
            RevokeAt = "https://www.visualcrossing.com/account",
            Examples = ["export VISUALCROSSING_API_KEY=·UEYSCMC15NFHUCM2US8VB1WY6"],
            LookAlikes = ["export VISUALCROSSING_API_KEY=·UEYSCMC15NFHUCM2US8VB1"],
        },
        new()
        {
            Id = "weatherbit-api-key", Issuer = "Weatherbit", What = "API key", Stems = ["weatherbit"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://www.weatherbit.io/account/dashboard",
            Examples = ["weatherbit_api_key = '·hiv9qnfkbv0jdyiwyi4wpb7jte9vc942'"],
            LookAlikes = ["weatherbit_api_key = '·hiv9qnfkbv0jdyiwyi4wpb7jte9vc'"],
        },
        new()
        {
            Id = "weatherstack-access-key", Issuer = "weatherstack", What = "access key", Stems = ["weatherstack"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://weatherstack.com/dashboard",
            Examples = ["--weatherstack-access-key ·cip5jngzpxtkk7r9qbbefjjy1tko7pcj"],
            LookAlikes = ["--weatherstack-access-key ·cip5jngzpxtkk7r9qbbefjjy1tko7"],
        },
        new()
        {
            Id = "worldweather-api-key", Issuer = "World Weather Online", What = "API key", Stems = ["worldweather"],
            Shape = "[a-z0-9]{31}",
            RevokeAt = "https://www.worldweatheronline.com/developer/my/",
            Examples = ["WORLDWEATHER_API_KEY=·aae405gsbn4od25bi6lw0cehawtjvo6"],
            LookAlikes = ["WORLDWEATHER_API_KEY=·aae405gsbn4od25bi6lw0cehawtj"],
        },
    ];
}
