using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Findings;

/// <summary>Makes findings of credentials: everything is told but the credential.</summary>
internal static class SecretFinding
{
    /// <summary>What stands before each rule id.</summary>
    public const string Hook = "block-secrets/";

    private const int FingerprintLength = 8;

    /// <summary>A finding of a credential in a text.</summary>
    /// <param name="path">The file, below the top of the working tree.</param>
    /// <param name="name">The file as the user would name it.</param>
    /// <param name="text">What the credential's places are about.</param>
    /// <param name="secret">The credential.</param>
    /// <param name="location">Where it stands in the file.</param>
    public static Finding Of(string path, string name, ReadOnlySpan<byte> text, Secret secret, Location location)
    {
        var rule = Hook + secret.Id;
        var value = text[secret.Start..secret.End];
        var hash = ContentHash.Of(rule, value);
        return new Finding(rule, SeverityOf(path, secret), name, location, $"{secret.Description} ({hash[..FingerprintLength]}, {Word(secret.Confidence)})")
        {
            ContentHash = hash,
            Mend = Advice.WhenNew(path, text, secret),
            Evidence = new Evidence(value.ToArray(), Advice.WhenCommitted, Advice.WhenPushed(secret.RevokeAt)),
        };
    }

    /// <summary>What is made up by its own checksum is what tests and manuals are full of; elsewhere it may be a token cut or mistyped.</summary>
    private static Severity SeverityOf(string path, Secret secret) =>
        secret.Severity is { } severity ? severity
        : secret.IsPublic || (secret.Confidence == Confidence.Possible && SamplePath.Is(path)) ? Severity.Warning
        : Severity.Error;

    private static string Word(Confidence confidence) => confidence switch
    {
        Confidence.Certain => "certain",
        Confidence.Likely => "likely",
        _ => "possible",
    };
}
