using System.Globalization;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Baselines;

internal sealed partial class RunBaseline
{
    /// <summary>Says how many findings were left out and which entries are of no use, or writes the file.</summary>
    public void Finish(Report report)
    {
        if (isWritten) Write(report);
        else if (_baseline is not null) AddNotes(report, _baseline);
    }

    private void AddNotes(Report report, Baseline baseline)
    {
        if (report.Baselined > 0)
            report.Notes.Add(new FileMessage(Name, default, Counted(report.Baselined, "finding is in it and so not reported", "findings are in it and so not reported")) { IsDetail = true });
        foreach (var unused in baseline.Entries.Where(entry => IsOwn(entry) && _looked.ContainsKey(entry.Path) && !_matched.Contains(entry)).GroupBy(entry => entry.Path))
        {
            var entries = unused.ToList();
            var (what, them) = entries is [var single] ? ($"unused baseline entry {single.Rule} {single.Hash}", "it") : (Counted(entries.Count, "", "unused baseline entries"), "them");
            var name = _looked[unused.Key];
            report.Notes.Add(new FileMessage(name, default, $"{what}: take {them} out with: {Invocation.Of(hook)} --write-baseline {ShellQuote.Path(workspace.ForUser(name))}"));
        }
    }

    private void Write(Report report)
    {
        var file = new BaselineFile(workspace.Directory, workspace.RequiredRepository.TopLevel);
        var (after, isNew) = file.Update(before => before.With(hook, _looked.Keys.ToHashSet(StringComparer.Ordinal), Gone(before).Contains, _matched));
        var files = _matched.Select(entry => entry.Path).Distinct().Count();
        report.NextSteps.Add(after.Entries.Count == 0 && isNew
            ? $"{hook}: nothing was found, so no baseline is written"
            : $"{hook}: {Counted(report.Baselined, "finding", "findings")} of {Counted(files, "file", "files")} recorded in the baseline: git add {ShellQuote.Path(workspace.ForUser(Name))}");
    }

    private string Name => workspace.NameOf(Baseline.FileName);

    /// <summary>The paths that own entries name and that are neither in the working tree nor in the index.</summary>
    private HashSet<string> Gone(Baseline baseline)
    {
        var top = workspace.RequiredRepository.TopLevel;
        var missing = baseline.Entries.Where(IsOwn).Select(entry => entry.Path).Where(path => !Path.Exists(Path.Combine(top, path))).ToHashSet(StringComparer.Ordinal);
        if (missing.Count > 0) missing.ExceptWith(workspace.RequiredRepository.IndexEntries([.. missing]).Select(entry => entry.Path));
        return missing;
    }

    private static string Counted(int count, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");
}
