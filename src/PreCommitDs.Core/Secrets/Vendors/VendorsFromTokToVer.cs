namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Tokeet to Verimail, whose keys have no prefix.</summary>
internal static class VendorsFromTokToVer
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "tokeet-api-key", Issuer = "Tokeet", What = "API key", Stems = ["tokeet"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://app.tokeet.com",
            Examples = ["TOKEET_API_KEY=499EC·AEe-F002-E9DA-b0ED-27A6280BBf79"],
            LookAlikes = ["TOKEET_API_KEY=fE51D·cC4-a2f6-fA45-4Cfe-"],
        },
        new()
        {
            Id = "tomorrowio-api-key", Issuer = "Tomorrow.io", What = "API key", Stems = ["tomorrowio"],
            Shape = "[A-Za-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://app.tomorrow.io/development/keys",
            Examples = ["TOMORROWIO_API_KEY=uhM8M·ejW6ChsWHHPe9nWkvmoyEpD6hcm"],
            LookAlikes = ["TOMORROWIO_API_KEY=VjbOh·WLtpZZhaOhofeQA7w"],
        },
        new()
        {
            Id = "typetalk-secret", Issuer = "Typetalk", What = "client secret", Stems = ["typetalk"],
            Shape = "([0-9A-Za-z]{32}|[0-9A-Za-z]{64})", MayDiffer = true,
            RevokeAt = "https://typetalk.com/my/develop/applications",
            Examples = ["TYPETALK_API_KEY=H7j4Q·SKO7cc9jMnP97DWeK8uuRx3exGIZPn0MSf9cEwlnfgeYyuEcfitJk6ZREYr"],
            LookAlikes = ["TYPETALK_API_KEY=ESvzL·JChaNKIcdy63J67XV8XIK7htS4qvhlGGry1YF2"],
        },
        new()
        {
            Id = "uplead-api-key", Issuer = "UpLead", What = "API key", Stems = ["uplead"],
            Shape = "[a-z0-9-]{32}", MayDiffer = true,
            RevokeAt = "https://app.uplead.com",
            Examples = ["UPLEAD_API_KEY=x5r3k·e087pm27kftubj76ifcnimswebc"],
            LookAlikes = ["UPLEAD_API_KEY=aizgw·42uaka8y7ec0ir4o9"],
        },
        new()
        {
            Id = "uploadcare-secret", Issuer = "Uploadcare", What = "secret key", Stems = ["uploadcare"],
            Shape = "[a-z0-9]{20}", MayDiffer = true,
            RevokeAt = "https://app.uploadcare.com",
            Examples = ["UPLOADCARE_API_KEY=eh6ni·y98pt7o7qa0wf41"],
            LookAlikes = ["UPLOADCARE_API_KEY=9b42b·mup4a2rh"],
        },
        new()
        {
            Id = "uptimerobot-api-key", Issuer = "UptimeRobot", What = "API key", Stems = ["uptimerobot"],
            Shape = "[umr]{1,2}[0-9]{6,10}-[a-zA-Z0-9]{24,32}", MayDiffer = true,
            RevokeAt = "https://dashboard.uptimerobot.com/integrations",
            Examples = ["UPTIMEROBOT_API_KEY=r0548·26-e1NBN1mCKZ7B5eN3HAVYDhTS"],
            LookAlikes = ["UPTIMEROBOT_API_KEY=m2899·65-PdCMC6yrs9On44"],
        },
        new()
        {
            Id = "urlscan-api-key", Issuer = "urlscan.io", What = "API key", Stems = ["urlscan"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://urlscan.io/user/profile",
            Examples = ["URLSCAN_API_KEY=09a9F·84d-9B8F-4e4C-a23C-c17EBBB34eD3"],
            LookAlikes = ["URLSCAN_API_KEY=FBFCe·1fF-d4aD-F5fC-12a6-"],
        },
        new()
        {
            Id = "vagrantcloud-access-token", Issuer = "Vagrant Cloud", What = "access token", Stems = ["vagrantcloud"],
            Shape = "[A-Za-z0-9]{14}[.]atlasv1[.][A-Za-z0-9]{67}", MayDiffer = true,
            RevokeAt = "https://portal.cloud.hashicorp.com",
            Examples = ["VAGRANTCLOUD_API_KEY=PrGBT·CU10tAPgx.atlasv1.KJ8NkItUjXtZhwHEeFH3uUdLgL3vcoZftbdoNlUTV3QryAFMYRvGC9ln7prMNU1LKAd"],
            LookAlikes = ["VAGRANTCLOUD_API_KEY=0DMEJ·mqGP1r20S.atlasv1.Oi6TJ6X59uVgip4VieEj8a9cQ2zvv526TaEXO"],
        },
        new()
        {
            Id = "vbout-api-key", Issuer = "VBOUT", What = "API key", Stems = ["vbout"],
            Shape = "[0-9]{25}", MayDiffer = true,
            RevokeAt = "https://app.vbout.com",
            Examples = ["VBOUT_API_KEY=57489·00285329202338570521"],
            LookAlikes = ["VBOUT_API_KEY=40477·067956100832"],
        },
        new()
        {
            Id = "verimail-api-key", Issuer = "Verimail", What = "API key", Stems = ["verimail"],
            Shape = "[A-Z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://verimail.io",
            Examples = ["VERIMAIL_API_KEY=WE9UU·8Z6LJGYMHWAT0E1M761JD1KZ36B"],
            LookAlikes = ["VERIMAIL_API_KEY=LC8FI·40PG9SJD4KIK13JA5"],
        },
    ];
}
