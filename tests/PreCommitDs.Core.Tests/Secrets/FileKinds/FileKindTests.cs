using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Files judged by name and content together. What looks like a credential is put together here.</summary>
[TestClass]
public sealed class FileKindTests
{
    private const string Passes = "";

    /// <summary>Stands for a value that nobody would take for a placeholder.</summary>
    private const string Value = "VALUE";

    private static readonly string Real = "Vq7" + "xL2mPz" + "9RtK4wYb";

    [TestMethod]
    [DataRow(".env", "DB_HOST=localhost\nDB_PASSWORD=hunter2\n", "error: environment file with values of DB_HOST and DB_PASSWORD")]
    [DataRow(".env", "API_KEY=changeme\n", "error: environment file with values of API_KEY")]
    [DataRow(".env", "A=1\nB=2\nC=3\nD=4\nE=5\nF=6\nG=7\n", "error: environment file with values of A, B, C, D, E and 2 more")]
    [DataRow(".env", "API_KEY=\nOTHER=''\n# note\n", "warning: environment file without values: call it .env.template")]
    [DataRow(".env", "", "note: environment file without variables")]
    [DataRow(".env", "# note\n\n", "note: environment file without variables")]
    [DataRow(".env", "#!/bin/sh\nexec python app.py\n", Passes)]
    [DataRow("services/api/.env", "export A=1\r\n", "error: environment file with values of A")]
    [DataRow("tests/fixtures/.env", "A=1\n", "error: environment file with values of A")]
    [DataRow(".ENV", "A=1\n", "error: environment file with values of A")]
    [DataRow(".env.local", "A=1\n", "error: environment file with values of A")]
    [DataRow(".env.production", "A: one\n", "error: environment file with values of A")]
    [DataRow(".env.example.local", "A=1\n", "error: environment file with values of A")]
    [DataRow(".env.keys", "DOTENV_PRIVATE_KEY=VALUE\n", "error: environment file with values of DOTENV_PRIVATE_KEY")]
    [DataRow("prod.env", "A=1\n", "error: environment file with values of A")]
    [DataRow(".env.template", "A=1\n", Passes)]
    [DataRow(".env.example", "A=1\n", Passes)]
    [DataRow(".env.sample", "A=1\n", Passes)]
    [DataRow(".env.dist", "A=1\n", Passes)]
    [DataRow(".env.defaults", "A=1\n", Passes)]
    [DataRow(".env.schema", "A=1\n", Passes)]
    [DataRow(".env.test", "A=1\n", Passes)]
    [DataRow(".env.local.example", "A=1\n", Passes)]
    [DataRow("example.env", "A=1\n", Passes)]
    [DataRow("db.sample.env", "A=1\n", Passes)]
    [DataRow(".env.d.ts", "A=1\n", Passes)]
    [DataRow("env.py", "A=1\n", Passes)]
    [DataRow(".environment", "A=1\n", Passes)]
    [DataRow(".env.vault", "DOTENV_VAULT=\"vlt_VALUE\"\n", Passes)]
    [DataRow(".env", "DOTENV_PUBLIC_KEY=\"03ab\"\nA=\"encrypted:VALUE\"\n", Passes)]
    [DataRow(".env", "A=ENC[AES256_GCM,data:VALUE]\nsops_version=3.8.1\n", Passes)]
    [DataRow(".env", "A=op://vault/item/field\n", Passes)]
    [DataRow(".envrc", "dotenv\nPATH_add bin\nexport API_TOKEN=$(pass show token)\n", Passes)]
    [DataRow(".envrc", "export API_TOKEN=VALUE\n", "error: direnv environment with API_TOKEN")]
    [DataRow("kaggle.json", "{\"username\": \"someone\", \"key\": \"VALUE\"}", "error: Kaggle credentials with key")]
    [DataRow("kaggle.json", "{\"username\": \"someone\", \"key\": \"\"}", Passes)]
    [DataRow("kaggle.json", "{\"competition\": \"titanic\"}", Passes)]
    [DataRow(".netrc", "machine api.wandb.ai\n  login user\n  password VALUE\n", "error: netrc credentials with password")]
    [DataRow("_netrc", "machine h login u password VALUE", "error: netrc credentials with password")]
    [DataRow(".netrc", "machine h login u password <password>\n", Passes)]
    [DataRow(".pgpass", "# comment\ndb:5432:*:me:VALUE\n", "error: PostgreSQL passwords with a password")]
    [DataRow("pgpass.conf", "d\\:b:5432:*:me:VALUE\r\n", "error: PostgreSQL passwords with a password")]
    [DataRow(".pgpass", "db:5432:*:me:\n", Passes)]
    [DataRow(".pypirc", "[pypi]\nusername = __token__\npassword = VALUE\n", "error: package index credentials with password")]
    [DataRow(".pypirc", "[distutils]\nindex-servers = pypi\n", Passes)]
    [DataRow(".databrickscfg", "[DEFAULT]\nhost = https://x\ntoken = VALUE\n", "error: Databricks credentials with token")]
    [DataRow(".databrickscfg", "[DEFAULT]\nhost = https://x\nauth_type = databricks-cli\n", Passes)]
    [DataRow(".aws/credentials", "[default]\naws_secret_access_key = VALUE\n", "error: AWS credentials with aws_secret_access_key")]
    [DataRow("home/.aws/credentials", "[default]\naws_secret_access_key = VALUE\n", "error: AWS credentials with aws_secret_access_key")]
    [DataRow(".aws/config", "[default]\nregion = eu-west-1\n", Passes)]
    [DataRow(".streamlit/secrets.toml", "[db]\nuser = \"VALUE\"\n", "error: Streamlit secrets with user")]
    [DataRow(".streamlit/secrets.toml", "[db]\nuser = \"\"\npassword = \"changeme\"\n", Passes)]
    [DataRow("profiles.yml", "p:\n  target: dev\n  outputs:\n    dev:\n      type: postgres\n      password: VALUE\n", "error: dbt profiles with password")]
    [DataRow("profiles.yml", "p:\n  outputs:\n    dev:\n      password: \"{{ env_var('DBT_PASSWORD') }}\"\n", Passes)]
    [DataRow("profiles.yml", "users:\n  password: VALUE\n", Passes)]
    [DataRow("connections.toml", "[default]\naccount = \"a\"\npassword = \"VALUE\"\n", "error: Snowflake connections with password")]
    [DataRow("airflow.cfg", "[core]\nfernet_key = VALUE\n", "error: Airflow configuration with fernet_key")]
    [DataRow("airflow.cfg", "[database]\nsql_alchemy_conn = postgresql+psycopg2://me:VALUE@db.internal/airflow\n", "error: Airflow configuration with a credential in a URL")]
    [DataRow("airflow.cfg", "[core]\nfernet_key =\nsql_alchemy_conn = sqlite:////opt/airflow.db\n", Passes)]
    [DataRow(".dvc/config.local", "['remote \"s3\"']\n    secret_access_key = VALUE\n", "error: DVC credentials with secret_access_key")]
    [DataRow(".dvc/config", "['remote \"s3\"']\n    url = s3://b\n", Passes)]
    [DataRow("pip.conf", "[global]\nindex-url = https://me:VALUE@pypi.internal/simple\n", "error: package index configuration with a credential in a URL")]
    [DataRow("pip.ini", "[global]\nindex-url = https://VALUE@pypi.internal/simple\n", "error: package index configuration with a credential in a URL")]
    [DataRow(".condarc", "channels:\n  - https://conda.internal/t/VALUE/channel\n", "error: package index configuration with a credential in a URL")]
    [DataRow("pip.conf", "[global]\nindex-url = https://pypi.org/simple\n", Passes)]
    [DataRow(".npmrc", "//registry.npmjs.org/:_authToken=VALUE\n", "error: npm credentials with _authToken")]
    [DataRow(".npmrc", "//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n", Passes)]
    [DataRow(".npmrc", "engine-strict=true\n", Passes)]
    [DataRow(".Renviron", "R_LIBS_USER=~/R\nGITHUB_PAT=VALUE\n", "error: R environment with GITHUB_PAT")]
    [DataRow("credentials.json", "{\"installed\": {\"client_id\": \"i\", \"client_secret\": \"VALUE\"}}", "error: OAuth credentials with client_secret")]
    [DataRow("credentials.json", "{\"$schema\": \"s\", \"properties\": {\"client_secret\": {\"type\": \"string\"}, \"password\": {\"type\": \"string\"}}}", Passes)]
    [DataRow("client_secret_1.apps.json", "{\"client_secret\": \"VALUE\"}", "error: OAuth credentials with client_secret")]
    [DataRow("application_default_credentials.json", "{\"refresh_token\": \"VALUE\"}", "error: OAuth credentials with refresh_token")]
    [DataRow(".docker/config.json", "{\"auths\": {\"r.io\": {\"auth\": \"VALUE\"}}}", "error: Docker registry credentials with auth")]
    [DataRow(".docker/config.json", "{\"auths\": {\"r.io\": {}}, \"credsStore\": \"pass\"}", Passes)]
    [DataRow(".git-credentials", "https://me:VALUE@git.internal\n", "error: git credentials with a credential in a URL")]
    [DataRow(".my.cnf", "[client]\nuser=me\npassword=VALUE\n", "error: MySQL credentials with password")]
    [DataRow(".s3cfg", "access_key = a\nsecret_key = VALUE\n", "error: S3 credentials with secret_key")]
    [DataRow(".boto", "[Credentials]\ngs_secret_access_key = VALUE\n", "error: S3 credentials with gs_secret_access_key")]
    [DataRow(".htpasswd", "me:$apr1$VALUE$VALUEVALUE\n", "error: passwords of a web server with the hash of a password")]
    [DataRow(".htpasswd", "# none yet\n", Passes)]
    [DataRow(".terraformrc", "credentials \"app.terraform.io\" {\n  token = \"VALUE\"\n}\n", "error: Terraform credentials with token")]
    [DataRow("prod.tfvars", "region = \"eu\"\ndb_password = \"VALUE\"\n", "error: Terraform variables with db_password")]
    [DataRow("prod.tfvars", "region = \"eu\"\nkey_name = \"deployer\"\n", Passes)]
    [DataRow("terraform.tfstate", "{\"resources\": [{\"instances\": [{\"attributes\": {\"password\": \"VALUE\"}}]}]}", "error: Terraform state with password")]
    [DataRow("terraform.tfstate", "{\"version\": 4, \"resources\": []}", Passes)]
    [DataRow(".kube/config", "users:\n- name: me\n  user:\n    client-key-data: VALUE\n", "error: Kubernetes credentials with client-key-data")]
    [DataRow("kubeconfig", "clusters:\n- cluster:\n    server: https://x\n", Passes)]
    [DataRow("cert.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", Passes)]
    [DataRow("pub.pem", "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n", Passes)]
    [DataRow("id_ed25519.pub", "ssh-ed25519 AAAAC3Nza me@host\n", Passes)]
    [DataRow("id_rsa", "ssh-rsa AAAAB3Nza me@host\n", Passes)]
    [DataRow(".ssh/config", "Host *\n  ForwardAgent no\n", Passes)]
    [DataRow("translations.key", "hello = world\n", Passes)]
    [DataRow("login.ppk", "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\nVALUE\n", "error: private key of PuTTY")]
    [DataRow("login.ppk", "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\nPrivate-Lines: 1\nVALUE\n", "warning: private key whose passphrase can be guessed")]
    [DataRow("config.json", "{\"type\": \"service_account\"}", Passes)]
    public void Text_is_what_name_and_content_say(string name, string content, string verdict) =>
        Assert.AreEqual(verdict, Judge(name, Encoding.UTF8.GetBytes(content.Replace(Value, Real, StringComparison.Ordinal))));

