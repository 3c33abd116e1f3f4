namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of HashiCorp.</summary>
internal static class HashiCorpRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "terraform-cloud-token", Issuer = "HashiCorp", What = "HCP Terraform token",
            Shape = @"[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}", Literal = ".atlasv1.", Offset = 14,
            RevokeAt = "https://app.terraform.io/app/settings/tokens", Source = "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
            Examples = ["rRgk4RDIrnqMO9.atlasv1.·p68qGvKKpV40PYDXsvFbSMSw66Fxsi9Npa7kZh7qenhQcwBiaBup1Y7TYypv"],
            LookAlikes = ["rRgk4RDIrnqMO9.atlasv1.·p68qGvKKpV40PYDXsvFbSMSw66Fxsi9Npa7kZh7qenhQcwBiaBup1Y7TY"],
        },
        new()
        {
            Id = "vault-service-token", Issuer = "HashiCorp", What = "Vault service token",
            Shape = @"hvs\.([A-Za-z0-9]{24}|[\w-]{90,130})", Literal = "hvs.",
            RevokeAt = "https://developer.hashicorp.com/vault/docs/commands/token/revoke", Source = "https://developer.hashicorp.com/vault/docs/concepts/tokens",
            Examples = ["hvs.·3ekMdMWxo0C2ZQT0c9DnU5BT", "hvs.·0LM6FSt3dWxjswDHeSXvCDUrDmGTrbQ2XRoczOgZ92grf6skucc3lCI08hTnXMupcCMECxtR7B9UZrEWDW7B3bR0Sz"],
            LookAlikes = ["hvs.·3ekMdMWxo0C2ZQT0c9DnU"],
        },
        new()
        {
            Id = "vault-batch-token", Issuer = "HashiCorp", What = "Vault batch token",
            Shape = @"hvb\.[\w-]{138,300}", Literal = "hvb.",
            RevokeAt = "https://developer.hashicorp.com/vault/docs/commands/token/revoke", Source = "https://developer.hashicorp.com/vault/docs/concepts/tokens",
            Examples = ["hvb.·iDNEsMZDXzqMtHlRgghxwFJ1Ki8FWUnvoimzKZ4aC6Z6FCP92Fl0SbdEe6uIrNjn4rbpMHewA4BM03Fz8FS6u1xfmxj8hvSlNZXsqGfLwMbAMHhnUnWtpH0NcZvZvFAxqtphnPlJvv"],
            LookAlikes = ["hvb.·iDNEsMZDXzqMtHlRgghxwFJ1Ki8FWUnvoimzKZ4aC6Z6FCP92Fl0SbdEe6uIrNjn4rbpMHewA4BM03Fz8FS6u1xfmxj8hvSlNZXsqGfLwMbAMHhnUnWtpH0NcZvZvFAxqtphnPl"],
        },
        new()
        {
            Id = "vault-recovery-token", Issuer = "HashiCorp", What = "Vault recovery token",
            Shape = @"hvr\.([A-Za-z0-9]{24}|[\w-]{90,130})", Literal = "hvr.",
            RevokeAt = "https://developer.hashicorp.com/vault/docs/commands/token/revoke", Source = "https://developer.hashicorp.com/vault/docs/concepts/tokens",
            Examples = ["hvr.·yuilq1grUMfFhZIZkvqJQIq2", "hvr.·n95X7y2S3ZjZg1gldRXZdkpFFDiYvG1CA2ruJONfuKn20pKHEDKk5PjQJgjFIpDYiEMt0fZgakUYKpsp3zPors5aT2"],
            LookAlikes = ["hvr.·yuilq1grUMfFhZIZkvqJQ"],
        },
    ];
}
