namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by which people meet and write to each other, whose keys have no prefix.</summary>
internal static class SocialVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "deviantart-token", Issuer = "DeviantArt", What = "access token or client secret", Stems = ["deviantart"],
            Shape = "([A-Za-z0-9]{40,50}|[a-f0-9]{32})",
            RevokeAt = "https://www.deviantart.com/developers",
            Examples = ["DEVIANTART_TOKEN=w2Fxm·dNzFunWeXxeWlBj5EQqSk0cdoPaOSaKc4eZ", "deviantart_token: 0eb5c·6a09f162f6ac8d46973753a0c4a"],
            LookAlikes = ["DEVIANTART_TOKEN=6752·b4263828e9635dbbcf0442dba"],
        },
        new()
        {
            Id = "discord-token", Issuer = "Discord", What = "bot token or client secret", Stems = ["discord"],
            Shape = "([MNO][A-Za-z0-9_-]{23,25}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}|[a-f0-9]{64}|[A-Za-z0-9_-]{32})",
            RevokeAt = "https://discord.com/developers/applications",
            Examples =
            [
                "DISCORD_TOKEN=MjQNh·YGMhUbYjkYL8IJvkr0L.qPuo1f.5aBVU3xrdxmiVXHGALXhnpFttMm",
                "discord_token: fd45f·ce0036acb8f6e66b8171ad9d0771c00aad28da715b2d64e995e39e48988",
                "DISCORD_TOKEN=QjRgE·bAi7y10aqM4PRiCkXZVE6ghpnm9",
            ],
            LookAlikes = ["DISCORD_TOKEN=4Xu0·gc7Y0GO9SBMZufiBoJwAQzwx9"],
        },
        new()
        {
            Id = "eventbrite-key", Issuer = "Eventbrite", What = "API key or token", Stems = ["eventbrite"],
            Shape = "[A-Z0-9]{20}",
            RevokeAt = "https://www.eventbrite.com/account-settings/apps",
            Examples = ["EVENTBRITE_API_KEY=9E03D·CBHIUOZQO3L0OQ5"],
            LookAlikes = ["EVENTBRITE_API_KEY=Z40H·WWANWJTLMLADQ"],
        },
        new()
        {
            Id = "facebook-app-secret", Issuer = "Facebook", What = "app secret or token", Stems = ["facebook"],
            Shape = "(EAA[A-Za-z0-9]{40,}|\\d{12,18}\\|[A-Za-z0-9_-]{20,}|[a-f0-9]{32})",
            RevokeAt = "https://developers.facebook.com/apps",
            Examples =
            [
                "FACEBOOK_SECRET=EAA93·J7bVBxKtgyOnHLRuZOefSY4kYxHSP4YrvJPL11N8xS3vzt",
                "facebook_secret: 92794·2236877|5O29xrBRrIs5Fr4pMz2pBIDaYsEV",
                "FACEBOOK_SECRET=b10c9·fba68b69929660423d21e9814fc",
            ],
            LookAlikes = ["FACEBOOK_SECRET=352b·8b3fffc72fad5861eb2a2bab6"],
        },
        new()
        {
            Id = "flickr-key", Issuer = "Flickr", What = "API key or secret", Stems = ["flickr"],
            Shape = "([a-z0-9]{32}|[a-f0-9]{16})",
            RevokeAt = "https://www.flickr.com/services/apps/by/me",
            Examples = ["FLICKR_API_KEY=dyhm6·08qaaqd146bp86mupqya6f4j0vr", "flickr_api_key: 58431·84bc31852a5"],
            LookAlikes = ["FLICKR_API_KEY=a7e0·a837ee3ab"],
        },
        new()
        {
            Id = "foursquare-key", Issuer = "Foursquare", What = "API key or client secret", Stems = ["foursquare"],
            Shape = "(fsq3[A-Za-z0-9+/=]{44}|[A-Z0-9]{48})",
            RevokeAt = "https://foursquare.com/developers/home",
            Examples =
            [
                "FOURSQUARE_API_KEY=fsq3R·OCewLOEnaQKDpv8aW1F4HNNOBg33Oao7GqXpIRBnLnZ",
                "foursquare_api_key: UEWF9·05W1R915LDXENBCE7KVWQV670K3CC1A1ICJ0CQ5AKNL",
            ],
            LookAlikes = ["FOURSQUARE_API_KEY=S7ZQ·KOWVHTWX1WRRPA1QSZHFMSYKSQ816O1L0EFWV5DGK"],
        },
        new()
        {
            Id = "freshdesk-api-key", Issuer = "Freshdesk", What = "API key", Stems = ["freshdesk"],
            Shape = "[A-Za-z0-9]{20}",
            RevokeAt = "https://support.freshdesk.com",
            Examples = ["FRESHDESK_API_KEY=DWzcA·7xG9SVE7IWOzOTn"],
            LookAlikes = ["FRESHDESK_API_KEY=6HIn·fGhBE32uwKeLT"],
        },
        new()
        {
            Id = "help-scout-key", Issuer = "Help Scout", What = "API key or secret", Stems = ["helpscout"],
            Shape = "([a-f0-9]{40}|[A-Za-z0-9]{32})",
            RevokeAt = "https://secure.helpscout.net",
            Examples = ["HELPSCOUT_API_KEY=87ef1·9f13cdaea0ced11ad875c252bb0677c5053", "helpscout_api_key: 018TO·saDiUzyB5sqSPeTCIU7ntytzLGt"],
            LookAlikes = ["HELPSCOUT_API_KEY=SAha·5u1zIPLFvx7bQSFi8jmesBuYP"],
        },
        new()
        {
            Id = "hubspot-key", Issuer = "HubSpot", What = "API key or token", Stems = ["hubspot"],
            Shape = "(pat-[a-z]{2}\\d-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[A-Za-z0-9_-]{60,})",
            RevokeAt = "https://app.hubspot.com/private-apps",
            Examples =
            [
                "HUBSPOT_API_KEY=pat-a·g2-db42B35C-2096-3add-52Dd-6BCDAfc48dCA",
                "hubspot_api_key: ddb1C·EBD-c616-9baB-28e2-2d5f0feD3dCd",
                "HUBSPOT_API_KEY=h2CtJ·xtYPfAp5n71e39kgw7tgorXjw5NL0FFMIjvzNfoJQH0EHsLhC87pfWB1uhQBUYZ",
            ],
            LookAlikes = ["HUBSPOT_API_KEY=TRVS·o5LO1Y"],
        },
        new()
        {
            Id = "intercom-access-token", Issuer = "Intercom", What = "access token", Stems = ["intercom"],
            Shape = "[A-Za-z0-9=_-]{60}",
            RevokeAt = "https://app.intercom.com/a/apps/_/developer-hub",
            Examples = ["INTERCOM_TOKEN=SudEN·mkVmRyzgq5Ksgh96D3GNftlWblDBL3QIQrbsty842Zi7bEpEShl3EZU"],
            LookAlikes = ["INTERCOM_TOKEN=FXh7·gyq83QNaPZ5UUleOb2hsoHDBOY69Ku3G2nLVIDGWuoeq393mCZHzl"],
        },
        new()
        {
            Id = "klaviyo-key", Issuer = "Klaviyo", What = "private API key", Stems = ["klaviyo"],
            Shape = "[ps]k_[A-Za-z0-9_]{34,48}",
            RevokeAt = "https://www.klaviyo.com/settings/account/api-keys",
            Examples = ["KLAVIYO_API_KEY=sk_t6·IOkXJCatcscISyCZOVtdvEyx5KG0YrpN"],
            LookAlikes = ["KLAVIYO_API_KEY=sk_F·4zLGgW"],
        },
        new()
        {
            Id = "lemlist-api-key", Issuer = "lemlist", What = "API key", Stems = ["lemlist"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://app.lemlist.com/settings/integrations",
            Examples = ["LEMLIST_API_KEY=cf60d·e97103a508b1848e493f200323e"],
            LookAlikes = ["LEMLIST_API_KEY=79f7·0f773f51d61c0d8981c359760"],
        },
        new()
        {
            Id = "line-notify-token", Issuer = "LINE Notify", What = "token", Stems = ["linenotify"],
            Shape = "[A-Za-z0-9]{43}",
            RevokeAt = "https://notify-bot.line.me/my",
            Examples = ["LINENOTIFY_TOKEN=WQuek·MR6lg9dGtvxz2Pxe2jAUvFQxcjoIu8k9iztXns"],
            LookAlikes = ["LINENOTIFY_TOKEN=53uA·j6Zbq9xWfG1VLIZfD6NA99tX5m05831qjcWr"],
        },
        new()
        {
            Id = "linkedin-client-secret", Issuer = "LinkedIn", What = "client secret or access token", Stems = ["linkedin"],
            Shape = "(WPL_AP\\d\\.[A-Za-z0-9]{16,}\\.[A-Za-z0-9+/=]{8,}|AQ[A-Za-z0-9_-]{100,}|[A-Za-z0-9]{16}|[a-z0-9]{14})",
            RevokeAt = "https://www.linkedin.com/developers/apps",
            Examples =
            [
                "LINKEDIN_SECRET=WPL_A·P9.p5NR7Zd9o6VfjgP5Ot26DNy9.3Phpxz1O5qw7gHbx",
                "linkedin_secret: AQNZZ·4Z7RJqq6e12LrptmPMh8zVJyeZyoQYhpKSSoAoIsuiMqqc7mNwUalNjPehLcViwcQZwa3FYH6256XlQq1LpJA9cUIFmMZ4CRipjZfPTBucw0g6I2etmFg",
                "LINKEDIN_SECRET=khuPd·lRiM1Dr4mCG",
                "linkedin_secret: 4h85u·j5y06zkv6",
            ],
            LookAlikes = ["LINKEDIN_SECRET=ejkc·ztqkyb2"],
        },
    ];
}
