using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Checking;

/// <summary>What counts of what is found in a file.</summary>
internal sealed partial class CheckContents
{
    /// <summary>What a change brings into its path.</summary>
    private IEnumerable<Finding> NewIn(SelectedFile file, StagedChange change)
    {
        var found = NotBaselined(file, Judge(file, change.Path, () => run.Workspace.Repository!.ReadBlob(change.Id), change.UnfixedId is { } unfixed ? () => run.Workspace.Repository!.ReadBlob(unfixed) : null));
        if (found.Count == 0) return found;
        var before = KeysOf(change.OldIds.SelectMany(old => JudgeFixed(file, change.Path, () => run.Workspace.Repository!.ReadBlob(old), out _)));
        return found.Where(finding => !before.Contains(KeyOf(finding)));
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

    /// <summary>
    /// What is found in a file as the fixers of this run leave it; secrets that stood only in what these take out are notes: they were
    /// on screen, but are not committed.
    /// </summary>
    private IReadOnlyList<Finding> Judge(SelectedFile file, string path, Func<ByteBuffer?> read, Func<ByteBuffer?>? readUnfixed = null)
    {
        var found = JudgeFixed(file, path, read, out var isFixed);
        if (!isFixed && readUnfixed is null) return found;
        var left = KeysOf(found);
        var gone = checker.Check(new FileContent(path, file.Name, readUnfixed ?? read)).Where(finding => finding.Evidence is not null && !left.Contains(KeyOf(finding)));
        return [.. found, .. gone.Select(finding => finding with { Severity = Severity.Note, Message = finding.Message + ", only in what is stripped", Mend = null, Evidence = null })];
    }

    private IReadOnlyList<Finding> JudgeFixed(SelectedFile file, string path, Func<ByteBuffer?> read, out bool isFixed)
    {
        var changed = false;
        var found = Look(new FileContent(path, file.Name, () => read() is { } content ? FixBefore.All(run.FixesBefore, file.Name, content, out changed) : null));
        isFixed = changed;
        return found;
    }

    /// <summary>What makes two findings the same, wherever in the file they stand.</summary>
    private static (string Rule, string Path, string Content) KeyOf(Finding finding) => (finding.Rule, finding.Path, finding.ContentHash);

    private static HashSet<(string Rule, string Path, string Content)> KeysOf(IEnumerable<Finding> findings) => findings.Select(KeyOf).ToHashSet();
}
