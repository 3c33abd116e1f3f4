using System.Text;
using PreCommitDs.Harness;

namespace PreCommitDs.Git;

/// <summary>A repository of blobs, loose or packed.</summary>
internal sealed class HeadRepository : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HeadRepository(params string[] arguments) => Git(["init", "-q", "-b", "main", .. arguments, "."]);

    public string Path => _folder.Path;

    public byte[] Git(params string[] arguments) => _folder.Git(arguments);

    public string Add(byte[] content)
    {
        _folder.Write("content", content);
        return Text(Git("hash-object", "-w", "--no-filters", "content"));
    }

    /// <summary>Puts blobs into one pack, and away from where they lay by themselves.</summary>
    public void Pack(IEnumerable<string> ids, params string[] arguments)
    {
        var list = ids.ToList();
        for (var i = 0; i < list.Count; i++) Git("update-index", "--add", "--cacheinfo", $"100644,{list[i]},file{i}.bin");
        var tree = Text(Git("write-tree"));
        Git("update-ref", "refs/tags/packed", Text(Git("-c", "user.name=t", "-c", "user.email=t", "commit-tree", "-m", "packed", tree)));
        Git(["-c", "repack.writeBitmaps=false", .. arguments, "repack", "-adfq"]);
        Git("prune-packed");
    }

    public string LooseFile(string id) => _folder.Of($".git/objects/{id[..2]}/{id[2..]}");

    public string PackFile => Directory.GetFiles(_folder.Of(".git/objects/pack"), "*.pack").Single();

    public void Dispose() => _folder.Dispose();

    private static string Text(byte[] output) => Encoding.ASCII.GetString(output).Trim();
}
