namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from viewneo to ZipBooks, whose keys have no prefix.</summary>
internal static class VendorsFromVieToZip
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "viewneo-access-token", Issuer = "viewneo", What = "access token", Stems = ["viewneo"],
            Shape = "[A-Za-z0-9._-]{200,600}", MayDiffer = true,
            RevokeAt = "https://cloud.viewneo.com",
            Examples = ["VIEWNEO_API_KEY=uuetN·V4fjVU4LvHu4KG1Nt5GiEFGWOVwtxWsYXP86JeOLcxQmvJ1gvjUtlWUaj0hKJ92Uz3x4F0O3vZz.ng7AbuOXeJTfY0yNUJtXlXB4gQ3Tpi2doH9CjbiMdw1SfqRpZB8nOVgQbpBo1N7tHEVDN4j7x8p8vtkLhJiU8e9WbRMFilbpzP7Dn2FLiSIiQ0trRdMKZ7m"],
            LookAlikes = ["VIEWNEO_API_KEY=3lfRD·WrfZCZlYnRtICpThQbBwogTK8RHjoq6odvTWexYl7QlIioN2e8p0E0GlcPGS3yRbeljCBvHEMOynywFXKcqKPzolf3FvuGxxht0Ct8mSdwhUjUkDEO23hjGxgZMwbWugw"],
        },
        new()
        {
            Id = "voodoosms-api-key", Issuer = "Voodoo SMS", What = "API key", Stems = ["voodoosms"],
            Shape = "[A-Za-z0-9]{46}", MayDiffer = true,
            RevokeAt = "https://www.voodoosms.com",
            Examples = ["VOODOOSMS_API_KEY=MtiRc·JqBwjrHyqvrblYZ05ETi2iV6vxtPBYlmfYKEsddeI"],
            LookAlikes = ["VOODOOSMS_API_KEY=JtAr6·DILkE8Sx2luSGrDzxNgOLagmM4"],
        },
        new()
        {
            Id = "vouchery-api-key", Issuer = "Vouchery", What = "API key", Stems = ["vouchery"],
            Shape = "[a-z0-9-]{36}", MayDiffer = true,
            RevokeAt = "https://vouchery.io",
            Examples = ["VOUCHERY_API_KEY=39mnb·z563xdn5dmm5my2klttexu8g4n1c2io"],
            LookAlikes = ["VOUCHERY_API_KEY=0dtln·3v0dkc0vy1v3p340qlo"],
        },
        new()
        {
            Id = "vpnapi-api-key", Issuer = "vpnapi.io", What = "API key", Stems = ["vpnapi"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://vpnapi.io/dashboard",
            Examples = ["VPNAPI_API_KEY=c325q·3ymtei17xdbg1d441r8mo61hp6c"],
            LookAlikes = ["VPNAPI_API_KEY=rk5t4·inxsmfr5m9s9kvytp"],
        },
        new()
        {
            Id = "walkscore-api-key", Issuer = "Walk Score", What = "API key", Stems = ["walkscore"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://www.walkscore.com/professional/",
            Examples = ["WALKSCORE_API_KEY=38a3x·mzm3tdj5gc4tk6jmkw2jh0kc8ar"],
            LookAlikes = ["WALKSCORE_API_KEY=koh56·lbmgeubptl5mxedlu"],
        },
        new()
        {
            Id = "webscraper-api-token", Issuer = "Web Scraper", What = "API token", Stems = ["webscraperapi", "webscraperkey", "webscrapertoken", "webscrapersecret"],
            Shape = "[A-Za-z0-9]{60}", MayDiffer = true,
            RevokeAt = "https://cloud.webscraper.io/api",
            Examples = ["WEBSCRAPER_API_KEY=ARsIc·my9cwtBlwnwAzOpQetZ69o4wDo5JAQDlMwjaSsXVpUoKZa3liHM7yAc"],
            LookAlikes = ["WEBSCRAPER_API_KEY=u8Wk8·LSDBbsVY0bqmc4qcreV4Mip3kdDkKObuF6h"],
        },
        new()
        {
            Id = "wistia-api-token", Issuer = "Wistia", What = "API token", Stems = ["wistia"],
            Shape = "[0-9a-z]{64}", MayDiffer = true,
            RevokeAt = "https://account.wistia.com",
            Examples = ["WISTIA_API_KEY=kfeao·gfwp2kkh08gujncr4u3pf837t8ak3iofw10yn1v976btdi1kb2tj3mep7y4"],
            LookAlikes = ["WISTIA_API_KEY=aua3k·j3jrw713pgf31qlwoa552qkzydc17vubjqhkn5"],
        },
        new()
        {
            Id = "workstack-api-key", Issuer = "Workstack", What = "API key", Stems = ["workstack"],
            Shape = "[0-9A-Za-z]{60}", MayDiffer = true,
            RevokeAt = "https://workstack.io",
            Examples = ["WORKSTACK_API_KEY=crYmK·MkX5Ps0w5TEBtlCXIyZVi6f5JsLT0RoHOJIgDcVc9HKK6TCXKK06Ytl"],
            LookAlikes = ["WORKSTACK_API_KEY=3CQhI·E3jIrSViAGFOKv3e6SKDMotxcFUsUNcUk15"],
        },
        new()
        {
            Id = "zilliz-api-key", Issuer = "Zilliz", What = "API key", Stems = ["zilliz"],
            Shape = "([a-f0-9]{72}|[a-f0-9]{96,104})", MayDiffer = true,
            RevokeAt = "https://cloud.zilliz.com",
            Examples = ["ZILLIZ_API_KEY=82389·7b9e33ee1fafc47cff56e214478e8e4b5df02c16cdf9e5518a3e9207265eb35ab439cae8c37232c208967a86e35"],
            LookAlikes = ["ZILLIZ_API_KEY=e90b9·1f5b50032b1ba7a4e478e076fe1adcf75a2fac8335ee9544e57be547db1"],
        },
        new()
        {
            Id = "zipbooks-api-key", Issuer = "ZipBooks", What = "API key", Stems = ["zipbooks"],
            Shape = "[A-Za-z0-9._-]{100,400}", MayDiffer = true,
            RevokeAt = "https://app.zipbooks.com",
            Examples = ["ZIPBOOKS_API_KEY=bNV8l·SfixfhL1jwt5XTZ6L6S8kLSJJFUF7soDQd9WXuECIud9XSLZMviTP27pOxebJEj0Zn.wurxzc0sYFqzH1W.6D.AL5ffZjnP"],
            LookAlikes = ["ZIPBOOKS_API_KEY=l7QB4·ZczxTuo.ZgGlLxJO4CC0DsTvXz4ME4UoO8Yjm3qDUKbjjqOYQEG42Ej4TO0tbl"],
        },
    ];
}
