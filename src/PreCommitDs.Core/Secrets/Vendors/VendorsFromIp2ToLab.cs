namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from IP2Location to Labelbox, whose keys have no prefix.</summary>
internal static class VendorsFromIp2ToLab
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "ip2location-api-key", Issuer = "IP2Location", What = "API key", Stems = ["ip2location"],
            Shape = "[0-9A-Z]{32}", MayDiffer = true,
            RevokeAt = "https://www.ip2location.io/dashboard",
            Examples = ["IP2LOCATION_API_KEY=SX2FL·29Y4JNQVIOWNCHXEEVHBVZ7DU4Q"],
            LookAlikes = ["IP2LOCATION_API_KEY=WG476·MVEU5UNG9V83ACV9E"],
        },
        new()
        {
            Id = "ipapi-api-key", Issuer = "ipapi", What = "API key", Stems = ["ipapiapi", "ipapikey", "ipapitoken", "ipapisecret"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://ipapi.com/dashboard",
            Examples = ["IPAPI_API_KEY=gsdqk·pi63i4ajn8wtsdu3eoyq2jqhip6"],
            LookAlikes = ["IPAPI_API_KEY=n2kgu·3u7ylljrza4gef1ko"],
        },
        new()
        {
            Id = "ipgeolocation-api-key", Issuer = "ipgeolocation", What = "API key", Stems = ["ipgeolocation"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://app.ipgeolocation.io",
            Examples = ["IPGEOLOCATION_API_KEY=gc7i8·6g42ufufhzgvdpq9dvwh4p5hnni"],
            LookAlikes = ["IPGEOLOCATION_API_KEY=aiaae·lqqnhgvp9alm067ch"],
        },
        new()
        {
            Id = "ipify-api-key", Issuer = "ipify", What = "API key", Stems = ["ipifyapi", "ipifykey", "ipifytoken", "ipifysecret"],
            Shape = "at_[0-9A-Za-z]{29}", MayDiffer = true,
            RevokeAt = "https://geo.ipify.org/profile",
            Examples = ["IPIFY_API_KEY=at_z2·bwF4aSs3NhRTaOceRB3brKbU0j9"],
            LookAlikes = ["IPIFY_API_KEY=at_Yc·VqtTwe5I7G8W1YtEO"],
        },
        new()
        {
            Id = "kanbantool-api-token", Issuer = "Kanban Tool", What = "API token", Stems = ["kanbantool"],
            Shape = "([0-9A-Z]{12}|[0-9A-Za-z]{22})", MayDiffer = true,
            RevokeAt = "https://kanbantool.com",
            Examples = ["KANBANTOOL_API_KEY=vhyNF·J4bed11suhJLdSGhJ"],
            LookAlikes = ["KANBANTOOL_API_KEY=AONEo·5hTbo67DXG"],
        },
        new()
        {
            Id = "karmacrm-api-token", Issuer = "karmaCRM", What = "API token", Stems = ["karmacrm"],
            Shape = "[A-Za-z0-9]{20}", MayDiffer = true,
            RevokeAt = "https://www.karmacrm.com",
            Examples = ["KARMACRM_API_KEY=7fjs6·aeBhWSCdD78fZAU"],
            LookAlikes = ["KARMACRM_API_KEY=W9MFn·BgjeW7Pw"],
        },
        new()
        {
            Id = "klingai-secret", Issuer = "Kling AI", What = "access or secret key", Stems = ["klingai"],
            Shape = "[A-Za-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://klingai.com/global/dev",
            Examples = ["KLINGAI_API_KEY=mGpng·CCYch1BmJCWHr5FixKMt1736p9z"],
            LookAlikes = ["KLINGAI_API_KEY=FRd9z·aVrJL3ltWAHE7j29x"],
        },
        new()
        {
            Id = "klipfolio-api-key", Issuer = "Klipfolio", What = "API key", Stems = ["klipfolio"],
            Shape = "[0-9a-f]{40}", MayDiffer = true,
            RevokeAt = "https://app.klipfolio.com",
            Examples = ["KLIPFOLIO_API_KEY=a4e16·432cbf2a54fa897e8d97559fbc28f189323"],
            LookAlikes = ["KLIPFOLIO_API_KEY=f4a1d·f652f4993ef4c0bc182b5f"],
        },
        new()
        {
            Id = "kontent-api-key", Issuer = "Kontent.ai", What = "API key", Stems = ["kontentapi", "kontentkey", "kontenttoken", "kontentsecret"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://app.kontent.ai",
            Examples = ["KONTENT_API_KEY=5c69C·315-cbFc-5b39-B9bE-7EC74AddFDc5"],
            LookAlikes = ["KONTENT_API_KEY=4d2BF·Cb7-c98A-1D7F-5EAa-"],
        },
        new()
        {
            Id = "labelbox-api-key", Issuer = "Labelbox", What = "API key", Stems = ["labelbox"],
            Shape = "eyJ[A-Za-z0-9_-]{20,}[.][A-Za-z0-9_-]{20,}[.][A-Za-z0-9_-]{20,}", MayDiffer = true,
            RevokeAt = "https://app.labelbox.com/workspace-settings/api-keys",
            Examples = ["LABELBOX_API_KEY=eyJw3·9X07yI8WtMjd03z9oy.3VEUe2vyMSeiDDDdUuEl.WYX2EiNo4cjd09jRphse"],
            LookAlikes = ["LABELBOX_API_KEY=eyJhg·FzZbCDa75I24tCpjJ2.gaGwdbtaUZzh2RD8gMtI"],
        },
    ];
}
