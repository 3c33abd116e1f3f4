using PreCommitDs.Files;

namespace PreCommitDs.LargeData;

/// <summary>What lies around files, as a test says.</summary>
internal sealed class Surroundings : ISurroundings
{
    public bool HasHistory { get; init; } = true;

    public HashSet<string> Paths { get; init; } = [];

    /// <summary>How large files were where they came from.</summary>
    public Dictionary<string, long> Moved { get; init; } = [];

    public bool Exists(string path) => Paths.Contains(path);

    public FormerFile? Before(FileChange file) => Moved.TryGetValue(file.Path, out var size) ? new FormerFile("from/" + file.Path, size) : null;
}
