using System.Globalization;
using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Fixing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.TakingOut;

/// <summary>
/// Takes files and folders out of the next commit: the index gets back what the last commit has of them, and <c>.gitignore</c> names
/// those that it has nothing of. The files themselves stay as they are. All of it is done or nothing.
/// </summary>
/// <param name="run">Whose report holds the findings; it gets what was done in their place.</param>
/// <param name="flagged">What is to be taken out.</param>
internal sealed class UnstageFiles(HookRun run, IReadOnlyList<FlaggedChange> flagged)
{
    /// <summary>Larger files are not read to see whether they are what was staged, in bytes.</summary>
    private const long MaxCompared = 64 << 20;

    private readonly CompanionFiles _companions = new(run.Workspace);

    public void Run()
    {
        if (run.Workspace.Repository is not { } repository) return;
        var items = flagged.Where(item => item.Finding.Severity >= run.Report.FailOn && CanBeTakenOut(item)).ToList();
        if (items.Count == 0) return;
        var name = CompanionFiles.IgnoreFile;
        try
        {
            AddIgnored(repository, items);
            name = items[0].Finding.Path;
            TakeOut(repository, items, ref name);
            foreach (var item in items)
            {
                run.Report.Findings.Remove(item.Finding);
                if (item.Files.Any(IsStaged)) run.Report.Fixed.Add(Unstaged(item));
            }

            TakeOutReport.Finish(run, _companions.Changed, items.Any(item => item.Files.Any(IsStaged)));
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            run.Report.Errors.Add(new FileMessage(name, default, FileFailure.Describe(e)));
        }
    }

    /// <summary>git commit PATH puts the commit together in an index that is thrown away.</summary>
    private static bool HasIndexOfItsOwn => Path.GetFileName(Environment.GetEnvironmentVariable("GIT_INDEX_FILE") ?? "").StartsWith("next-index-", StringComparison.Ordinal);

    private bool IsStaged(FileChange file) => run.Workspace.Staged.ContainsKey(file.Path);

    /// <summary>Whether there is anything to do; else the finding says what a person has to do.</summary>
    private bool CanBeTakenOut(FlaggedChange item)
    {
        // What the last commit has already, its finding tells how to take out.
        if (item.Files.Any(static file => file is { IsTracked: true, OldSize: null })) return false;
        var name = ShellQuote.Path(run.Workspace.ForUser(item.Finding.Path));
        if (HasIndexOfItsOwn)
        {
            TakeOutReport.Say(run, item.Finding, $"this commit takes paths that it names, so that nothing is unstaged while it runs: {Invocation.Of(run.Report.Hook)} --fix {name}");
            return false;
        }

        if (item.Files.Any(file => run.Workspace.Staged.GetValueOrDefault(file.Path)?.OtherOldIds.Count > 0))
        {
            TakeOutReport.Say(run, item.Finding, $"a merge brings it in: take it out by hand with git restore --staged {name}");
            return false;
        }

        if (item.Files.Select(static file => file.Path).Append(CompanionFiles.IgnoreFile).FirstOrDefault(PreCommitStash.Holds) is not { } held) return true;
        TakeOutReport.SayHeldBack(run, item.Finding, held);
        return false;
    }

    private void AddIgnored(IGitRepository repository, List<FlaggedChange> items)
    {
        var added = items.Where(static item => item.Files.All(static file => file.IsAdded)).ToList();
        // Of a folder its first file tells.
        var ignored = repository.Ignored([.. added.Select(static item => item.Files[0].Path)]);
        _companions.Ignore([.. added.Where(item => !ignored.Contains(item.Files[0].Path)).Select(static item => item.Folder is { } folder ? folder + "/" : item.Files[0].Path)]);
    }

    private void TakeOut(IGitRepository repository, List<FlaggedChange> items, ref string name)
    {
        var staged = items.SelectMany(static item => item.Files).Where(IsStaged).ToList();
        var replaced = staged.Select(file => run.Workspace.Staged[file.Path].Replaced).OfType<IndexEntry>();
        var added = staged.Where(static file => file is { OldSize: null, TakesPlace: false }).Select(file => run.Workspace.Staged[file.Path]).Select(static change => new IndexEntry(change.Path, change.Mode, change.Id));
        var changed = staged.Where(static file => file.OldSize is not null).Select(static file => file.Path).ToList();
        var skipped = repository.IndexEntries(changed).Where(static entry => entry.SkipsWorkTree).Select(static entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        // A file that was moved goes back to where it was.
        var before = repository.HeadEntries([.. changed, .. staged.Select(static file => file.MovedFrom).OfType<string>()]).Select(entry => entry with { SkipsWorkTree = skipped.Contains(entry.Path) });
        _companions.Write(repository, before.Concat(replaced), [.. added], ref name);
    }

    private FixedFile Unstaged(FlaggedChange item)
    {
        var isNew = item.Files.All(static file => file.IsAdded);
        var what = item.Folder is null ? item.Files[0].MovedFrom is not null ? "the next commit leaves it where and as the last one has it" : isNew ? "it stays in the working tree and gets into no commit" : "the next commit leaves it as the last one has it"
            : string.Create(CultureInfo.InvariantCulture, $"its {item.Files.Count:N0} new files stay in the working tree and get into no commit");
        return UnstagedFile.Of(run, item.Finding, what, item.Folder is not null || IsInWorkingTree(item.Files[0]) ? null : item.Files[0].Id);
    }

    /// <summary>Whether the working file holds what was staged; what is too large to compare may not.</summary>
    private bool IsInWorkingTree(FileChange file)
    {
        var path = Path.Combine(run.Workspace.RequiredRepository.TopLevel, file.Path);
        return file.Size <= MaxCompared && new FileInfo(path) is { Exists: true, Length: var length } && length == file.Size && UnstagedFile.IsInWorkingTree(run, file.Path, file.Id!);
    }
}
