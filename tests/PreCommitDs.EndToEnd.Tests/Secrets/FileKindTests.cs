using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>Files that hold credentials by their nature, in real commits.</summary>
[TestClass]
public sealed class FileKindTests
{
    [TestMethod]
    [DataRow("kaggle.json", "{\"username\": \"me\", \"key\": \"VALUE\"}")]
    [DataRow(".netrc", "machine api.wandb.ai login user password VALUE\n")]
    [DataRow(".pgpass", "db:5432:*:me:VALUE\n")]
    [DataRow(".pypirc", "[pypi]\npassword = VALUE\n")]
    [DataRow(".databrickscfg", "[DEFAULT]\ntoken = VALUE\n")]
    [DataRow(".aws/credentials", "[default]\naws_secret_access_key = VALUE\n")]
    [DataRow(".streamlit/secrets.toml", "key = \"VALUE\"\n")]
    [DataRow("dbt/profiles.yml", "p:\n  outputs:\n    dev:\n      password: VALUE\n")]
    [DataRow("connections.toml", "[default]\npassword = \"VALUE\"\n")]
    [DataRow("airflow.cfg", "fernet_key = VALUE\n")]
    [DataRow(".dvc/config.local", "password = VALUE\n")]
    [DataRow("pip.conf", "index-url = https://me:VALUE@pypi.internal/simple\n")]
    [DataRow(".npmrc", "//registry.npmjs.org/:_authToken=VALUE\n")]
    [DataRow(".Renviron", "GITHUB_PAT=VALUE\n")]
    [DataRow("credentials.json", "{\"client_secret\": \"VALUE\"}")]
    [DataRow(".docker/config.json", "{\"auths\": {\"r.io\": {\"auth\": \"VALUE\"}}}")]
    [DataRow(".git-credentials", "https://me:VALUE@git.internal\n")]
    [DataRow(".my.cnf", "password=VALUE\n")]
    [DataRow(".s3cfg", "secret_key = VALUE\n")]
    [DataRow(".htpasswd", "me:$apr1$VALUE$VALUEVALUE\n")]
    [DataRow("prod.tfvars", "db_password = \"VALUE\"\n")]
    [DataRow(".kube/config", "client-key-data: VALUE\n")]
    public void A_file_that_holds_credentials_is_stopped_and_can_be_taken_out_as_told(string name, string content)
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallBlockSecrets();
        repository.StageText(name, content.Replace("VALUE", SecretRuns.Real, StringComparison.Ordinal));
        var stopped = repository.TryGit(["commit", "-m", "file"]).Exits(1).Complains($"{name}: block-secrets/credential-file");
        Assert.DoesNotContain(SecretRuns.Real, stopped.Error);
        const string mark = "  keep it here and out of the commit: ";
        var command = stopped.Error.Split('\n').First(line => line.StartsWith(mark, StringComparison.Ordinal))[mark.Length..];
        repository.Shell(command).Exits(0);
        Assert.AreEqual($"?? .gitignore\n!! {name}\n".Replace(Path.GetDirectoryName(name) is { Length: > 0 } ? name : "\0", Path.GetDirectoryName(name) + "/", StringComparison.Ordinal), repository.Git("status", "--porcelain", "--ignored"));
        Assert.IsTrue(File.Exists(repository.PathOf(name)));
    }

    [TestMethod]
    [DataRow("kaggle.json", "{\"competition\": \"titanic\"}")]
    [DataRow("credentials.json", "{\"properties\": {\"client_secret\": {\"type\": \"string\"}}}")]
    [DataRow("dbt/profiles.yml", "p:\n  outputs:\n    dev:\n      password: \"{{ env_var('P') }}\"\n")]
    [DataRow(".env.template", "DB_PASSWORD=\n")]
    [DataRow("ca.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n")]
    [DataRow("id_ed25519.pub", "ssh-ed25519 AAAAC3Nza me@host\n")]
    [DataRow(".npmrc", "//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n")]
    public void A_file_that_only_has_the_name_passes(string name, string content)
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallBlockSecrets();
        repository.StageText(name, content);
        var result = repository.TryGit(["commit", "-m", "file"]).Exits(0);
        Assert.DoesNotContain("block-secrets", result.Error);
    }

    [TestMethod]
    public void Keys_and_stores_of_keys_are_stopped_binary_or_not()
    {
        using var repository = TemporaryRepository.Create();
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=test", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(60));
        repository.Stage("id_rsa", Encoding.UTF8.GetBytes(rsa.ExportRSAPrivateKeyPem()));
        repository.Stage("server.key", rsa.ExportPkcs8PrivateKey());
        repository.Stage("release.p12", certificate.Export(X509ContentType.Pfx, "x"));
        repository.Stage("ca.der", certificate.Export(X509ContentType.Cert));
        var result = repository.BlockSecrets().Exits(1);
        foreach (var name in (string[])["id_rsa", "server.key", "release.p12"]) result.Says($"{name}: block-secrets/key-file", $"git rm --cached {name} && echo /{name} >> .gitignore");
        Assert.AreEqual(3, result.Output.Split("block-secrets/").Length - 1, result.ToString());
    }

    [TestMethod]
    public void Every_format_has_a_place_for_a_whole_file()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageText(".env", "A=1\n");
        repository.BlockSecrets("--format", "github").Exits(1).Says("::error file=.env,title=block-secrets/environment-file::");
        repository.BlockSecrets("--format", "json").Exits(1).Says("block-secrets/environment-file");
        repository.BlockSecrets("--format", "sarif").Exits(1).Says("\"ruleId\": \"block-secrets/environment-file\"");
        repository.BlockSecrets("--write-baseline").Exits(0);
        repository.BlockSecrets().Exits(0);
        repository.BlockSecrets("--fix").Exits(0);
        CollectionAssert.Contains(repository.Tracked(), ".env");
    }
}
