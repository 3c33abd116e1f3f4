namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers of data services and of tools for data science, whose keys have no prefix.</summary>
internal static class DataVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "algolia-api-key", Issuer = "Algolia", What = "API key", Stems = ["algolia"],
            Shape = "([A-Za-z0-9=]{100,}|[A-Za-z0-9]{32})",
            RevokeAt = "https://dashboard.algolia.com/account/api-keys",
            Examples =
            [
                "ALGOLIA_API_KEY=rKWC4·rjkJpTtW2tmQ3E09pjPYfDmABq50tsemoygiXi6qOZFtygeUkNrg6cqG9ZF4msGy2lj3wLbZJvTIklsu7SzqyS23XkpLbXV0rR2NPVHA2SfIVe6Nk1u",
                "algolia_api_key: jXvkT·OkVS6zcploFJQ3GSNf1Fsu0r998",
            ],
            LookAlikes = ["ALGOLIA_API_KEY=ReIY·F7CCznTRJChKVo6rCo1Qr97BQ"],
        },
        new()
        {
            Id = "amplitude-secret-key", Issuer = "Amplitude", What = "project key", Stems = ["amplitudesecret", "amplitudeapi"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://app.amplitude.com",
            Examples = ["AMPLITUDESECRET=bbebe·fa62d1bfbd23ed37d1dcfb76ab6"],
            LookAlikes = ["AMPLITUDESECRET=56fe·a24a398231ddf2c128331c2b3"],
        },
        new()
        {
            Id = "apify-token", Issuer = "Apify", What = "API token", Stems = ["apify"],
            Shape = "apify_api_[A-Za-z0-9]{34,40}",
            RevokeAt = "https://console.apify.com/settings/integrations",
            Examples = ["APIFY_TOKEN=apify·_api_ld7R30bEF2qXyeOEI8erSWvvEsQZ6Ncbtv"],
            LookAlikes = ["APIFY_TOKEN=apif·y_api_"],
        },
        new()
        {
            Id = "brandfetch-api-key", Issuer = "Brandfetch", What = "API key", Stems = ["brandfetch"],
            Shape = "([A-Za-z0-9+/]{43}=|[A-Za-z0-9]{40})",
            RevokeAt = "https://developers.brandfetch.com",
            Examples = ["BRANDFETCH_API_KEY=plVAF·ego8sW5IicLJ15IlHBfoQSQoSJINmfoqU5qpjK=", "brandfetch_api_key: nF1fb·arzzPbAjtCR2YkurjWDzxFcLGcQTUMpyxCm"],
            LookAlikes = ["BRANDFETCH_API_KEY=4lsA·N20uVFCfVJ2B8jPod2eaBF6TdZhFu8hTN"],
        },
        new()
        {
            Id = "comet-api-key", Issuer = "Comet", What = "API key", Stems = ["cometapikey", "cometml"],
            Shape = "[A-Za-z0-9]{25,64}",
            RevokeAt = "https://www.comet.com/account-settings/apiKeys",
            Examples = ["COMETAPIKEY=Oy2dG·TrsWSYQ6aid1izXyD458"],
            LookAlikes = ["COMETAPIKEY=VEFf·ZnmULo"],
        },
        new()
        {
            Id = "confluent-api-secret", Issuer = "Confluent", What = "API key or secret", Stems = ["confluent"],
            Shape = "([A-Za-z0-9+/]{64}|[A-Za-z0-9]{16})",
            RevokeAt = "https://confluent.cloud/settings/api-keys",
            Examples = ["CONFLUENT_SECRET=6CayD·6lRhDlxhz3K3uHg1OJBcHB0zIW1hKkND1hQ7cQq5AZGdgIb3Xg3LGxXXhsT", "confluent_secret: wXdkS·73zf1t1yObf"],
            LookAlikes = ["CONFLUENT_SECRET=ya9S·FFB8KiFW2"],
        },
        new()
        {
            Id = "currents-api-key", Issuer = "Currents API", What = "API key", Stems = ["currentsapi"],
            Shape = "[A-Za-z0-9+=_-]{48}",
            RevokeAt = "https://currentsapi.services/en/profile",
            Examples = ["CURRENTSAPI_API_KEY=p5noX·DHN7oyZKboHQwJQWHrPqTqn2z8NjotNg54Zofsnge1a"],
            LookAlikes = ["CURRENTSAPI_API_KEY=9bDL·dHD2MPNslZpoPsKl98rupgKPZ2zFkoxNSAr5OHTpf"],
        },
        new()
        {
            Id = "databox-token", Issuer = "Databox", What = "token", Stems = ["databox"],
            Shape = "[A-Za-z0-9]{22}",
            RevokeAt = "https://app.databox.com",
            Examples = ["DATABOX_TOKEN=L0bIC·lvBVztyvvmofX4Lfq"],
            LookAlikes = ["DATABOX_TOKEN=Ebtq·XAzHx0qulEQgnjG"],
        },
        new()
        {
            Id = "diffbot-token", Issuer = "Diffbot", What = "token", Stems = ["diffbot"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://app.diffbot.com/account",
            Examples = ["DIFFBOT_TOKEN=nsdbo·ko9s0p61v0ilthf9wcfhyyteb78"],
            LookAlikes = ["DIFFBOT_TOKEN=4qy7·jkkjo33syyc4gzfh97copoyud"],
        },
        new()
        {
            Id = "dyspatch-api-key", Issuer = "Dyspatch", What = "API key", Stems = ["dyspatch"],
            Shape = "[A-Za-z0-9]{52}",
            RevokeAt = "https://docs.dyspatch.io/api",
            Examples = ["DYSPATCH_API_KEY=meVN4·42TtAWPLSOqCcWtf1bh3WM5kZRomYXGyS70vgKsRLbJE47i"],
            LookAlikes = ["DYSPATCH_API_KEY=kn5m·rl6Ps6xIjRW9o2oXXBmksKsZcvIFk2Jp9ySbwujZUkhUr"],
        },
        new()
        {
            Id = "influxdb-api-token", Issuer = "InfluxData", What = "API token", Stems = ["influx"],
            Shape = "([A-Za-z0-9_-]{86}==|[A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{88})",
            RevokeAt = "https://cloud2.influxdata.com",
            Examples =
            [
                "INFLUX_TOKEN=DKW6X·n6swUON2o7aowMnjMTBgP0YGFCZ8Y8qQjITb80Hc2zutKYfwdOQvHQw7xt49pwLR94dA3jy3iM0wSwJ5G==",
                "influx_token: 8CIvA·XSBmweyNQqKre6cLXBOBgmuBQDPBRCTHIFxlJegOibe3HeioEkDONN3tN49061xCmjYGfQjMYebGWY8Lo==",
                "INFLUX_TOKEN=uqAh6·rx6na28UW7q1RnP9YyUaOssDuqnjWKDUGguznB2Vl1HmdB5yvU6f3RdXk0jt0UbSgR0dmNn4u7SHHz1vLr0",
            ],
            LookAlikes = ["INFLUX_TOKEN=ecgd·QImBhUpApxHEnTXaVTyMHyfkJPpLyvta6da9SE9TpMs0kBOyKw2KfFhTfFFUzAznFJJmNkctYePffcrL3"],
        },
        new()
        {
            Id = "kaggle-api-key", Issuer = "Kaggle", What = "API key", Stems = ["kaggle"],
            Shape = "(KGAT_[A-Za-z0-9]{20,64}|[a-f0-9]{32})",
            RevokeAt = "https://www.kaggle.com/settings",
            Examples = ["KAGGLE_API_KEY=KGAT_·vAdyahrPdgffHo2jL3wJ", "kaggle_api_key: e908b·2911d5d94dafea7ee3aafc3e2ad"],
            LookAlikes = ["KAGGLE_API_KEY=c21f·7a681ecaf7e025dbc5e533f21"],
        },
        new()
        {
            Id = "keen-io-key", Issuer = "Keen", What = "project key", Stems = ["keenio"],
            Shape = "([A-Fa-f0-9]{128,}|[A-Za-z0-9]{64})",
            RevokeAt = "https://keen.io",
            Examples =
            [
                "KEENIO_API_KEY=E14eB·C570fc8e8FaE4BEcdbF36dd18aCf0ABEEd68F42aeDD1D022C1a27e8D51Ba1E067c40Bdc9Cf38cD51dF13BF03A4CAA51CeEb0AfD762213cb8d1bcA4fe187F72C3AbD",
                "keenio_api_key: VAk5T·niAsFngKU3KzYjBMLGshL4LAcuuszJbJrUwC98ZAaPWQILVdgE7tCGA71IU",
            ],
            LookAlikes = ["KEENIO_API_KEY=apf3·VGdww6reRq9hqn2UtfEORuB4nTKdzARFVQtg6SAv4fMKTHyU930i3DWKx"],
        },
    ];
}
