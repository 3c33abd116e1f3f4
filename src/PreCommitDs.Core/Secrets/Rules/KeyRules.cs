using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Keys that are not given out by a service.</summary>
internal static class KeyRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "age-secret-key", Issuer = "age", What = "secret key",
            Shape = "AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}", Literal = "AGE-SECRET-KEY-1",
            Check = AgeSecretKey.Check,
            RevokeAt = "https://github.com/FiloSottile/age#readme", Source = "https://github.com/FiloSottile/age",
            Examples = ["AGE-SECRET-KEY-1·T4V74L9XLLFV580L7Z0N5XZDHJ7HC3VU32TQLCDDTMF2D50MJMLS7DG9DK"],
            LookAlikes = ["AGE-SECRET-KEY-1·T4V74L9XLLFV580L7Z0N5XZDHJ7HC3VU32TQLCDDTMF2D50MJMLS7DG"],
        },
        new()
        {
            Id = "onepassword-service-token", Issuer = "1Password", What = "service account token",
            Shape = "ops_eyJ[A-Za-z0-9+/]{250,4000}={0,3}", Literal = "ops_eyJ",
            Check = OnePasswordToken.Check,
            RevokeAt = "https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount/", Source = "https://developer.1password.com/docs/service-accounts/",
            Examples = ["ops_eyJ·0Qrum5GD4Yxws1KO1ffCk65pLuIfjOeIaJOdjuu00ksJXXNbpPF3JwtNizoHioayOdTXAk4EzwpFe64gRUbyRZlvg7hMtZMUd9huyLIuwinzqUzXumJdKH4w7AksTwTN6TiX2ie1CRMf11Gcl1gSgqpfrBY8JZu9J6brEF0elYuHE8qSIYIGg5HKosc7yWQGVSuSyW1yUYnJzuvr8dguYR846Tvi9Mdz3CoNOYpcog9GRyRmKlP9vV2wbr"],
            LookAlikes = ["ops_eyJ·0Qrum5GD4Yxws1KO1ffCk65pLuIfjOeIaJOdjuu00ksJXXNbpPF3JwtNizoHioayOdTXAk4EzwpFe64gRUbyRZlvg7hMtZMUd9huyLIuwinzqUzXumJdKH4w7AksTwTN6TiX2ie1CRMf11Gcl1gSgqpfrBY8JZu9J6brEF0elYuHE8qSIYIGg5HKosc7yWQGVSuSyW1yUYnJzuvr8dguYR846Tvi9Mdz3CoNOYpcog9GRyRmKlP9vV2"],
        },
        new()
        {
            Id = "onepassword-secret-key", Issuer = "1Password", What = "secret key of an account",
            Shape = "A3-[A-Z0-9]{6}-([A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}", Literal = "A3-",
            RevokeAt = "https://support.1password.com/change-secret-key/", Source = "https://support.1password.com/secret-key-security/",
            Examples = ["A3-·X2GTFH-JZPB1BBULFH-YRE9E-0ER9T-YUUXQ", "A3-·FH9A8J-8ZUNN7-058XY-QRERF-QX976-RZG8I"],
            LookAlikes = ["A3-·X2GTFH-JZPB1BBULFH-YRE9E-0ER9T-YU"],
        },
    ];
}
