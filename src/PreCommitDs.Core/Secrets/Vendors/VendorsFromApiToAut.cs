namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from ApiFlash to Autodesk, whose keys have no prefix.</summary>
internal static class VendorsFromApiToAut
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "apiflash-key", Issuer = "ApiFlash", What = "access key", Stems = ["apiflash"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://apiflash.com/dashboard",
            Examples = ["APIFLASH_API_KEY=275pk·acd8bzlpkdga9mj0m760l6tetd4"],
            LookAlikes = ["APIFLASH_API_KEY=8ay13·f2logqochvqdr917q"],
        },
        new()
        {
            Id = "apilayer-api-key", Issuer = "APILayer", What = "API key", Stems = ["apilayer"],
            Shape = "[A-Za-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://apilayer.com/account",
            Examples = ["APILAYER_API_KEY=v6UM4·YVmPY62o6sq1iee1hsA2Bb9uOk4"],
            LookAlikes = ["APILAYER_API_KEY=TyNZn·lEk6KJCBHGn7KWJsB"],
        },
        new()
        {
            Id = "apitemplate-api-key", Issuer = "APITemplate.io", What = "API key", Stems = ["apitemplate"],
            Shape = "[A-Za-z0-9]{39}", MayDiffer = true,
            RevokeAt = "https://app.apitemplate.io",
            Examples = ["APITEMPLATE_API_KEY=CE2lw·XM090i5qE43w6t8YGPNNHCC826zwoF0woo"],
            LookAlikes = ["APITEMPLATE_API_KEY=SeGIG·ywpNSUVbQBWQ7SDtwX6Ux"],
        },
        new()
        {
            Id = "appfollow-api-secret", Issuer = "AppFollow", What = "API secret", Stems = ["appfollow"],
            Shape = "[A-Za-z0-9]{20,40}", MayDiffer = true,
            RevokeAt = "https://watch.appfollow.io",
            Examples = ["APPFOLLOW_API_KEY=hxGWe·tDikNt30Fk0SKbA"],
            LookAlikes = ["APPFOLLOW_API_KEY=hMSww·DAWfGfsy"],
        },
        new()
        {
            Id = "appointedd-api-key", Issuer = "Appointedd", What = "API key", Stems = ["appointedd"],
            Shape = "[A-Za-z0-9=+]{88}", MayDiffer = true,
            RevokeAt = "https://www.appointedd.com",
            Examples = ["APPOINTEDD_API_KEY=1gQk8·KS0N8sOfKH8oxFfysjyGoUWGZ7Z54vFb4pBXNTQb5igKY4oO8dIimwswmpCWlUhJ31cqjvUKdcsxQlOIVdp"],
            LookAlikes = ["APPOINTEDD_API_KEY=4sPgM·RTwt01nJuJPuUmhWKPU9MQ9uGK9qGMYJJyTuTbRMGo6GRN4YdCAZ2y"],
        },
        new()
        {
            Id = "appoptics-api-token", Issuer = "AppOptics", What = "API token", Stems = ["appoptics"],
            Shape = "[A-Za-z0-9_-]{71}", MayDiffer = true,
            RevokeAt = "https://my.appoptics.com",
            Examples = ["APPOPTICS_API_KEY=p44xp·sl2OrLpHdbUQosG5aPyZttoKQ2bedBn2ahrq73L5pUxAY1f6GCQiNKty88MhWG2kdi"],
            LookAlikes = ["APPOPTICS_API_KEY=NtegB·oy1XhVav8dNrLZgw7HunWoDQRYZDAEa6aosrWlQGOTv"],
        },
        new()
        {
            Id = "apptivo-api-key", Issuer = "Apptivo", What = "API key", Stems = ["apptivo"],
            Shape = "[A-Za-z0-9-]{32,36}", MayDiffer = true,
            RevokeAt = "https://www.apptivo.com",
            Examples = ["APPTIVO_API_KEY=O09JW·qo10y0adSwjpIx1eWy2ORtYrQbr"],
            LookAlikes = ["APPTIVO_API_KEY=LeAzu·zRWPpTUefbnoFq5XJ"],
        },
        new()
        {
            Id = "artsy-secret", Issuer = "Artsy", What = "client secret", Stems = ["artsy"],
            Shape = "[A-Za-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://developers.artsy.net",
            Examples = ["ARTSY_API_KEY=y8Ih1·WolAqAN8EpSQmGlJ2OLxcWyJN5Z"],
            LookAlikes = ["ARTSY_API_KEY=yiKn5·smyFq55jyo1TMfsNh"],
        },
        new()
        {
            Id = "ashby-api-key", Issuer = "Ashby", What = "API key", Stems = ["ashbyapi", "ashbykey", "ashbytoken", "ashbysecret"],
            Shape = "[a-f0-9]{64}", MayDiffer = true,
            RevokeAt = "https://app.ashbyhq.com",
            Examples = ["ASHBY_API_KEY=71e99·b98e919faf48938577cf5aab4d99eb07e4d549037472b3359642509d404"],
            LookAlikes = ["ASHBY_API_KEY=3ecb6·6b63dab09b6ec0b8fdfb7da5e323f7b4a7b9bd"],
        },
        new()
        {
            Id = "autodesk-secret", Issuer = "Autodesk", What = "client secret", Stems = ["autodesk"],
            Shape = "[A-Za-z0-9]{16,64}", MayDiffer = true,
            RevokeAt = "https://aps.autodesk.com/myapps",
            Examples = ["AUTODESK_API_KEY=3HIeB·RukPcuvL7DX"],
            LookAlikes = ["AUTODESK_API_KEY=74Q6·9DtCA"],
        },
    ];
}
