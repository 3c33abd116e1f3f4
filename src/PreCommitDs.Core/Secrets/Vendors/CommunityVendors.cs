namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by which people meet and write to each other, whose keys have no prefix.</summary>
internal static class CommunityVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "deviantart-token", Issuer = "DeviantArt", What = "access token or client secret", Stems = ["deviantart"],
            Shape = "([A-Za-z0-9]{40,50}|[a-f0-9]{32})",
            RevokeAt = "https://www.deviantart.com/developers",
            Examples = ["DEVIANTART_TOKEN=f9IOg·LEZC8DMo1EJeYAO2qsBg86HVeMnVcZxc1Jq", "deviantart_token: a70cf·09f1951ff622a7993abe4357d21"],
            LookAlikes = ["DEVIANTART_TOKEN=6e6f·0340ef806086378c26a3acd5f"],
        },
        new()
        {
            Id = "discord-token", Issuer = "Discord", What = "bot token or client secret", Stems = ["discord"],
            Shape = "([A-Za-z0-9_-]{23,28}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}|[a-f0-9]{64}|[A-Za-z0-9_-]{32})",
            RevokeAt = "https://discord.com/developers/applications",
            Examples =
            [
                "DISCORD_TOKEN=m7Otx·LkYZSA24cS5EmqPxYN.kiuXwI.x6zTM3YeNPMkQQTdpqt2SgnOveD",
                "discord_token: ac00d·91c1d52117e5c6a25bd6a174871af73a32c59c1d46522cbb507b1f19977",
                "DISCORD_TOKEN=ENCub·2qXOdR1MJ1wkMrvre6yYuro0z5r",
            ],
            LookAlikes = ["DISCORD_TOKEN=FMfl·ceRw42TUoHRluWQtjwzjT47px"],
        },
        new()
        {
            Id = "eventbrite-key", Issuer = "Eventbrite", What = "API key or token", Stems = ["eventbrite"],
            Shape = "[A-Z0-9]{20}",
            RevokeAt = "https://www.eventbrite.com/account-settings/apps",
            Examples = ["EVENTBRITE_API_KEY=Q4UQH·BD9HRVCMPDJ74C1"],
            LookAlikes = ["EVENTBRITE_API_KEY=NLRB·8UJ6JJ5YYERDB"],
        },
        new()
        {
            Id = "facebook-app-secret", Issuer = "Facebook", What = "app secret or token", Stems = ["facebook"],
            Shape = "(EAA[A-Za-z0-9]{40,}|\\d{12,18}\\|[A-Za-z0-9_-]{20,}|[a-f0-9]{32})",
            RevokeAt = "https://developers.facebook.com/apps",
            Examples =
            [
                "FACEBOOK_SECRET=EAAgb·gccvONrSu93WZHFrD3SlORkOzgb5P0FKhNFK35isSXcEPA",
                "facebook_secret: \"59415·7528121|Kdml8DkfbJPvLxypoC4IiEuTtlGP\"",
                "FACEBOOK_SECRET=3665c·fee3ba8bc408bfebb418ff5e7fd",
            ],
            LookAlikes = ["FACEBOOK_SECRET=40f0·41e84cf9f53ef1ea48d734b58"],
        },
        new()
        {
            Id = "flickr-key", Issuer = "Flickr", What = "API key or secret", Stems = ["flickr"],
            Shape = "([a-z0-9]{32}|[a-f0-9]{16})",
            RevokeAt = "https://www.flickr.com/services/apps/by/me",
            Examples = ["FLICKR_API_KEY=aql7n·dga4lsvod4fwyjpx2wmuu3aje46", "flickr_api_key: fd517·842494a96ce"],
            LookAlikes = ["FLICKR_API_KEY=b314·dd4349359"],
        },
        new()
        {
            Id = "foursquare-key", Issuer = "Foursquare", What = "API key or client secret", Stems = ["foursquare"],
            Shape = "(fsq3[A-Za-z0-9+/=]{44}|[A-Z0-9]{48})",
            RevokeAt = "https://foursquare.com/developers/home",
            Examples =
            [
                "FOURSQUARE_API_KEY=fsq3V·JZw1CWhr1EnIBBRqbzuQf8UkTTO6pNvIzIwE6Cpc4or",
                "foursquare_api_key: XVYYN·N0S6MT4IO4WMHX8W0KN5FA60WBAIJTOW2VOZGXLSOE0",
            ],
            LookAlikes = ["FOURSQUARE_API_KEY=I1SC·M07PJW16KYY3PYPSWJFHQIWK4UPYV3R6KGO5YGUFE"],
        },
        new()
        {
            Id = "freshdesk-api-key", Issuer = "Freshdesk", What = "API key", Stems = ["freshdesk"],
            Shape = "[A-Za-z0-9]{20}",
            RevokeAt = "https://support.freshdesk.com",
            Examples = ["FRESHDESK_API_KEY=E74Me·5L5Wk2Z5AwKl3c2"],
            LookAlikes = ["FRESHDESK_API_KEY=IUVy·xvwFIenwW2PdR"],
        },
        new()
        {
            Id = "help-scout-key", Issuer = "Help Scout", What = "API key or secret", Stems = ["helpscout"],
            Shape = "([a-z0-9]{40}|[A-Za-z0-9]{32})",
            RevokeAt = "https://secure.helpscout.net",
            Examples = ["HELPSCOUT_API_KEY=ka8s4·p15p7j02283xuqhlgpo2fdohrqhhq1sba43", "helpscout_api_key: 3FdsO·rRNcN5s5rlj32NSIuYFiY5ogNf3"],
            LookAlikes = ["HELPSCOUT_API_KEY=ugNu·5fDKmvRuqgvZ3YS5LWqliQ7eB"],
        },
        new()
        {
            Id = "hubspot-key", Issuer = "HubSpot", What = "API key or token", Stems = ["hubspot"],
            Shape = "(pat-[a-z]{2}\\d-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[A-Za-z0-9_-]{60,})",
            RevokeAt = "https://app.hubspot.com/private-apps",
            Examples =
            [
                "HUBSPOT_API_KEY=pat-z·o6-5d2F4fAd-e36e-964F-a7BF-701c2C294FBA",
                "hubspot_api_key: 4caC3·a8A-A6e5-c2ba-39d6-Ba19EeA6F8f7",
                "HUBSPOT_API_KEY=pvKVS·j4wjB9IoOz0S9bY1SAxC4VR5VEw9ju9Y84pTmg9pOxlI1OuKojaDdKkFGqO1rSl",
            ],
            LookAlikes = ["HUBSPOT_API_KEY=GK8E·t2TPME"],
        },
        new()
        {
            Id = "intercom-access-token", Issuer = "Intercom", What = "access token", Stems = ["intercomaccess", "intercomtoken", "intercomapi", "intercomapp"],
            Shape = "[A-Za-z0-9=_-]{60}",
            RevokeAt = "https://app.intercom.com/a/apps/_/developer-hub",
            Examples = ["INTERCOMACCESS_TOKEN=HvWcE·bzSLcH8Tp7qZz3SVl0sIaDAOAWoqYZoQQr9w7itm2SoZpKr7ygPJCdn"],
            LookAlikes = ["INTERCOMACCESS_TOKEN=Uvmu·L8rV1AOP8YFF9I7ChssEy1UZ2eKB1ErFEMXPFfKrvIWyCuFUHkVct"],
        },
        new()
        {
            Id = "klaviyo-key", Issuer = "Klaviyo", What = "private API key", Stems = ["klaviyo"],
            Shape = "[ps]k_[A-Za-z0-9_]{34,48}",
            RevokeAt = "https://www.klaviyo.com/settings/account/api-keys",
            Examples = ["KLAVIYO_API_KEY=pk_N0·FOLsb9osde7g83NR97DTZyG5WIg0g4a6"],
            LookAlikes = ["KLAVIYO_API_KEY=sk_v·EaMdyQ"],
        },
        new()
        {
            Id = "lemlist-api-key", Issuer = "lemlist", What = "API key", Stems = ["lemlist"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://app.lemlist.com/settings/integrations",
            Examples = ["LEMLIST_API_KEY=0eba9·cc8367cdcdff5e37712ff39b5a4"],
            LookAlikes = ["LEMLIST_API_KEY=3ab3·4cd6413c4c6555053a217c768"],
        },
        new()
        {
            Id = "line-notify-token", Issuer = "LINE Notify", What = "token", Stems = ["linenotify"],
            Shape = "[A-Za-z0-9]{43,52}",
            RevokeAt = "https://notify-bot.line.me/my",
            Examples = ["LINENOTIFY_TOKEN=p9JpZ·aqZdLiRZuzXCPaDjbLG6LQYIal6WHIhIHiqkei"],
            LookAlikes = ["LINENOTIFY_TOKEN=3B2F·ayyUXM"],
        },
        new()
        {
            Id = "linkedin-client-secret", Issuer = "LinkedIn", What = "client secret or access token", Stems = ["linkedinclient", "linkedintoken", "linkedinapi", "linkedinaccess", "linkedinsecret"],
            Shape = "(WPL_AP\\d\\.[A-Za-z0-9]{16,}\\.[A-Za-z0-9+/=]{8,}|AQ[A-Za-z0-9_-]{100,}|[A-Za-z0-9]{16}|[a-z0-9]{14})",
            RevokeAt = "https://www.linkedin.com/developers/apps",
            Examples =
            [
                "LINKEDINCLIENT_SECRET=WPL_A·P5.gVjaQo9otL6yPfhmvZL42VEK.PkEU5j2cU8wZQuot",
                "linkedinclient_secret: AQzvL·lGANdAIPsKRcHXDWOsCjZqBqYzxh5NthBcBQONkJSa1KY3Y4L6xrwioKYN0p7JU5vte9sDHEDCRCBT702CsF7pCgiTJBfbcKImPf6N1JqS5eJIlPqSZho",
                "LINKEDINCLIENT_SECRET=1Xc6M·Ur2lTsCKoCI",
                "linkedinclient_secret: jypjt·a6dc08536",
            ],
            LookAlikes = ["LINKEDINCLIENT_SECRET=npks·m98gkbm"],
        },
    ];
}
