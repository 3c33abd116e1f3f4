using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Structures;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>Everything that is known by how it stands in a text, in the order in which it counts.</summary>
internal static class StructureFinders
{
    private delegate void Finder(ReadOnlySpan<byte> text, List<TextSpan> found);

    public static void Find(ReadOnlySpan<byte> text, List<StructureFindings> found)
    {
        Add(text, found, PemBlock.Find, "private-key", "private key", Confidence.Certain);
        Add(text, found, PuttyKey.Find, "private-key", "private key of PuTTY");
        Add(text, found, UrlCredential.Find, "url-password", "password in a URL");
        Add(text, found, JenkinsSecret.Find, "jenkins-secret", "secret that Jenkins keeps");
        Add(text, found, StatementPassword.Find, "sql-password", "password of a database user");
        Add(text, found, KubernetesSecret.Find, "kubernetes-secret", "value of a Kubernetes Secret");
        Add(text, found, PasswordFileLine.Find, "pgpass-password", "password in PostgreSQL's password file");
        Add(text, found, AwsPair.Find, "aws-secret-access-key", "AWS secret access key", revokeAt: "https://console.aws.amazon.com/iam/home#/security_credentials");
        Add(text, found, JsonWebKey.Find, "json-web-key", "private part of a JSON web key");
    }

    private static void Add(ReadOnlySpan<byte> text, List<StructureFindings> found, Finder find, string id, string description, Confidence confidence = Confidence.Likely, string? revokeAt = null)
    {
        var spans = new List<TextSpan>();
        find(text, spans);
        if (spans.Count > 0) found.Add(new StructureFindings(id, description, confidence, revokeAt, spans));
    }
}
