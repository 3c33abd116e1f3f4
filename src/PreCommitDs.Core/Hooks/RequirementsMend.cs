using PreCommitDs.Files;
using PreCommitDs.Hosting;
using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Checks;
using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Pairs;

namespace PreCommitDs.Hooks;

/// <summary>The commands that mend a pair, ready to be pasted.</summary>
/// <param name="run">Knows how the user names files.</param>
/// <param name="changes">What the commit does, or null.</param>
/// <param name="filesOf">The files of a pair.</param>
/// <param name="realPath">Follows links, which git does not stage through.</param>
internal sealed class RequirementsMend(HookRun run, ITreeChanges? changes, Func<LockPair, IReadOnlyList<string>> filesOf, Func<string, string> realPath)
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>What is to be done about a pair that does not match.</summary>
    public string Of(LockPair pair)
    {
        if (!_known.TryGetValue(pair.Path, out var mend)) _known[pair.Path] = mend = string.Join('\n', Lines(pair));
        return mend;
    }

    /// <summary>What is to be done about a file by itself, where a command does it; null where the message says it.</summary>
    public static string? OfFile(Finding finding) => finding.Rule == RequirementsRules.IndexCredentials.Id ? "hand the password in from outside, as in https://${INDEX_USER}:${INDEX_PASSWORD}@…" : null;

    private IEnumerable<string> Lines(LockPair pair)
    {
        var isHalf = false;
        if (changes is { IsStaged: true } && filesOf(pair) is var files && files.Any(changes.Touches))
        {
            // What is ready in the working tree only needs to be staged.
            string[] unstaged = [.. files.Where(path => !changes.Touches(path) && changes.IsDirty(path)).Select(path => Word(realPath(path))).Distinct()];
            isHalf = unstaged.Length > 0;
            if (isHalf) yield return $"{string.Join(", ", unstaged)} {(unstaged.Length == 1 ? "is" : "are")} changed but not staged: {ShellQuote.GitAdd(unstaged)}";
        }

        yield return (isHalf ? "or " : "") + Compile(pair);
    }

    private string Compile(LockPair pair)
    {
        var word = Word(pair.Path);
        var add = ShellQuote.GitAdd([Word(realPath(pair.Path))]);
        if (pair.Header.Command is { } command && !command.Any(char.IsControl))
        {
            var header = UrlPassword.Hidden(command);
            var folder = pair.Command is null ? "" : Word(pair.Folder.Length == 0 ? "." : pair.Folder);
            if (pair.Command is null || pair.Header.Tool == LockTool.PipCompileMulti) return $"compile it again as its header says, then stage it: {header} && {add}";
            return folder is "." or "" ? $"{header} && {add}" : $"(cd {ShellQuote.Path(folder)} && {header}) && {add}";
        }

        var sources = string.Join(' ', pair.Sources.Select(source => ShellQuote.Path(Word(source))));
        return pair.Header.Tool == LockTool.Uv ? $"uv pip compile {sources} -o {ShellQuote.Path(word)} && {add}" : $"pip-compile --output-file={ShellQuote.Of(word)} {sources} && {add}";
    }

    /// <summary>A path as the user would name it where the command was given.</summary>
    private string Word(string path) => run.Workspace.Repository is null ? path : run.Workspace.ForUser(path == "." ? run.Workspace.NameOf("") is { Length: > 0 } up ? up : "." : run.Workspace.NameOf(path));
}
