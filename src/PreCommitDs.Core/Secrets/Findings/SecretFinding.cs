using PreCommitDs.Files;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Decoding;

namespace PreCommitDs.Secrets.Findings;

/// <summary>Makes findings of credentials: everything is told but the credential.</summary>
internal static class SecretFinding
{
    private const int FingerprintLength = 8;

    /// <summary>A finding of a credential in a text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">What the credential's places are about.</param>
    /// <param name="found">The credential.</param>
    /// <param name="location">Where it stands in the file.</param>
    /// <param name="remark">What is to be said of comments that do not count.</param>
    public static Finding Of(FileContent file, ReadOnlySpan<byte> text, FoundSecret found, Location location, string remark)
    {
        var secret = found.Secret;
        var rule = SecretCatalog.Hook + secret.Id;
        var stands = text[secret.Start..secret.End];
        var value = found.Value ?? stands;
        var hash = ContentHash.Of(rule, value);
        return new Finding(rule, SeverityOf(file.Path, secret), file.Name, location, $"{secret.Description}{found.Encoding} ({hash[..FingerprintLength]}, {Word(secret.Confidence)}){remark}")
        {
            ContentHash = hash,
            Mend = Advice.WhenNew(file.Path, text, secret),
            Evidence = new Evidence(stands.ToArray(), Advice.WhenCommitted, Advice.WhenPushed(secret.RevokeAt)),
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
