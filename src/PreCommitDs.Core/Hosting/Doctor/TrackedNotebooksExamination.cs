using System.Globalization;
using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Notebooks that were committed with outputs before there was a hook: it looks at what changes.</summary>
internal sealed class TrackedNotebooksExamination : IExamination
{
    private const int MaxNamed = 20;

    public string Check => "notebooks";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        foreach (var hook in patient.Hooks.OfType<FixerHook>())
        {
            var (settings, fixer, accepted) = (new HookSettings(hook, patient), hook.FixerIn(patient.TopLevel), new AcceptedFindings(patient));
            var (raw, count) = (new List<string>(), 0);
            foreach (var entry in patient.Entries)
            {
                if (!hook.Wants(entry.Path) || hook.Skips(entry.Path) || !settings.LetsThrough(entry.Path)) continue;
                using var blob = patient.Repository.ReadBlob(entry.Id);
                if (blob is null) continue;
                count++;
                var result = fixer.Fix(entry.Path, blob.Span, explain: true);
                if (result.Outcome == FixOutcome.Changed && !result.Findings.All(finding => accepted.Contain(finding, entry.Path))) raw.Add(entry.Path);
            }

            if (raw.Count > 0) yield return Raw(patient, hook, raw);
            else if (count > 0) yield return Diagnosis.Ok(Check, string.Create(CultureInfo.InvariantCulture, $"{count} tracked, none with outputs"));
        }
    }

    private Diagnosis Raw(Patient patient, FixerHook hook, List<string> raw)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{raw.Count} tracked with outputs: {string.Join(", ", raw.Take(3).Select(DisplayPath.Of))}{(raw.Count > 3 ? ", …" : "")}");
        var isFiltered = patient.Filters.GetValueOrDefault(raw[0]) == hook.Id && patient.Settings.Of($"filter.{hook.Id}.clean") is not null;
        if (isFiltered) return Diagnosis.Warning(Check, what, patient.Here(raw.Count <= MaxNamed ? ShellQuote.Git("add --renormalize", raw) : "git add --renormalize -- '*.ipynb'"));
        var strip = Invocation.Of(hook.Id);
        // It ends with 1 where it has stripped something.
        var mend = raw.Count <= MaxNamed ? $"{strip} {ShellQuote.Paths(raw)}; {ShellQuote.GitAdd(raw)}" : $"{strip} --all-files; git add -u -- '*.ipynb'";
        return Diagnosis.Warning(Check, what, patient.Here(mend)) with { Details = ["their files lose the outputs too; a line for each says how to have them back"] };
    }
}
