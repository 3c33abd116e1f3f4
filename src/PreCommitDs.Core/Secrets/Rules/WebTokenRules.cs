using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens that no one issuer has made up.</summary>
internal static class WebTokenRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "json-web-token", Issuer = "any", What = "JSON web token",
            // Claims are an object too, and what is encrypted has five parts.
            Shape = "eyJ[\\w-]{14,}\\.(e[w-z][\\w-]{8,}(\\.[\\w-]{0,})?|[\\w-]{0,}\\.[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]{0,})", Literal = "eyJ",
            Check = JsonWebToken.Check, IsOnlyWhatHolds = true,
            RevokeAt = "https://datatracker.ietf.org/doc/html/rfc7009", Source = "https://datatracker.ietf.org/doc/html/rfc7519",
            Examples = ["eyJ·hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ·zdWIiOiJuaWdodGx5LXRyYWluaW5nIiwiaWF0IjoxNzYzNzA1NjAwfQ.q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1VnSzDgHkPjM"],
            LookAlikes = ["eyJ·hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "eyJ·hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.short.token"],
        },
    ];
}
