namespace PreCommitDs.Secrets.Vendors;

/// <summary>Networks of people, of pictures, of sound and of news.</summary>
internal static class SocialVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "meistertask-access-token", Issuer = "MeisterTask", What = "access token", Stems = ["meistertask"],
            Shape = "[A-Za-z0-9]{43}",
            RevokeAt = "https://www.mindmeister.com/api",
            Examples = ["\"meistertask_access_token\": \"·0vALCcxJLxpBFkyCzLiW22HzO6kxFVSRVwkA49cncOA\""],
            LookAlikes = ["\"meistertask_access_token\": \"·0vALCcxJLxpBFkyCzLiW22HzO6kxFVSRVwkA49cn\""],
        },
        new()
        {
            Id = "mindmeister-access-token", Issuer = "MindMeister", What = "access token", Stems = ["mindmeister"],
            Shape = "[A-Za-z0-9]{43}",
            RevokeAt = "https://www.mindmeister.com/api",
            Examples = ["export MINDMEISTER_ACCESS_TOKEN=6clmgrD·DDIR7h8dOX79DIO84mkxm6sRnvWjhR1d57Fu"],
            LookAlikes = ["export MINDMEISTER_ACCESS_TOKEN=6clmgrD·DDIR7h8dOX79DIO84mkxm6sRnvWjhR1d5"],
        },
        new()
        {
            Id = "newscatcher-api-key", Issuer = "NewsCatcher", What = "API key", Stems = ["newscatcher"],
            Shape = "[A-Za-z0-9_-]{43}",
            RevokeAt = "https://app.newscatcherapi.com",
            Examples = ["newscatcher_api_key = '0QxLY0x·3ykczu0NpZDiGtaHSwOXkwiKHeLMAJzVbifu'"],
            LookAlikes = ["newscatcher_api_key = '0QxLY0x·3ykczu0NpZDiGtaHSwOXkwiKHeLMAJzVb'"],
        },
        new()
        {
            Id = "nytimes-api-key", Issuer = "The New York Times", What = "API key", Stems = ["nytimes", "newyorktimes"],
            Shape = "[A-Za-z0-9=_-]{32}",
            RevokeAt = "https://developer.nytimes.com/my-apps",
            Examples = ["--nytimes-api-key VvccyX1·6jinU9GVKpu2OcJYLKR3iw6lN"],
            LookAlikes = ["--nytimes-api-key VvccyX1·6jinU9GVKpu2OcJYLKR3iw"],
        },
        new()
        {
            Id = "spotify-access-token", Issuer = "Spotify", What = "client secret or access token", Stems = ["spotify"],
            Shape = "([A-Za-z0-9]{32}|[AB]Q[A-Za-z0-9_-]{80,400})",
            RevokeAt = "https://developer.spotify.com/dashboard",
            Examples = ["SPOTIFY_ACCESS_TOKEN=Mfw4h1z·tvCPZHYyKr4vMj95Wb1ZJZaMK"],
        },
        new()
        {
            Id = "strava-access-token", Issuer = "Strava", What = "client secret or access token", Stems = ["strava"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://www.strava.com/settings/api",
            Examples = ["strava_access_token: udqkpcb·80y1tww05qd28ylx719tri1vj044ds5wc"],
            LookAlikes = ["strava_access_token: udqkpcb·80y1tww05qd28ylx719tri1vj044ds"],
        },
        new()
        {
            Id = "twitch-access-token", Issuer = "Twitch", What = "client secret or access token", Stems = ["twitch"],
            Shape = "([a-z0-9]{30}|live_[0-9]{6,12}_[A-Za-z0-9]{30}|[a-z0-9]{50})",
            RevokeAt = "https://dev.twitch.tv/console/apps",
            Examples = ["twitch_access_token = \"·kbem9cb2fr0fgw4as5awg0kxxmuvx0\""],
        },
        new()
        {
            Id = "twitter-access-token", Issuer = "X", What = "API key or access token", Stems = ["twitter"],
            Shape = "([A-Za-z0-9]{25}|[A-Za-z0-9_-]{50}|[A-Za-z0-9]{45}|[A-Za-z0-9]{85,100}|[0-9]{6,25}-[A-Za-z0-9]{20,40}|A{20,23}[A-Za-z0-9%]{60,120})",
            RevokeAt = "https://developer.x.com/en/portal/dashboard",
            Examples = ["\"twitter_access_token\": \"·zucaa0bfnnR1JWXlhy1V1rzGP\""],
        },
        new()
        {
            Id = "unsplash-access-key", Issuer = "Unsplash", What = "access key", Stems = ["unsplash"],
            Shape = "[A-Za-z0-9_-]{43}",
            RevokeAt = "https://unsplash.com/oauth/applications",
            Examples = ["export UNSPLASH_ACCESS_KEY=6xIqIDl·earNwLTxCUEXYhk5gZ20O6MxlGDSV79DnDNw"],
            LookAlikes = ["export UNSPLASH_ACCESS_KEY=6xIqIDl·earNwLTxCUEXYhk5gZ20O6MxlGDSV79Dn"],
        },
        new()
        {
            Id = "yelp-api-key", Issuer = "Yelp", What = "API key", Stems = ["yelp"],
            Shape = "[A-Za-z0-9_=.-]{128}",
            RevokeAt = "https://www.yelp.com/developers/v3/manage_app",
            Examples = ["yelp_api_key = 'CqunLEA·pXneHSKO1xKnZJRIXx7Dwpbj1HxVthJ5nTzUOVjeF31osYKO29kR1db8ve2KbrSYbJyQhl3oFDR7a8qonPhgsRYksrHo8zHg0oSVTT3vaZVdQ2cLU2ddMIEfV'"],
            LookAlikes = ["yelp_api_key = 'CqunLEA·pXneHSKO1xKnZJRIXx7Dwpbj1HxVthJ5nTzUOVjeF31osYKO29kR1db8ve2KbrSYbJyQhl3oFDR7a8qonPhgsRYksrHo8zHg0oSVTT3vaZVdQ2cLU2ddMI'"],
        },
        new()
        {
            Id = "spoonacular-api-key", Issuer = "spoonacular", What = "API key", Stems = ["spoonacular"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://spoonacular.com/food-api/console",
            Examples = ["--spoonacular-api-key 3u6eh6f·o28i5m64ocbymoeyfs7o16xhv"],
            LookAlikes = ["--spoonacular-api-key 3u6eh6f·o28i5m64ocbymoeyfs7o16"],
        },
    ];
}