    [TestMethod]
    public void Private_keys_are_known_in_every_form()
    {
        using var rsa = RSA.Create(2048);
        using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var text = Encoding.UTF8.GetBytes(rsa.ExportPkcs8PrivateKeyPem());
        foreach (var name in (string[])["server.pem", "server.key", "id_rsa", "deploy_rsa", ".ssh/work", "keys/ID_RSA"]) Assert.AreEqual("error: private key", Judge(name, text), name);
        Assert.AreEqual("error: private key in DER", Judge("a.key", rsa.ExportPkcs8PrivateKey()));
        Assert.AreEqual("error: private key in DER", Judge("a.der", rsa.ExportRSAPrivateKey()));
        Assert.AreEqual("error: private key in DER", Judge("a.der", ec.ExportECPrivateKey()));
        Assert.AreEqual(Passes, Judge("a.der", rsa.ExportSubjectPublicKeyInfo()));
        Assert.AreEqual(Passes, Judge("a.der", rsa.ExportRSAPublicKey()));
        Assert.AreEqual("error: Google service account key with private_key", Judge("my-project-1a2b.json",
            Encoding.UTF8.GetBytes($"{{\"type\": \"service_account\", \"private_key\": \"{rsa.ExportPkcs8PrivateKeyPem().Replace("\n", "\\n", StringComparison.Ordinal)}\"}}")));
    }

