namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Nimble to Phrase, whose keys have no prefix.</summary>
internal static class VendorsFromNimToPhr
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "nimble-access-token", Issuer = "Nimble", What = "access token", Stems = ["nimbleapi", "nimblekey", "nimbletoken", "nimblesecret"],
            Shape = "[A-Za-z0-9]{30}", MayDiffer = true,
            RevokeAt = "https://app.nimble.com",
            Examples = ["NIMBLE_API_KEY=R6ay9·swuZDhOyoDUiukCt3VkmtvUYT"],
            LookAlikes = ["NIMBLE_API_KEY=rs5AX·KhoeY1xRwSZZnpe"],
        },
        new()
        {
            Id = "nozbeteams-api-token", Issuer = "Nozbe", What = "API token", Stems = ["nozbeteams"],
            Shape = "[0-9A-Za-z_-]{82}", MayDiffer = true,
            RevokeAt = "https://nozbe.app",
            Examples = ["NOZBETEAMS_API_KEY=HOeaq·5IDbuTK14FiLyf9BEV8HwaKiKX9mHdg5QgjUYmJxOMfs1EVfd0VqASbTkVN7ETiDeL3IHPxdIUI4a"],
            LookAlikes = ["NOZBETEAMS_API_KEY=2NbyA·P8NEOAWSrIbhXu4h117RJU89RENTkjzh4Qifx8Ud9u1uI8wA9v"],
        },
        new()
        {
            Id = "nylas-access-token", Issuer = "Nylas", What = "access token", Stems = ["nylas"],
            Shape = "[0-9a-zA-Z]{30}", MayDiffer = true,
            RevokeAt = "https://dashboard.nylas.com",
            Examples = ["NYLAS_API_KEY=PZpnO·ecJrBsujPK9RueS6pgrKPRnMn"],
            LookAlikes = ["NYLAS_API_KEY=JRQ9W·ZZKyZob0lxjmN09"],
        },
        new()
        {
            Id = "onelogin-secret", Issuer = "OneLogin", What = "client secret", Stems = ["onelogin"],
            Shape = "[a-z0-9]{64}", MayDiffer = true,
            RevokeAt = "https://app.onelogin.com",
            Examples = ["ONELOGIN_API_KEY=av5fj·49k15u454vnyyagyw1c8s7enxzc20hm8jn536x5315plpcyutmx5groatb7"],
            LookAlikes = ["ONELOGIN_API_KEY=eoy5y·y2px0sxvj0ndlf969tiy5oqh762lawrld8duqx"],
        },
        new()
        {
            Id = "onfleet-api-key", Issuer = "Onfleet", What = "API key", Stems = ["onfleet"],
            Shape = "[0-9a-f]{32}", MayDiffer = true,
            RevokeAt = "https://onfleet.com/dashboard",
            Examples = ["ONFLEET_API_KEY=f6968·31398a5e92b2ab491df341aa284"],
            LookAlikes = ["ONFLEET_API_KEY=35cd1·2b1eafc9cbbadc62b"],
        },
        new()
        {
            Id = "openvpn-secret", Issuer = "OpenVPN", What = "client secret", Stems = ["openvpnapi", "openvpnkey", "openvpntoken", "openvpnsecret"],
            Shape = "([A-Za-z0-9_-]{64}|[A-Za-z0-9_.-]{36})", MayDiffer = true,
            RevokeAt = "https://myaccount.openvpn.com",
            Examples = ["OPENVPN_API_KEY=por1O·eOjT7V95238yRZ7duMudo8fFxZhMw2s"],
            LookAlikes = ["OPENVPN_API_KEY=ThflD·MsogZz.ufv5QfQSmvD."],
        },
        new()
        {
            Id = "optimizely-access-token", Issuer = "Optimizely", What = "access token", Stems = ["optimizely"],
            Shape = "[0-9A-Za-z:-]{54}", MayDiffer = true,
            RevokeAt = "https://app.optimizely.com/v2/profile/api",
            Examples = ["OPTIMIZELY_API_KEY=n47c6·zhzUmoTQ6tdKDYtb5Stqxj6qgGSW3Ygbs1EpCSqA5s7Zcl7lD"],
            LookAlikes = ["OPTIMIZELY_API_KEY=djwb3·4LwAheOEm168sBYKTLTW0tXmGN5q309"],
        },
        new()
        {
            Id = "paperspace-api-key", Issuer = "Paperspace", What = "API key", Stems = ["paperspace"],
            Shape = "[a-f0-9]{30}", MayDiffer = true,
            RevokeAt = "https://console.paperspace.com",
            Examples = ["PAPERSPACE_API_KEY=e9ed4·7b9e6b2db20ef3051c7d533e7"],
            LookAlikes = ["PAPERSPACE_API_KEY=2b3ce·b357d43d6d8a6f0"],
        },
        new()
        {
            Id = "paymoapp-api-key", Issuer = "Paymo", What = "API key", Stems = ["paymoapp"],
            Shape = "[A-Za-z0-9]{44}", MayDiffer = true,
            RevokeAt = "https://app.paymoapp.com",
            Examples = ["PAYMOAPP_API_KEY=BL6b7·mj3W5mUCBqTrCppz8zJo70RIh8sqzGUK3pFT57n"],
            LookAlikes = ["PAYMOAPP_API_KEY=Rafmg·d8DTz53uek68T4Mvii3C7OCpb"],
        },
        new()
        {
            Id = "phraseaccess-access-token", Issuer = "Phrase", What = "access token", Stems = ["phraseaccess"],
            Shape = "[0-9a-z]{64}", MayDiffer = true,
            RevokeAt = "https://app.phrase.com/settings/oauth_access_tokens",
            Examples = ["PHRASEACCESS_API_KEY=wy752·7nct7a8iuyr5wnq8n4at9zuy6l2dr69xccxzpbupflo3uxwr06tipsv3r5p"],
            LookAlikes = ["PHRASEACCESS_API_KEY=kck94·gkmxxwck28v8p33hqbzwj70l4nqll6btgb9m1n"],
        },
    ];
}
