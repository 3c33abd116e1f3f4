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
                "jira_api_key: ATOA8·0y9P3S5Uqs9M2huBuF55Rd3g6ihpx7DCMJ9brz1oBbRkByh8wGzonMUAGc5cyh1VZsi",
                "JIRA_API_KEY=Nq4gM·yCGn7VdCLJrOBS3Lmu2JwaqDQB8KzkHUPrHqvP0",
                "jira_api_key: 7vcVA·j3ZdUMrxJ1tvX66Jg7K",
            ],
            LookAlikes = ["JIRA_API_KEY=ya32·MLsAlpcD2jLqdqW1B"],
        },
        new()
        {
            Id = "azure-devops-token", Issuer = "Azure DevOps", What = "personal access token", Stems = ["azuredevops"],
            Shape = "([A-Za-z0-9]{84}|[a-z0-9]{52})",
            RevokeAt = "https://dev.azure.com",
            Examples =
            [
                "AZUREDEVOPS_TOKEN=Byv1l·IcD15XtVY07ksAjtTudtUrNkpyBy3pfGq4aaHUsDvo9dTA3tKK2iT6Tfz8aFDx5fLkwC6g2kVa6LAUm",
                "azuredevops_token: 3gvr9·u1m3x0xpgc6l6ejlzs2eahl8p1whbfmnkfpxp7xfuqzqsf0",
            ],
            LookAlikes = ["AZUREDEVOPS_TOKEN=xft9·i699y9n5oe46cgdpfhscm0w0o5y1mq8fms5j66fdjigck"],
        },
        new()
        {
            Id = "browserstack-access-key", Issuer = "BrowserStack", What = "access key", Stems = ["browserstack"],
            Shape = "[A-Za-z0-9]{20}",
            RevokeAt = "https://www.browserstack.com/accounts/profile/details",
            Examples = ["BROWSERSTACK_API_KEY=YKW29·m9gkv0N8eEA4VTt"],
            LookAlikes = ["BROWSERSTACK_API_KEY=f1b0·2DwqrpEYQbOol"],
        },
        new()
        {
            Id = "buildkite-token", Issuer = "Buildkite", What = "access or agent token", Stems = ["buildkite"],
            Shape = "(bk[a-z]{2}_[A-Za-z0-9]{40,340}|[A-Za-z0-9]{40,64})",
            RevokeAt = "https://buildkite.com/user/api-access-tokens",
            Examples = ["BUILDKITE_TOKEN=bkqa_·ygl1p19NzL4VnzAZHBEWszOx7MxFo9RU9sVfJ190", "buildkite_token: 46CCy·xWOyUeDQJa6ySvC84qGFNtePmR2hBImJn2e"],
            LookAlikes = ["BUILDKITE_TOKEN=p7aC·b5mg3q"],
        },
        new()
        {
            Id = "circleci-token", Issuer = "CircleCI", What = "API token", Stems = ["circleci"],
            Shape = "(CCIP(AT|RJ)_[A-Za-z0-9]{22}_[a-fA-F0-9]{40}|[a-fA-F0-9]{40})",
            RevokeAt = "https://app.circleci.com/settings/user/tokens",
            Examples =
            [
                "CIRCLECI_TOKEN=CCIPA·T_I2S1EMI4feiCKL0FaIvY7l_dA6bc4658d0af77EB00b5290b089d3BEAfFFFea9",
                "circleci_token: 54728·7e176FA205d3fab4eC166E5Cd45fd6d2F73",
            ],
            LookAlikes = ["CIRCLECI_TOKEN=17a4·1c6f5dc67bEc6dAbB4D489e09FE0e408f"],
        },
        new()
        {
            Id = "codacy-token", Issuer = "Codacy", What = "project or API token", Stems = ["codacy"],
            Shape = "([a-f0-9]{32}|[A-Za-z0-9]{20})",
            RevokeAt = "https://app.codacy.com/account/access-management",
            Examples = ["CODACY_TOKEN=e923f·915e7a0900da099259a2cbd749a", "codacy_token: hF1P3·PKdgvGrt3rnQVsz"],
            LookAlikes = ["CODACY_TOKEN=QXtL·KgoGWLox5jFcn"],
        },
        new()
        {
            Id = "coveralls-repo-token", Issuer = "Coveralls", What = "repository token", Stems = ["coveralls"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://coveralls.io",
            Examples = ["COVERALLS_TOKEN=TQjRU·4i2jlnScKqPAki2iC8ooKfCm4Bd"],
            LookAlikes = ["COVERALLS_TOKEN=LgLI·YjpexVM3dbfzFXFsgVuIK4u7C"],
        },
        new()
        {
            Id = "cypress-record-key", Issuer = "Cypress", What = "record key", Stems = ["cypressrecord"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            RevokeAt = "https://cloud.cypress.io",
            Examples = ["CYPRESSRECORD_API_KEY=672e3·0Eb-baBe-a7A7-4B82-7344C9DcAa19"],
            LookAlikes = ["CYPRESSRECORD_API_KEY=85e1·e42d-0c79-0B4E-22cF-57cbEd5AB"],
        },
        new()
        {
            Id = "drone-access-token", Issuer = "Drone", What = "access token", Stems = ["droneci"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://docs.drone.io/cli/configure",
            Examples = ["DRONECI_TOKEN=IuGAV·Oua42rLkgR1h59N2BVJAFaQxTHF"],
            LookAlikes = ["DRONECI_TOKEN=yp6A·hG9uBDFZ5sA23ktMBnJ45VEAj"],
        },
        new()
        {
            Id = "gitea-access-token", Issuer = "Gitea", What = "access token", Stems = ["gitea"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://docs.gitea.com/development/api-usage",
            Examples = ["GITEA_TOKEN=31cca·3a0b5dc45bd73afca1c8661355793c1261e"],
            LookAlikes = ["GITEA_TOKEN=3aaf·239d1cb0c56db8d108ad10dd4af6add99"],
        },
        new()
        {
            Id = "gitter-access-token", Issuer = "Gitter", What = "access token", Stems = ["gitter"],
            Shape = "[A-Za-z0-9_-]{40}",
            RevokeAt = "https://developer.gitter.im/apps",
            Examples = ["GITTER_TOKEN=AbV0y·9LB9zuS7ek5ZF2iqM97l7qD3zqeE1Pcy36l"],
            LookAlikes = ["GITTER_TOKEN=rQu3·YPZQS2cXnpsJFmrfcvYv4tPzPhdGXQOfI"],
        },
        new()
        {
            Id = "jfrog-identity-token", Issuer = "JFrog", What = "identity token or API key", Stems = ["artifactory", "jfrog"],
            Shape = "([A-Za-z0-9]{73}|[A-Za-z0-9]{64})",
            RevokeAt = "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
            Examples =
            [
                "ARTIFACTORY_TOKEN=N6wF8·qzhkVeEQBYk7jT0HvzsEgSxZiAaOmFaxzdvHp4DZNjujZWYPoAhZSOFNAqjQetB3OLxb",
                "artifactory_token: 2qyVH·yI4mo7OJGq7zW8M8m5kQKUdE6bHPKFzM9Lekwx3h7UVZlIq0Q54DVYsIWuz",
            ],
            LookAlikes = ["ARTIFACTORY_TOKEN=pz59·bhFqlblayz9gmE5exc5nsE74nZXGjUQ2Zv9oWuPhoNhRWbX8s7kMbMuH"],
        },
        new()
        {
            Id = "loadmill-api-token", Issuer = "Loadmill", What = "API token", Stems = ["loadmill"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://app.loadmill.com",
            Examples = ["LOADMILL_TOKEN=0z6in·ac5ccrfoevubl60nuc45t6ceouo6cti9nf4"],
            LookAlikes = ["LOADMILL_TOKEN=fb3s·qt6fpzqlf0zcbg61u1x1a54iioh62kk95"],
        },
    ];
}
