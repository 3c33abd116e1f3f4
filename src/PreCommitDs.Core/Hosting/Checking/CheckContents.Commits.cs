using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Checking;

/// <summary>Each commit of a range, one by one.</summary>
internal sealed partial class CheckContents
{
    /// <summary>What a commit of the range brings in and a later one takes away: the end of the range does not show it.</summary>
    private void CheckCommits(RevisionRange range)
    {
        var ends = run.Workspace.ChangesIn(range);
        var told = KeysOf(run.Report.Findings);
        var passing = run.Workspace.RequiredRepository.ChangesOfCommits(range)
            .Where(item => !(ends.TryGetValue(item.Change.Path, out var end) && end.Id == item.Change.Id) && FileSelection.IsWanted(hook, run, item.Change.Path))
            .DistinctBy(item => (item.Change.Path, item.Change.Id)).ToList();
        if (passing.Count > 0) run.Baseline.Load();
        _reporter.ForEach(passing, item => run.Workspace.NameOf(item.Change.Path), item => CheckPassing(item, told));
    }

    private void CheckPassing(CommitChange item, HashSet<(string Rule, string Path, string Content)> told)
    {
        var file = new SelectedFile(run.Workspace.NameOf(item.Change.Path), item.Change.Path);
        try
        {
            _reporter.Add(NewIn(file, item.Change)
                .Where(finding => { lock (told) return told.Add(KeyOf(finding)); })
                .Select(finding => finding with
                {
                    Message = $"{finding.Message}, in commit {item.Commit[..10]}",
                    Mend = $"a later commit takes it away, but it goes out with this one: take it out there with git rebase -i {item.Commit[..10]}^",
                    Evidence = null,
                }));
        }
        catch (MissingBlobException)
        {
            _reporter.AddMissingBlob(file.Name);
        }
    }
}
