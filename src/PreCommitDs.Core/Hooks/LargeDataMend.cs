using System.Globalization;
using PreCommitDs.Files;
using PreCommitDs.Hosting;
using PreCommitDs.Hosting.Sizing;
using PreCommitDs.Hosting.TakingOut;
using PreCommitDs.LargeData;
using PreCommitDs.Toml;

namespace PreCommitDs.Hooks;

/// <summary>The ways out, ready to be pasted, as they are open in this repository.</summary>
/// <param name="run">Knows how the user names files.</param>
/// <param name="surroundings">Knows what the repository uses.</param>
internal sealed class LargeDataMend(HookRun run, ISurroundings surroundings)
{
    /// <summary>Larger models than this nobody means to commit, in bytes.</summary>
    private const long SmallModel = 1 << 20;

    private readonly Lazy<bool> _usesDvc = new(() => surroundings.Exists(".dvc"));
    private readonly Lazy<bool> _usesLfs = new(() => LfsAttributes.AreSet(run.Workspace) || surroundings.Exists(".lfsconfig"));

    public string Of(FlaggedChange flagged)
    {
        var (file, rule) = (flagged.Files[0], flagged.Finding.Rule);
        if (file.Commit is { } commit) return $"it goes out with that commit: take it out there with git rebase -i {(file.IsInFirstCommit ? "--root" : commit[..10] + "^")}";
        if (rule == LargeDataRules.LfsUntrackedPointer.Id) return $"git lfs track {Pattern(file.Path)} && git add .gitattributes";
        if (rule == LargeDataRules.LfsRawFile.Id) return $"git lfs install && git add --renormalize {Word(file)}";
        if (flagged.IsOfCommit) return OfCommit(flagged);
        if (flagged.Folder is not null) return Unstage(flagged) + Ignore(flagged.Finding.Path + "/", " && ");
        return string.Join('\n', OfFile(flagged, file));
    }

    private IEnumerable<string> OfFile(FlaggedChange flagged, FileChange file)
    {
        yield return file.Id is null ? $"it is not staged; for it to stay so{Ignore(file.Name, ": ")}" : Unstage(flagged) + (file.IsAdded || IsInHistory(file) ? Ignore(file.Name, " && ") : "");
        if (IsInHistory(file)) yield return "the history keeps it all the same; accept what is there: --write-baseline";
        if (flagged.Finding.Rule == LargeDataRules.LargePointer.Id || file.Id is null) yield break;
        if (file.IsAdded && surroundings.Exists(file.Path + ".dvc")) yield return "DVC keeps it already, so that only its .dvc file is committed";
        else if (file.IsAdded && _usesDvc.Value) yield return $"or keep it in DVC: {Unstage(flagged)} && dvc add {Word(file)} && git add {ShellQuote.Path(run.Workspace.ForUser(file.Name) + ".dvc")}";
        if (_usesLfs.Value) yield return $"or keep it in Git LFS: {Unstage(flagged)} && git lfs track {Pattern(file.Path)} && git add .gitattributes {Word(file)}";
        if (file.IsAdded && file.Size <= SmallModel && LargeDataRules.IsAtAnySize(flagged.Finding.Rule))
            yield return $"or, if it is meant to be there, {Section}allow = [{TomlInline.Of(new TomlString(default, $"{file.Path}={file.Id}"))}]";
    }

    private string OfCommit(FlaggedChange flagged)
    {
        // What lies at the top is named from the top, wherever the user is.
        var folder = flagged.Folder is { Length: > 0 } path ? run.Workspace.ForUser(run.Workspace.NameOf(path)) : ":/";
        var limit = flagged.Finding.Rule == LargeDataRules.ManyFiles.Id
            ? string.Create(CultureInfo.InvariantCulture, $"max-files = {flagged.Files.Count}")
            : string.Create(CultureInfo.InvariantCulture, $"max-total = \"{(flagged.Finding.Bytes >> 20) + 1}MiB\"");
        return $"take out what is not meant: git restore --staged {ShellQuote.Path(folder)}\nor, if all of it is, {Section}{limit}";
    }

    private static bool IsInHistory(FileChange file) => file is { IsTracked: true, OldSize: null };

    /// <summary>git rm works before the first commit too, and where that is told to go by the last one; git restore knows what to give back.</summary>
    private string Unstage(FlaggedChange flagged)
    {
        var (file, name) = (flagged.Files[0], run.Workspace.ForUser(flagged.Finding.Path));
        if (file.MovedFrom is { } from) return ShellQuote.Git("restore --staged", [name, run.Workspace.ForUser(run.Workspace.NameOf(from))]);
        // What was changed since it was staged, git rm refuses to forget unless it is told so.
        if (flagged.Files.All(IsInHistory) || !surroundings.HasHistory) return ShellQuote.Git(flagged.Folder is not null ? "rm -r -f --quiet --cached" : "rm -f --quiet --cached", [name]);
        return ShellQuote.Git("restore --staged", [name]);
    }

    /// <summary>Where the configuration of the hook stands, or would.</summary>
    private string Section => surroundings.Exists(".precommit-ds.toml") ? "in .precommit-ds.toml:\n  [block-large-data]\n  " : "in pyproject.toml:\n  [tool.precommit-ds.block-large-data]\n  ";

    /// <summary>The command that names a file in the .gitignore of the folder that the user is in; empty where that lies beside the file.</summary>
    private string Ignore(string name, string before)
    {
        var shown = run.Workspace.ForUser(name);
        if (shown.StartsWith("../", StringComparison.Ordinal) || IgnoreLines.Of(shown) is not { } line) return "";
        return before + IgnoreLines.Appending(line, run.Workspace.UserDirectory);
    }

    private string Word(FileChange file) => ShellQuote.Path(run.Workspace.ForUser(file.Name));

    /// <summary>All files of the extension, as git lfs is mostly told; the path itself where it has none.</summary>
    private static string Pattern(string path) => ShellQuote.Of(FileName.Extension(path) is { Length: > 0 } extension ? "*" + extension : path);
}
