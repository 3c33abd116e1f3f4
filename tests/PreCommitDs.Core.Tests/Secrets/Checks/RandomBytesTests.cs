using PreCommitDs.Harness;

namespace PreCommitDs.Secrets.Checks;

/// <summary>No check throws, and none takes noise for a token.</summary>
[TestClass]
public sealed class RandomBytesTests
{
    private static readonly string[] Starts =
    [
        "", "ghp_", "npm_", "glpat-", "glsa_", "cfut_", "AGE-SECRET-KEY-1", "AKIA", "eyJ", "eyJhbGciOiJIUzI1NiJ9.", "glc_eyJ", "ops_eyJ",
        "-----BEGIN ", "-----BEGIN PRIVATE KEY-----\n", "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: ",
    ];

    [TestMethod]
    public void Noise_throws_nothing_and_is_never_proven() => Property.Holds(
        Token.Noise(Starts),
        bytes =>
        {
            Func<ReadOnlySpan<byte>, TokenVerdict>[] checks =
            [
                GitHubToken.Check, NpmToken.Check, GitLabToken.Check, GrafanaServiceAccountToken.Check, CloudflareToken.Check, AgeSecretKey.Check,
                AzureStorageKey.Check, AzureAnnotatedKey.Check, AwsAccessKey.Check, JsonWebToken.Check, PemPrivateKey.Check, NeptuneToken.Check,
                GrafanaApiKey.Check, GrafanaCloudToken.Check, OnePasswordToken.Check,
            ];
            foreach (var check in checks) Assert.AreNotEqual(TokenVerdict.Proven, check(bytes));
            DockerAuth.Check(bytes);
            AwsAccessKey.AccountOf(bytes);
            JsonWebToken.ExpiryOf(bytes);
        },
        3000);
}
