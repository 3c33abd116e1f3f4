namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that keep customers, sales and contracts, whose keys have no prefix.</summary>
internal static class SalesVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "bugherd-api-key", Issuer = "BugHerd", What = "API key", Stems = ["bugherd"],
            Shape = "[a-z0-9]{22}",
            RevokeAt = "https://www.bugherd.com",
            Examples = ["BUGHERD_API_KEY=7v63n·o2hxdesp3fpb52umn"],
            LookAlikes = ["BUGHERD_API_KEY=mwn8·qqs3d1bv17k1a4s"],
        },
        new()
        {
            Id = "campayn-api-key", Issuer = "Campayn", What = "API key", Stems = ["campayn"],
            Shape = "[a-z0-9]{64}",
            RevokeAt = "https://www.campayn.com",
            Examples = ["CAMPAYN_API_KEY=5h7rs·0nz5xovihh0th22e5hbpmwos9zmy2tckg4h7al7gef98m9xdxzfkdgg0g83"],
            LookAlikes = ["CAMPAYN_API_KEY=o78f·21ayhr8rwrvum9wvffo8nbh2pa6huwnb9sp01zhnnxcovhj4hcq02vqm"],
        },
        new()
        {
            Id = "capsule-access-token", Issuer = "Capsule", What = "access token", Stems = ["capsulecrm"],
            Shape = "[A-Za-z0-9._+/=-]{64}",
            RevokeAt = "https://developer.capsulecrm.com/v2/overview/authentication",
            Examples = ["CAPSULECRM_TOKEN=vwcqE·ycLAPumzTKyZP1FUTMe9DesIIRLarEDkUlWPDTkeuaK9J2USX81CpIR7CY4"],
            LookAlikes = ["CAPSULECRM_TOKEN=RyuK·mUwZJCKqMh7HzpIwOKCNZPJXFShyWoqzxfvk2eJ0qdI1V4wqDeTBvkI9"],
        },
        new()
        {
            Id = "centralstation-api-key", Issuer = "CentralStationCRM", What = "API key", Stems = ["centralstationcrm"],
            Shape = "[a-z0-9]{30}",
            RevokeAt = "https://centralstationcrm.com",
            Examples = ["CENTRALSTATIONCRM_API_KEY=sj45t·j6v4haizlt6gc99mjvh6419zn"],
            LookAlikes = ["CENTRALSTATIONCRM_API_KEY=nbs4·vciq5osor31sdhp2qdzr1pl"],
        },
        new()
        {
            Id = "clustdoc-api-key", Issuer = "Clustdoc", What = "API key", Stems = ["clustdoc"],
            Shape = "[A-Za-z0-9]{64}",
            RevokeAt = "https://clustdoc.com",
            Examples = ["CLUSTDOC_API_KEY=N0Bbb·r5lA9voKdh2rde6DTB5azxu1rrai1G5oBElRz65Dd9tPqEoGCMZphtOfPNC"],
            LookAlikes = ["CLUSTDOC_API_KEY=uwgD·BGLSvAz3YoHurHruW12CfGh3b0O6ODPLZIFozgecCqkC4NEJBnLGkCWa"],
        },
        new()
        {
            Id = "crunchbase-api-key", Issuer = "Crunchbase", What = "API key", Stems = ["crunchbase"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://data.crunchbase.com/docs/using-the-api",
            Examples = ["CRUNCHBASE_API_KEY=f93dc·6e6e46a5ef92f5c33509900db11"],
            LookAlikes = ["CRUNCHBASE_API_KEY=035b·2823c2dbc5ed74a922cddbd2f"],
        },
        new()
        {
            Id = "docparser-api-key", Issuer = "Docparser", What = "API key", Stems = ["docparser"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://app.docparser.com/myaccount/api",
            Examples = ["DOCPARSER_API_KEY=bf36f·de3c80e16648f56c790b281c4799088eccc"],
            LookAlikes = ["DOCPARSER_API_KEY=a957·605ad894e9f95ca332da28c67bcdaa112"],
        },
        new()
        {
            Id = "docusign-key", Issuer = "Docusign", What = "integration or secret key", Stems = ["docusign"],
            Shape = "([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[A-Za-z0-9+/]{43}=)",
            RevokeAt = "https://admindemo.docusign.com/apps-and-keys",
            Examples = ["DOCUSIGN_API_KEY=751Bb·469-F00a-cC49-cECe-DB0BB8c48e19", "docusign_api_key: fphkx·kfFVQWcNTCaLey4QnU0MWXzyptXNzJkRPo7n37="],
            LookAlikes = ["DOCUSIGN_API_KEY=Q2Uf·n4LvnuMrtMl7zHsOzuftyBw9Ut3JItoHa6tvU"],
        },
        new()
        {
            Id = "enablex-key", Issuer = "EnableX", What = "application key", Stems = ["enablex"],
            Shape = "[A-Za-z0-9]{36}",
            RevokeAt = "https://portal.enablex.io",
            Examples = ["ENABLEX_API_KEY=s3YH5·15NpCGoR3e648BOipncSx9UTc4IShVV"],
            LookAlikes = ["ENABLEX_API_KEY=mPYJ·vK0gXUlslCGHjDE4CqrhaKNxRISPt"],
        },
        new()
        {
            Id = "groove-access-token", Issuer = "Groove", What = "access token", Stems = ["groovehq"],
            Shape = "[a-f0-9]{64}",
            RevokeAt = "https://www.groovehq.com/docs/authentication",
            Examples = ["GROOVEHQ_TOKEN=d901b·244318822cbfb514faf9c4c1a59172b34af36a7a437b6556607b315f69e"],
            LookAlikes = ["GROOVEHQ_TOKEN=0d17·ee35e9049571c518eff8d50c249ae1f89cc1f1c82eb1fb444c53f837"],
        },
        new()
        {
            Id = "gumroad-access-token", Issuer = "Gumroad", What = "access token", Stems = ["gumroad"],
            Shape = "[A-Za-z0-9_-]{43}",
            RevokeAt = "https://app.gumroad.com/settings/advanced",
            Examples = ["GUMROAD_TOKEN=5CmU8·ILUpYJ5VF2ycBmMpWtxlR9SllGGEfbYlFtSW1V"],
            LookAlikes = ["GUMROAD_TOKEN=LhL6·z64lJvwBs5x6JbTIAvVVlIzxHpdAG1Qeb6ND"],
        },
        new()
        {
            Id = "interseller-api-key", Issuer = "Interseller", What = "API key", Stems = ["interseller"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            RevokeAt = "https://interseller.readme.io/reference/authentication",
            Examples = ["INTERSELLER_API_KEY=235Dd·663-C3f9-E2c5-e4F7-e63D4ACaD552"],
            LookAlikes = ["INTERSELLER_API_KEY=4F0c·7964-5EFC-EcA9-d0a2-2f143F8bb"],
        },
        new()
        {
            Id = "loginradius-key", Issuer = "LoginRadius", What = "API key or secret", Stems = ["loginradius"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            RevokeAt = "https://dashboard.loginradius.com",
            Examples = ["LOGINRADIUS_API_KEY=cb30E·F7c-0c56-D629-5e3b-dfbA8FB28321"],
            LookAlikes = ["LOGINRADIUS_API_KEY=d551·FCBf-39EE-F14C-CF7E-EB79ee4ca"],
        },
        new()
        {
            Id = "loyverse-access-token", Issuer = "Loyverse", What = "access token", Stems = ["loyverse"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://r.loyverse.com/dashboard",
            Examples = ["LOYVERSE_TOKEN=rflzg·58j6chfoszhojx3nkosdgt0xdrf"],
            LookAlikes = ["LOYVERSE_TOKEN=g65e·4ckm2utedehshxmbnjqosk2tn"],
        },
    ];
}
