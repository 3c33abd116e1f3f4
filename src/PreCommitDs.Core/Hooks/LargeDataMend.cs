using System.Globalization;
using PreCommitDs.Files;
using PreCommitDs.Hosting;
using PreCommitDs.Hosting.Sizing;
using PreCommitDs.Hosting.TakingOut;
using PreCommitDs.LargeData;

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
        if (file.Commit is { } commit) return $"it goes out with that commit: take it out there with git rebase -i {commit[..10]}^";
        if (rule == LargeDataRules.LfsUntrackedPointer.Id) return $"git lfs track {Pattern(file.Path)} && git add .gitattributes";
        if (rule == LargeDataRules.LfsRawFile.Id) return $"git lfs install && git add --renormalize {Word(file)}";
        if (flagged.IsOfCommit) return OfCommit(flagged);
        if (flagged.Folder is not null) return $"{Unstage(flagged, run.Workspace.ForUser(flagged.Finding.Path))}{Ignore(flagged.Finding.Path + "/")}";
        return string.Join('\n', OfFile(flagged, file));
    }

    private IEnumerable<string> OfFile(FlaggedChange flagged, FileChange file)
    {
        var isNew = file is { OldSize: null, IsTracked: false };
        yield return file.Id is null ? $"it is not staged: keep it so{Ignore(file.Name)}" : Unstage(flagged, run.Workspace.ForUser(file.Name)) + (isNew || IsInHistory(file) ? Ignore(file.Name) : "");
        if (IsInHistory(file)) yield return "the history keeps it all the same; accept what is there: --write-baseline";
        if (flagged.Finding.Rule == LargeDataRules.LargePointer.Id) yield break;
        if (isNew && surroundings.Exists(file.Path + ".dvc")) yield return "DVC keeps it already, so that only its .dvc file is committed";
        else if (isNew && _usesDvc.Value) yield return $"or keep it in DVC: {Unstage(flagged, run.Workspace.ForUser(file.Name))} && dvc add {Word(file)} && git add {ShellQuote.Path(run.Workspace.ForUser(file.Name) + ".dvc")}";
        if (_usesLfs.Value && file.Id is not null) yield return $"or keep it in Git LFS: {Unstage(flagged, run.Workspace.ForUser(file.Name))} && git lfs track {Pattern(file.Path)} && git add .gitattributes {Word(file)}";
        if (isNew && file.Id is not null && file.Size <= SmallModel && LargeDataRules.All.Any(rule => rule.Id == flagged.Finding.Rule && LargeDataRules.IsAtAnySize(rule)))
            yield return $"or, if it is meant to be there, {Section}allow = [\"{file.Path}={file.Id}\"]";
    }

    private string OfCommit(FlaggedChange flagged)
    {
        var folder = flagged.Folder is { Length: > 0 } path ? run.Workspace.ForUser(run.Workspace.NameOf(path)) : ".";
        var limit = flagged.Finding.Rule == LargeDataRules.ManyFiles.Id
            ? string.Create(CultureInfo.InvariantCulture, $"max-files = {flagged.Files.Count}")
            : string.Create(CultureInfo.InvariantCulture, $"max-total = \"{(flagged.Finding.Bytes >> 20) + 1}MiB\"");
        return $"take out what is not meant: git restore --staged {ShellQuote.Path(folder)}\nor, if all of it is, {Section}{limit}";
    }

    private static bool IsInHistory(FileChange file) => file is { IsTracked: true, OldSize: null };

    /// <summary>git rm refuses what was changed since it was staged, but works before the first commit; git restore knows the first and not the second.</summary>
    private string Unstage(FlaggedChange flagged, string name)
    {
        var isFolder = flagged.Folder is not null;
        if (flagged.Files.All(IsInHistory) || !surroundings.HasHistory) return ShellQuote.Git(isFolder ? "rm -r --quiet --cached" : "rm --quiet --cached", [name]);
        return ShellQuote.Git("restore --staged", [name]);
    }

    /// <summary>Where the configuration of the hook stands, or would.</summary>
    private string Section => surroundings.Exists(".precommit-ds.toml") ? "in .precommit-ds.toml:\n  [block-large-data]\n  " : "in pyproject.toml:\n  [tool.precommit-ds.block-large-data]\n  ";

    /// <summary>The line goes into the folder that the user is in, which must not lie beside the file.</summary>
    private string Ignore(string name)
    {
        var shown = run.Workspace.ForUser(name);
        return shown.StartsWith("../", StringComparison.Ordinal) || IgnoreLines.Of(shown) is not { } line ? "" : $" && echo {ShellQuote.Of(line)} >> .gitignore";
    }

    private string Word(FileChange file) => ShellQuote.Path(run.Workspace.ForUser(file.Name));

    /// <summary>All files of the extension, as git lfs is mostly told; the path itself where it has none.</summary>
    private static string Pattern(string path) => ShellQuote.Of(FileName.Extension(path) is { Length: > 0 } extension ? "*" + extension : path);
}
