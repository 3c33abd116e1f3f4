using PreCommitDs.Files;

namespace PreCommitDs.Requirements.Checks;

/// <summary>What a commit does, from the trees before and after it.</summary>
/// <param name="before">The files before.</param>
/// <param name="after">The files after.</param>
/// <param name="dirty">Files that differ in the working tree.</param>
internal sealed class ChangeSample(Dictionary<string, byte[]> before, Dictionary<string, byte[]> after, params string[] dirty) : ITreeChanges
{
    public IReadOnlyCollection<string> Paths { get; } = [.. after.Where(file => !before.TryGetValue(file.Key, out var old) || !old.AsSpan().SequenceEqual(file.Value)).Select(static file => file.Key)];

    public bool IsStaged { get; init; } = true;

    public bool Touches(string path) => Paths.Contains(path) || (before.ContainsKey(path) && !after.ContainsKey(path));

    public ByteBuffer? ReadBefore(string path)
    {
        if (!before.TryGetValue(path, out var content)) return null;
        var buffer = new ByteBuffer();
        buffer.Append(content);
        return buffer;
    }

    public bool IsDirty(string path) => dirty.Contains(path);
}
