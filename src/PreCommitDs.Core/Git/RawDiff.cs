using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>Reads what <c>git diff-index --raw -z --no-renames</c> prints.</summary>
/// <remarks>
/// git-diff-index(1), "Raw output format": <c>:mode mode id id status NUL path NUL</c>; of a merge (<c>-c</c>) a colon, a mode and an id
/// more for each further parent.
/// </remarks>
internal static class RawDiff
{
    /// <summary>Added, changed and type-changed files; deletions, unmerged paths, links and submodules are left out.</summary>
    public static List<StagedChange> Parse(ReadOnlySpan<byte> output)
    {
        var changes = new List<StagedChange>();
        while (!output.IsEmpty)
        {
            var header = NulFields.Words(NulFields.Next(ref output));
            var path = PathBytes.Decode(NulFields.Next(ref output));
            var parents = header[0].LastIndexOf(':') + 1;
            header[0] = header[0][parents..];
            var (mode, id, status) = (header[parents], header[(2 * parents) + 1], header[^1]);
            if (status[0] is 'D' or 'U' || !FileMode.IsFile(mode) || IsNull(id)) continue;
            var change = new StagedChange(path, mode, FileMode.IsFile(header[0]) ? header[parents + 1] : null, id)
            {
                Replaced = FileMode.IsFile(header[0]) || IsNull(header[0]) ? null : new IndexEntry(path, header[0], header[parents + 1]),
            };
            changes.Add(parents == 1 ? change : change with { OtherOldIds = [.. Enumerable.Range(1, parents - 1).Where(parent => FileMode.IsFile(header[parent])).Select(parent => header[parents + 1 + parent])] });
        }

        return changes;
    }

    /// <summary>The paths that are no files any more, or none yet: what is deleted, links and submodules.</summary>
    public static List<string> Others(ReadOnlySpan<byte> output)
    {
        var paths = new List<string>();
        while (!output.IsEmpty)
        {
            var header = NulFields.Words(NulFields.Next(ref output));
            var path = NulFields.Next(ref output);
            if (!FileMode.IsFile(header[1]) && header[^1] != "U") paths.Add(PathBytes.Decode(path));
        }

        return paths;
    }

    /// <summary>The paths of all changes, of whatever kind, with the blob before where it was a file.</summary>
    public static Dictionary<string, string?> OldIds(ReadOnlySpan<byte> output)
    {
        var ids = new Dictionary<string, string?>(StringComparer.Ordinal);
        while (!output.IsEmpty)
        {
            var header = NulFields.Words(NulFields.Next(ref output));
            ids[PathBytes.Decode(NulFields.Next(ref output))] = FileMode.IsFile(header[0][1..]) ? header[2] : null;
        }

        return ids;
    }

    private static bool IsNull(string id) => id.AsSpan().IndexOfAnyExcept('0') < 0;
}
