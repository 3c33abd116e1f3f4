namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from AbuseIPDB to Anypoint, whose keys have no prefix.</summary>
internal static class VendorsFromAbuToAny
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "abuseipdb-api-key", Issuer = "AbuseIPDB", What = "API key", Stems = ["abuseipdb"],
            Shape = "[a-z0-9]{80}", MayDiffer = true,
            RevokeAt = "https://www.abuseipdb.com/account/api",
            Examples = ["ABUSEIPDB_API_KEY=ujzde·8gxd6ncf10epf91dhodzdoc9is0j8ht9lgmxg9edn581u33xtplpft75v2seh60kvj50ce9uvw5"],
            LookAlikes = ["ABUSEIPDB_API_KEY=3efr4·edt2sywb3wkh5dnsipzz5fk2z9ri19r0wyojfljooa5lqsaj0"],
        },
        new()
        {
            Id = "adzuna-api-key", Issuer = "Adzuna", What = "API key", Stems = ["adzuna"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://developer.adzuna.com",
            Examples = ["ADZUNA_API_KEY=j8gxb·enyjqwx4hh5344tfjgvq4k7bn7x"],
            LookAlikes = ["ADZUNA_API_KEY=j8b7t·fq7xkwo886vompzom"],
        },
        new()
        {
            Id = "agora-key", Issuer = "Agora", What = "app certificate", Stems = ["agoraapi", "agorakey", "agoratoken", "agorasecret"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://console.agora.io",
            Examples = ["AGORA_API_KEY=2wxfo·go4mvn4a4wfhym4l1vfz3zfkkib"],
            LookAlikes = ["AGORA_API_KEY=j3j4w·j99ibag7i1mnbqns6"],
        },
        new()
        {
            Id = "aha-api-key", Issuer = "Aha!", What = "API key", Stems = ["ahaapi", "ahakey", "ahatoken", "ahasecret"],
            Shape = "[a-f0-9]{64}", MayDiffer = true,
            RevokeAt = "https://secure.aha.io",
            Examples = ["AHA_API_KEY=7eea8·faefe9db49db102bd8ac8402891208e7d684c17c03de5e2e81d69f1f764"],
            LookAlikes = ["AHA_API_KEY=7054c·5a488a643cd1dc22bf2e726e94c2bf7c2ac2c1"],
        },
        new()
        {
            Id = "airbyte-secret", Issuer = "Airbyte", What = "client secret", Stems = ["airbyte"],
            Shape = "[A-Za-z0-9]{32,64}", MayDiffer = true,
            RevokeAt = "https://cloud.airbyte.com",
            Examples = ["AIRBYTE_API_KEY=cgrLR·WzBQCABugjMgeP7cGq0pbqfi14Z"],
            LookAlikes = ["AIRBYTE_API_KEY=gTsNO·VM14tuoIZWD1IAEov"],
        },
        new()
        {
            Id = "airship-token", Issuer = "Airship", What = "token", Stems = ["airshipapi", "airshipkey", "airshiptoken", "airshipsecret"],
            Shape = "[A-Za-z0-9_-]{91}", MayDiffer = true,
            RevokeAt = "https://go.airship.com",
            Examples = ["AIRSHIP_API_KEY=gqSmP·sSCdLKRcAQX9VjUPC94TNWLAVYFeRgpMPgxAFQ0FJZlCZBTToOFl9h2wJq5ty4mYwUufJSunpJC01t5gobuszg"],
            LookAlikes = ["AIRSHIP_API_KEY=I6hwg·k10zB0rlz5tr9spOFBCIoX9GY1cjDoBoirPfQAdzEv7g5iFqhEvveQzE"],
        },
        new()
        {
            Id = "allsports-api-key", Issuer = "AllSportsAPI", What = "API key", Stems = ["allsports"],
            Shape = "[a-z0-9]{64}", MayDiffer = true,
            RevokeAt = "https://allsportsapi.com",
            Examples = ["ALLSPORTS_API_KEY=tenc5·94e0gz9j8fkzr0st0dtw00bxmzzna1k1hfzx3kiad9jzfx6kjwsk7kegy5m"],
            LookAlikes = ["ALLSPORTS_API_KEY=tic4u·dyfkozm4lncz7kywhjpmc9cuhy39t0tp1yx262"],
        },
        new()
        {
            Id = "anaconda-api-token", Issuer = "Anaconda", What = "API token", Stems = ["anacondaapi", "anacondakey", "anacondatoken", "anacondasecret"],
            Shape = "[a-z]{2}-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://anaconda.com/app",
            Examples = ["ANACONDA_API_KEY=vb-8e·cE4cb4-8eac-Ae3D-9BcF-fE7C2eC43A6C"],
            LookAlikes = ["ANACONDA_API_KEY=tq-EF·bAf0f8-9E0f-d4b8-2546"],
        },
        new()
        {
            Id = "anypoint-secret", Issuer = "Anypoint", What = "client secret", Stems = ["anypoint"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://anypoint.mulesoft.com",
            Examples = ["ANYPOINT_API_KEY=c2Bf7·bD4-D869-abBe-7811-be3B78baba6F"],
            LookAlikes = ["ANYPOINT_API_KEY=Dd4F5·B16-6eAF-feaB-2dc8-"],
        },
    ];
}
