namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that send mail or test where it goes.</summary>
internal static class MailServiceVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "mailboxlayer-access-key", Issuer = "mailboxlayer", What = "access key", Stems = ["mailboxlayer"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://mailboxlayer.com/dashboard",
            Examples = ["MAILBOXLAYER_ACCESS_KEY=elq7430·nbrvu4gq3pnteiegibe43v0ao"],
            LookAlikes = ["MAILBOXLAYER_ACCESS_KEY=elq7430·nbrvu4gq3pnteiegibe43v"],
        },
        new()
        {
            Id = "mailerlite-api-key", Issuer = "MailerLite", What = "API key", Stems = ["mailerlite"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://developers.mailerlite.com/docs/",
            Examples = ["mailerlite_api_key: 28c5biv·ewvzfhur53ski7tfjzetpnyak"],
            LookAlikes = ["mailerlite_api_key: 28c5biv·ewvzfhur53ski7tfjzetpn"],
        },
        new()
        {
            Id = "mailgun-signing-key", Issuer = "Mailgun", What = "API or signing key", Stems = ["mailgun"],
            Shape = "(((key|pubkey)-)?[a-z0-9]{32}|key-[a-z0-9]{24,36}|[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}|[A-Za-z0-9-]{72})",
            RevokeAt = "https://app.mailgun.com/settings/api_security",
            Examples = ["mailgun_signing_key = \"·9tw710uk573jnd88kxcqd5bnlc1975tp\""],
        },
        new()
        {
            Id = "mailjet-sms-token", Issuer = "Mailjet", What = "API secret or SMS token", Stems = ["mailjet"],
            Shape = "([A-Za-z0-9]{32}|[A-Za-z0-9]{87}=)",
            RevokeAt = "https://app.mailjet.com/account/apikeys",
            Examples = ["\"mailjet_sms_token\": \"·MWhscpgrsrLyFPCBGlGOzVNAkK6e5yN9\""],
        },
        new()
        {
            Id = "mailsac-api-key", Issuer = "Mailsac", What = "API key", Stems = ["mailsac"],
            Shape = "k_[A-Za-z0-9]{36,100}",
            RevokeAt = "https://mailsac.com/api-keys",
            Examples = ["export MAILSAC_API_KEY=k_sn42G·iUKPP7ypV1tq9lSPzxBewogU4qMcLRF"],
        },
        new()
        {
            Id = "moosend-api-key", Issuer = "Moosend", What = "API key", Stems = ["moosend"],
            Shape = "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            RevokeAt = "https://docs.moosend.com/developers/api-documentation/en/index-en.html",
            Examples = ["moosend_api_key = '3DAF712·F-fCb4-caCB-E5d8-80e5a9E8BCf3'"],
            LookAlikes = ["moosend_api_key = '3DAF712·F-fCb4-caCB-E5d8-80e5a9E8B'"],
        },
        new()
        {
            Id = "nicereply-api-key", Issuer = "Nicereply", What = "API key", Stems = ["nicereply"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://docs.nicereply.com",
            Examples = ["--nicereply-api-key 1347bbc·1a94b6043199700061f98dcf402479d57"],
            LookAlikes = ["--nicereply-api-key 1347bbc·1a94b6043199700061f98dcf402479"],
        },
        new()
        {
            Id = "omnisend-api-key", Issuer = "Omnisend", What = "API key", Stems = ["omnisend"],
            Shape = "[A-Za-z0-9_-]{75}",
            RevokeAt = "https://app.omnisend.com/my-account/integrations/api-keys",
            Examples = ["OMNISEND_API_KEY=s3R3HtO·Luy2AyfIyFvLFIQGhAp4qCHrLRE80niW1xPcN1Z99ltu6rWI9NpW08s806FSFvBlmSxm"],
            LookAlikes = ["OMNISEND_API_KEY=s3R3HtO·Luy2AyfIyFvLFIQGhAp4qCHrLRE80niW1xPcN1Z99ltu6rWI9NpW08s806FSFvBlm"],
        },
        new()
        {
            Id = "pepipost-api-key", Issuer = "Pepipost", What = "API key", Stems = ["pepipost"],
            Shape = "[A-Za-z0-9-]{32}",
            RevokeAt = "https://app.pepipost.com",
            Examples = ["pepipost_api_key: Q4jOIBj·WT3UVFiRcRN2vSV6K0j6HxwHz"],
            LookAlikes = ["pepipost_api_key: Q4jOIBj·WT3UVFiRcRN2vSV6K0j6Hx"],
        },
        new()
        {
            Id = "postmark-account-token", Issuer = "Postmark", What = "server or account token", Stems = ["postmark"],
            Shape = "[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}",
            RevokeAt = "https://account.postmarkapp.com/api_tokens",
            Examples = ["postmark_account_token = \"·WC9ULUSX-63zc-ypME-45cM-5sOdSHAEDcmc\""],
            LookAlikes = ["postmark_account_token = \"·WC9ULUSX-63zc-ypME-45cM-5sOdSHAED\""],
        },
        new()
        {
            Id = "zerobounce-api-key", Issuer = "ZeroBounce", What = "API key", Stems = ["zerobounce"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://www.zerobounce.net/members/API",
            Examples = ["\"zerobounce_api_key\": \"·2xwap20n5hf5vr8kzi26sqxfyzmlaf5g\""],
            LookAlikes = ["\"zerobounce_api_key\": \"·2xwap20n5hf5vr8kzi26sqxfyzmla\""],
        },
        new()
        {
            Id = "oopspam-api-key", Issuer = "OOPSpam", What = "API key", Stems = ["oopspam"],
            Shape = "[A-Za-z0-9]{40}",
            RevokeAt = "https://app.oopspam.com",
            Examples = ["export OOPSPAM_API_KEY=niSVHPC·5cgwI45YaQkr3wHKqEPEIVAKdcZy4kV3D"],
            LookAlikes = ["export OOPSPAM_API_KEY=niSVHPC·5cgwI45YaQkr3wHKqEPEIVAKdcZy4k"],
        },
    ];
}
