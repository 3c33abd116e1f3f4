namespace PreCommitDs.Secrets.Findings;

/// <summary>How to mend what was found, in one line that says where the credential belongs instead.</summary>
internal static class Advice
{
    /// <summary>The mend where it stands in the last commit, which nobody else has seen.</summary>
    public const string WhenCommitted = "committed, not pushed: take it out of the file, git add the file, then git commit --amend (git rebase -i, where it came with an earlier commit)";

    /// <summary>The mend where it stands on a remote-tracking branch.</summary>
    public static string WhenPushed(string? revokeAt) =>
        $"pushed: deleting it does not help, {(revokeAt is null ? "change it where it was made" : $"revoke it at {revokeAt}")}";

    /// <summary>The mend where nobody has seen it: the line that reads it from the environment.</summary>
    /// <param name="path">The file, whose language that line is in.</param>
    /// <param name="text">What the credential stands in.</param>
    /// <param name="secret">The credential.</param>
    public static string WhenNew(string path, ReadOnlySpan<byte> text, Secret secret)
    {
        if (secret.Id == "private-key") return "keep the key outside of the repository and read its path from the environment";
        var variable = EnvironmentName.Of(text, secret);
        return $"read it from the environment: {EnvironmentRead.In(path, variable)}; tell others of it in .env.template: {variable}=";
    }
}
