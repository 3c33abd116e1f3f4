namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Holistic to InvoiceOcean, whose keys have no prefix.</summary>
internal static class VendorsFromHolToInv
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "holistic-api-key", Issuer = "Holistic", What = "API key", Stems = ["holisticapi", "holistickey", "holistictoken", "holisticsecret"],
            Shape = "[0-9a-z]{32}", MayDiffer = true,
            RevokeAt = "https://holisticai.com",
            Examples = ["HOLISTIC_API_KEY=5syzs·jxymvdr4q7wm8yrdfefel1phi30"],
            LookAlikes = ["HOLISTIC_API_KEY=xqjzo·jauttip26tkbw1vbe"],
        },
        new()
        {
            Id = "honeycomb-api-key", Issuer = "Honeycomb", What = "API key", Stems = ["honeycombapi", "honeycombkey", "honeycombtoken", "honeycombsecret"],
            Shape = "[0-9a-zA-Z]{22,32}", MayDiffer = true,
            RevokeAt = "https://ui.honeycomb.io/account",
            Examples = ["HONEYCOMB_API_KEY=lWJlQ·j9bOZ1BSQT4tyKkeX"],
            LookAlikes = ["HONEYCOMB_API_KEY=w60nd·qygZlgy14Y"],
        },
        new()
        {
            Id = "html2pdf-api-key", Issuer = "html2pdf.app", What = "API key", Stems = ["html2pdf"],
            Shape = "[A-Za-z0-9]{64}", MayDiffer = true,
            RevokeAt = "https://dash.html2pdf.app",
            Examples = ["HTML2PDF_API_KEY=kj7t8·Y4kQ60wBWaB8SQBXDlDPjthpdGm6VEisQWGJ9Evyz2dcyPL7tizR7hV0ueq"],
            LookAlikes = ["HTML2PDF_API_KEY=x1Qan·jk20MF2Bii2kDJz70cVLaa2lSbMArF0tiIIQcz"],
        },
        new()
        {
            Id = "humanity-access-token", Issuer = "Humanity", What = "access token", Stems = ["humanityapi", "humanitykey", "humanitytoken", "humanitysecret"],
            Shape = "[0-9a-z]{40}", MayDiffer = true,
            RevokeAt = "https://www.humanity.com",
            Examples = ["HUMANITY_API_KEY=6sd4e·6ee6s7krkuapuakosby66szv64fn85quuo8"],
            LookAlikes = ["HUMANITY_API_KEY=rvbti·z6zalneffspwvry9deml44"],
        },
        new()
        {
            Id = "hunterio-api-key", Issuer = "Hunter", What = "API key", Stems = ["hunterio"],
            Shape = "[a-z0-9_-]{40}", MayDiffer = true,
            RevokeAt = "https://hunter.io/api-keys",
            Examples = ["HUNTERIO_API_KEY=b7imw·0unwm8qmapu6dctagby702wb2jck3ur83bs"],
            LookAlikes = ["HUNTERIO_API_KEY=vwbee·2a70h4fhrayf87pzohua70"],
        },
        new()
        {
            Id = "iconfinder-api-key", Issuer = "Iconfinder", What = "API key", Stems = ["iconfinder"],
            Shape = "[A-Za-z0-9]{64}", MayDiffer = true,
            RevokeAt = "https://www.iconfinder.com/account/applications",
            Examples = ["ICONFINDER_API_KEY=bqIg0·fMsThAxMVaNvcs74OTC2VvYkOa7kYEFGGTiHfD3tFusnCNCuI04nhOnkaZP"],
            LookAlikes = ["ICONFINDER_API_KEY=RWJp3·Vod7LcQ9gdD2TNiOeT65kqollyyjXpAuiyuIEH"],
        },
        new()
        {
            Id = "impala-api-key", Issuer = "Impala", What = "API key", Stems = ["impalaapi", "impalakey", "impalatoken", "impalasecret"],
            Shape = "[0-9A-Za-z_]{46}", MayDiffer = true,
            RevokeAt = "https://getimpala.com",
            Examples = ["IMPALA_API_KEY=hFsK8·QGNKK91WrJlcVg0fE5vUTgDrqUv87yWTZ70KBdYhC"],
            LookAlikes = ["IMPALA_API_KEY=ecdpO·X4g1CratsvJ4un7ASM7CatqxrO"],
        },
        new()
        {
            Id = "instabot-api-key", Issuer = "Instabot", What = "API key", Stems = ["instabotapi", "instabotkey", "instabottoken", "instabotsecret"],
            Shape = "[0-9A-Za-z=+/]{44}", MayDiffer = true,
            RevokeAt = "https://app.instabot.io",
            Examples = ["INSTABOT_API_KEY=oXBA8·tH9ege9XnsimDVYyADFB9P4UMiuKfg5E4bxX11h"],
            LookAlikes = ["INSTABOT_API_KEY=6aazc·m56nNFxbQXzLNykPaRZYriAnh"],
        },
        new()
        {
            Id = "myintervals-api-token", Issuer = "Intervals", What = "API token", Stems = ["myintervals"],
            Shape = "[0-9a-z]{11}", MayDiffer = true,
            RevokeAt = "https://www.myintervals.com",
            Examples = ["MYINTERVALS_API_KEY=jrgv2·svmw1u"],
            LookAlikes = ["MYINTERVALS_API_KEY=ay·jj"],
        },
        new()
        {
            Id = "invoiceocean-api-token", Issuer = "InvoiceOcean", What = "API token", Stems = ["invoiceocean"],
            Shape = "[0-9A-Za-z]{20}", MayDiffer = true,
            RevokeAt = "https://app.invoiceocean.com",
            Examples = ["INVOICEOCEAN_API_KEY=SMUWH·XLOd8T1eZ5NI9Mn"],
            LookAlikes = ["INVOICEOCEAN_API_KEY=KKlQV·coq098zD"],
        },
    ];
}
