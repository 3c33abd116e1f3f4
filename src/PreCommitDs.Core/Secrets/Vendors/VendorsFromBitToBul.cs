namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from BitBar to Bulbul, whose keys have no prefix.</summary>
internal static class VendorsFromBitToBul
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "bitbar-api-key", Issuer = "BitBar", What = "API key", Stems = ["bitbarapi", "bitbarkey", "bitbartoken", "bitbarsecret"],
            Shape = "[0-9a-zA-Z]{32}", MayDiffer = true,
            RevokeAt = "https://cloud.bitbar.com",
            Examples = ["BITBAR_API_KEY=AhTFV·yw9AcqC79axMw6164aYxvQtDrPP"],
            LookAlikes = ["BITBAR_API_KEY=3F0HN·Bk9Jfmha2hE6SVYB4"],
        },
        new()
        {
            Id = "bitfinex-api-secret", Issuer = "Bitfinex", What = "API key or secret", Stems = ["bitfinex"],
            Shape = "[A-Za-z0-9_-]{43}", MayDiffer = true,
            RevokeAt = "https://setting.bitfinex.com/api",
            Examples = ["BITFINEX_API_KEY=lw9Cc·DnPPOCK7l2LUA530dTamQ94f8EPrYrtlOaTZ4t"],
            LookAlikes = ["BITFINEX_API_KEY=fBy3P·FLKWYLA4SZjXHVi3YVZpE9Hb"],
        },
        new()
        {
            Id = "blablabus-api-token", Issuer = "BlaBlaBus", What = "API token", Stems = ["blablabus"],
            Shape = "[0-9A-Za-z]{22}", MayDiffer = true,
            RevokeAt = "https://www.blablacar.fr/bus",
            Examples = ["BLABLABUS_API_KEY=g1Lp9·Fj85CHYro8ZSTropF"],
            LookAlikes = ["BLABLABUS_API_KEY=jGcvS·bNYFPcWD8t"],
        },
        new()
        {
            Id = "blazemeter-api-key", Issuer = "BlazeMeter", What = "API key", Stems = ["blazemeter"],
            Shape = "[0-9a-f]{24,80}", MayDiffer = true,
            RevokeAt = "https://a.blazemeter.com",
            Examples = ["BLAZEMETER_API_KEY=8c049·0c257a632b96292794c"],
            LookAlikes = ["BLAZEMETER_API_KEY=9bce4·850bbd0e7cb"],
        },
        new()
        {
            Id = "blitapp-api-key", Issuer = "Blitapp", What = "API key", Stems = ["blitapp"],
            Shape = "[A-Za-z0-9_-]{39}", MayDiffer = true,
            RevokeAt = "https://blitapp.com",
            Examples = ["BLITAPP_API_KEY=CmKbM·wTJYvCjToo8Lk1OkfthQ7bqrkW7AH1wxpS"],
            LookAlikes = ["BLITAPP_API_KEY=5C42l·msDPrHCyUNx6Wv6FasvZv"],
        },
        new()
        {
            Id = "blocknative-api-key", Issuer = "Blocknative", What = "API key", Stems = ["blocknative"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://account.blocknative.com",
            Examples = ["BLOCKNATIVE_API_KEY=48824·b9A-94e3-b5Cf-8B5C-bfFF1cA8Dee9"],
            LookAlikes = ["BLOCKNATIVE_API_KEY=393BB·a42-8FDe-66BE-51f9-"],
        },
        new()
        {
            Id = "borgbase-api-token", Issuer = "BorgBase", What = "API token", Stems = ["borgbase"],
            Shape = "[A-Za-z0-9/_-]{148,152}", MayDiffer = true,
            RevokeAt = "https://www.borgbase.com/account",
            Examples = ["BORGBASE_API_KEY=5RTMH·sTc9HKUcdkXSKjECAdwfFvtVvkQGpf9bfMyiUAW6FpSon7upsQpPFIvBBxZ1JSXL9oh257rKGyu1TvnUYLp0WUOXIj6X11QPDCGkzo60tZ5D8NfbfuKTmloFJsOKIcoZFC2ceMNuXAC1n21"],
            LookAlikes = ["BORGBASE_API_KEY=ygbJS·EqDgta4VEcAq90L5uKYSAczkrWkMeFiUhdbi6o3JZ9mnFzzDurVmqTkka8XeqpIT3Vh4oB2MOrvcsFJqlXjl8aXhPkcZQH"],
        },
        new()
        {
            Id = "brightlocal-api-key", Issuer = "BrightLocal", What = "API key", Stems = ["brightlocal"],
            Shape = "[0-9a-f]{40}", MayDiffer = true,
            RevokeAt = "https://tools.brightlocal.com",
            Examples = ["BRIGHTLOCAL_API_KEY=33ec5·6f24b1c71b106e934d263b5ba0837bbf1b3"],
            LookAlikes = ["BRIGHTLOCAL_API_KEY=ba317·8b6e0e30f328549c488e00"],
        },
        new()
        {
            Id = "browshot-api-key", Issuer = "Browshot", What = "API key", Stems = ["browshot"],
            Shape = "[A-Za-z0-9-]{28}", MayDiffer = true,
            RevokeAt = "https://browshot.com/dashboard",
            Examples = ["BROWSHOT_API_KEY=O39nh·EXVhNT5IlnCNK0XudVkdY7W"],
            LookAlikes = ["BROWSHOT_API_KEY=l9IsC·6j5xG3MxbokoGX"],
        },
        new()
        {
            Id = "bulbul-api-key", Issuer = "Bulbul", What = "API key", Stems = ["bulbul"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://bulbul.io",
            Examples = ["BULBUL_API_KEY=etvx6·pw9zvdvu46xppwjina3z2ztkejt"],
            LookAlikes = ["BULBUL_API_KEY=tq9ve·mfltw3w1e5ulrq8bk"],
        },
    ];
}
