namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers of machines and networks, whose keys have no prefix.</summary>
internal static class CloudVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "aiven-auth-token", Issuer = "Aiven", What = "authentication token", Stems = ["aiventoken", "aivenauth", "aivenapi"],
            Shape = "[A-Za-z0-9+/=]{372}",
            RevokeAt = "https://console.aiven.io/profile/tokens",
            Examples = ["AIVENTOKEN=·" + string.Concat(Enumerable.Repeat("q7Lw2ZpXvN4b", 31))],
            LookAlikes = ["AIVENTOKEN=ynkP·f2ikXzdwhkOXNjVJ14lxo2xr9snzrTur9mxlhBqiCKxmgdgiQ9UU305m"],
        },
        new()
        {
            Id = "alibaba-access-key-secret", Issuer = "Alibaba Cloud", What = "access key secret or security token", Stems = ["alibaba", "aliyun"],
            Shape = "(CAIS[A-Za-z0-9+/]{40,}={0,2}|LTAI[A-Za-z0-9]{12,24}|[A-Za-z0-9]{36,50}|[A-Za-z0-9]{30})",
            RevokeAt = "https://ram.console.aliyun.com/manage/ak",
            Examples =
            [
                "ALIBABA_SECRET=CAISK·V9Z3gZuwWDZtzLoaRIoNEolIs1llWJOVR0Ke4h5ISlSLjJR",
                "alibaba_secret: LTAIK·eaJYqtTqji5",
                "ALIBABA_SECRET=ZfDJK·eumvAaFsD48VMP3uM6S216goSIAsHff",
                "alibaba_secret: jteGd·4FqxKbXk6odQH5IN31nykc2JW",
            ],
            LookAlikes = ["ALIBABA_SECRET=Qk8U·C6QgaIE8dzIcX2mzu5KqbSr"],
        },
        new()
        {
            Id = "aws-secret-access-key", Issuer = "AWS", What = "secret access key", Stems = ["awssecretaccess", "awssecretkey"],
            Shape = "([a-f0-9]{64}|[a-f0-9]{48}|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{43,44}|[A-Za-z0-9+/]{40}|[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-f0-9]{32}|[A-Za-z0-9]{31})",
            RevokeAt = "https://console.aws.amazon.com/iam",
            Examples =
            [
                "AWSSECRETACCESS_SECRET=1a434·01515e38577ef347aac5386c472c6a745e4e601c08de8f2bf110e23bbd6",
                "awssecretaccess_secret: e81bc·d9db3754d9269cf35ea171d5c4611ae2de60e818cc2",
                "AWSSECRETACCESS_SECRET=TXIG2·AUhFHRifKdu0JDbulHhJZpmTNajX8yA0iMLs8e=",
                "awssecretaccess_secret: urIxG·UJRNFtQNph54cz4sJJ9MluATHA2QuX8jMshxaD",
                "AWSSECRETACCESS_SECRET=RuXQo·Fr2CJy4zRHOq6lJecPJd7cLoLhAnXVA2V3O",
                "awssecretaccess_secret: beD9b·458-10e1-E179-e23e-Ff4AA62E0da7",
                "AWSSECRETACCESS_SECRET=477eb·bcd3af9df13a71e83a32c8ab4bb",
                "awssecretaccess_secret: MkJS8·TMXONNZNIBp53UYBerTjr4g331",
            ],
            LookAlikes = ["AWSSECRETACCESS_SECRET=Kj10·aFnfPi5DsCgr3Zk72q0Q2Kqq"],
        },
        new()
        {
            Id = "aws-session-token", Issuer = "AWS", What = "session token", Stems = ["awssessiontoken"],
            Shape = "[A-Za-z0-9+/=]{100,}",
            RevokeAt = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html",
            Examples =
            [
                "AWSSESSIONTOKEN=byc7s·Akk28HA9oXk8TGhWvjKNuuNvnJxvtdNSOzDeaBU0V2Ut81dmjYifEGYj8JLnv4B0aK8OkFC2ZusP1d59PoXkn9AGnUEQkI6YHvntnGfOcrHZfmzogPw",
            ],
            LookAlikes = ["AWSSESSIONTOKEN=6Nvt·wuaLRh"],
        },
        new()
        {
            Id = "digitalocean-token", Issuer = "DigitalOcean", What = "API token or Spaces key", Stems = ["digitalocean"],
            Shape = "(do[opr]_v1_[a-f0-9]{64}|[A-Za-z0-9_-]{64}|[A-Za-z0-9+/]{43}|[A-Za-z0-9]{20})",
            RevokeAt = "https://cloud.digitalocean.com/account/api/tokens",
            Examples =
            [
                "DIGITALOCEAN_TOKEN=doo_v·1_1ebc477b0ddd090b50d3ddf29fdb1f8ff3bde9da2fbf94629af0105f18ef3c38",
                "digitalocean_token: twuHS·RWsifjSwrZ2FdF0W9dx0a9LRRvg7hmoDHLWSQJC1tRmvPRSQdCr4bph3Dog",
                "DIGITALOCEAN_TOKEN=NYHVq·iPqDyaiwnJy2Em8P3l6AXCyNJK92dQpTLU8BKS",
                "digitalocean_token: 7df4C·jaqZF1dqC2Gm78M",
            ],
            LookAlikes = ["DIGITALOCEAN_TOKEN=DLvI·kynbUrrv7ggsM"],
        },
        new()
        {
            Id = "exoscale-api-secret", Issuer = "Exoscale", What = "API key or secret", Stems = ["exoscale"],
            Shape = "(EXO[a-f0-9]{24}|[A-Za-z0-9_-]{40,43})",
            RevokeAt = "https://portal.exoscale.com/iam/api-keys",
            Examples = ["EXOSCALE_SECRET=EXO72·32c8efd02eb76db7079ef8", "exoscale_secret: ygEfZ·k5KtZdwqqW5UmvMd4TdZSHuCaTg00sGW7X2"],
            LookAlikes = ["EXOSCALE_SECRET=qJ7H·x3Lw28"],
        },
        new()
        {
            Id = "heroku-key", Issuer = "Heroku", What = "API key", Stems = ["herokuapi", "herokukey", "herokutoken"],
            Shape = "(HRKU-AA[A-Za-z0-9_-]{58}|[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12})",
            RevokeAt = "https://dashboard.heroku.com/account",
            Examples =
            [
                "HEROKUAPI_API_KEY=HRKU-·AA3CxBm3Ckc9n1wUwxbk72aKlYgh5oQg2K9JSbMGRZYxEZpfge9tLovmnET9",
                "herokuapi_api_key: FbaE4·7bE-28F1-61AE-FebA-C851F78Bb7c9",
            ],
            LookAlikes = ["HEROKUAPI_API_KEY=3c2A·11F4-BeCD-0eE8-9824-eeB58e9Cf"],
        },
        new()
        {
            Id = "hetzner-api-token", Issuer = "Hetzner", What = "API token", Stems = ["hcloudtoken", "hetznertoken", "hetznerapi", "hetznercloud"],
            Shape = "[A-Za-z0-9]{64}",
            RevokeAt = "https://console.hetzner.com",
            Examples = ["HCLOUDTOKEN=5G0Ji·hgDaSWG9QuGtkxjdQunVMB2DkAkus4ERzlkSAhZcZolFmJ7stq5wQ9TAJAZ"],
            LookAlikes = ["HCLOUDTOKEN=xPAV·GoSWw2hp96q4R6XgG8Qd7fhcrH2cRoSJjiyEgWzTmIigTySjylvPJxGq"],
        },
        new()
        {
            Id = "ibm-cloud-api-key", Issuer = "IBM Cloud", What = "API key", Stems = ["ibmcloud"],
            Shape = "[A-Za-z0-9_-]{44}",
            RevokeAt = "https://cloud.ibm.com/iam/apikeys",
            Examples = ["IBMCLOUD_API_KEY=Hhy8Z·3IkWImMDurvDYSetjBkOysLeF4CVbz879m3vUdV"],
            LookAlikes = ["IBMCLOUD_API_KEY=ZsC9·HURl8CoeSzAxnNzYojzY0BPq11H5IMMG0Cup3"],
        },
        new()
        {
            Id = "linode-api-token", Issuer = "Linode", What = "API token", Stems = ["linode"],
            Shape = "[a-f0-9]{64}",
            RevokeAt = "https://cloud.linode.com/profile/tokens",
            Examples = ["LINODE_TOKEN=1dd96·8e21b817da0cca67412ab6430e89d8caeb6e6ebd56cabb3e342a4f1915d"],
            LookAlikes = ["LINODE_TOKEN=2cf6·4ac12d775045ffaf03470c716552c28fe454eb31549e3f74129272f3"],
        },
    ];
}
