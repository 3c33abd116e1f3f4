namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of other hosts of source code, and of tools that read it.</summary>
internal static class SourceHostRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "atlassian-api-token", Issuer = "Atlassian", What = "API token",
            Shape = @"ATATT3[\w-]{150,250}(=[0-9A-F]{8})?", Literal = "ATATT3",
            RevokeAt = "https://id.atlassian.com/manage-profile/security/api-tokens", Source = "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
            Examples = ["ATATT3·iVbAAAFahEQbkYx2qswqTOju0LAGOyA3nohTQTzCyuLM9pBcKn3272mNDrbVa8sFVHNqz6TOwqXdemWuPpcinbnl3yIdOFmUizJ89vIaTeIsXTTj8wVEjRRnlfEebiHmFOIesNvSSU4sMIfdaZDX1Q=A073FE6A", "ATATT3·CBxscdIB9vLXT8wjLVvY3cVB0kNxjrqYqUOIZN1Up9dICcYEZssTWtLtFcXbpQZon64gvq6vhYEY7GxaspNPvs950YWk3X1J63QuPibhAJk4JKtAkskp0grYadCBp2jcWurRhAg0aeMf8fZbnvjmtS"],
        },
        new()
        {
            Id = "bitbucket-access-token", Issuer = "Atlassian", What = "access token of a repository, project or workspace",
            Shape = "ATCTT3xFfG[A-Za-z0-9_-]{10,250}=[A-Za-z0-9]{8}", Literal = "ATCTT3xFfG",
            RevokeAt = "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
            Examples = ["ATCTT3xFfG·K6XezvnrTz=r3HxCCVl"],
            LookAlikes = ["ATCTT3xFfG·K6XezvnrTz=r3HxC"],
        },
        new()
        {
            Id = "bitbucket-app-password", Issuer = "Atlassian", What = "app password",
            Shape = "ATBB[A-Za-z0-9]{32}", Literal = "ATBB",
            RevokeAt = "https://bitbucket.org/account/settings/app-passwords/",
            Examples = ["ATBB·QMpvNiK9M4FnDsV816AuDxI4TPdAkSsJ"],
            LookAlikes = ["ATBB·QMpvNiK9M4FnDsV816AuDxI4TPdAk"],
        },
        new()
        {
            Id = "bitbucket-data-center-token", Issuer = "Atlassian", What = "HTTP access token",
            Shape = "BBDC-[A-Za-z0-9+/@_-]{40,50}", Literal = "BBDC-",
            RevokeAt = "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
            Examples = ["BBDC-·tIKuGHIsy8pUhUyuyC86SxI0yJ5X74iTHr3e9AzD"],
            LookAlikes = ["BBDC-·tIKuGHIsy8pUhUyuyC86SxI0yJ5X74iTHr3e9"],
        },
        new()
        {
            Id = "sourcegraph-access-token", Issuer = "Sourcegraph", What = "access token",
            Shape = "sgp_([a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}", Literal = "sgp_",
            RevokeAt = "https://sourcegraph.com/user/settings/tokens", Source = "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
            Examples = ["sgp_·c4C6Fa798fd1fd2e_728aDd39a46D96880f1DAb14FA60C97adc44fD21", "sgp_·560bfd6DB49Afbbcb4e3b075562c55cd93c9c24F"],
            LookAlikes = ["sgp_·c4C6Fa798fd1fd2e_728aDd39a46D96880f1DAb14FA60C97adc44f"],
        },
        new()
        {
            Id = "sourcegraph-license-key", Issuer = "Sourcegraph", What = "gateway key",
            Shape = "slk_[a-f0-9]{64}", Literal = "slk_",
            RevokeAt = "https://sourcegraph.com/user/settings/tokens",
            Examples = ["slk_·835ed51eb4c4ff2243c35c1bc7cde8590bace91ca7430985816467f759581810"],
            LookAlikes = ["slk_·835ed51eb4c4ff2243c35c1bc7cde8590bace91ca7430985816467f759581"],
        },
        new()
        {
            Id = "spectralops-team-key", Issuer = "SpectralOps", What = "key of a team",
            Shape = "spu-[a-f0-9]{32}", Literal = "spu-",
            RevokeAt = "https://get.spectralops.io/settings",
            Examples = ["spu-·2ce8fc222db2e5b1d0b0e135c6df95b0"],
            LookAlikes = ["spu-·2ce8fc222db2e5b1d0b0e135c6df9"],
        },
        new()
        {
            Id = "sonar-user-token", Issuer = "SonarSource", What = "user token",
            Shape = "squ_[a-f0-9]{40}", Literal = "squ_",
            RevokeAt = "https://sonarcloud.io/account/security", Source = "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
            Examples = ["squ_·71af523696f7eb68be1ebe7c59efac926a6d97f2"],
            LookAlikes = ["squ_·71af523696f7eb68be1ebe7c59efac926a6d9"],
        },
        new()
        {
            Id = "sonar-project-token", Issuer = "SonarSource", What = "project analysis token",
            Shape = "sqp_[a-f0-9]{40}", Literal = "sqp_",
            RevokeAt = "https://sonarcloud.io/account/security",
            Examples = ["sqp_·14627699d3b97a24a9ab16066cdc4851e2730c7d"],
            LookAlikes = ["sqp_·14627699d3b97a24a9ab16066cdc4851e2730"],
        },
        new()
        {
            Id = "sonar-global-token", Issuer = "SonarSource", What = "global analysis token",
            Shape = "sqa_[a-f0-9]{40}", Literal = "sqa_",
            RevokeAt = "https://sonarcloud.io/account/security",
            Examples = ["sqa_·de5eac0d0b63134028e42d537276847e17541c6c"],
            LookAlikes = ["sqa_·de5eac0d0b63134028e42d537276847e17541"],
        },
        new()
        {
            Id = "endor-labs-api-key", Issuer = "Endor Labs", What = "API key",
            Shape = @"endr\+[A-Za-z0-9-]{16}", Literal = "endr+",
            RevokeAt = "https://app.endorlabs.com/settings/api-keys",
            Examples = ["endr+·FY6f4zRoPG4P8yRk"],
            LookAlikes = ["endr+·FY6f4zRoPG4P8"],
        },
        new()
        {
            Id = "aikido-ci-token", Issuer = "Aikido", What = "CI token",
            Shape = "AIK_CI_[A-Za-z0-9]{20,200}", Literal = "AIK_CI_",
            RevokeAt = "https://app.aikido.dev/settings/integrations/continuous-integration",
            Examples = ["AIK_CI_·dHE5am4fGNkm60vfJaVk"],
            LookAlikes = ["AIK_CI_·dHE5am4fGNkm60vfJ"],
        },
    ];
}
