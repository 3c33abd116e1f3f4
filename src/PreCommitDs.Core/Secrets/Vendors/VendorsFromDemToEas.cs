namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Demio to Easy Insight, whose keys have no prefix.</summary>
internal static class VendorsFromDemToEas
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "demio-api-secret", Issuer = "Demio", What = "API key or secret", Stems = ["demioapi", "demiokey", "demiotoken", "demiosecret"],
            Shape = "[A-Za-z0-9]{10,32}", MayDiffer = true,
            RevokeAt = "https://my.demio.com/manage/settings/api-details",
            Examples = ["DEMIO_API_KEY=2U04R·8XTXn"],
            LookAlikes = ["DEMIO_API_KEY=WZ·YS"],
        },
        new()
        {
            Id = "detectlanguage-api-key", Issuer = "Detect Language", What = "API key", Stems = ["detectlanguage"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://detectlanguage.com/private",
            Examples = ["DETECTLANGUAGE_API_KEY=0pdkj·tq6uy1tip8vdwlui8d93v43nvxp"],
            LookAlikes = ["DETECTLANGUAGE_API_KEY=eghub·boxee5dm3zt4yt4uw"],
        },
        new()
        {
            Id = "detectify-api-key", Issuer = "Detectify", What = "API key", Stems = ["detectify"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://detectify.com",
            Examples = ["DETECTIFY_API_KEY=nnx8x·hc31bi1fl7s6wgodox1kye0mutv"],
            LookAlikes = ["DETECTIFY_API_KEY=6l586·ajy9klb9hxddn6b6n"],
        },
        new()
        {
            Id = "diggernaut-api-key", Issuer = "Diggernaut", What = "API key", Stems = ["diggernaut"],
            Shape = "[a-z0-9]{40}", MayDiffer = true,
            RevokeAt = "https://www.diggernaut.com",
            Examples = ["DIGGERNAUT_API_KEY=iqro0·n63dfavkp8qo7lolmh3nr16d5a2fe90ju3k"],
            LookAlikes = ["DIGGERNAUT_API_KEY=n8v0p·mok0w1ttkn2fjmuh6sl042"],
        },
        new()
        {
            Id = "disqus-api-secret", Issuer = "Disqus", What = "API key or secret", Stems = ["disqus"],
            Shape = "[A-Za-z0-9]{64}", MayDiffer = true,
            RevokeAt = "https://disqus.com/api/applications",
            Examples = ["DISQUS_API_KEY=WsY9E·ZGWubVWts1ZpJd31kjAC2yueWgot6rZ8bnTKjpqvvA8rJoXr2ZyUlkrOVz8"],
            LookAlikes = ["DISQUS_API_KEY=KjjZp·LSHI55zBnUzecfRXh5BWjiy7Uo8eHVQYnmky2Q"],
        },
        new()
        {
            Id = "dnscheck-api-key", Issuer = "DNS Check", What = "API key", Stems = ["dnscheck"],
            Shape = "[a-z0-9A-Z-]{32}", MayDiffer = true,
            RevokeAt = "https://www.dnscheck.co",
            Examples = ["DNSCHECK_API_KEY=bemnd·LPijtood1qhKKWWgYj99XfNXj1R"],
            LookAlikes = ["DNSCHECK_API_KEY=mcL5S·Ky1fETJMlCitcfdkh"],
        },
        new()
        {
            Id = "dronahq-api-key", Issuer = "DronaHQ", What = "API key", Stems = ["dronahq"],
            Shape = "[a-z0-9]{50}", MayDiffer = true,
            RevokeAt = "https://studio.dronahq.com",
            Examples = ["DRONAHQ_API_KEY=glmwm·xh1uz0q2o4blkljwd27c29a22bvz6jd97j5lyka66ax0m"],
            LookAlikes = ["DRONAHQ_API_KEY=y0v4k·uymrnauu9qvk85rf5cj1f0s61afig"],
        },
        new()
        {
            Id = "hellosign-api-key", Issuer = "Dropbox Sign", What = "API key", Stems = ["hellosign"],
            Shape = "[A-Za-z0-9/+]{64}", MayDiffer = true,
            RevokeAt = "https://app.hellosign.com/home/myAccount",
            Examples = ["HELLOSIGN_API_KEY=RyXN6·g8ghbxkszpwRdp3UZr8se9HCv1JzrSDm3ivv8IWo2Y2PQ0gCceBFF2y54CN"],
            LookAlikes = ["HELLOSIGN_API_KEY=dme4t·FuSV17mL9Ip0wHpL1gQVKK67Oe2yOQQ6DOK6nT"],
        },
        new()
        {
            Id = "dynalist-api-token", Issuer = "Dynalist", What = "API token", Stems = ["dynalist"],
            Shape = "[A-Za-z0-9_-]{128}", MayDiffer = true,
            RevokeAt = "https://dynalist.io/developer",
            Examples = ["DYNALIST_API_KEY=pde0h·9M7QKhrHjUZ4K6I5eef7RkXGjfwlVKV4GXY9HIflS9VYkjLUxBUNdH9SdoXkx88rsXe87oMi93qqLXMmMTStPtlEaANjENggqHw1PqHrS7GMrltqARDbFRU5ksA"],
            LookAlikes = ["DYNALIST_API_KEY=gaW5t·li0LAkML51OGN7HRl4vg9Ur9YZsBEm1sbH1v5RgJbX3qB9BDbnipYKXuXjIW65XQiJKKJJHlyzHKTgkkG"],
        },
        new()
        {
            Id = "easyinsight-api-key", Issuer = "Easy Insight", What = "API key", Stems = ["easyinsight"],
            Shape = "[0-9a-zA-Z]{20}", MayDiffer = true,
            RevokeAt = "https://www.easy-insight.com",
            Examples = ["EASYINSIGHT_API_KEY=Xbc4g·5NlM5lF5rMj4wNX"],
            LookAlikes = ["EASYINSIGHT_API_KEY=sfH9b·jrkXW6Jw"],
        },
    ];
}
