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
            Examples = ["export MAPQUEST_CONSUMER_KEY=76v4TLn·EXhSY7OAjVyfClBpN73acUtHz"],
            LookAlikes = ["export MAPQUEST_CONSUMER_KEY=76v4TLn·EXhSY7OAjVyfClBpN73acU"],
        },
        new()
        {
            Id = "opencagedata-api-key", Issuer = "OpenCage", What = "API key", Stems = ["opencage"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://opencagedata.com/dashboard",
            Examples = ["opencage_api_key = 'l04bzcv·9l3xrasubsmhmzwbuymodbf0t'"],
            LookAlikes = ["opencage_api_key = 'l04bzcv·9l3xrasubsmhmzwbuymodb'"],
        },
        new()
        {
            Id = "openuv-access-token", Issuer = "OpenUV", What = "access token", Stems = ["openuv"],
            Shape = "([a-z0-9]{32}|openuv-[a-z0-9]{10,20}-io)",
            RevokeAt = "https://www.openuv.io/dashboard",
            Examples = ["--openuv-access-token y5np5cf·q4pa47b511iue69dfqpw0brfx"],
        },
        new()
        {
            Id = "openweather-api-key", Issuer = "OpenWeather", What = "API key", Stems = ["openweather"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://home.openweathermap.org/api_keys",
            Examples = ["OPENWEATHER_API_KEY=co145cm·z7djiu2l8jirmkrfs5lqz2ph0"],
            LookAlikes = ["OPENWEATHER_API_KEY=co145cm·z7djiu2l8jirmkrfs5lqz2"],
        },
        new()
        {
            Id = "positionstack-access-key", Issuer = "positionstack", What = "access key", Stems = ["positionstack"],
            Shape = "[A-Za-z0-9_]{32}",
            RevokeAt = "https://positionstack.com/dashboard",
            Examples = ["positionstack_access_key: rhkVVZa·lV2oOfbB5Vn0VihqSwTZO5yMG"],
            LookAlikes = ["positionstack_access_key: rhkVVZa·lV2oOfbB5Vn0VihqSwTZO5"],
        },
        new()
        {
            Id = "route4me-api-key", Issuer = "Route4Me", What = "API key", Stems = ["route4me"],
            Shape = "[A-Z0-9]{32}",
            RevokeAt = "https://route4me.com/profile",
            Examples = ["route4me_api_key = \"·4TQ80JLZWCKT07BZKQQRHCH9OWMIMROV\""],
            LookAlikes = ["route4me_api_key = \"·4TQ80JLZWCKT07BZKQQRHCH9OWMIM\""],
        },
        new()
        {
            Id = "stormglass-api-key", Issuer = "Stormglass", What = "API key", Stems = ["stormglass"],
            Shape = "[A-Za-z0-9-]{73}",
            RevokeAt = "https://dashboard.stormglass.io",
            Examples = ["\"stormglass_api_key\": \"·CYqMKlTt0wahZHY07WzomvXAyfRvYFCL6eFyuZQm6zzq4eDYcmCQhDPjSNTs0J7Hm7lhrEuHh\""],
            LookAlikes = ["\"stormglass_api_key\": \"·CYqMKlTt0wahZHY07WzomvXAyfRvYFCL6eFyuZQm6zzq4eDYcmCQhDPjSNTs0J7Hm7lhrE\""],
        },
        new()
        {
            Id = "tomtom-api-key", Issuer = "TomTom", What = "API key", Stems = ["tomtom"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://developer.tomtom.com/user/me/apps",
            Examples = ["export TOMTOM_API_KEY=b7gu6NM·GKWtAhJuJxcwb2qaHGBwWRzpu"],
            LookAlikes = ["export TOMTOM_API_KEY=b7gu6NM·GKWtAhJuJxcwb2qaHGBwWR"],
        },
        new()
        {
            Id = "visualcrossing-api-key", Issuer = "Visual Crossing", What = "API key", Stems = ["visualcrossing"],
            Shape = "[A-Z0-9]{25}",
            RevokeAt = "https://www.visualcrossing.com/account",
            Examples = ["visualcrossing_api_key = 'UEYSCMC·15NFHUCM2US8VB1WY6'"],
            LookAlikes = ["visualcrossing_api_key = 'UEYSCMC·15NFHUCM2US8VB1'"],
        },
        new()
        {
            Id = "weatherbit-api-key", Issuer = "Weatherbit", What = "API key", Stems = ["weatherbit"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://www.weatherbit.io/account/dashboard",
            Examples = ["--weatherbit-api-key hiv9qnf·kbv0jdyiwyi4wpb7jte9vc942"],
            LookAlikes = ["--weatherbit-api-key hiv9qnf·kbv0jdyiwyi4wpb7jte9vc"],
        },
        new()
        {
            Id = "weatherstack-access-key", Issuer = "weatherstack", What = "access key", Stems = ["weatherstack"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://weatherstack.com/dashboard",
            Examples = ["WEATHERSTACK_ACCESS_KEY=cip5jng·zpxtkk7r9qbbefjjy1tko7pcj"],
            LookAlikes = ["WEATHERSTACK_ACCESS_KEY=cip5jng·zpxtkk7r9qbbefjjy1tko7"],
        },
        new()
        {
            Id = "worldweather-api-key", Issuer = "World Weather Online", What = "API key", Stems = ["worldweather"],
            Shape = "[a-z0-9]{31}",
            RevokeAt = "https://www.worldweatheronline.com/developer/my/",
            Examples = ["worldweather_api_key: aae405g·sbn4od25bi6lw0cehawtjvo6"],
            LookAlikes = ["worldweather_api_key: aae405g·sbn4od25bi6lw0cehawtj"],
        },
    ];
}
