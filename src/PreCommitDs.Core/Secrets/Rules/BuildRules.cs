namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services that build and test.</summary>
internal static class BuildRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "circleci-personal-token", Issuer = "CircleCI", What = "personal API token",
            Shape = "CCIPAT_[A-Za-z0-9]{22,24}_[a-z0-9]{40}", Literal = "CCIPAT_",
            RevokeAt = "https://app.circleci.com/settings/user/tokens", Source = "https://circleci.com/docs/managing-api-tokens/",
            Examples = ["CCIPAT_·qF3KDpw44S99FzSqxpslLg_of58egxlifmiyyem4sqizmsqs126ozt758q4ayt8"],
            LookAlikes = ["CCIPAT_·qF3KDpw44S99FzSqxpslLg_of58egxlifmiyyem4sqizmsqs126ozt758q4a"],
        },
        new()
        {
            Id = "circleci-project-token", Issuer = "CircleCI", What = "project API token",
            Shape = "CCIPRJ_[A-Za-z0-9]{22,24}_[a-z0-9]{40}", Literal = "CCIPRJ_",
            RevokeAt = "https://app.circleci.com/settings/user/tokens", Source = "https://circleci.com/docs/managing-api-tokens/",
            Examples = ["CCIPRJ_·8WFb9iZ1AeU9Yu9vTf14Ng_4bjvt1jwyfllw5zpfk6q8ttmvolipbvhen3e6fkv"],
            LookAlikes = ["CCIPRJ_·8WFb9iZ1AeU9Yu9vTf14Ng_4bjvt1jwyfllw5zpfk6q8ttmvolipbvhen3e6"],
        },
        new()
        {
            Id = "buildkite-user-token", Issuer = "Buildkite", What = "API access token",
            Shape = "bkua_[a-z0-9]{40}([a-z0-9]{13})?", Literal = "bkua_",
            RevokeAt = "https://buildkite.com/user/api-access-tokens", Source = "https://buildkite.com/docs/platform/security/tokens",
            Examples = ["bkua_·dgu8b5zgd4nozsdo5efyovh89csdf0jtf3t6czsco1x4vruc9rfi2", "bkua_·o874cvbg8prrw951b0zvud8gbfh4j24zxz2sqc4p"],
            LookAlikes = ["bkua_·dgu8b5zgd4nozsdo5efyovh89csdf0jtf3t6czsco1x4vruc9r"],
        },
        new()
        {
            Id = "buildkite-agent-token", Issuer = "Buildkite", What = "agent access token",
            Shape = @"bkaa_[\w-]{40,120}", Literal = "bkaa_",
            RevokeAt = "https://buildkite.com/organizations/~/agents", Source = "https://buildkite.com/docs/platform/security/tokens",
            Examples = ["bkaa_·y3ZZUf2ibmEs398AwCBTRG47Yz3cyARHwV8exq0J"],
            LookAlikes = ["bkaa_·y3ZZUf2ibmEs398AwCBTRG47Yz3cyARHwV8ex"],
        },
        new()
        {
            Id = "buildkite-cluster-token", Issuer = "Buildkite", What = "token of a cluster",
            Shape = @"bkct_[\w-]{40,335}", Literal = "bkct_",
            RevokeAt = "https://buildkite.com/organizations/~/clusters", Source = "https://buildkite.com/docs/platform/security/tokens",
            Examples = ["bkct_·SadxZjTgZmxjLPQ2VUsqcJI8O2sGQ3jKua7sGv2j"],
            LookAlikes = ["bkct_·SadxZjTgZmxjLPQ2VUsqcJI8O2sGQ3jKua7sG"],
        },
        new()
        {
            Id = "buildkite-packages-token", Issuer = "Buildkite", What = "packages token",
            Shape = @"bkpt_[\w-]{40,335}", Literal = "bkpt_",
            RevokeAt = "https://buildkite.com/organizations/~/packages", Source = "https://buildkite.com/docs/platform/security/tokens",
            Examples = ["bkpt_·DgV7fBXxxlu3UWRrf4fi2ZxKox82cG1qlAD6EleX"],
            LookAlikes = ["bkpt_·DgV7fBXxxlu3UWRrf4fi2ZxKox82cG1qlAD6E"],
        },
        new()
        {
            Id = "harness-personal-token", Issuer = "Harness", What = "personal access token",
            Shape = @"pat\.[\w-]{22}\.[0-9a-z]{24}\.[0-9A-Za-z]{20}", Literal = "pat.",
            RevokeAt = "https://app.harness.io/ng/account/access-control", Source = "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
            Examples = ["pat.·nFglNP6dL79MVXjfzgmbxa.397q9j2h8k8gxl790prsnq7k.y6PWL2mnRTXTi3v6fyF4"],
            LookAlikes = ["pat.·nFglNP6dL79MVXjfzgmbxa.397q9j2h8k8gxl790prsnq7k.y6PWL2mnRTXTi3v6f"],
        },
        new()
        {
            Id = "harness-service-token", Issuer = "Harness", What = "service account token",
            Shape = @"sat\.[\w-]{22}\.[0-9a-z]{24}\.[0-9A-Za-z]{20}", Literal = "sat.",
            RevokeAt = "https://app.harness.io/ng/account/access-control", Source = "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
            Examples = ["sat.·oscuXrgD9EAwvJUyan8J09.qcix69rxryyd1j746kti4vn1.3JIjdh2r1AmPnb2jgLgy"],
            LookAlikes = ["sat.·oscuXrgD9EAwvJUyan8J09.qcix69rxryyd1j746kti4vn1.3JIjdh2r1AmPnb2jg"],
        },
        new()
        {
            Id = "octopus-deploy-api-key", Issuer = "Octopus Deploy", What = "API key",
            Shape = "API-[A-Z0-9]{25,27}", Literal = "API-",
            RevokeAt = "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key", Source = "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
            Examples = ["API-·N48MWIRXYJCTRRBMOBELR7D69"],
            LookAlikes = ["API-·N48MWIRXYJCTRRBMOBELR7", "API-·K3V9QX7M2TRB8ZC4WN6DLY5HJ0GSPF1A"],
        },
        new()
        {
            Id = "ionic-access-token", Issuer = "Ionic", What = "personal access token",
            Shape = "ion_[a-z0-9]{42}", Literal = "ion_",
            RevokeAt = "https://dashboard.ionicframework.com/settings/personal-access-tokens",
            Examples = ["ion_·fr5m9sbagree9741w52qkjwxo1u1ej4rqrcybtotxu"],
            LookAlikes = ["ion_·fr5m9sbagree9741w52qkjwxo1u1ej4rqrcybto"],
        },
    ];
}
