namespace PreCommitDs.Requirements.Pairs;

/// <summary>A file that somebody has written by hand.</summary>
/// <param name="path">Below the top.</param>
internal sealed class SourceSample(string path)
{
    public string Path => path;

    /// <summary>Lines <c>-r</c> and <c>-c</c>.</summary>
    public List<string> Includes { get; } = [];

    public List<AskedSample> Asked { get; } = [];
}
