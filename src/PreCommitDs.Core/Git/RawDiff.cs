using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>Reads what <c>git diff-index --raw -z --no-renames</c> prints.</summary>
/// <remarks>git-diff-index(1), "Raw output format": <c>:mode mode id id status NUL path NUL</c>.</remarks>
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
            var (oldMode, mode, oldId, id, status) = (header[0][1..], header[1], header[2], header[3], header[4][0]);
            if (status is 'D' or 'U' || !FileMode.IsFile(mode) || IsNull(id)) continue;
            changes.Add(new StagedChange(path, mode, FileMode.IsFile(oldMode) ? oldId : null, id));
        }

        return changes;
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
