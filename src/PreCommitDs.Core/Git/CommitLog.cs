using System.Text;

namespace PreCommitDs.Git;

/// <summary>Reads what <c>git log --raw -z --format=%H</c> prints: the id of each commit, then its raw diff.</summary>
internal static class CommitLog
{
    /// <summary>The arguments of git; merges bring in nothing of their own that the end of a range does not show.</summary>
    public static string[] Arguments(string? from, string to) =>
        ["log", "--raw", "-z", "--no-merges", "--no-renames", "--no-abbrev", "--reverse", "--root", "--format=%H", from is null ? to : $"{from}..{to}", "--"];

    public static List<CommitChange> Parse(ReadOnlySpan<byte> output)
    {
        var changes = new List<CommitChange>();
        var commit = "";
        while (!output.IsEmpty)
        {
            var rest = output.TrimStart((byte)'\n');
            if (rest.IsEmpty) break;
            if (rest[0] != (byte)':')
            {
                var end = rest.IndexOf((byte)0);
                commit = Encoding.ASCII.GetString(rest[..end]);
                output = rest[(end + 1)..];
                continue;
            }

            var length = rest.IndexOf((byte)0) + 1;
            length += rest[length..].IndexOf((byte)0) + 1;
            foreach (var change in RawDiff.Parse(rest[..length])) changes.Add(new CommitChange(commit, change));
            output = rest[length..];
        }

        return changes;
    }
}
