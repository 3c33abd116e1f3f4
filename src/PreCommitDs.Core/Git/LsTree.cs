using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>Reads what <c>git ls-tree -z</c> prints: <c>mode type id TAB path NUL</c>.</summary>
internal static class LsTree
{
    /// <summary>The files; no folders.</summary>
    /// <param name="output">What it prints.</param>
    /// <param name="withLinks">Whether symbolic links and submodules are wanted too.</param>
    public static List<IndexEntry> Parse(ReadOnlySpan<byte> output, bool withLinks = false)
    {
        var entries = new List<IndexEntry>();
        while (!output.IsEmpty)
        {
            var header = NulFields.NextEntry(ref output, out var path);
            // Old trees hold files that a group may write to, which git takes for plain ones.
            var mode = header[0] == "100664" ? FileMode.Regular : header[0];
            if (FileMode.IsFile(mode) || (withLinks && mode is FileMode.Link or FileMode.Submodule)) entries.Add(new IndexEntry(PathBytes.Decode(path), mode, header[2]));
        }

        return entries;
    }
}
