namespace PreCommitDs.Hosting.Doctor;

/// <summary>A large file that the history holds.</summary>
/// <param name="Id">Its object id.</param>
/// <param name="Path">A path that it had.</param>
/// <param name="Size">How many bytes it has.</param>
internal sealed record LargeBlob(string Id, string Path, long Size)
{
    /// <summary>The commit that has brought it in, abbreviated; null where that is not known.</summary>
    public string? Commit { get; init; }
}
