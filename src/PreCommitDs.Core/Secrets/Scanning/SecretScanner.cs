using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Assignments;
using PreCommitDs.Secrets.Judgement;
using PreCommitDs.Secrets.Rules;
using PreCommitDs.Secrets.Structures;
using PreCommitDs.Secrets.Vendors;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>
/// Finds credentials of every kind in a text, the surest first: tokens that tell by their own bytes what they are, keys between BEGIN
/// and END, passwords in URLs, and what is set to a name that says so.
/// </summary>
internal sealed class SecretScanner
{
    /// <summary>Nothing shorter is a credential, whoever it is of.</summary>
    private const int MinAssigned = 6;

    private readonly TokenScanner _tokens = new(SecretRules.All);
    private readonly VendorIndex _vendors = new(VendorRules.All);
    private readonly IssuedValueFinder _issued = new(VendorRules.All);

    /// <summary>The credentials of a text, by their place; none overlaps another.</summary>
    public List<Secret> Scan(ReadOnlySpan<byte> text)
    {
        var secrets = new SecretList();
        AddTokens(text, secrets);
        AddStructures(text, secrets);
        AddAssigned(text, secrets);
        AddIssued(text, secrets);
        return secrets.InOrder();
    }

    private void AddTokens(ReadOnlySpan<byte> text, SecretList secrets)
    {
        var matches = new List<TokenMatch>();
        _tokens.Scan(text, matches);
        secrets.NextKind();
        foreach (var (rule, start, end, verdict) in matches)
        {
            if (Placeholder.Is(text[start..end])) continue;
            var confidence = verdict == TokenVerdict.Proven ? Confidence.Certain : verdict == TokenVerdict.Refuted || rule.IsPublic ? Confidence.Possible : Confidence.Likely;
            secrets.Add(new Secret(rule.Id, $"{rule.Issuer} {rule.What}", start, end, confidence, rule.RevokeAt));
        }
    }

    private static void AddStructures(ReadOnlySpan<byte> text, SecretList secrets)
    {
        var spans = new List<TextSpan>();
        PemBlock.Find(text, spans);
        secrets.NextKind();
        foreach (var span in spans) secrets.Add(new Secret("private-key", "private key", span.Start, span.End, Confidence.Certain, null));
        spans.Clear();
        UrlCredential.Find(text, spans);
        secrets.NextKind();
        foreach (var span in spans) secrets.Add(new Secret("url-password", "password in a URL", span.Start, span.End, Confidence.Likely, null));
        Add(text, secrets, JenkinsSecret.Find, "jenkins-secret", "secret that Jenkins keeps");
        Add(text, secrets, CommandPassword.Find, "command-password", "password in an option of a command");
        Add(text, secrets, StatementPassword.Find, "sql-password", "password of a database user");
        Add(text, secrets, KubernetesSecret.Find, "kubernetes-secret", "value of a Kubernetes Secret");
        Add(text, secrets, PasswordFileLine.Find, "pgpass-password", "password in PostgreSQL's password file");
        Add(text, secrets, AwsPair.Find, "aws-secret-access-key-pair", "AWS secret access key");
        Add(text, secrets, EncodedKey.Find, "encoded-private-key", "private key");
        Add(text, secrets, JsonWebKey.Find, "json-web-key", "private part of a JSON web key");
    }

    private delegate void Finder(ReadOnlySpan<byte> text, List<TextSpan> found);

    private static void Add(ReadOnlySpan<byte> text, SecretList secrets, Finder find, string id, string what)
    {
        var spans = new List<TextSpan>();
        find(text, spans);
        secrets.NextKind();
        foreach (var span in spans) secrets.Add(new Secret(id, what, span.Start, span.End, Confidence.Likely, null));
    }

    private void AddIssued(ReadOnlySpan<byte> text, SecretList secrets)
    {
        var values = new List<(VendorRule Rule, TextSpan Value)>();
        _issued.Find(text, values);
        secrets.NextKind();
        foreach (var (rule, value) in values) secrets.Add(new Secret(rule.Id, $"{rule.Issuer} {rule.What}", value.Start, value.End, Confidence.Likely, rule.RevokeAt));
    }

    private void AddAssigned(ReadOnlySpan<byte> text, SecretList secrets)
    {
        var assignments = new List<Assignment>();
        AssignmentFinder.Find(text, assignments);
        secrets.NextKind();
        foreach (var assignment in assignments)
        {
            var (start, end) = (assignment.Value.Start, assignment.Value.End);
            if (assignment.Value.Length < MinAssigned) continue;
            var vendor = _vendors.Match(text, assignment);
            if (vendor.Rule is { } rule && !Placeholder.Is(assignment.Value.Of(text))) secrets.Add(new Secret(rule.Id, $"{rule.Issuer} {rule.What}", start, end, Confidence.Likely, rule.RevokeAt));
            else if (!vendor.IsNamed && ValueJudge.IsSecret(text, assignment) && _vendors.MatchAbove(text, assignment) is not { IsNamed: true, Rule: null })
                secrets.Add(new Secret(assignment.IsPassword ? "password" : "generic-secret", assignment.IsPassword ? "password" : "value of a credential's name", start, end, Confidence.Likely, null));
        }
    }
}
