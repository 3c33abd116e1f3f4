namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that look up addresses, people and companies.</summary>
internal static class ScreeningVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "zenscrape-api-key", Issuer = "Zenscrape", What = "API key", Stems = ["zenscrape"],
            Shape = "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            RevokeAt = "https://app.zenscrape.com",
            Examples = ["zenscrape_api_key = \"·9b70AFCF-ec24-f3FF-2bfE-83B36ADA38E1\""],
            LookAlikes = ["zenscrape_api_key = \"·9b70AFCF-ec24-f3FF-2bfE-83B36ADA3\""],
        },
        new()
        {
            Id = "zenserp-api-key", Issuer = "Zenserp", What = "API key", Stems = ["zenserp"],
            Shape = "[a-z0-9-]{36}",
            RevokeAt = "https://app.zenserp.com",
            Examples = ["\"zenserp_api_key\": \"·tme668bdisq4bqokon99pvpzigc4044qv39y\""],
            LookAlikes = ["\"zenserp_api_key\": \"·tme668bdisq4bqokon99pvpzigc4044qv\""],
        },
        new()
        {
            Id = "skrapp-access-key", Issuer = "Skrapp", What = "access key", Stems = ["skrapp"],
            Shape = "[A-Za-z0-9]{42}",
            RevokeAt = "https://app.skrapp.io",
            Examples = ["export SKRAPP_ACCESS_KEY=Tx4SF0Y·neW2lvYJHixbvxccmUkcb5NrLYSQ7G8lYBF"],
            LookAlikes = ["export SKRAPP_ACCESS_KEY=Tx4SF0Y·neW2lvYJHixbvxccmUkcb5NrLYSQ7G8l"],
        },
        new()
        {
            Id = "peopledatalabs-api-key", Issuer = "People Data Labs", What = "API key", Stems = ["peopledatalabs"],
            Shape = "[a-z0-9]{64}",
            RevokeAt = "https://dashboard.peopledatalabs.com/api-keys",
            Examples = ["peopledatalabs_api_key = '94g8y4i·vz8qo38mqvlbr4g1uin1rvg6orzp1r7dy1viexxuu8tziyap3ti15kghu'"],
            LookAlikes = ["peopledatalabs_api_key = '94g8y4i·vz8qo38mqvlbr4g1uin1rvg6orzp1r7dy1viexxuu8tziyap3ti15k'"],
        },
        new()
        {
            Id = "madkudu-api-key", Issuer = "MadKudu", What = "API key", Stems = ["madkudu"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://app.madkudu.com/settings",
            Examples = ["--madkudu-api-key 8b61c4e·85b5264649ec014f3437a6ac2"],
            LookAlikes = ["--madkudu-api-key 8b61c4e·85b5264649ec014f3437a6"],
        },
        new()
        {
            Id = "userstack-access-key", Issuer = "userstack", What = "access key", Stems = ["userstack"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://userstack.com/dashboard",
            Examples = ["USERSTACK_ACCESS_KEY=hb8d8mg·pn9khrx95jiyueuedfurazvyq"],
            LookAlikes = ["USERSTACK_ACCESS_KEY=hb8d8mg·pn9khrx95jiyueuedfuraz"],
        },
        new()
        {
            Id = "vatlayer-access-key", Issuer = "vatlayer", What = "access key", Stems = ["vatlayer"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://vatlayer.com/dashboard",
            Examples = ["vatlayer_access_key: lx3cexd·phsnj3t4i7pgbxqeyw2b2dh9e"],
            LookAlikes = ["vatlayer_access_key: lx3cexd·phsnj3t4i7pgbxqeyw2b2d"],
        },
        new()
        {
            Id = "pdflayer-access-key", Issuer = "pdflayer", What = "access key", Stems = ["pdflayer"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://pdflayer.com/dashboard",
            Examples = ["pdflayer_access_key = \"·318z97wg4yhuf9ut67lboll8cae4xscy\""],
            LookAlikes = ["pdflayer_access_key = \"·318z97wg4yhuf9ut67lboll8cae4x\""],
        },
        new()
        {
            Id = "upcdatabase-api-key", Issuer = "UPCDatabase", What = "API key", Stems = ["upcdatabaseapi", "upcdatabasekey"],
            Shape = "[A-Z0-9]{32}",
            RevokeAt = "https://upcdatabase.org/apikeys",
            Examples = ["\"upcdatabase_api_key\": \"·99JHNCA1NWNNMD4CLJC61S4AJSVFVOSL\""],
            LookAlikes = ["\"upcdatabase_api_key\": \"·99JHNCA1NWNNMD4CLJC61S4AJSVFV\""],
        },
    ];
}
