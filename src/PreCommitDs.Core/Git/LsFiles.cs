using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>Reads what <c>git ls-files --stage -t -z</c> prints: <c>tag mode id stage TAB path NUL</c>.</summary>
internal static class LsFiles
{
    /// <param name="output">What it prints.</param>
    /// <param name="withLinks">Whether symbolic links and submodules are wanted too.</param>
    public static List<IndexEntry> Parse(ReadOnlySpan<byte> output, bool withLinks = false)
    {
        var entries = new List<IndexEntry>();
        while (!output.IsEmpty)
        {
            var header = NulFields.NextEntry(ref output, out var path);
            if (header[3] == "0" && (FileMode.IsFile(header[1]) || (withLinks && header[1] is FileMode.Link or FileMode.Submodule))) entries.Add(new IndexEntry(PathBytes.Decode(path), header[1], header[2], header[0] == "S"));
        }

        return entries;
    }
}
