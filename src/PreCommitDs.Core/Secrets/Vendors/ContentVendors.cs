namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that keep texts, pictures and the work of offices, whose keys have no prefix.</summary>
internal static class ContentVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "adafruit-key", Issuer = "Adafruit IO", What = "key", Stems = ["adafruit"],
            Shape = "(aio_[A-Za-z0-9]{28}|[a-z0-9_-]{32})",
            RevokeAt = "https://io.adafruit.com",
            Examples = ["ADAFRUIT_API_KEY=aio_Q·QTdpqt2SgnOveDBFM1N84oj21Gf", "adafruit_api_key: of8oh·xrpo1j7wfyaqxdgzbp61u30o8bl"],
            LookAlikes = ["ADAFRUIT_API_KEY=1tas·re8x4fpg8vzxrqfddx6m09dpk"],
        },
        new()
        {
            Id = "alegra-api-key", Issuer = "Alegra", What = "API token", Stems = ["alegra"],
            Shape = "[a-z0-9-]{20}",
            RevokeAt = "https://app.alegra.com/user/profile",
            Examples = ["ALEGRA_API_KEY=601en·c1xo3rmjm4yfm52"],
            LookAlikes = ["ALEGRA_API_KEY=4rtu·hrwq99tamoq4u"],
        },
        new()
        {
            Id = "apacta-api-key", Issuer = "Apacta", What = "API key", Stems = ["apacta"],
            Shape = "[a-z0-9-]{36}",
            RevokeAt = "https://apidoc.apacta.com",
            Examples = ["APACTA_API_KEY=d9hrv·cmpdj74c1nlrb8uj6jj5yyerdbqb161"],
            LookAlikes = ["APACTA_API_KEY=622o·nswzhfdsoro61pfk7nfk8sx2epaq6"],
        },
        new()
        {
            Id = "apitemplate-key", Issuer = "APITemplate.io", What = "API key", Stems = ["apitemplate"],
            Shape = "[A-Za-z0-9]{39}",
            RevokeAt = "https://app.apitemplate.io/manage-api",
            Examples = ["APITEMPLATE_API_KEY=Y1yQH·er5BEn7k2BKdml8DkfbJPvLxypoC4IiEuT"],
            LookAlikes = ["APITEMPLATE_API_KEY=tlGP·TYYWEK8Jr0IyiSCwAcsvCFVq9NdpDhtL"],
        },
        new()
        {
            Id = "asana-token", Issuer = "Asana", What = "access token or client secret", Stems = ["asana"],
            Shape = "(\\d{1,20}/\\d{16,40}(/\\d{16,40})?:[A-Za-z0-9]{32,}|0/[a-z0-9/]{32,64}|[a-z0-9]{32}|\\d{16})",
            RevokeAt = "https://app.asana.com/0/my-apps",
            Examples =
            [
                "ASANA_TOKEN=3/116·4833637326439:mryxMUOJdmVFL8e5LWSI8K5lpPJBU3cwlHarSUDW",
                "asana_token: 0/2zh·2aql7ndga4lsvod4fwyjpx2wmuu3a",
                "ASANA_TOKEN=je46l·gwo13uru4vb4zeidsp98vghvtu5",
                "asana_token: 99596·81516371692",
            ],
            LookAlikes = ["ASANA_TOKEN=3115·758655443"],
        },
        new()
        {
            Id = "auth0-client-secret", Issuer = "Auth0", What = "client secret", Stems = ["auth0client"],
            Shape = "[A-Za-z0-9_-]{64,}",
            RevokeAt = "https://manage.auth0.com",
            Examples = ["AUTH0CLIENT_SECRET=pc4or·XVYYNN25ka1S30gvMsvyTe45sIO0ke62WMHXrinWapKs3NufFAqgaWB1AIJTOu2WcVu"],
            LookAlikes = ["AUTH0CLIENT_SECRET=OZ7t·ylGXpz"],
        },
        new()
        {
            Id = "bannerbear-key", Issuer = "Bannerbear", What = "API key", Stems = ["bannerbear"],
            Shape = "(bb_(pr|ma)_[a-f0-9]{30}|[A-Za-z0-9]{22}tt)",
            RevokeAt = "https://app.bannerbear.com/account",
            Examples = ["BANNERBEAR_API_KEY=bb_pr·_5f9416482fd196d4cc849c09f56af8", "bannerbear_api_key: 2IUVy·xvwFIenwW2PdRMekKtt"],
            LookAlikes = ["BANNERBEAR_API_KEY=2AiS·ePb6sf5PhJac5cidX"],
        },
        new()
        {
            Id = "billomat-api-key", Issuer = "Billomat", What = "API key", Stems = ["billomat"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://www.billomat.com/en/api/basics/authentication",
            Examples = ["BILLOMAT_API_KEY=42dfd·118cb1d22dd273aa98c81208003"],
            LookAlikes = ["BILLOMAT_API_KEY=e6c6·0909bf2663f529a685d85f0de"],
        },
        new()
        {
            Id = "boost-note-token", Issuer = "Boost Note", What = "access token", Stems = ["boostnote"],
            Shape = "[a-f0-9]{64}",
            RevokeAt = "https://boostnote.io",
            Examples = ["BOOSTNOTE_TOKEN=a1567·c828510ca29a00ec8ba9d1a74e05ff43ae13763ab424c631e1f7b8fcd13"],
            LookAlikes = ["BOOSTNOTE_TOKEN=dfc3·10cf11c9badbea6c0dd0bd39856e1d58c73f8d3634e7ba1a5662236f1"],
        },
        new()
        {
            Id = "buttercms-api-token", Issuer = "ButterCMS", What = "API token", Stems = ["buttercms"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://buttercms.com/settings",
            Examples = ["BUTTERCMS_TOKEN=ulvao·pyffic7euz4kbefemxpf5kiwcfuhv2qqonf"],
            LookAlikes = ["BUTTERCMS_TOKEN=ol13·46nrdtzgwi660se0m3q3q26znyw94m25l"],
        },
        new()
        {
            Id = "clockify-api-key", Issuer = "Clockify", What = "API key", Stems = ["clockify"],
            Shape = "[A-Za-z0-9]{48}",
            RevokeAt = "https://app.clockify.me/user/settings",
            Examples = ["CLOCKIFY_API_KEY=Jlz41·nrhDjBfoFuFcSovZwbEjGF7GLKWJSytatv4qiaPu19o"],
            LookAlikes = ["CLOCKIFY_API_KEY=Qo8i·KyiLwxzTipeCXBUSkBClTmVEGzt4sZj0iUPSEUt5F"],
        },
        new()
        {
            Id = "cloudinary-key", Issuer = "Cloudinary", What = "API key or secret", Stems = ["cloudinary"],
            Shape = "([A-Za-z0-9_-]{27}|\\d{15})",
            RevokeAt = "https://console.cloudinary.com/settings/api-keys",
            Examples = ["CLOUDINARY_API_KEY=XWMXy·SARu3P7b0EbZj2iucYwHra", "cloudinary_api_key: 37778·3957614719"],
            LookAlikes = ["CLOUDINARY_API_KEY=7323·57376239"],
        },
        new()
        {
            Id = "contentful-token", Issuer = "Contentful", What = "delivery or management token", Stems = ["contentful"],
            Shape = "(CFPAT-)?[A-Za-z0-9_-]{43}",
            RevokeAt = "https://app.contentful.com/account/profile/cma_tokens",
            Examples = ["CONTENTFUL_TOKEN=qkei3·B2FayyUXMy8SX6HJquCRe6qsDSl1TMpGrn3K8h"],
            LookAlikes = ["CONTENTFUL_TOKEN=9C4H·SgVjaQo9otL6yPfhmvZL42VEKPkEU5j2cU8w"],
        },
        new()
        {
            Id = "imagekit-key", Issuer = "ImageKit", What = "private key", Stems = ["imagekit"],
            Shape = "((private|public)_[A-Za-z0-9+/=]{24,28}|[A-Za-z0-9+/=]{36})",
            RevokeAt = "https://imagekit.io/dashboard/developer/api-keys",
            Examples = ["IMAGEKIT_API_KEY=priva·te_otzvLlGANdAIPsKRcHXDWOsC", "imagekit_api_key: jZqBq·Yzxh5NthBcBQONkJSa1KY3Y4L6xrwio"],
            LookAlikes = ["IMAGEKIT_API_KEY=KYN0·p7JU5vte9sDHEDCRCBT702CsF7pCg"],
        },
        new()
        {
            Id = "jotform-api-key", Issuer = "Jotform", What = "API key", Stems = ["jotform"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://www.jotform.com/myaccount/api",
            Examples = ["JOTFORM_API_KEY=BfbcK·ImPf6N1JqS5eJIlPqSZho1Xc6MU"],
            LookAlikes = ["JOTFORM_API_KEY=r2lT·sCKoCIJYPJTAgDCaoi3f9dgnN"],
        },
        new()
        {
            Id = "linkpreview-api-key", Issuer = "LinkPreview", What = "API key", Stems = ["linkpreview"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://my.linkpreview.net",
            Examples = ["LINKPREVIEW_API_KEY=8MjiG·KBxpMyCkgTTP4hNo7u30aEalPf5"],
            LookAlikes = ["LINKPREVIEW_API_KEY=MS81·vWvj4vZAdrha0cz8j3PETYxGY"],
        },
    ];
}
