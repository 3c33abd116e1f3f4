using System.CommandLine;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Running;

/// <summary>What a push is about to publish, as git tells its pre-push hook on standard input.</summary>
/// <remarks>githooks(5): a line <c>local-ref local-id remote-ref remote-id</c> for each ref; an id of zeros stands for none.</remarks>
internal static class PushedRanges
{
    /// <summary>Whether nobody else has said what is pushed: a runner may, and its hooks have no standard input to read.</summary>
    public static bool AreToBeRead(ParseResult arguments, CommonOptions options) =>
        arguments.GetValue(options.FromRef) is null && !arguments.GetValue(options.AllFiles) && HookRun.RunnersRange is null;

    /// <param name="workspace">The repository that is pushed from.</param>
    /// <param name="console">Whose standard input is read to its end.</param>
    /// <param name="names">The arguments of the hook: the name of the remote and its URL.</param>
    public static List<RevisionRange> Read(Workspace workspace, HookConsole console, IReadOnlyList<string> names)
    {
        using var stream = console.OpenInput();
        using var input = FileReader.Read(stream);
        var ranges = new List<RevisionRange>();
        foreach (var line in System.Text.Encoding.UTF8.GetString(input.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // A ref may be any expression, such as HEAD~1 or a message search with spaces; the three behind it may not.
            var words = line.Split(' ');
            if (words.Length < 4) throw new UsageException($"standard input is not what git gives to a pre-push hook: {line}");
            var (local, remote) = (words[^3], words[^1]);
            if (IsNull(local)) continue;
            var range = workspace.RequiredRepository.PushedRange(local, IsNull(remote) ? null : remote, names.Count > 0 ? names[0] : "");
            if (range is not null && !ranges.Contains(range)) ranges.Add(range);
        }

        return ranges;
    }

    private static bool IsNull(string id) => id.AsSpan().IndexOfAnyExcept('0') < 0;
}
