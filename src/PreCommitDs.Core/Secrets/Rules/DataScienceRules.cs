using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services that data is prepared, tracked and searched with.</summary>
internal static class DataScienceRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "wandb-api-key", Issuer = "Weights & Biases", What = "API key",
            Shape = @"wandb_v1_\w{77}", Literal = "b_v1_", Offset = 4,
            RevokeAt = "https://wandb.ai/settings", Source = "https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters",
            Examples = ["wandb_v1_·PJFVpHTkJyHzASjvEUlHMZtDdDr6XAn_3uEBdHk2KHE9K4pXJDhBQINV_XJ5J0_gRBewTFOYyqYVY"],
            LookAlikes = ["wandb_v1_run_history", "wandb_v1_·qJxkEypTh8YbThzmYuChLmjVMcJF5Cbg1I32eFvz"],
        },
        new()
        {
            // No length is described anywhere, so that this takes any that a token may have.
            Id = "kaggle-api-token", Issuer = "Kaggle", What = "API token",
            Shape = "KGAT_[A-Za-z0-9]{20,64}", Literal = "KGAT_",
            RevokeAt = "https://www.kaggle.com/settings", Source = "https://github.com/Kaggle/kaggle-cli",
            Examples = ["KGAT_·4ac452db59fd75d28758f7f7c9093f7b"],
            LookAlikes = ["KGAT_PREFIX", "KGAT_your_own_token"],
        },
        new()
        {
            Id = "neptune-api-token", Issuer = "Neptune", What = "API token",
            Shape = "eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{60,480}={0,2}", Literal = "eyJhcGlfYWRkcmVzcyI6",
            Check = NeptuneToken.Check,
            RevokeAt = "https://app.neptune.ai/get_my_api_token", Source = "https://docs.neptune.ai/api_token",
            Examples =
            [
                "eyJhcGlfYWRk·cmVzcyI6Q/afJEou2uCuHTez8KLRNG3Hw05kZ6jWCfX7bG+p0QW9mAf9hHmZdTp4WIvcYnS0M+oRz5CmvZYZkxs6GcMDwsk9XYNHp26nTqTy+NvQR/CvoR4CwVPGk19iXuyTwKaeKMn05fnxSiM4==",
                "eyJhcGlfYWRk·cmVzcyI6blgCfmT/78oHLKauOSsdQsXuZ+KA0Q9Qbi8QGN+9D3e0qaWP8MbxoezfclRtQU846qF/n4Ut8Q9MSHluic/yAFqkfDx9iGfb8kV+14BmECiT3Byaq1UiRzc8",
            ],
            LookAlikes = ["eyJhcGlfYWRk·cmVzcyI6Z0nBT1GEcVcHuD5GRt57"],
        },
        new()
        {
            Id = "langsmith-personal-access-token", Issuer = "LangSmith", What = "personal access token",
            Shape = "lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}", Literal = "lsv2_pt_",
            RevokeAt = "https://smith.langchain.com/settings", Source = "https://docs.smith.langchain.com",
            Examples = ["lsv2_pt_·805faadb9aad4cc9a1c3115def995c18_91b10695d8"],
            LookAlikes = ["lsv2_pt_·77566d88a8ace85caafcb27adeb7d823", "lsv2_pt_your_key"],
        },
        new()
        {
            Id = "langsmith-service-key", Issuer = "LangSmith", What = "service key",
            Shape = "lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}", Literal = "lsv2_sk_",
            RevokeAt = "https://smith.langchain.com/settings", Source = "https://docs.smith.langchain.com",
            Examples = ["lsv2_sk_·f07168f0f60d576ea47c45ddf602ea6d_23fc5bf0cc"],
            LookAlikes = ["lsv2_sk_·b8c7537ed19e3d328e52891015cccf56", "lsv2_sk_your_key"],
        },
        new()
        {
            Id = "langfuse-secret-key", Issuer = "Langfuse", What = "secret key",
            Shape = "sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "sk-lf-",
            RevokeAt = "https://cloud.langfuse.com", Source = "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
            Examples = ["sk-lf-·97f07cb6-421f-4f7f-ac08-8b76dcb68b8a"],
            LookAlikes = ["sk-lf-invalid", "pk-lf-·23063199-75ca-4998-a6d5-695ca997a045", "sk-lf-·bbe7582a-ed1d-446c"],
        },
        new()
        {
            Id = "pinecone-api-key", Issuer = "Pinecone", What = "API key",
            Shape = "pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}", Literal = "pcsk_",
            RevokeAt = "https://app.pinecone.io/organizations/-/keys", Source = "https://docs.pinecone.io/guides/projects/manage-api-keys",
            Examples =
            [
                "pcsk_·HYEFu_Dm4kL7aDJxk9hOfPhIIUkJo80n15bglbCxxcEJMHKnP04iYWiOXVXYMiNTENu6T",
                "pcsk_·KJsaRU_mmxJtu9JRteW0mqtsoXQ59kzSFhOB2qD9VYeDVTlh1hGu5hjk90mIy4BUXPkOya",
            ],
            LookAlikes = ["pcsk_short", "pcsk_·kdz85_YM9e5bbu56Op1H98Eu9lR5hTkAGImsIPajOzkbLU"],
        },
        new()
        {
            Id = "databricks-personal-access-token", Issuer = "Databricks", What = "personal access token",
            Shape = @"dapi[0-9a-f]{32}(-\d)?", Literal = "dapi",
            RevokeAt = "https://docs.databricks.com/aws/en/dev-tools/auth/pat", Source = "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
            Examples =
            [
                "dap·i975f47abe52139ab0bfd18a00d55c6b2",
                "dap·if3741ac2519acac4bfe6ae36b4da56dd-2",
            ],
            LookAlikes = ["dapidapidapidapidapidapidapidapidapi", "dap·i0d67ca88350fb1cc3160"],
        },
        new()
        {
            Id = "prefect-api-key", Issuer = "Prefect", What = "API key",
            Shape = "pnu_[A-Za-z0-9]{36}", Literal = "pnu_",
            RevokeAt = "https://app.prefect.cloud/my/api-keys", Source = "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
            Examples = ["pnu_·d3KJG136P2Sw1pys4rFaEAjTZ6vsntFCQSMF"],
            LookAlikes = ["pnu_worker_pool", "pnu_·wF9JS4GZems2Ap5NxyQn"],
        },
        new()
        {
            Id = "prefect-service-account-key", Issuer = "Prefect", What = "service account key",
            Shape = "pnb_[A-Za-z0-9]{36}", Literal = "pnb_",
            RevokeAt = "https://app.prefect.cloud", Source = "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/service-accounts",
            Examples = ["pnb_·bYc2mkN6nNdsfYQtMCDwnCp0iw288N71Yu7E"],
            LookAlikes = ["pnb_worker_pool", "pnb_·eoN1wKYXR1eilqWgxN33"],
        },
    ];
}
