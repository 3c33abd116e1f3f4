namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Files in which programs keep what they log in with.</summary>
internal static class CredentialKinds
{
    private const string Rule = "credential-file";

    private static readonly string[] Passwords = ["password", "pass", "passwd", "token", "client_secret", "private_key_passphrase", "oauth_client_secret", "secret"];

    public static IReadOnlyList<FileKind> All { get; } =
    [
        new(Rule, "Kaggle credentials", ["kaggle.json"], Holding.Values("key")),
        new(Rule, "netrc credentials", [".netrc", "_netrc", "*.netrc"], Lines.Netrc),
        new(Rule, "PostgreSQL passwords", [".pgpass", "pgpass.conf"], Lines.PgPass),
        new(Rule, "package index credentials", [".pypirc"], Holding.Either(Holding.Values("password", "token"), Holding.Urls)),
        new(Rule, "Databricks credentials", [".databrickscfg"], Holding.Values("token", "password", "client_secret", "azure_client_secret", "google_credentials")),
        new(Rule, "AWS credentials", [".aws/credentials", ".aws/config", "aws_credentials", "*aws/credentials"], Holding.Values("aws_secret_access_key", "aws_session_token", "aws_security_token")),
        new(Rule, "Streamlit secrets", [".streamlit/secrets.toml"], Holding.Anything),
        new(Rule, "dbt profiles", ["profiles.yml", "profiles.yaml"], Holding.With("outputs:", Holding.Values([.. Passwords, "refresh_token", "private_key", "keyfile_json", "aws_secret_access_key"]))),
        new(Rule, "Snowflake connections", ["connections.toml", ".snowflake/config.toml", ".snowsql/config"], Holding.Values([.. Passwords, "private_key_passphrase"])),
        new(Rule, "Airflow configuration", ["airflow.cfg"], Holding.Either(Holding.Values("fernet_key", "smtp_password", "password", "flower_basic_auth"), Holding.Urls)),
        new(Rule, "DVC credentials", [".dvc/config.local"],
            Holding.Either(Holding.Values("password", "secret_access_key", "session_token", "connection_string", "sas_token", "account_key", "client_secret", "gdrive_client_secret", "oss_key_secret", "token"), Holding.Urls)),
        new(Rule, "package index configuration", ["pip.conf", "pip.ini", ".condarc", "condarc"], Holding.Urls),
        new(Rule, "npm credentials", [".npmrc", ".yarnrc", ".yarnrc.yml"], Holding.Values("_authToken", "_auth", "_password", "npmAuthToken", "npmAuthIdent")),
        new(Rule, "R environment", [".renviron", "renviron.site"], Holding.Credentials),
        new(Rule, "direnv environment", [".envrc"], Holding.Credentials),
        new(Rule, "Google service account key", ["*.json"], JsonFiles.ServiceAccount),
        new(Rule, "OAuth credentials", ["credentials.json", "client_secret*.json", "client_secrets.json", "application_default_credentials.json", "token.json", "gcloud/credentials"],
            Holding.Values("client_secret", "refresh_token", "access_token", "private_key", "api_key", "password", "secret_access_key")),
        new(Rule, "Docker registry credentials", [".docker/config.json", ".dockercfg", ".dockerconfigjson", "dockerconfig.json"], Holding.Values("auth", "identitytoken", "registrytoken", "password")),
        new(Rule, "git credentials", [".git-credentials"], Holding.Urls),
        new(Rule, "MySQL credentials", [".my.cnf", "my.cnf"], Holding.Values("password")),
        new(Rule, "MySQL login paths", [".mylogin.cnf"], Lines.MySqlLogin),
        new(Rule, "S3 credentials", [".s3cfg", ".boto", "boto.cfg", ".passwd-s3fs"],
            Holding.Values("secret_key", "access_token", "gs_secret_access_key", "aws_secret_access_key", "gs_oauth2_refresh_token", "gs_service_client_secret", "gpg_passphrase")),
        new(Rule, "passwords of a web server", [".htpasswd", "htpasswd", "*.htpasswd"], Lines.Htpasswd),
        new(Rule, "Terraform credentials", [".terraformrc", "terraform.rc", "credentials.tfrc.json"], Holding.Values("token")),
        new(Rule, "Terraform variables", ["*.tfvars", "*.tfvars.json"], Holding.Credentials),
        new(Rule, "Terraform state", ["*.tfstate", "*.tfstate.backup"], Holding.With("\"resources\"", Holding.Credentials)),
        new(Rule, "Kubernetes credentials", ["kubeconfig", ".kube/config", "*.kubeconfig", "kubeconfig.yml", "kubeconfig.yaml"], Holding.Values("token", "client-key-data", "password", "id-token", "refresh-token", "client-secret")),
    ];
}
