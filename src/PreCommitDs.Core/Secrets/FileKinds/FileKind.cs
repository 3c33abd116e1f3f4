namespace PreCommitDs.Secrets.FileKinds;

/// <summary>A kind of file that programs keep credentials in.</summary>
/// <param name="Rule">The id of its rule, without the hook.</param>
/// <param name="What">What it is, in a few words.</param>
/// <param name="Names">The names that it goes by, as <see cref="FileNamePattern"/> reads them; in lower case.</param>
/// <param name="Judge">Tells by its content whether it is one that must not be committed.</param>
internal sealed record FileKind(string Rule, string What, string[] Names, FileJudge Judge)
{
    /// <summary>Whether a path bears one of the names.</summary>
    /// <param name="path">Below the top of the working tree, in lower case.</param>
    public bool IsNameOf(string path) => Array.Exists(Names, name => FileNamePattern.Matches(name, path));
}
