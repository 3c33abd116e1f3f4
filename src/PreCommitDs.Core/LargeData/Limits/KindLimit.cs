using PreCommitDs.LargeData.Kinds;

namespace PreCommitDs.LargeData.Limits;

/// <summary>How large files of a kind, or with an extension, may be.</summary>
/// <param name="Key">A kind in lower case, or an extension without its dot.</param>
/// <param name="MaxSize">In bytes.</param>
internal sealed record KindLimit(string Key, long MaxSize)
{
    private readonly string _extension = "." + Key;

    /// <summary>Whether a path has the extension.</summary>
    public bool IsOf(string path) => path.EndsWith(_extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the kind is meant.</summary>
    public bool IsOf(DataKind kind) => Key.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase);
}
