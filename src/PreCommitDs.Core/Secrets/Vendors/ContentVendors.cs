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
            Examples = ["ADAFRUIT_API_KEY=aio_2·8MdQIZqNK3KxeFvyMvDPKqkqiWM", "adafruit_api_key: c0280·heyv0i885dy3ahb3u6lofd8gxh9"],
            LookAlikes = ["ADAFRUIT_API_KEY=p2ap·42wtk5e55m47onek011hibbj0"],
        },
        new()
        {
            Id = "alegra-api-key", Issuer = "Alegra", What = "API token", Stems = ["alegra"],
            Shape = "[a-z0-9-]{20}",
            RevokeAt = "https://app.alegra.com/user/profile",
            Examples = ["ALEGRA_API_KEY=evzp4·yiqhd4e4a2ictc3"],
            LookAlikes = ["ALEGRA_API_KEY=fkw9·2573hnxbd8k48"],
        },
        new()
        {
            Id = "apacta-api-key", Issuer = "Apacta", What = "API key", Stems = ["apacta"],
            Shape = "[a-z0-9-]{36}",
            RevokeAt = "https://apidoc.apacta.com",
            Examples = ["APACTA_API_KEY=nycv5·8dhmdlrji9mb44cyooxp1dumoqlob0n"],
            LookAlikes = ["APACTA_API_KEY=gnm5·zagrqu574qqsed3x2li2pg2lv1cea"],
        },
        new()
        {
            Id = "apitemplate-key", Issuer = "APITemplate.io", What = "API key", Stems = ["apitemplateio"],
            Shape = "[A-Za-z0-9]{39}",
            RevokeAt = "https://app.apitemplate.io/manage-api",
            Examples = ["APITEMPLATEIO_API_KEY=TLNAB·fHL0dxFUbfevW5AJRqH9p1LrABBNRWqsFU"],
            LookAlikes = ["APITEMPLATEIO_API_KEY=pJIi·OfcQpdP4tsDj1ez0XXC8Y69lnAO9lDw8"],
        },
        new()
        {
            Id = "asana-token", Issuer = "Asana", What = "access token or client secret", Stems = ["asana"],
            Shape = "(\\d{1,20}/\\d{16,40}(/\\d{16,40})?:[A-Za-z0-9]{32,}|0/[a-z0-9/]{32,64}|[a-z0-9]{32}|\\d{16})",
            RevokeAt = "https://app.asana.com/0/my-apps",
            Examples =
            [
                "ASANA_TOKEN=7/241·9685634167979:O0DXfzLq9Xmds8dy8RTg0Xp1eEqBngX0RqKb3NSS",
                "asana_token: 0/loj·wzu0g3sdfqys5ng1iwnsgkcgr2to4",
                "ASANA_TOKEN=wr3ts·s2yhnw8ffjkc02hiznl3giba55x",
                "asana_token: 62377·79552852557",
            ],
            LookAlikes = ["ASANA_TOKEN=6951·322874135"],
        },
        new()
        {
            Id = "auth0-client-secret", Issuer = "Auth0", What = "client secret", Stems = ["auth0client"],
            Shape = "[A-Za-z0-9_-]{64,}",
            RevokeAt = "https://manage.auth0.com",
            Examples = ["AUTH0CLIENT_SECRET=3KpAK·zXJMNJIQjjoq7wsYieIYnhoDbeVH9N5cL3qoYBGu4wIZteLG3JwjKprJJNM2zwfkhEp"],
            LookAlikes = ["AUTH0CLIENT_SECRET=pJOG·ZQm536"],
        },
        new()
        {
            Id = "bannerbear-key", Issuer = "Bannerbear", What = "API key", Stems = ["bannerbear"],
            Shape = "(bb_(pr|ma)_[a-f0-9]{30}|[A-Za-z0-9]{22}tt)",
            RevokeAt = "https://app.bannerbear.com/account",
            Examples = ["BANNERBEAR_API_KEY=bb_pr·_5222a544761c3b25f90cbda8a864ad", "bannerbear_api_key: 8ZXLk·dqRXZxiu3Z4DD5snztt"],
            LookAlikes = ["BANNERBEAR_API_KEY=jxwd·VhmNdZMnyWoBvtqia"],
        },
        new()
        {
            Id = "billomat-api-key", Issuer = "Billomat", What = "API key", Stems = ["billomat"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://www.billomat.com/en/api/basics/authentication",
            Examples = ["BILLOMAT_API_KEY=23772·e2bd9e4282d286765254e384985"],
            LookAlikes = ["BILLOMAT_API_KEY=8e35·96284c12624741991ceadcdf3"],
        },
        new()
        {
            Id = "boost-note-token", Issuer = "Boost Note", What = "access token", Stems = ["boostnote"],
            Shape = "[a-f0-9]{64}",
            RevokeAt = "https://boostnote.io",
            Examples = ["BOOSTNOTE_TOKEN=ed64c·45e245c402370cce1a10585da06c01452d59335a3c23d8b1754aa614ad2"],
            LookAlikes = ["BOOSTNOTE_TOKEN=bfde·cecd8ff829700c9b65008fbd76589a220c60584817a39069191ed783"],
        },
        new()
        {
            Id = "buttercms-api-token", Issuer = "ButterCMS", What = "API token", Stems = ["buttercms"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://buttercms.com/settings",
            Examples = ["BUTTERCMS_TOKEN=7t9ku·y662bfq9rnn68si9c4ggm5y8ewp08mxh60t"],
            LookAlikes = ["BUTTERCMS_TOKEN=7ai7·clt2g6qdj16j9n17u6khdzlst1mpvxgm1"],
        },
        new()
        {
            Id = "clockify-api-key", Issuer = "Clockify", What = "API key", Stems = ["clockify"],
            Shape = "[A-Za-z0-9]{48}",
            RevokeAt = "https://app.clockify.me/user/settings",
            Examples = ["CLOCKIFY_API_KEY=TSahE·D2P3668cj9JixiwNO5sxyH4RMvd2Ats49JtWQPWxSRK"],
            LookAlikes = ["CLOCKIFY_API_KEY=08pX·hCtAkHcJ96bHHznPod0upPa9vZ2653jbObfPcLnyS"],
        },
        new()
        {
            Id = "cloudinary-key", Issuer = "Cloudinary", What = "API key or secret", Stems = ["cloudinary"],
            Shape = "([A-Za-z0-9_-]{27}|\\d{15})",
            RevokeAt = "https://console.cloudinary.com/settings/api-keys",
            Examples = ["CLOUDINARY_API_KEY=6J8pl·WyB500OT37VaIcBeYTV4xY", "cloudinary_api_key: 25795·1493463399"],
            LookAlikes = ["CLOUDINARY_API_KEY=2237·51741322"],
        },
        new()
        {
            Id = "contentful-token", Issuer = "Contentful", What = "delivery or management token", Stems = ["contentful"],
            Shape = "(CFPAT-)?[A-Za-z0-9_-]{43}",
            RevokeAt = "https://app.contentful.com/account/profile/cma_tokens",
            Examples = ["CONTENTFUL_TOKEN=8pRfm·vfcjNPl3VF9jpFxqrC9IYdjFpDGDTgvGxV76qV"],
            LookAlikes = ["CONTENTFUL_TOKEN=XSFX·XTf9HYSGX4cUGqJ3ynLkskdeU1U9WzV95vfY"],
        },
        new()
        {
            Id = "imagekit-key", Issuer = "ImageKit", What = "private key", Stems = ["imagekit"],
            Shape = "((private|public)_[A-Za-z0-9+/=]{24,28}|[A-Za-z0-9+/=]{36})",
            RevokeAt = "https://imagekit.io/dashboard/developer/api-keys",
            Examples = ["IMAGEKIT_API_KEY=priva·te_UL0YWbGdEXykpCYomes7aSgS", "imagekit_api_key: k2DBI·uBpHau9RPMcCm3VnZu8gTPHmjT413GR"],
            LookAlikes = ["IMAGEKIT_API_KEY=n5la·D9vObqpFHnMgFrQcWX1nG77PPmqiW"],
        },
        new()
        {
            Id = "jotform-api-key", Issuer = "Jotform", What = "API key", Stems = ["jotform"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://www.jotform.com/myaccount/api",
            Examples = ["JOTFORM_API_KEY=rqqPs·46AGFaNGzdLwbeUQ5qsL9HIzHKc"],
            LookAlikes = ["JOTFORM_API_KEY=OqFU·ei6yKQ8SIXX2ROXRjhPDPiWO7"],
        },
        new()
        {
            Id = "linkpreview-api-key", Issuer = "LinkPreview", What = "API key", Stems = ["linkpreviewapi"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://my.linkpreview.net",
            Examples = ["LINKPREVIEWAPI_API_KEY=gzGZ2·MalssTaWkPjtVfOO3DwUPglMbSL"],
            LookAlikes = ["LINKPREVIEWAPI_API_KEY=SSu2·aQgErvyepOExaaQZbiICGAzjQ"],
        },
    ];
}
