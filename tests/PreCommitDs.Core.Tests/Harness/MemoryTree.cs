using PreCommitDs.Files;

namespace PreCommitDs.Harness;

/// <summary>A tree of files in memory.</summary>
internal sealed class MemoryTree(IReadOnlyDictionary<string, byte[]> files) : IFileTree
{
    public IReadOnlyCollection<string> Paths { get; } = [.. files.Keys];

    /// <summary>The files below a folder; links are followed.</summary>
    public static Dictionary<string, byte[]> Load(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    public bool Contains(string path) => files.ContainsKey(path);

    public string? RealPath(string path) => Contains(path) ? path : null;

    public ByteBuffer? Read(string path)
    {
        if (!files.TryGetValue(path, out var content)) return null;
        var buffer = new ByteBuffer();
        buffer.Append(content);
        return buffer;
    }

    public bool IsElsewhere(string path) => false;

    public void ReadHeads(IReadOnlyList<string> paths, int length, FileHeadHandler handle)
    {
        for (var i = 0; i < paths.Count; i++) handle(i, files[paths[i]].AsSpan(0, Math.Min(length, files[paths[i]].Length)));
    }

    public void GlanceAtHeads(IReadOnlyList<string> paths, int length, FileHeadHandler handle) => ReadHeads(paths, length, handle);
}
