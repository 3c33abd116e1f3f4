using PreCommitDs.Files;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Fixing;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Checking;

/// <summary>
/// Judges contents and changes nothing. Of a blob that a commit or a range brings in, only what is new counts: what stood in
/// the path before, on any side of a merge, is not this commit's doing.
/// </summary>
internal sealed partial class CheckContents(IChecker checker, CheckerHook hook, HookRun run)
{
    private const string MessageMend = "take it out of the message and commit again: git commit --edit --file=";

    private readonly FixReporter _reporter = new(run.Report);

    public void Run()
    {
        if (run.Message is { } message)
        {
            _reporter.ForEach([message], file => file, CheckMessage);
            return;
        }

        var files = FileSelection.Of(hook, run, ofCommit: true);
        if (files.Count > 0)
        {
            run.Baseline.Load();
            var changes = new JudgedChanges(run);
            _reporter.ForEach(files, file => file.Name, file => Check(file, changes));
        }

        if (hook.JudgesEachCommit && run.JudgedRange is { } range) CheckCommits(range);
        run.Report.Notes.AddRange(run.PassedOver.NotesBeside([.. run.Report.Notes]));
        // A check that has looked at nothing must not pass for one that has found nothing.
        if (run.Names.Count > 0 && run.Report.Errors.Count == 0 && run.PassedOver.Summary is { } summary) run.Console.WriteError($"{hook.Id}: {summary}\n");
    }

    private void CheckMessage(string file)
    {
        var found = checker.Check(new FileContent(Path.GetFileName(file), file, () => CommitMessage.Read(file, run.Workspace)));
        _reporter.Add(found.Select(finding => finding.Evidence is null ? finding : finding with { Mend = MessageMend + ShellQuote.Of(file), Evidence = null }));
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
            if (changes.Of(path) is { } change) _reporter.Add(NewIn(file, change));
            else CheckWorkingFile(file, path);
        }
        catch (MissingBlobException)
        {
            _reporter.AddMissingBlob(file.Name);
            run.PassedOver.Add(file.Name, "not in this clone");
        }
    }

    private void CheckWorkingFile(SelectedFile file, string? path)
    {
        if (new FileInfo(file.Name).LinkTarget is not null)
        {
            _reporter.AddNote(file.Name, "a symbolic link: only where it leads is committed");
            run.PassedOver.Add(file.Name, "symbolic link");
            return;
        }

        _reporter.Add(NotBaselined(file, Judge(file, path ?? file.Name, () => FileReader.Read(file.Name, out _))));
    }
}
