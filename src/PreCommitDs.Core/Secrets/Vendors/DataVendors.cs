namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers of data services and of tools for data science, whose keys have no prefix.</summary>
internal static class DataVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "airflow-fernet-key", Issuer = "Apache Airflow", What = "Fernet key", Stems = ["fernetkey"],
            Shape = "[A-Za-z0-9_-]{43}=(,[A-Za-z0-9_-]{43}=){0,5}",
            RevokeAt = "https://airflow.apache.org/docs/apache-airflow/stable/security/secrets/fernet.html",
            Examples = ["FERNET_KEY=oHOD8·6KDG9RSJgHTmniaHOGEK3vCats1YBsDZWZv8Ll="],
            LookAlikes = ["FERNET_KEY=IwrB·3zQ89U"],
        },
        new()
        {
            Id = "algolia-api-key", Issuer = "Algolia", What = "API key", Stems = ["algolia"],
            Shape = "([A-Za-z0-9=]{100,}|[A-Za-z0-9]{32})",
            RevokeAt = "https://dashboard.algolia.com/account/api-keys",
            Examples =
            [
                "ALGOLIA_API_KEY=PFRCS·FTkKld7R30bEF2qXyeOEI8erSWvvEsQZ6NcbtvwUqTYAWleKvXg4BdcienlccfUzWvzTkDGzplVAFego8sW5IicLJ15IlHBfoQSQoSJINmfoqU5qpjK",
                "algolia_api_key: nF1fb·arzzPbAjtCR2YkurjWDzxFcLGcQ",
            ],
            LookAlikes = ["ALGOLIA_API_KEY=TUMp·yxCm4lsAN20uVFCfVJ2B8jPod"],
        },
        new()
        {
            Id = "apify-token", Issuer = "Apify", What = "API token", Stems = ["apify"],
            Shape = "apify_api_[A-Za-z0-9]{34,40}",
            RevokeAt = "https://console.apify.com/settings/integrations",
            Examples = ["APIFY_TOKEN=apify·_api_BF6TdZhFu8hTN2tVOy2dGTrsWSYQ6aid1i"],
            LookAlikes = ["APIFY_TOKEN=APIFY_API_q7Lw2·ZpXvN4bKcR9sJWmE6hUaTiOxQf1dG8k"],
        },
        new()
        {
            Id = "azure-search-admin-key", Issuer = "Azure AI Search", What = "API key", Stems = ["azuresearch"],
            Shape = "([A-Za-z0-9]{52}|[A-F0-9]{32})",
            RevokeAt = "https://portal.azure.com",
            Examples = ["AZURESEARCH_API_KEY=ayD6l·RhDlxhz3K3uHg1OJBcHB0zIW1hKkND1hQ7cQq5AZGdgIb3X", "azuresearch_api_key: FD553·583917973CCAFC575BD06F7D2E2"],
            LookAlikes = ["AZURESEARCH_API_KEY=5D13·0069977BF8DB01061FF16C03A"],
        },
        new()
        {
            Id = "brandfetch-api-key", Issuer = "Brandfetch", What = "API key", Stems = ["brandfetch"],
            Shape = "([A-Za-z0-9+/]{43}=|[A-Za-z0-9]{40})",
            RevokeAt = "https://developers.brandfetch.com",
            Examples = ["BRANDFETCH_API_KEY=pfJVv·L0bIClvBVztyvvmofX4LfqEbtqXAzHx0qulEQg=", "brandfetch_api_key: njGS6·MNSDBOK7OujSv2a0PgbVa85ILTHrzF0xjmx"],
            LookAlikes = ["BRANDFETCH_API_KEY=uWC7·F3sHYYTEBhie9nQYhJKpKJzs7vO07ddrp"],
        },
        new()
        {
            Id = "census-api-key", Issuer = "US Census Bureau", What = "API key", Stems = ["censusapi"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://www.census.gov/data/developers.html",
            Examples = ["CENSUSAPI_API_KEY=66b9d·6cdb11164b6a19403a51f31b8597506265d"],
            LookAlikes = ["CENSUSAPI_API_KEY=3f2f·7ec1e2555af68ece37644dbf554107003"],
        },
        new()
        {
            Id = "comet-api-key", Issuer = "Comet", What = "API key", Stems = ["cometapikey", "cometml"],
            Shape = "[A-Za-z0-9]{25,64}",
            RevokeAt = "https://www.comet.com/account-settings/apiKeys",
            Examples = ["COMETAPIKEY=GFCZ8·Y8qQjITb80Hc2zutKYfw"],
            LookAlikes = ["COMETAPIKEY=dOQv·HQw7xt"],
        },
        new()
        {
            Id = "confluent-api-secret", Issuer = "Confluent", What = "API key or secret", Stems = ["confluent"],
            Shape = "([A-Za-z0-9+/]{64}|[A-Za-z0-9]{16})",
            RevokeAt = "https://confluent.cloud/settings/api-keys",
            Examples = ["CONFLUENT_SECRET=M0wSw·J5G8CIvAXSBmweyNQqKre6cLXBOBgmuBQDPBRCTHIFxlJegOibe3HeioEkD", "confluent_secret: ONN3t·N49061xCmjY"],
            LookAlikes = ["CONFLUENT_SECRET=GfQj·MYebGWY8L"],
        },
        new()
        {
            Id = "currents-api-key", Issuer = "Currents API", What = "API key", Stems = ["currentsapi"],
            Shape = "[A-Za-z0-9+=_-]{48}",
            RevokeAt = "https://currentsapi.services/en/profile",
            Examples = ["CURRENTSAPI_API_KEY=Ah6rx·6na28UW7q1RnP9YyUaOssDuqnjWKDUGguznB2Vl1Hmd"],
            LookAlikes = ["CURRENTSAPI_API_KEY=B5yv·U6f3RdXk0jt0UbSgR0dmNn4u7SHHz1vLr0ecgdQIm"],
        },
        new()
        {
            Id = "databox-token", Issuer = "Databox", What = "token", Stems = ["databox"],
            Shape = "[A-Za-z0-9]{22}",
            RevokeAt = "https://app.databox.com",
            Examples = ["DATABOX_TOKEN=pApxH·EnTXaVTyMHyfkJPpL"],
            LookAlikes = ["DATABOX_TOKEN=yvta·6da9SE9TpMs0kBO"],
        },
        new()
        {
            Id = "diffbot-token", Issuer = "Diffbot", What = "token", Stems = ["diffbot"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://app.diffbot.com/account",
            Examples = ["DIFFBOT_TOKEN=k5f7t·5ffuafjjn2y4p552lha307p3655"],
            LookAlikes = ["DIFFBOT_TOKEN=h9lj·j5n2dr5oogwh5ugbkia1j9jtb"],
        },
        new()
        {
            Id = "dyspatch-api-key", Issuer = "Dyspatch", What = "API key", Stems = ["dyspatch"],
            Shape = "[A-Za-z0-9]{52}",
            RevokeAt = "https://docs.dyspatch.io/api",
            Examples = ["DYSPATCH_API_KEY=4TJRB·GqrkER4x9PKxbtB2qYcOJEAiL8v63jb7INwiRWtnhHDtFX2"],
            LookAlikes = ["DYSPATCH_API_KEY=gIWl·TSKQpONtJo1nf91J8bsshUC4tEimZ52WyRo3yVzp3KMIg"],
        },
        new()
        {
            Id = "influxdb-api-token", Issuer = "InfluxData", What = "API token", Stems = ["influxdb", "influxtoken", "influxkey", "influxapi"],
            Shape = "([A-Za-z0-9_-]{86}==|[A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{88})",
            RevokeAt = "https://cloud2.influxdata.com",
            Examples =
            [
                "INFLUXDB_TOKEN=9S74x·PLeulSSa7o5MFW7ZAsDIJS0ylpLgv3dMUGuGaHYcdxEt5bMdmU5pHiaDMubI65ZlmRhZCSQ4qEWy2twfz==",
                "influxdb_token: o9y9x·QH0yiaSK216aeCLssYfAhEBBj020aFzU7wJOYA2XGnkdcbfR7yOoSbPRAhXwUbosmLt9n1d9Eu2yfA8PH==",
                "INFLUXDB_TOKEN=VAk5T·niAsFngKU3KzYjBMLGshL4LAcuuszJbJrUwC98ZAaPWQILVdgE7tCGA71IUapf3VGdww6reRq9hqn2UtfEO",
            ],
            LookAlikes = ["INFLUXDB_TOKEN=RuB4·nTKdzARFVQtg6SAv4fMKTHyU930i3DWKx2FSOrrMC8UCd6DDQQc0J1px"],
        },
        new()
        {
            Id = "kaggle-api-key", Issuer = "Kaggle", What = "API key", Stems = ["kaggle"],
            Shape = "(KGAT_[A-Za-z0-9]{20,64}|[a-f0-9]{32})",
            RevokeAt = "https://www.kaggle.com/settings",
            Examples = ["KAGGLE_API_KEY=KGAT_·ljxWy97xjSvCUsJWIGNB", "kaggle_api_key: 5bdd7·39891b13ba2f5b2002c9f125412"],
            LookAlikes = ["KAGGLE_API_KEY=823a·db331f00d7106dfe6fc636035"],
        },
        new()
        {
            Id = "mlflow-token", Issuer = "MLflow", What = "tracking token or password", Stems = ["mlflow"],
            Shape = "[A-Za-z0-9_-]{20,64}", MayDiffer = true,
            RevokeAt = "https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/",
            Examples = ["MLFLOW_TRACKING_TOKEN=CI5CF·KlFNXfsfYQc87OMjaGdlpbCB0GN"],
            LookAlikes = ["MLFLOW_TRACKING_TOKEN=${TOKEN}"],
        },
        new()
        {
            Id = "qdrant-api-key", Issuer = "Qdrant", What = "API key", Stems = ["qdrant"],
            Shape = @"([A-Za-z0-9_-]{50,60}|eyJ[\w-]{14,}\.[\w-]{8,}\.[\w-]{20,})", MayDiffer = true,
            RevokeAt = "https://cloud.qdrant.io",
            Examples = ["QDRANT_API_KEY=FQDr-·-1TuoseXz2y92an6E_zeOXrfv9WhpgdZlJCmUiPhAnr_Zt4nz"],
            LookAlikes = ["QDRANT_API_KEY=0Ng9n·qVusefK"],
        },
        new()
        {
            Id = "snowflake-token", Issuer = "Snowflake", What = "programmatic access or OAuth token", Stems = ["snowflake"],
            Shape = @"(eyJ[\w-]{14,}\.[\w-]{8,}\.[\w-]{20,}|ver:\d-hint:\d{4,20}-[A-Za-z0-9+/]{40,2000}={0,2})", MayDiffer = true,
            RevokeAt = "https://app.snowflake.com",
            Examples = ["SNOWFLAKE_TOKEN=ver:1-hint:7·263494581-ETMsDgAAAZj4YplT6m62LAgc7oRpZKskSeoI0Mr4mbqBdkwJiw38OQKicb4R7bNDTt9eHT=="],
            LookAlikes = ["SNOWFLAKE_TOKEN=ver:1-hint:1234"],
        },
        new()
        {
            Id = "weaviate-api-key", Issuer = "Weaviate", What = "API key", Stems = ["weaviate", "wcsapi"],
            Shape = "([A-Za-z0-9]{36,44}|[A-Za-z0-9+/]{60,160}={0,2})", MayDiffer = true,
            RevokeAt = "https://console.weaviate.cloud",
            Examples = ["WEAVIATE_API_KEY=3TRX4·vQ32zX1JMxKLeN92TyTKBZfUbLDoREM5pas"],
            LookAlikes = ["WEAVIATE_API_KEY=Qmk4O·B3uPmAX"],
        },
    ];
}
