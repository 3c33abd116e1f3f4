namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services on which software is built, tested and published.</summary>
internal static class TestingVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "netlify-personal-access-token", Issuer = "Netlify", What = "personal access token", Stems = ["netlify"],
            Shape = "([A-Za-z0-9_=-]{43,46}|[a-f0-9]{64}|nfp_[A-Za-z0-9]{36})",
            RevokeAt = "https://app.netlify.com/user/applications",
            Examples = ["--netlify-personal-access-token oHy8nuY·teNvDHkDvdFghwALSYobJPXZWOWgikXzGC4T"],
        },
        new()
        {
            Id = "nuget-legacy-api-key", Issuer = "NuGet", What = "API key", Stems = ["nugetapi", "nugetkey", "nugettoken"],
            Shape = "([a-z0-9]{46}|[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})",
            RevokeAt = "https://www.nuget.org/account/apikeys",
            Examples = ["NUGET_API_KEY=nsbuia3·ii8fefoa2afz2k4hbi1jpdbdvewfugheiydwcwg"],
        },
        new()
        {
            Id = "packagecloud-api-token", Issuer = "packagecloud", What = "API token", Stems = ["packagecloud"],
            Shape = "[a-f0-9]{48}",
            RevokeAt = "https://packagecloud.io/api_token",
            Examples = ["packagecloud_api_token: 542e526·9941966318c1f99eea010eca85526e661089e73cc"],
            LookAlikes = ["packagecloud_api_token: 542e526·9941966318c1f99eea010eca85526e661089e7"],
        },
        new()
        {
            Id = "pinata-api-secret", Issuer = "Pinata", What = "API secret", Stems = ["pinataapi", "pinatasecret"],
            Shape = "([a-z0-9]{64}|[a-z0-9]{20})",
            RevokeAt = "https://app.pinata.cloud/developers/api-keys",
            Examples = ["pinata_api_secret = \"·60ia13taz0n2k4umzoe0q6ibrukzzrnbybxjb9bj56wc2618rf6kjjho3s3j9txq\""],
        },
        new()
        {
            Id = "qubole-api-token", Issuer = "Qubole", What = "API token", Stems = ["qubole"],
            Shape = "[a-z0-9]{64}",
            RevokeAt = "https://docs.qubole.com",
            Examples = ["\"qubole_api_token\": \"·4k0sai0eynl2qn624agyejkh6cyoe6u6gw86qibtxq4lp98zpah5wwrhi35lsuu6\""],
            LookAlikes = ["\"qubole_api_token\": \"·4k0sai0eynl2qn624agyejkh6cyoe6u6gw86qibtxq4lp98zpah5wwrhi35ls\""],
        },
        new()
        {
            Id = "rapidapi-api-key", Issuer = "RapidAPI", What = "API key", Stems = ["rapidapi"],
            Shape = "[A-Za-z0-9_-]{50}",
            RevokeAt = "https://rapidapi.com/developer/dashboard",
            Examples = ["export RAPIDAPI_API_KEY=g9du4qq·zeDd37JIKv4NJPsLjjgRvWRFKYrnXcygRiyEDvh0HSQ"],
            LookAlikes = ["export RAPIDAPI_API_KEY=g9du4qq·zeDd37JIKv4NJPsLjjgRvWRFKYrnXcygRiyEDvh0"],
        },
        new()
        {
            Id = "scrutinizer-access-token", Issuer = "Scrutinizer", What = "access token", Stems = ["scrutinizerci"],
            Shape = "[a-z0-9]{64}",
            RevokeAt = "https://scrutinizer-ci.com/profile/applications",
            Examples = ["scrutinizerci_access_token = 'tvficyd·l3fennkd3p8ldmfklq0o5wkx590b58rapv5mf52ectas270cgqyc6mqys'"],
            LookAlikes = ["scrutinizerci_access_token = 'tvficyd·l3fennkd3p8ldmfklq0o5wkx590b58rapv5mf52ectas270cgqyc6m'"],
        },
        new()
        {
            Id = "shotstack-api-key", Issuer = "Shotstack", What = "API key", Stems = ["shotstackapi", "shotstacktoken"],
            Shape = "[A-Za-z0-9]{40}",
            RevokeAt = "https://dashboard.shotstack.io/keys",
            Examples = ["--shotstack-api-key yDVgY3e·viKm77JisKYJpyrVU36XpB7grBK2RQjus"],
            LookAlikes = ["--shotstack-api-key yDVgY3e·viKm77JisKYJpyrVU36XpB7grBK2RQ"],
        },
        new()
        {
            Id = "travis-access-token", Issuer = "Travis CI", What = "access token", Stems = ["travisci", "travistoken", "travisapi"],
            Shape = "[A-Za-z0-9_-]{22}",
            RevokeAt = "https://app.travis-ci.com/account/preferences",
            Examples = ["TRAVISCI_ACCESS_TOKEN=Bgmtrny·mqnu3mJlnqunubo"],
            LookAlikes = ["TRAVISCI_ACCESS_TOKEN=Bgmtrny·mqnu3mJlnqun"],
        },
        new()
        {
            Id = "versioneye-api-key", Issuer = "VersionEye", What = "API key", Stems = ["versioneye"],
            Shape = "[A-Za-z0-9-]{40}",
            RevokeAt = "https://www.versioneye.com",
            Examples = ["versioneye_api_key: gUExBNm·0iXyd6Vrf6fCwItSp2wkTxAAyargno91C"],
            LookAlikes = ["versioneye_api_key: gUExBNm·0iXyd6Vrf6fCwItSp2wkTxAAyargno"],
        },
        new()
        {
            Id = "vultr-api-key", Issuer = "Vultr", What = "API key", Stems = ["vultr"],
            Shape = "[A-Z0-9]{36}",
            RevokeAt = "https://my.vultr.com/settings/#settingsapi",
            Examples = ["vultr_api_key = \"·R2SDFXA78B8VMI4MZ827O6DTI2NYZI9OHH58\""],
            LookAlikes = ["vultr_api_key = \"·R2SDFXA78B8VMI4MZ827O6DTI2NYZI9OH\""],
        },
        new()
        {
            Id = "wandb-legacy-api-key", Issuer = "Weights & Biases", What = "API key", Stems = ["wandb"],
            Shape = "((local-)?[a-f0-9]{40}|wandb_v[0-9]_[A-Za-z0-9_]{40,100})",
            RevokeAt = "https://wandb.ai/settings",
            Examples = ["\"wandb_api_key\": \"·bafc55e53d20e8bbb3a106510c239f1f35625e69\""],
        },
    ];
}
