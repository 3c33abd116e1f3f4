namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that book, invite, ask and keep customers.</summary>
internal static class ReservationVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "mockaroo-api-key", Issuer = "Mockaroo", What = "API key", Stems = ["mockaroo"],
            Shape = "[a-z0-9]{8}",
            RevokeAt = "https://www.mockaroo.com/users/edit",
            Examples = ["mockaroo_api_key = 'cyvq66b·4'"],
            LookAlikes = ["mockaroo_api_key = '·cyvq6'"],
        },
        new()
        {
            Id = "paydirtapp-api-token", Issuer = "Paydirt", What = "API token", Stems = ["paydirtapp"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://paydirtapp.com",
            Examples = ["--paydirtapp-api-token 319pqn9·jh5p5yyznrg8d7541y4ad959y"],
            LookAlikes = ["--paydirtapp-api-token 319pqn9·jh5p5yyznrg8d7541y4ad9"],
        },
        new()
        {
            Id = "pdfshift-api-key", Issuer = "PDFShift", What = "API key", Stems = ["pdfshift"],
            Shape = "([a-z0-9]{32}|sk_[a-f0-9]{40})",
            RevokeAt = "https://app.pdfshift.io/env/apikeys/",
            Examples = ["PDFSHIFT_API_KEY=vpytb04·d2fhflx01ohcp6x4dezzgg0br"],
        },
        new()
        {
            Id = "pendo-integration-key", Issuer = "Pendo", What = "integration key", Stems = ["pendoapi", "pendointegration"],
            Shape = "([A-Fa-f0-9]{32}|[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}([.][a-z]{2,3})?)",
            RevokeAt = "https://app.pendo.io/admin/integrationkeys",
            Examples = ["pendo_integration_key: 04c982b·077A7Dac7eE90C3cbe0bff1b2"],
        },
        new()
        {
            Id = "planyo-api-key", Issuer = "Planyo", What = "API key", Stems = ["planyo"],
            Shape = "[a-z0-9]{62}",
            RevokeAt = "https://www.planyo.com/api.php",
            Examples = ["planyo_api_key = \"·sai7gvk0bjj5d7xwezf080majyr3wka7p9fzua6i4y2kszfmjt8pdq8iwb4g4b\""],
            LookAlikes = ["planyo_api_key = \"·sai7gvk0bjj5d7xwezf080majyr3wka7p9fzua6i4y2kszfmjt8pdq8iwb4\""],
        },
        new()
        {
            Id = "prospectcrm-api-key", Issuer = "ProspectCRM", What = "API key", Stems = ["prospectcrm"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://crm.prospect365.com",
            Examples = ["\"prospectcrm_api_key\": \"·actv2omer3b8rphmjd6gq7zk62wzbf3w\""],
            LookAlikes = ["\"prospectcrm_api_key\": \"·actv2omer3b8rphmjd6gq7zk62wzb\""],
        },
        new()
        {
            Id = "protocolsio-access-token", Issuer = "protocols.io", What = "access token", Stems = ["protocolsio"],
            Shape = "[a-z0-9]{64}",
            RevokeAt = "https://www.protocols.io/developers",
            Examples = ["export PROTOCOLSIO_ACCESS_TOKEN=is0a1w7·ikn7p72g1lpkr7s14se8vk19ia4273ftx2bxmjho37hx7gz323yxttifu"],
            LookAlikes = ["export PROTOCOLSIO_ACCESS_TOKEN=is0a1w7·ikn7p72g1lpkr7s14se8vk19ia4273ftx2bxmjho37hx7gz323yxtt"],
        },
        new()
        {
            Id = "salescookie-access-key", Issuer = "Sales Cookie", What = "access key", Stems = ["salescookie"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://salescookie.com",
            Examples = ["salescookie_access_key = 'wIcTPBI·bxjgAmPLb44Oo0ate3qicQ3vT'"],
            LookAlikes = ["salescookie_access_key = 'wIcTPBI·bxjgAmPLb44Oo0ate3qicQ'"],
        },
        new()
        {
            Id = "simplesat-api-key", Issuer = "Simplesat", What = "API key", Stems = ["simplesat"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://app.simplesat.io",
            Examples = ["--simplesat-api-key 2ptxysb·c0kjcgpp4i2wfu656un3023yrhzis4yl1"],
            LookAlikes = ["--simplesat-api-key 2ptxysb·c0kjcgpp4i2wfu656un3023yrhzis4"],
        },
        new()
        {
            Id = "simvoly-api-key", Issuer = "Simvoly", What = "API key", Stems = ["simvoly"],
            Shape = "[a-z0-9]{33}",
            RevokeAt = "https://simvoly.com",
            Examples = ["SIMVOLY_API_KEY=4gbcook·xjetyk0qe95i00cd1qfq26e1a1"],
            LookAlikes = ["SIMVOLY_API_KEY=4gbcook·xjetyk0qe95i00cd1qfq26e"],
        },
        new()
        {
            Id = "ticketmaster-api-key", Issuer = "Ticketmaster", What = "API key", Stems = ["ticketmaster"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://developer-acct.ticketmaster.com/user/login",
            Examples = ["ticketmaster_api_key: 0mykDhs·hfjkryNsUpyHVfhxizRcDGkzl"],
            LookAlikes = ["ticketmaster_api_key: 0mykDhs·hfjkryNsUpyHVfhxizRcDG"],
        },
        new()
        {
            Id = "tickettailor-api-key", Issuer = "Ticket Tailor", What = "API key", Stems = ["tickettailor"],
            Shape = "sk_[0-9]{4,6}_[0-9]{5,7}_[a-f0-9]{32,40}",
            RevokeAt = "https://www.tickettailor.com",
            Examples = ["tickettailor_api_key = \"·sk_8545_75903_4b7ca9277d02565414c2721748260528\""],
        },
        new()
        {
            Id = "vyte-api-token", Issuer = "Vyte", What = "API token", Stems = ["vyte"],
            Shape = "[a-z0-9]{50}",
            RevokeAt = "https://www.vyte.in",
            Examples = ["\"vyte_api_token\": \"·mx5ujvhjky0o2d0j0yh0ppxtqecrikiuo96rgzt283p6f61bis\""],
            LookAlikes = ["\"vyte_api_token\": \"·mx5ujvhjky0o2d0j0yh0ppxtqecrikiuo96rgzt283p6f61\""],
        },
    ];
}
