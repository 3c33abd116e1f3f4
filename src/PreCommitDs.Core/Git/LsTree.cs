using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>Reads what <c>git ls-tree -z</c> prints: <c>mode type id TAB path NUL</c>.</summary>
internal static class LsTree
{
    /// <summary>The files; neither links nor folders nor submodules.</summary>
    public static List<IndexEntry> Parse(ReadOnlySpan<byte> output)
    {
        var entries = new List<IndexEntry>();
        while (!output.IsEmpty)
        {
            var end = output.IndexOf((byte)0);
            var line = output[..end];
            output = output[(end + 1)..];
            var tab = line.IndexOf((byte)'\t');
            var header = Encoding.ASCII.GetString(line[..tab]).Split(' ');
            // Old trees hold files that a group may write to, which git takes for plain ones.
            var mode = header[0] == "100664" ? FileMode.Regular : header[0];
            if (FileMode.IsFile(mode)) entries.Add(new IndexEntry(PathBytes.Decode(line[(tab + 1)..]), mode, header[2]));
        }

        return entries;
    }
}
