namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of maps, devices and media.</summary>
internal static class DeviceRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "mapbox-secret-token", Issuer = "Mapbox", What = "secret access token",
            Shape = @"sk\.eyJ1Ijoi[\w-]{30,160}\.[\w-]{22}", Literal = "sk.eyJ1Ijoi",
            RevokeAt = "https://console.mapbox.com/account/access-tokens/", Source = "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
            Examples = ["sk.eyJ1Ijoi·ioFgy2odKd1jh364fxPckW30L0uHg6.6DwBnEPNvnUSVoWeKOHSlv"],
            LookAlikes = ["sk.eyJ1Ijoi·ioFgy2odKd1jh364fxPckW30L0uHg6.6DwBnEPNvnUSVoWeKOH"],
        },
        new()
        {
            Id = "mapbox-public-token", Issuer = "Mapbox", What = "public access token",
            Shape = @"pk\.[\w-]{60,160}\.[\w-]{22}", Literal = "pk.",
            Keywords = ["mapbox"],
            RevokeAt = "https://console.mapbox.com/account/access-tokens/", Source = "https://docs.mapbox.com/help/dive-deeper/access-tokens/", IsPublic = true,
            Examples = ["mapbox_key = pk.·v2VOHkJT8IayX4xUtJIFVkdunC6vk8LUj7eCIYFCQPXhljDkeRt4QsrVDpqh.ltW5uRKATrLsRfwfqT9enS"],
            LookAlikes = ["pk.·v2VOHkJT8IayX4xUtJIFVkdunC6vk8LUj7eCIYFCQPXhljDkeRt4QsrVDpqh.ltW5uRKATrLsRfwfqT9enS", "mapbox_key = pk.·v2VOHkJT8IayX4xUtJIFVkdunC6vk8LUj7eCIYFCQPXhljDkeRt4QsrVDpqh.ltW5uRKATrLsRfwfqT9"],
        },
        new()
        {
            Id = "adafruit-io-key", Issuer = "Adafruit", What = "Adafruit IO key",
            Shape = "aio_[A-Za-z0-9]{28}", Literal = "aio_",
            RevokeAt = "https://io.adafruit.com/", Source = "https://io.adafruit.com/api/docs/",
            Examples = ["aio_·749cy7cQwKLoxcusjS9rf94oxcb0"],
            LookAlikes = ["aio_·749cy7cQwKLoxcusjS9rf94ox", "aio_pika_connection_pool_maximum"],
        },
        new()
        {
            Id = "ubidots-api-key", Issuer = "Ubidots", What = "API key",
            Shape = "BBFF-[A-Za-z0-9]{30}", Literal = "BBFF-",
            RevokeAt = "https://industrial.ubidots.com/accounts/devtoken/list",
            Examples = ["BBFF-·9nLW7vhIuqTs81PyWQ1G4rGVYIeTrr"],
            LookAlikes = ["BBFF-·9nLW7vhIuqTs81PyWQ1G4rGVYIe"],
        },
        new()
        {
            Id = "frameio-api-token", Issuer = "Frame.io", What = "developer token",
            Shape = @"fio-u-[\w=-]{64}", Literal = "fio-u-",
            RevokeAt = "https://developer.frame.io/app/tokens",
            Examples = ["fio-u-·bxnkzFkjC3GJZqJPJjFisJSaZth61JOcMCA2SQY1FPRTgGoVzOyMMhWBSgFa0r9V"],
            LookAlikes = ["fio-u-·bxnkzFkjC3GJZqJPJjFisJSaZth61JOcMCA2SQY1FPRTgGoVzOyMMhWBSgFa0"],
        },
        new()
        {
            Id = "riot-api-key", Issuer = "Riot Games", What = "API key",
            Shape = "RGAPI-[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}", Literal = "RGAPI-",
            RevokeAt = "https://developer.riotgames.com/",
            Examples = ["RGAPI-·c36gcgi1-565x-65vz-9p78-6p6sy0wlbxtx"],
            LookAlikes = ["RGAPI-·c36gcgi1-565x-65vz-9p78-6p6sy0wlb"],
        },
        new()
        {
            Id = "robinhood-crypto-key", Issuer = "Robinhood", What = "crypto API key",
            Shape = "rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "rh-api-",
            RevokeAt = "https://robinhood.com/account/crypto",
            Examples = ["rh-api-·ee586c52-d294-4cb7-d9fc-b8cdb394052f"],
            LookAlikes = ["rh-api-·ee586c52-d294-4cb7-d9fc-b8cdb3940"],
        },
        new()
        {
            Id = "lichess-personal-token", Issuer = "Lichess", What = "personal access token",
            Shape = "lip_[A-Za-z0-9]{20}", Literal = "lip_",
            RevokeAt = "https://lichess.org/account/oauth/token", Source = "https://lichess.org/api",
            Examples = ["lip_·fnAa5gBmzESfjWibuMfu"],
            LookAlikes = ["lip_·fnAa5gBmzESfjWibu"],
        },
        new()
        {
            Id = "wakatime-api-key", Issuer = "WakaTime", What = "secret API key",
            Shape = "waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "waka_",
            RevokeAt = "https://wakatime.com/settings/account",
            Examples = ["waka_·44265257-1445-5161-e561-376d19b31353"],
            LookAlikes = ["waka_·44265257-1445-5161-e561-376d19b31"],
        },
        new()
        {
            Id = "photoroom-api-key", Issuer = "Photoroom", What = "API key",
            Shape = "sk_pr_[a-z0-9]{1,40}_[a-f0-9]{40}", Literal = "sk_pr_",
            RevokeAt = "https://app.photoroom.com/api-dashboard",
            Examples = ["sk_pr_·9_f93b26f3c8cbc1f44cd1b990a237d8fe3e2e8640"],
            LookAlikes = ["sk_pr_·9_f93b26f3c8cbc1f44cd1b990a237d8fe3e2e8"],
        },
        new()
        {
            Id = "lob-api-key", Issuer = "Lob", What = "live key",
            Shape = "live_[a-f0-9]{35}", Literal = "live_",
            Keywords = ["lob"],
            RevokeAt = "https://dashboard.lob.com/settings/api-keys",
            Examples = ["lob_key = live_·5c5c3b60385ff459ffa03f5059eea0bfd10"],
            LookAlikes = ["live_·5c5c3b60385ff459ffa03f5059eea0bfd10", "lob_key = live_·5c5c3b60385ff459ffa03f5059eea0bf"],
        },
        new()
        {
            Id = "lob-test-key", Issuer = "Lob", What = "test key",
            Shape = "test_[a-f0-9]{35}", Literal = "test_",
            Keywords = ["lob"],
            RevokeAt = "https://dashboard.lob.com/settings/api-keys",
            Examples = ["lob_key = test_·0dbc944d9b2c3f207a211bda6abb4aec66b"],
            LookAlikes = ["test_·0dbc944d9b2c3f207a211bda6abb4aec66b", "lob_key = test_·0dbc944d9b2c3f207a211bda6abb4aec"],
        },
    ];
}
