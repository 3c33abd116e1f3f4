namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Salesflare to Signable, whose keys have no prefix.</summary>
internal static class VendorsFromSalToSig
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "salesflare-api-key", Issuer = "Salesflare", What = "API key", Stems = ["salesflare"],
            Shape = "[A-Za-z0-9_]{45}", MayDiffer = true,
            RevokeAt = "https://app.salesflare.com/#/settings/apikeys",
            Examples = ["SALESFLARE_API_KEY=bmOpT·PxqPIAjjK7gqeNOuNn3YGs3wjrqNt9y6UbG7OhWf"],
            LookAlikes = ["SALESFLARE_API_KEY=MiPLf·cJSPBusBbnNatZQZeeNJBG3UX"],
        },
        new()
        {
            Id = "satismeter-token", Issuer = "SatisMeter", What = "token or key", Stems = ["satismeter"],
            Shape = "[A-Za-z0-9]{16,32}", MayDiffer = true,
            RevokeAt = "https://app.satismeter.com",
            Examples = ["SATISMETER_API_KEY=0R0a6·7OMDOIZpvih"],
            LookAlikes = ["SATISMETER_API_KEY=kCX2·RaKHw"],
        },
        new()
        {
            Id = "saucelabs-key", Issuer = "Sauce Labs", What = "access key", Stems = ["saucelabs"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://app.saucelabs.com/user-settings",
            Examples = ["SAUCELABS_API_KEY=eFBBf·52e-f511-EdfC-DCb8-1fDCB4a455dA"],
            LookAlikes = ["SAUCELABS_API_KEY=1C8Cf·b3E-e36D-c950-2B81-"],
        },
        new()
        {
            Id = "segmentapi-api-token", Issuer = "Segment", What = "API token", Stems = ["segmentapi"],
            Shape = "[A-Za-z0-9_-]{43}[.][A-Za-z0-9_-]{43}", MayDiffer = true,
            RevokeAt = "https://app.segment.com",
            Examples = ["SEGMENTAPI_API_KEY=itCHY·a2Jtifl6oS4UmyxaHH3l7mlZ0QjTbxKmeHt7ya.XsBkbniaxzOgBbunMr2LkUIUhixO49aDaJPmwrYmL7y"],
            LookAlikes = ["SEGMENTAPI_API_KEY=MtCWi·yWpZlZ84WSlslkXS66fQeTBMcs6sAXoHFmhVuj.pvAHCV0R3gFtOo"],
        },
        new()
        {
            Id = "selectpdf-api-key", Issuer = "SelectPdf", What = "API key", Stems = ["selectpdf"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://selectpdf.com",
            Examples = ["SELECTPDF_API_KEY=7A026·E1E-CfFC-Cfc6-DEa5-72DaC624F9D9"],
            LookAlikes = ["SELECTPDF_API_KEY=DDdEf·dCA-EAF5-a75a-51aA-"],
        },
        new()
        {
            Id = "sentimentapi-api-key", Issuer = "Sentiment", What = "API key", Stems = ["sentimentapi"],
            Shape = "[0-9a-zA-Z]{20}", MayDiffer = true,
            RevokeAt = "https://apilayer.com",
            Examples = ["SENTIMENTAPI_API_KEY=5yeqM·O5aHeksXycTll0o"],
            LookAlikes = ["SENTIMENTAPI_API_KEY=OUI6N·xdCXRhky"],
        },
        new()
        {
            Id = "serphouse-api-token", Issuer = "SERPhouse", What = "API token", Stems = ["serphouse"],
            Shape = "[0-9A-Za-z]{60}", MayDiffer = true,
            RevokeAt = "https://app.serphouse.com",
            Examples = ["SERPHOUSE_API_KEY=LpfKk·NhRhCO4jRMNEX64Z2ALIHJ4NYQnVXZaP0ZUqgXfWcM6BiD854I22YQ5"],
            LookAlikes = ["SERPHOUSE_API_KEY=ax7Fm·WSId1RyoJhd7uZnG8lONvEN2gS7mGgxO3sQ"],
        },
        new()
        {
            Id = "sheety-token", Issuer = "Sheety", What = "token", Stems = ["sheety"],
            Shape = "([0-9a-z]{32}|[0-9a-z]{64})", MayDiffer = true,
            RevokeAt = "https://dashboard.sheety.co",
            Examples = ["SHEETY_API_KEY=a6fhm·qpz4a3d3w0ii1qlvrdl5gtzx4unuvfjmvezjibqrbr8guz56cf32au2wq14"],
            LookAlikes = ["SHEETY_API_KEY=283wm·sgl8xpl5lheq0pfgoa15doye5pipul12axogb2"],
        },
        new()
        {
            Id = "shutterstock-secret", Issuer = "Shutterstock", What = "client secret", Stems = ["shutterstock"],
            Shape = "([0-9a-zA-Z]{16}|[0-9a-zA-Z]{32})", MayDiffer = true,
            RevokeAt = "https://www.shutterstock.com/account/developers/apps",
            Examples = ["SHUTTERSTOCK_API_KEY=IadgN·c46FWiwQkwaLEHRsvxw8nfZm8mU"],
            LookAlikes = ["SHUTTERSTOCK_API_KEY=Gjfaf·rTBO4XbNxcdvSR7P4"],
        },
        new()
        {
            Id = "signable-api-key", Issuer = "Signable", What = "API key", Stems = ["signable"],
            Shape = "[A-Za-z0-9-]{32}", MayDiffer = true,
            RevokeAt = "https://app.signable.co.uk",
            Examples = ["SIGNABLE_API_KEY=oqicR·kLh6WOFCvaxTbhxI0esUzO94CM8"],
            LookAlikes = ["SIGNABLE_API_KEY=zc7xk·vsG2l6FvuVVPYbRvz"],
        },
    ];
}
