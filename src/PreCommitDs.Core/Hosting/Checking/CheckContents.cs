using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Fixing;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Checking;

/// <summary>
/// Judges contents and changes nothing. Of a blob that a commit or a range brings in, only what is new counts: what stood in
/// the path before, on any side of a merge, is not this commit's doing.
/// </summary>
internal sealed class CheckContents(IChecker checker, Hook hook, HookRun run)
{
    private readonly FixReporter _reporter = new(run.Report);

    public void Run()
    {
        if (run.Message is { } message)
        {
            _reporter.ForEach([message], file => file, file => _reporter.Add(checker.Check(new FileContent(Path.GetFileName(file), file, () => CommitMessage.Read(file, run.Workspace)))));
            return;
        }

        var files = FileSelection.Of(hook, run, ofCommit: true);
        if (files.Count > 0)
        {
            run.Baseline.Load();
            var changes = new JudgedChanges(run);
            _reporter.ForEach(files, file => file.Name, file => Check(file, changes));
        }

        run.Report.Notes.AddRange(run.PassedOver.NotesBeside([.. run.Report.Notes]));
        // A check that has looked at nothing must not pass for one that has found nothing.
        if (run.Names.Count > 0 && run.Report.Errors.Count == 0 && run.PassedOver.Summary is { } summary) run.Console.WriteError($"{hook.Id}: {summary}\n");
    }

    private void Check(SelectedFile file, JudgedChanges changes)
    {
        var path = run.Workspace.RepositoryPath(file);
        if (changes.ComesFromMerge(path))
        {
            _reporter.AddNote(file.Name, StagedState.FromOtherSide);
            run.PassedOver.Add(file.Name, "from the other side of the merge");
            return;
        }

        try
        {
            if (changes.Of(path) is { } change) CheckChange(file, change);
            else CheckWorkingFile(file, path);
        }
        catch (MissingBlobException)
        {
            _reporter.AddMissingBlob(file.Name);
            run.PassedOver.Add(file.Name, "not in this clone");
        }
    }

    private void CheckChange(SelectedFile file, StagedChange change)
    {
        var found = NotBaselined(file, Look(Blob(file, change.Path, change.Id)));
        if (found.Count == 0) return;
        var before = new HashSet<(string Rule, string Content)>();
        foreach (var old in change.OldIds) before.UnionWith(checker.Check(Blob(file, change.Path, old)).Select(finding => (finding.Rule, finding.ContentHash)));
        _reporter.Add(found.Where(finding => !before.Contains((finding.Rule, finding.ContentHash))));
    }

    private void CheckWorkingFile(SelectedFile file, string? path)
    {
        if (new FileInfo(file.Name).LinkTarget is not null)
        {
            _reporter.AddNote(file.Name, "a symbolic link: only where it leads is committed");
            run.PassedOver.Add(file.Name, "symbolic link");
            return;
        }

        _reporter.Add(NotBaselined(file, Look(new FileContent(path ?? file.Name, file.Name, () => FixBefore.All(run.FixesBefore, file.Name, FileReader.Read(file.Name, out _))))));
    }

    private IReadOnlyList<Finding> Look(FileContent content)
    {
        var found = checker.Check(content);
        if (content.PassedOver is { } reason) run.PassedOver.Add(content.Name, reason);
        else run.PassedOver.Look();
        return found;
    }

    private IReadOnlyList<Finding> NotBaselined(SelectedFile file, IReadOnlyList<Finding> found)
    {
        if (!run.Baseline.Concerns(file.Name)) return found;
        var left = run.Baseline.Filter(file.Name, found);
        _reporter.AddBaselined(found.Count - left.Count);
        return left;
    }

    private FileContent Blob(SelectedFile file, string path, string id) =>
        new(path, file.Name, () => run.Workspace.Repository!.ReadBlob(id) is { } content ? FixBefore.All(run.FixesBefore, file.Name, content) : null);
}
