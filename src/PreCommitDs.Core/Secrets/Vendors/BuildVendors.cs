namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that hold, build and test software, whose keys have no prefix.</summary>
internal static class BuildVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "atlassian-key", Issuer = "Atlassian", What = "API or access token", Stems = ["jira", "atlassian"],
            Shape = "(ATATT3[A-Za-z0-9_=-]{180,}|ATOA[A-Za-z0-9_-]{60,}|[MNO][A-Za-z0-9+/]{43}|[A-Za-z0-9]{24})",
            RevokeAt = "https://id.atlassian.com/manage-profile/security/api-tokens",
            Examples =
            [
                "jira_api_key: ATOAb·ozo480IKi7SUkaBhB5ospEXTcvZFVbi3QEtZBa6wxUX0IU47on6wvqJZNPkEMxpd3Gi",
                "JIRA_API_KEY=Muodq·KRDKhnPP7MJ8xzQpTCrCHZiJnd1ODmjF5GeHz1C",
                "jira_api_key: Sq0aX·V4Gi0eQiZelFLTWxiI2",
            ],
            LookAlikes = ["JIRA_API_KEY=AP4a·OHW246FU0ZjOOAzJQ"],
        },
        new()
        {
            Id = "browserstack-access-key", Issuer = "BrowserStack", What = "access key", Stems = ["browserstack"],
            Shape = "[A-Za-z0-9]{20}",
            RevokeAt = "https://www.browserstack.com/accounts/profile/details",
            Examples = ["BROWSERSTACK_API_KEY=Mo5zI·cPqcoEkERTXIG2A"],
            LookAlikes = ["BROWSERSTACK_API_KEY=UhFH·RifKdu0JDbulH"],
        },
        new()
        {
            Id = "circleci-token", Issuer = "CircleCI", What = "API token", Stems = ["circleci"],
            Shape = "(CCIP(AT|RJ)_[A-Za-z0-9]{22}_[a-fA-F0-9]{40}|[a-fA-F0-9]{40})",
            RevokeAt = "https://app.circleci.com/settings/user/tokens",
            Examples =
            [
                "CIRCLECI_TOKEN=CCIPA·T_pmTNajX8yA0iMLs8eurIxG_EeCAcCA842eeA6aDdaCF5A41bCFC8c9beCdB96e3",
                "circleci_token: 2Be22·f8f4a7FEaEBbeD9b45810e1E179e23eFf4A",
            ],
            LookAlikes = ["CIRCLECI_TOKEN=A62E·0da7E118e8bbcdD8869a5f39dfBDa169B"],
        },
        new()
        {
            Id = "cypress-record-key", Issuer = "Cypress", What = "record key", Stems = ["cypressrecord"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            RevokeAt = "https://cloud.cypress.io",
            Examples = ["CYPRESSRECORD_API_KEY=4aDCc·27a-bEbb-A6eD-DAFB-AA0Aea8E0a39"],
            LookAlikes = ["CYPRESSRECORD_API_KEY=D594·f51c-73B5-bb49-069C-f991412a6"],
        },
        new()
        {
            Id = "drone-access-token", Issuer = "Drone", What = "access token", Stems = ["droneci"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://docs.drone.io/cli/configure",
            Examples = ["DRONECI_TOKEN=9oXk8·TGhWvjKNuuNvnJxvtdNSOzDeaBU"],
            LookAlikes = ["DRONECI_TOKEN=0V2U·t81dmjYifEGYj8JLnv4B0aK8O"],
        },
        new()
        {
            Id = "gitea-access-token", Issuer = "Gitea", What = "access token", Stems = ["gitea"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://docs.gitea.com/development/api-usage",
            Examples = ["GITEA_TOKEN=61815·ad4c2e6dd918d69107f20a907c5f40f21b6"],
            LookAlikes = ["GITEA_TOKEN=f3db·075af1630e3b5015624cf5f4105540e04"],
        },
        new()
        {
            Id = "gitter-access-token", Issuer = "Gitter", What = "access token", Stems = ["gitter"],
            Shape = "[A-Za-z0-9_-]{40}",
            RevokeAt = "https://developer.gitter.im/apps",
            Examples = ["GITTER_TOKEN=0q0SL·9yPI11xD9vx4EVabgCNsH9uuiyGHmtphujM"],
            LookAlikes = ["GITTER_TOKEN=flMC·Xi7MwHTv3HHq4KzR50eKGCPLcL84jKvpi"],
        },
        new()
        {
            Id = "jfrog-identity-token", Issuer = "JFrog", What = "identity token or API key", Stems = ["artifactory", "jfrog"],
            Shape = "([A-Za-z0-9]{73}|[A-Za-z0-9]{64})",
            RevokeAt = "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
            Examples =
            [
                "ARTIFACTORY_TOKEN=HhIwf·G398BRnKDkjtiLfuV9pZR9yeAKNOlkNt5XLPd7IqKt2gTqjFiSdtwuHSRWsifjSwrZ2F",
                "artifactory_token: dF0W9·dx0a9LRRvg7hmoDHLWSQJC1tRmvPRSQdCr4bph3DogNYHVqiPqDyaiwnJy2",
            ],
            LookAlikes = ["ARTIFACTORY_TOKEN=Em8P·3l6AXCyNJK92dQpTLU8BKS7df4CjaqZF1dqC2Gm78MDLvIkynbUrrv7gg"],
        },
    ];
}