    [TestMethod]
    public void Key_stores_are_known_by_their_bytes_whatever_their_name()
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest("CN=test", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(60));
        Assert.AreEqual("error: key store of PKCS #12", Judge("release.p12", certificate.Export(X509ContentType.Pfx, "x")));
        Assert.AreEqual("error: key store of PKCS #12", Judge("no-name", certificate.Export(X509ContentType.Pfx)));
        Assert.AreEqual(Passes, Judge("release.p12", certificate.Export(X509ContentType.Cert)));
        Assert.AreEqual("error: key store of Java", Judge("release.jks", JavaStore(1)));
        Assert.AreEqual(Passes, Judge("trust.jks", JavaStore(2)), "certificates alone are no secret");
        Assert.AreEqual("error: key store of Java", Judge("trust.jks", [.. JavaStore(2)[..11], 2, .. JavaStore(2)[12..], .. JavaStore(1)[12..]]));
        Assert.AreEqual("error: key store of KeePass", Judge("passwords.kdbx", [0x03, 0xD9, 0xA2, 0x9A, 0x67, 0xFB, 0x4B, 0xB5, 0, 0, 4, 0]));
        Assert.AreEqual(Passes, Judge("passwords.kdbx", "a text about passwords"u8.ToArray()));
        Assert.AreEqual("error: private key of OpenPGP", Judge("secret.gpg", [0x95, 0x01, 0xFE, 4, 1, 2, 3, 4, 5]));
        Assert.AreEqual(Passes, Judge("public.gpg", [0x99, 0x01, 0x0D, 4, 1, 2, 3, 4, 5]));
        Assert.AreEqual(Passes, Judge("message.gpg", [0x85, 0x01, 0x0C, 3, 1, 2, 3, 4, 5]));
    }

    [TestMethod]
    public void Any_bytes_under_any_name_are_judged_without_failing()
    {
        string[] names = [".env", "id_rsa", "x.p12", "x.jks", "x.gpg", "x.json", "kaggle.json", ".pgpass", ".netrc", ".htpasswd", "profiles.yml", "pip.conf", "a.tfstate", ".mylogin.cnf", "x.ppk"];
        string[] starts = ["", "\u00fe\u00ed\u00fe\u00ed", "0\u0082", "KEY=\"", "a:", "{\"type\":\"service_account\",\"private_key\":\"-----BEGIN", "://", "password", "\u0095", "-----BEGIN PRIVATE KEY-----"];
        Harness.Property.Holds(Checks.Token.Noise(starts), bytes =>
        {
            foreach (var name in names) Judge(name, bytes);
        });
    }

    [TestMethod]
    [DataRow("=")]
    [DataRow("\"=")]
    [DataRow("a:")]
    [DataRow("://")]
    [DataRow("://t/")]
    [DataRow("A=\"\\")]
    [DataRow("A=\\\n")]
    [DataRow("password ")]
    [DataRow("-----BEGIN ")]
    [Timeout(20_000, CooperativeCancellation = false)]
    public void Two_megabytes_of_anything_take_no_time(string piece)
    {
        var content = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length)));
        foreach (var name in (string[])[".env", "pip.conf", "a.tfstate", "a.tfvars", "kaggle.json", ".netrc", ".pgpass", "id_rsa", "x.json"]) Judge(name, content);
        new EnvironmentTemplate().Write(content, []);
    }

    [TestMethod]
    public void The_values_of_an_environment_file_are_told_with_the_file_and_none_of_them()
    {
        var findings = Check("prod/.env", $"A_TOKEN={Real}\nDB_PASSWORD={Real}2\n");
        Assert.AreEqual("block-secrets/environment-file", findings.Single().Rule);
        Assert.AreEqual(findings[0].ContentHash, Check("other/.env.local", $"A_TOKEN={Real}\nDB_PASSWORD={Real}2\n")[0].ContentHash, "the path makes no difference");
        Assert.DoesNotContain(Real, findings[0].ToString());
        Assert.AreEqual(Severity.Warning, Check("tests/data/.env", "DEBUG=1\n").Single().Severity, "nothing in it looks like a credential");
        Assert.AreEqual(Severity.Error, Check("tests/data/.env", $"API_TOKEN={Real}\n").Single().Severity);
    }

    [TestMethod]
    public void A_key_is_told_once_and_what_stands_in_other_files_beside_the_file()
    {
        using var rsa = RSA.Create(2048);
        Assert.AreEqual("block-secrets/key-file", Check("id_rsa", rsa.ExportPkcs8PrivateKeyPem()).Single().Rule);
        Assert.AreEqual("block-secrets/private-key", Check("notes.txt", rsa.ExportPkcs8PrivateKeyPem()).Single().Rule);
        CollectionAssert.Contains(Check("pip.conf", $"[global]\nindex-url = https://me:{Real}@pypi.internal/simple\n").Select(finding => finding.Rule).ToList(), "block-secrets/url-password");
    }

    [TestMethod]
    public void A_comment_with_a_reason_lets_a_file_pass()
    {
        Assert.IsEmpty(Check(".env", "# precommit-ds: allow[block-secrets/environment-file] made up, for the tutorial\nA=1\n"));
        Assert.HasCount(1, Check(".env", "# precommit-ds: allow[block-secrets/environment-file]\nA=1\n"));
        Assert.HasCount(1, Check(".env", "A=\"# precommit-ds: allow[block-secrets/environment-file] why\"\n"));
    }

    [TestMethod]
    public void Binary_files_of_these_kinds_are_found_and_others_said_to_be_passed_over()
    {
        Assert.AreEqual("block-secrets/key-file", new SecretChecker().Check(Content("a.jks", JavaStore(1))).Single().Rule);
        var picture = Content("a.png", [0x89, 0x50, 0, 0, 0, 0]);
        Assert.IsEmpty(new SecretChecker().Check(picture));
        Assert.AreEqual("binary", picture.PassedOver);
        var wide = Encoding.Unicode.GetBytes("\ufeffDB_PASSWORD=hunter2\r\n");
        Assert.AreEqual("block-secrets/environment-file", new SecretChecker().Check(Content(".env", wide)).Single().Rule, "as PowerShell writes it");
    }

    /// <summary>A store with one entry of a kind: 1, a private key, or 2, a certificate.</summary>
    private static byte[] JavaStore(byte kind) =>
        [0xFE, 0xED, 0xFE, 0xED, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, kind, 0, 1, (byte)'a', 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, .. "X.509"u8, 0, 0, 0, 2, 1, 2];

    private static string Judge(string path, byte[] content) =>
        AllKinds.Of(path, content) is ({ } kind, { Severity: { } severity } judgement)
            ? $"{(severity == Severity.Error ? "error" : severity == Severity.Warning ? "warning" : "note")}: {kind.What}{(judgement.Detail.Length > 0 ? " " + judgement.Detail : "")}"
            : Passes;

    private static IReadOnlyList<Finding> Check(string name, string content) => new SecretChecker().Check(Content(name, Encoding.UTF8.GetBytes(content)));

    private static FileContent Content(string name, byte[] content) => new(name, name, () =>
    {
        var buffer = new ByteBuffer();
        buffer.Append(content);
        return buffer;
    });
}
