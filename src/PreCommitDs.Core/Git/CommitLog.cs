using System.Text;

namespace PreCommitDs.Git;

/// <summary>Reads what <c>git log --raw -z --format='%H %P'</c> prints: the ids of each commit and its parents, then its raw diff.</summary>
internal static class CommitLog
{
    /// <summary>The arguments of git: of merges what none of their parents has.</summary>
    public static string[] Arguments(string? from, string to, string? remote) =>
    [
        "log", "--raw", "-z", "-c", "--no-renames", "--no-abbrev", "--reverse", "--root", "--format=%H %P", from is null ? to : $"{from}..{to}",
        .. remote switch { null => (string[])[], "" => ["--not", "--remotes"], _ => ["--not", "--remotes=" + remote] }, "--",
    ];

    /// <summary>The same of all branches and tags, as far as it concerns paths of a pattern; what a user's configuration would add to a log is left out.</summary>
    /// <param name="head">HEAD, or null where it is no commit.</param>
    /// <param name="pattern">A pathspec.</param>
    public static string[] ArgumentsOfAll(string? head, string pattern) =>
    [
        "-c", "log.showSignature=false", "-c", "log.follow=false", "log", "--raw", "-z", "-c", "--no-renames", "--no-abbrev", "--root", "--full-history", "--format=%H %P",
        "--branches", "--tags", "--remotes", .. head is null ? (string[])[] : [head], "--", pattern,
    ];

    public static List<CommitChange> Parse(ReadOnlySpan<byte> output)
    {
        var changes = new List<CommitChange>();
        string[] ids = [""];
        while (!output.IsEmpty)
        {
            // Behind the paths of a merge stands a NUL more.
            output = output.TrimStart("\n\0"u8);
            if (output.IsEmpty) break;
            if (output[0] != (byte)':')
            {
                ids = Encoding.ASCII.GetString(NulFields.Next(ref output)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
                continue;
            }

            var rest = output;
            NulFields.Next(ref rest);
            NulFields.Next(ref rest);
            foreach (var change in RawDiff.Parse(output[..^rest.Length])) changes.Add(new CommitChange(ids[0], change) { IsFirst = ids.Length == 1 });
            output = rest;
        }

        return changes;
    }
}
