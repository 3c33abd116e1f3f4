namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from ClearML to CompanyHub, whose keys have no prefix.</summary>
internal static class VendorsFromCleToCom
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "clearml-secret", Issuer = "ClearML", What = "secret key", Stems = ["clearml"],
            Shape = "[A-Za-z0-9_]{30,64}", MayDiffer = true,
            RevokeAt = "https://app.clear.ml/settings/workspace-configuration",
            Examples = ["CLEARML_API_KEY=5Dvd1·yzrlKbY0oy83gTv9lip8oHE9y"],
            LookAlikes = ["CLEARML_API_KEY=yzQw1·2OPMldjP4fk67r4"],
        },
        new()
        {
            Id = "clinchpad-api-key", Issuer = "ClinchPad", What = "API key", Stems = ["clinchpad"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://clinchpad.com",
            Examples = ["CLINCHPAD_API_KEY=vyzfo·v1tat5bh400t3jv8nfwz3csvfrl"],
            LookAlikes = ["CLINCHPAD_API_KEY=208ph·ncylyrvjxkowzt5u6"],
        },
        new()
        {
            Id = "cloudimage-token", Issuer = "Cloudimage", What = "token", Stems = ["cloudimage"],
            Shape = "[a-z0-9_]{30}", MayDiffer = true,
            RevokeAt = "https://www.cloudimage.io",
            Examples = ["CLOUDIMAGE_API_KEY=qwg96·yiq0e6v2rsxty7d55xbdh9y2t"],
            LookAlikes = ["CLOUDIMAGE_API_KEY=6j3cu·4iarjm6czlrps8b"],
        },
        new()
        {
            Id = "cloudplan-api-key", Issuer = "Cloudplan", What = "API key", Stems = ["cloudplan"],
            Shape = "[A-Z0-9-]{32}", MayDiffer = true,
            RevokeAt = "https://www.cloudplan.net",
            Examples = ["CLOUDPLAN_API_KEY=5D8WI·M7DKT7KTDTYXLRT4MU2ZGQXZUY4"],
            LookAlikes = ["CLOUDPLAN_API_KEY=RHN26·0KUCJR8490ERZXZ7S"],
        },
        new()
        {
            Id = "codequiry-api-key", Issuer = "Codequiry", What = "API key", Stems = ["codequiry"],
            Shape = "[A-Za-z0-9-]{64}", MayDiffer = true,
            RevokeAt = "https://codequiry.com",
            Examples = ["CODEQUIRY_API_KEY=P4E4j·Gwmr1a1ztH7TKpL9uovsHxZZ18yv1VZZfzVW3Lt3Jivhaq75SINVrE7aEgA"],
            LookAlikes = ["CODEQUIRY_API_KEY=2kqPk·bZNkuRy2ry21IJOq2wPgH5S5Cv07pY4SIpt4tY"],
        },
        new()
        {
            Id = "coinapi-api-key", Issuer = "CoinAPI", What = "API key", Stems = ["coinapi"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://www.coinapi.io",
            Examples = ["COINAPI_API_KEY=cFa4c·dEA-28e2-4b26-b52d-BD8EE46BA5AD"],
            LookAlikes = ["COINAPI_API_KEY=65aBf·a4C-Fc8C-6d00-B9bF-"],
        },
        new()
        {
            Id = "coinlayer-api-key", Issuer = "coinlayer", What = "API key", Stems = ["coinlayer"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://coinlayer.com/dashboard",
            Examples = ["COINLAYER_API_KEY=mvmhz·ksme7b2mmqm9sbbewn0a8q9wkuw"],
            LookAlikes = ["COINLAYER_API_KEY=tgclw·0b3gvgjx45fvu4ig7"],
        },
        new()
        {
            Id = "commercejs-api-key", Issuer = "Commerce.js", What = "API key", Stems = ["commercejs"],
            Shape = "[a-z0-9_]{48}", MayDiffer = true,
            RevokeAt = "https://dashboard.chec.io",
            Examples = ["COMMERCEJS_API_KEY=1yk1i·iahn8ybaf3cn8euv935napnwyggim232ed4kzp44jh5"],
            LookAlikes = ["COMMERCEJS_API_KEY=yepoa·zocpgmac3dzpoc90qcj3b4gglj7"],
        },
        new()
        {
            Id = "commodities-api-key", Issuer = "Commodities-API", What = "API key", Stems = ["commoditiesapi", "commoditieskey", "commoditiestoken", "commoditiessecret"],
            Shape = "[A-Za-z0-9]{60}", MayDiffer = true,
            RevokeAt = "https://commodities-api.com/dashboard",
            Examples = ["COMMODITIES_API_KEY=qinSd·ZqAjvNBL1gz1dNHtpvNqbHnFihWrGFuP242GFXRTTwSJfmkVxMAFECH"],
            LookAlikes = ["COMMODITIES_API_KEY=rsxmN·hYda7nkpN6wuwyF6B1DtuBqrI26bz4DLn8S"],
        },
        new()
        {
            Id = "companyhub-api-key", Issuer = "CompanyHub", What = "API key", Stems = ["companyhub"],
            Shape = "[0-9a-zA-Z]{20}", MayDiffer = true,
            RevokeAt = "https://app.companyhub.com",
            Examples = ["COMPANYHUB_API_KEY=uMDRM·MMkhPf0qy1leyUm"],
            LookAlikes = ["COMPANYHUB_API_KEY=WQl0N·NNfUlO5y"],
        },
    ];
}
