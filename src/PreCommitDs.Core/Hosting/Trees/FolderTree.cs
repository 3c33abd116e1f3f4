using PreCommitDs.Files;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Trees;

/// <summary>Files outside of any repository: those that are named and what lies beside them.</summary>
/// <param name="directory">Where names start from.</param>
/// <param name="names">The files that are named.</param>
internal sealed class FolderTree(string directory, IEnumerable<string> names) : IFileTree
{
    public IReadOnlyCollection<string> Paths { get; } = [.. names.SelectMany(name => Beside(directory, name)).Distinct()];

    public bool Contains(string path) => File.Exists(Path.Combine(directory, path));

    public string? RealPath(string path) => Contains(path) ? path : null;

    public ByteBuffer? Read(string path) => Contains(path) ? FileReader.ReadNamed(Path.Combine(directory, path), path) : null;

    public bool IsElsewhere(string path) => false;

    public void ReadHeads(IReadOnlyList<string> paths, int length, FileHeadHandler handle)
    {
        for (var i = 0; i < paths.Count; i++)
        {
            try
            {
                using var content = Read(paths[i]);
                if (content is not null) handle(i, content.Span[..Math.Min(length, content.Length)]);
            }
            catch (Exception e) when (FileFailure.IsExpected(e))
            {
                // Whoever needs the file reads it whole and is told then.
            }
        }
    }

    public void GlanceAtHeads(IReadOnlyList<string> paths, int length, FileHeadHandler handle) => ReadHeads(paths, length, handle);

    private static IEnumerable<string> Beside(string directory, string name)
    {
        var folder = Path.GetDirectoryName(name) ?? "";
        var full = Path.Combine(directory, folder);
        return Directory.Exists(full) ? Directory.EnumerateFiles(full).Select(file => Workspace.ToSlashes(Path.Combine(folder, Path.GetFileName(file)))) : [];
    }
}
