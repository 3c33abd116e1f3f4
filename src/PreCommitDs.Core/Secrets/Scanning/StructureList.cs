using PreCommitDs.Secrets.Structures;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>Everything that is known by how it stands in a text, in the order in which it counts.</summary>
internal static class StructureList
{
    public static IReadOnlyList<Structure> All { get; } =
    [
        new() { Id = "private-key", Description = "private key", Anchors = ["-----BEGIN "], Find = PemBlock.Find, Confidence = Confidence.Certain },
        new() { Id = "private-key", Description = "private key of PuTTY", Anchors = ["\nPrivate-Lines: "], Find = PuttyKey.Find },
        new() { Id = "url-password", Description = "password in a URL", Anchors = ["://"], Find = UrlCredential.Find },
        new() { Id = "jenkins-secret", Description = "secret that Jenkins keeps", Anchors = ["AQAAABAAA"], Find = JenkinsSecret.Find },
        new() { Id = "sql-password", Description = "password of a database user", Anchors = ["IDENTIFIED ", "identified "], Find = StatementPassword.Find },
        new() { Id = "kubernetes-secret", Description = "value of a Kubernetes Secret", Anchors = ["kind:"], Find = KubernetesSecret.Find },
        new() { Id = "pgpass-password", Description = "password in PostgreSQL's password file", Anchors = [":5432:"], Find = PasswordFileLine.Find },
        new() { Id = "aws-secret-access-key", Description = "AWS secret access key", Anchors = ["AKIA"], Find = AwsPair.Find, RevokeAt = "https://console.aws.amazon.com/iam/home#/security_credentials" },
        new() { Id = "json-web-key", Description = "private part of a JSON web key", Anchors = ["\"kty\""], Find = JsonWebKey.Find },
        new() { Id = "command-password", Description = "password in an option of a command", Anchors = CommandPassword.Commands, Find = CommandPassword.Find },
    ];
}
