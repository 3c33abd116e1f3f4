using PreCommitDs.Files;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Findings;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Makes findings of files that must not be committed at all.</summary>
internal static class FileFinding
{
    /// <summary>Larger files are not looked for elsewhere.</summary>
    private const int MaxEvidence = 64 * 1024;

    private const string WhenCommitted = "committed, not pushed: git rm --cached the file, then git commit --amend (git rebase -i, where it came with an earlier commit)";
    private const string WhenPushed = "pushed: deleting it does not help, change every credential that it holds";

    /// <summary>The finding of the file itself, or null.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Its bytes, in UTF-8 where it is text.</param>
    /// <param name="mend">Makes the mend of the id of a rule and a name.</param>
    public static Finding? Of(FileContent file, ReadOnlySpan<byte> content, Func<string, string, string> mend)
    {
        if (AllKinds.Of(file.Path, content) is not ({ } kind, { Severity: { } severity } judgement)) return null;
        var rule = SecretCatalog.Hook + kind.Rule;
        if (IsAllowed(content, rule)) return null;
        return new Finding(rule, severity, file.Name, default, judgement.Detail.Length == 0 ? kind.What : $"{kind.What} {judgement.Detail}")
        {
            ContentHash = ContentHash.Of(rule, content),
            Mend = mend(rule, file.Name),
            Evidence = content.Length is 0 or > MaxEvidence ? null : new Evidence(content.ToArray(), WhenCommitted, WhenPushed),
        };
    }

    /// <summary>
    /// All findings of a file: what stands in an environment file is told with the file, in one line, and so is a key that is all that
    /// its file holds.
    /// </summary>
    /// <param name="ofFile">The finding of the file itself, or null.</param>
    /// <param name="ofText">Those of the credentials in it.</param>
    /// <param name="path">Below the top of the working tree.</param>
    public static IReadOnlyList<Finding> Join(Finding? ofFile, List<Finding> ofText, string path)
    {
        if (ofFile is null) return ofText;
        var isBlocked = ofFile.Severity == Severity.Error;
        if (ofFile.Rule.EndsWith(EnvironmentKind.Rule, StringComparison.Ordinal))
        {
            // Where tests and manuals keep files, an environment file of made-up values is one of the things they are about.
            if (isBlocked && ofText.Count == 0 && SamplePath.Is(path)) ofFile = ofFile with { Severity = Severity.Warning };
            return isBlocked ? [ofFile] : [ofFile, .. ofText];
        }

        // What such a file is there to hold is told with it; whose token it is, is worth a line of its own.
        if (isBlocked && ofFile.Rule.EndsWith("/credential-file", StringComparison.Ordinal)) ofText.RemoveAll(static finding => Secret.IsGuess(finding.Rule.AsSpan(SecretCatalog.Hook.Length)));
        if (isBlocked && ofFile.Rule.EndsWith("/key-file", StringComparison.Ordinal)) ofText.RemoveAll(static finding => finding.Rule == SecretCatalog.Hook + "private-key");
        return [ofFile, .. ofText];
    }

    /// <summary>Whether a comment of the file says that it may be committed, and why.</summary>
    private static bool IsAllowed(ReadOnlySpan<byte> content, string rule)
    {
        while (content.IndexOf(InlineAllow.Mark) is >= 0 and var at)
        {
            var start = content[..at].LastIndexOf((byte)'\n') + 1;
            var length = content[at..].IndexOf((byte)'\n');
            var end = length < 0 ? content.Length : at + length;
            if (InlineAllow.Alone(content[start..end], rule, "#"u8) == AllowVerdict.Allowed) return true;
            content = content[end..];
        }

        return false;
    }
}
