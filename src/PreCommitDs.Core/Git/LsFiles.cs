using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>Reads what <c>git ls-files --stage -t -z</c> prints: <c>tag mode id stage TAB path NUL</c>.</summary>
internal static class LsFiles
{
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
            if (header[3] != "0" || !FileMode.IsFile(header[1])) continue;
            entries.Add(new IndexEntry(PathBytes.Decode(line[(tab + 1)..]), header[1], header[2], header[0] == "S"));
        }

        return entries;
    }
}
