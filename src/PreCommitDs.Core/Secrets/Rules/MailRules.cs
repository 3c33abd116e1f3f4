namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services that send mail.</summary>
internal static class MailRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "sendgrid-api-key", Issuer = "SendGrid", What = "API key",
            Shape = @"SG\.[\w-]{22}\.[\w-]{43}", Literal = "SG.",
            RevokeAt = "https://app.sendgrid.com/settings/api_keys", Source = "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
            Examples = ["SG.·TzugFzIbOZ5Wav4LWRy5A7.E4TSREuy5zyq2iQ14MSElmWznasHtk4r4buWNXHMZu0"],
            LookAlikes = ["SG.·TzugFzIbOZ5Wav4LWRy5A7.E4TSREuy5zyq2iQ14MSElmWznasHtk4r4buWNXHM"],
        },
        new()
        {
            Id = "mailgun-api-key", Issuer = "Mailgun", What = "API key",
            Shape = "key-[a-z0-9]{32}", Literal = "key-",
            Keywords = ["mailgun"],
            RevokeAt = "https://app.mailgun.com/settings/api_security",
            Examples = ["mailgun_key = key-·ojuuwqrkvvj1i9jf8mvqn3x5g6arcw3x"],
            LookAlikes = ["key-·ojuuwqrkvvj1i9jf8mvqn3x5g6arcw3x", "mailgun_key = key-·ojuuwqrkvvj1i9jf8mvqn3x5g6arc"],
        },
        new()
        {
            Id = "mailgun-validation-key", Issuer = "Mailgun", What = "public validation key",
            Shape = "pubkey-[a-f0-9]{32}", Literal = "pubkey-",
            Keywords = ["mailgun"],
            RevokeAt = "https://app.mailgun.com/settings/api_security", IsPublic = true,
            Examples = ["mailgun_key = pubkey-·ac4f206f276b0aa671fbc0be446ff7ac"],
            LookAlikes = ["pubkey-·ac4f206f276b0aa671fbc0be446ff7ac", "mailgun_key = pubkey-·ac4f206f276b0aa671fbc0be446ff"],
        },
        new()
        {
            Id = "mailchimp-api-key", Issuer = "Mailchimp", What = "API key",
            Shape = @"[a-f0-9]{32}-us\d{1,2}", Literal = "-us", Offset = 32,
            RevokeAt = "https://admin.mailchimp.com/account/api/", Source = "https://mailchimp.com/developer/marketing/guides/quick-start/",
            Examples = ["d3b9bfb32a3b21ef36883699d0c7·07e0-us6"],
            LookAlikes = ["d3b9bfb32a3b21ef36883699d0c7·07e0"],
        },
        new()
        {
            Id = "brevo-api-key", Issuer = "Brevo", What = "API key",
            Shape = "xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}", Literal = "xkeysib-",
            RevokeAt = "https://app.brevo.com/settings/keys/api",
            Examples = ["xkeysib-·b9439053a965c3407538208890b00aad482604377b80b4f4b67ad3f246b7119b-UwZ9PkAU5AjKJLmf"],
            LookAlikes = ["xkeysib-·b9439053a965c3407538208890b00aad482604377b80b4f4b67ad3f246b7119b-UwZ9PkAU5AjKJ"],
        },
        new()
        {
            Id = "brevo-smtp-key", Issuer = "Brevo", What = "SMTP key",
            Shape = "xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}", Literal = "xsmtpsib-",
            RevokeAt = "https://app.brevo.com/settings/keys/smtp",
            Examples = ["xsmtpsib-·c48143c9b0e25484d4eb08db9d66a15999a5028153610395c825a0591912f832-q7MguO0SCSJ2yZPV"],
            LookAlikes = ["xsmtpsib-·c48143c9b0e25484d4eb08db9d66a15999a5028153610395c825a0591912f832-q7MguO0SCSJ2y"],
        },
        new()
        {
            Id = "mailersend-api-token", Issuer = "MailerSend", What = "API token",
            Shape = @"mlsn\.[a-f0-9]{64}", Literal = "mlsn.",
            RevokeAt = "https://app.mailersend.com/api-tokens",
            Examples = ["mlsn.·0b68f3d93bb442ac79a9d283570475d046a94fc855946c3c80c3a47ada00985f"],
            LookAlikes = ["mlsn.·0b68f3d93bb442ac79a9d283570475d046a94fc855946c3c80c3a47ada009"],
        },
        new()
        {
            Id = "resend-api-key", Issuer = "Resend", What = "API key",
            Shape = "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}", Literal = "re_",
            RevokeAt = "https://resend.com/api-keys",
            Examples = ["re_·GicTapq6_9Au2cUKYOqocKK7caJ1EZXqO"],
            LookAlikes = ["re_·GicTapq6_9Au2cUKYOqocKK7caJ1EZ"],
        },
        new()
        {
            Id = "gc-notify-api-key", Issuer = "Canadian Digital Service", What = "GC Notify key",
            Shape = @"gcntfy-[\w-]{1,200}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "gcntfy-",
            RevokeAt = "https://documentation.notification.canada.ca/",
            Examples = ["gcntfy-·C-cdd2167e-47da-c4ce-f090-8b2ae473467b-76befbf4-3022-5381-c288-318742c6deb9"],
            LookAlikes = ["gcntfy-·C-cdd2167e-47da-c4ce-f090-8b2ae473467b-76befbf4-3022-5381-c288-318742c6d"],
        },
    ];
}
