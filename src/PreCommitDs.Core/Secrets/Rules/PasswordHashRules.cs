namespace PreCommitDs.Secrets.Rules;

/// <summary>Hashes of passwords, which can be guessed as long as one likes once they are out.</summary>
internal static class PasswordHashRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "bcrypt-2a-hash", Issuer = "bcrypt", What = "hash of a password",
            Shape = "\\$2a\\$\\d{2}\\$[./A-Za-z0-9]{53}", Literal = "$2a$",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://man7.org/linux/man-pages/man5/crypt.5.html",
            Examples = ["$2a$·51$VSsqTTswqqMdyH6InRJbYt.q1BZXUOfttv141fAad56w75M9sHwN5"],
            LookAlikes = ["$2a$·51$VSsqTTswqqMdyH6InRJbYt.q1BZXUOfttv141fAad56"],
        },
        new()
        {
            Id = "bcrypt-2b-hash", Issuer = "bcrypt", What = "hash of a password",
            Shape = "\\$2b\\$\\d{2}\\$[./A-Za-z0-9]{53}", Literal = "$2b$",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://man7.org/linux/man-pages/man5/crypt.5.html",
            Examples = ["$2b$·43$.wt7lmB6PyO6a8KqGukdeBDcT5M79lkFf9HDlFXEZDCXvbZTTkjgU"],
            LookAlikes = ["$2b$·43$.wt7lmB6PyO6a8KqGukdeBDcT5M79lkFf9HDlFXEZDC"],
        },
        new()
        {
            Id = "bcrypt-2y-hash", Issuer = "bcrypt", What = "hash of a password",
            Shape = "\\$2y\\$\\d{2}\\$[./A-Za-z0-9]{53}", Literal = "$2y$",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://man7.org/linux/man-pages/man5/crypt.5.html",
            Examples = ["$2y$·53$bWf0Lb/UdjanhYvtFBPc1thvHramejEI15Cg5m0NHtUN4QA8tcL0i"],
            LookAlikes = ["$2y$·53$bWf0Lb/UdjanhYvtFBPc1thvHramejEI15Cg5m0NHtU"],
        },
        new()
        {
            Id = "sha256-crypt-hash", Issuer = "crypt", What = "hash of a password",
            Shape = "\\$5\\$(rounds=\\d{4,9}\\$)?[./A-Za-z0-9]{8,16}\\$[./A-Za-z0-9]{43}", Literal = "$5$",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://man7.org/linux/man-pages/man5/crypt.5.html",
            Examples = ["$5$·rounds=7387$rwj97q2V$olkYYj3o.bRNA4pXeivG3YQ.4QKwEmU7prcXGzhejcv"],
            LookAlikes = ["$5$·rounds=7387$rwj97q2V$olkYYj3o.bRNA4pXeivG3YQ.4QKwEmU7"],
        },
        new()
        {
            Id = "sha512-crypt-hash", Issuer = "crypt", What = "hash of a password",
            Shape = "\\$6\\$(rounds=\\d{4,9}\\$)?[./A-Za-z0-9]{8,16}\\$[./A-Za-z0-9]{86}", Literal = "$6$",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://man7.org/linux/man-pages/man5/crypt.5.html",
            Examples = ["$6$·rounds=9086$ToDxLfE3$NJo5ykVP/Enl7Y3nQy3./UCtmv1ad.TsxBdD6b/IJf5kbH8R3GMTj98taR5g1gg3A5kJd8c89EYkAky4pca.oO"],
            LookAlikes = ["$6$·rounds=9086$ToDxLfE3$NJo5ykVP/Enl7Y3nQy3./UCtmv1ad.TsxBdD6b/IJf5kbH8R3GMTj98taR5g1gg3A5kJ"],
        },
        new()
        {
            Id = "yescrypt-hash", Issuer = "crypt", What = "hash of a password",
            Shape = "\\$y\\$[./A-Za-z0-9]{3,8}\\$[./A-Za-z0-9]{16,32}\\$[./A-Za-z0-9]{43}", Literal = "$y$",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://man7.org/linux/man-pages/man5/crypt.5.html",
            Examples = ["$y$·FjZ$vOBWzlexx0TBlNCX$oMRANdlayUZC8rExjKA5tkncl/wdxq/uMoNvOf6UPNQ"],
            LookAlikes = ["$y$·FjZ$vOBWzlexx0TBlNCX$oMRANdlayUZC8rExjKA5tkncl/wdxq/u"],
        },
        new()
        {
            Id = "apr1-hash", Issuer = "Apache", What = "hash of a password",
            Shape = "\\$apr1\\$[./A-Za-z0-9]{8}\\$[./A-Za-z0-9]{22}", Literal = "$apr1$",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://httpd.apache.org/docs/2.4/misc/password_encryptions.html",
            Examples = ["$apr1$·r47hNk8j$I4YXBQYvsmz7olyzpFZCUC"],
            LookAlikes = ["$apr1$·r47hNk8j$I4YXBQYvsmz7olyz"],
        },
        new()
        {
            Id = "md5-crypt-hash", Issuer = "crypt", What = "hash of a password",
            Shape = "\\$1\\$[./A-Za-z0-9]{8}\\$[./A-Za-z0-9]{22}", Literal = "$1$",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://man7.org/linux/man-pages/man5/crypt.5.html",
            Examples = ["$1$·Vyfds5Ob$vFgutlwNerrxNoxrZUhYGN"],
            LookAlikes = ["$1$·Vyfds5Ob$vFgutlwNerrxNoxrZ"],
        },
        new()
        {
            Id = "argon2-hash", Issuer = "Argon2", What = "hash of a password",
            Shape = "\\$argon2(id|i|d)\\$v=\\d{2}\\$m=\\d{2,8},t=\\d{1,3},p=\\d{1,3}\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{43,86}", Literal = "$argon2",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://www.rfc-editor.org/rfc/rfc9106",
            Examples = ["$argon2·id$v=84$m=26,t=3,p=3$DbHwUntDvzJ$PwnIvGLdWhreWUChI7nsrizgF2FPwQwo002q0K1lHTd"],
            LookAlikes = ["$argon2·id$v=84$m=26,t=3,p=3$DbHwUntDvzJ$PwnIvGLdWhreWUChI7nsrizgF2FPwQ"],
        },
        new()
        {
            Id = "django-pbkdf2-hash", Issuer = "Django", What = "hash of a password",
            Shape = "pbkdf2_sha256\\$\\d{4,7}\\$[A-Za-z0-9]{8,32}\\$[A-Za-z0-9+/]{43}=", Literal = "pbkdf2_sha256$",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://docs.djangoproject.com/en/stable/topics/auth/passwords/",
            Examples = ["pbkdf2_sha256$·6923$hz6jgoib$ioNQ/B1fA2oVQJz4RC/PZIPH8gyPv16+vRAyKRloO59="],
            LookAlikes = ["pbkdf2_sha256$·6923$hz6jgoib$ioNQ/B1fA2oVQJz4RC/PZIPH8gyPv16+"],
        },
        new()
        {
            Id = "kerberos-ticket-hash", Issuer = "Kerberos", What = "ticket that can be cracked",
            Shape = "\\$krb5(asrep|tgs|pa)\\$\\d{2}\\$[\\w$*./:@-]{0,80}[a-f0-9]{32}\\$[a-f0-9]{64,3800}", Literal = "$krb5",
            RevokeAt = "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html", Source = "https://www.rfc-editor.org/rfc/rfc4757",
            Examples = ["$krb5·asrep$71$m8bdf3fcd5f7429c1c8e4e41728c6daab$3823dfe1268fb35726faac5ccd949fc3723ad32ad8bfee0de1e624753f2490a1"],
            LookAlikes = ["$krb5·asrep$71$m8bdf3fcd5f7429c1c8e4e41728c6daab$3823dfe1268fb35726faac5ccd949fc3723ad32ad8bfee"],
        },
    ];
}
