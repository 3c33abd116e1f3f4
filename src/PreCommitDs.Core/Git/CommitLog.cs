using System.Text;

namespace PreCommitDs.Git;

/// <summary>Reads what <c>git log --raw -z --format='%H %P'</c> prints: the ids of each commit and its parents, then its raw diff.</summary>
internal static class CommitLog
{
    /// <summary>The arguments of git; merges bring in nothing of their own that the end of a range does not show.</summary>
    public static string[] Arguments(string? from, string to) =>
        ["log", "--raw", "-z", "--no-merges", "--no-renames", "--no-abbrev", "--reverse", "--root", "--format=%H %P", from is null ? to : $"{from}..{to}", "--"];

    public static List<CommitChange> Parse(ReadOnlySpan<byte> output)
    {
        var changes = new List<CommitChange>();
        string[] ids = [""];
        while (!output.IsEmpty)
        {
            output = output.TrimStart((byte)'\n');
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
