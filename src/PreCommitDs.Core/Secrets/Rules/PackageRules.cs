using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of package registries.</summary>
internal static class PackageRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "npm-access-token", Issuer = "npm", What = "access token",
            Shape = "npm_[A-Za-z0-9]{36}", Literal = "npm_",
            Check = NpmToken.Check,
            RevokeAt = "https://www.npmjs.com/settings/~/tokens", Source = "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/",
            Examples = ["npm_·BI5DC6sSzje7XaEp6V9t2HfIIV5iz02kIe3Y"],
            LookAlikes = ["npm_·BI5DC6sSzje7XaEp6V9t2HfIIV5iz02kI", "npm_config_registry_of_the_whole_company"],
        },
        new()
        {
            Id = "pypi-api-token", Issuer = "PyPI", What = "API token",
            Shape = @"pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}", Literal = "pypi-AgEIcHlwaS5vcmc",
            RevokeAt = "https://pypi.org/manage/account/token/", Source = "https://pypi.org/help/#apitoken",
            Examples = ["pypi-AgEIcHlwaS5vcmc·maUSDqAiiOP6Of6sZQLv3uZmQ5YsoM32PQ2N96AtG7oSE39DES"],
            LookAlikes = ["pypi-AgEIcHlwaS5vcmc·maUSDqAiiOP6Of6sZQLv3uZmQ5YsoM32PQ2N96AtG7oSE39"],
        },
        new()
        {
            Id = "testpypi-api-token", Issuer = "TestPyPI", What = "API token",
            Shape = @"pypi-AgENdGVzdC5weXBpLm9yZw[\w-]{50,1000}", Literal = "pypi-AgENdGVzdC5weXBpLm9yZw",
            RevokeAt = "https://test.pypi.org/manage/account/token/", Source = "https://test.pypi.org/help/#apitoken",
            Examples = ["pypi-AgENdGVzdC5weXBpLm9yZw·MpBTjl867KKyNO919dHELWSnnsHcmIe8hj98cjoznQA2gm7HhL"],
            LookAlikes = ["pypi-AgENdGVzdC5weXBpLm9yZw·MpBTjl867KKyNO919dHELWSnnsHcmIe8hj98cjoznQA2gm7"],
        },
        new()
        {
            Id = "rubygems-api-key", Issuer = "RubyGems", What = "API key",
            Shape = "rubygems_[a-z0-9]{48}", Literal = "rubygems_",
            RevokeAt = "https://rubygems.org/profile/api_keys", Source = "https://guides.rubygems.org/api-key-scopes/",
            Examples = ["rubygems_·e70nbdizrnm6w677140dnl0825mpd3r9ha8nkfr9xstfwsw6"],
            LookAlikes = ["rubygems_·e70nbdizrnm6w677140dnl0825mpd3r9ha8nkfr9xstfw"],
        },
        new()
        {
            Id = "nuget-api-key", Issuer = "NuGet", What = "API key",
            Shape = "oy2[a-z0-9]{43}", Literal = "oy2",
            RevokeAt = "https://www.nuget.org/account/apikeys", Source = "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
            Examples = ["oy2·4aytd4qmk69qvbz7pund0267sf7yff7nufd6moy0q6y"],
            LookAlikes = ["oy2·4aytd4qmk69qvbz7pund0267sf7yff7nufd6moy0"],
        },
        new()
        {
            Id = "crates-io-api-token", Issuer = "crates.io", What = "API token",
            Shape = "cio[A-Za-z0-9]{32}", Literal = "cio",
            Keywords = ["cargo", "crates"],
            RevokeAt = "https://crates.io/settings/tokens",
            Examples = ["cargo login cio·diXwTGOURXkFtCgWLpP0sTxhf7N6fxx1"],
            LookAlikes = ["cio·diXwTGOURXkFtCgWLpP0sTxhf7N6fxx1", "cargo login cio·diXwTGOURXkFtCgWLpP0sTxhf7N6f"],
        },
        new()
        {
            Id = "clojars-deploy-token", Issuer = "Clojars", What = "deploy token",
            Shape = "CLOJARS_[a-z0-9]{60}", Literal = "CLOJARS_",
            RevokeAt = "https://clojars.org/tokens", Source = "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
            Examples = ["CLOJARS_·yxgdd1saf3m4xup89ovlujif66l1mvajmhsxr8u5d6loq89il4hlrtsh2t9x"],
            LookAlikes = ["CLOJARS_·yxgdd1saf3m4xup89ovlujif66l1mvajmhsxr8u5d6loq89il4hlrtsh2"],
        },
        new()
        {
            Id = "jfrog-api-key", Issuer = "JFrog", What = "API key",
            Shape = "AKCp[A-Za-z0-9]{68,70}", Literal = "AKCp",
            RevokeAt = "https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile",
            Examples = ["AKCp·VYoaMxv0ksQY3Lrz7OCOUFQwHoqMVcgYRndLXOIH3KucYKDKRMO7AXA5EYgFqTtUEN7f"],
            LookAlikes = ["AKCp·VYoaMxv0ksQY3Lrz7OCOUFQwHoqMVcgYRndLXOIH3KucYKDKRMO7AXA5EYgFqTtUE"],
        },
        new()
        {
            Id = "jfrog-reference-token", Issuer = "JFrog", What = "reference token",
            Shape = "cmVmdGtuOj[A-Za-z0-9]{54}", Literal = "cmVmdGtuOj",
            RevokeAt = "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
            Examples = ["cmVmdGtuOj·UIYcL8xx5CjPftjtMaHg0R0VJmZOHcGMeTFCPRYYTzbk88AwM7sdJG"],
            LookAlikes = ["cmVmdGtuOj·UIYcL8xx5CjPftjtMaHg0R0VJmZOHcGMeTFCPRYYTzbk88AwM7s"],
        },
        new()
        {
            Id = "cloudsmith-api-key", Issuer = "Cloudsmith", What = "API key",
            Shape = "csa_[a-f0-9]{30}[A-Za-z0-9]{6}", Literal = "csa_",
            RevokeAt = "https://cloudsmith.io/user/settings/api/",
            Examples = ["csa_·6270138dd41f9035516c9601aaaad3wlpWww"],
            LookAlikes = ["csa_·6270138dd41f9035516c9601aaaad3wlp"],
        },
        new()
        {
            Id = "infracost-api-token", Issuer = "Infracost", What = "API token",
            Shape = "ico-[A-Za-z0-9]{32}", Literal = "ico-",
            Keywords = ["infracost"],
            RevokeAt = "https://dashboard.infracost.io/",
            Examples = ["infracost_key = ico-·eMXsYNXGTkJzCeYiohtxrcKEsj23j2qr"],
            LookAlikes = ["ico-·eMXsYNXGTkJzCeYiohtxrcKEsj23j2qr", "infracost_key = ico-·eMXsYNXGTkJzCeYiohtxrcKEsj23j"],
        },
    ];
}
