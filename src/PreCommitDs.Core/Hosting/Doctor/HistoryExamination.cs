using System.Globalization;
using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Large files that are in the history already: every clone fetches them, whatever the hooks stop from now on.</summary>
internal sealed class HistoryExamination : IExamination
{
    private const int MaxTold = 10;

    public string Check => "history";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (patient.Settings.All.Any(static setting => setting.Key == "extensions.partialclone" || (setting.Key.StartsWith("remote.", StringComparison.Ordinal) && setting.Key.EndsWith(".promisor", StringComparison.Ordinal))))
        {
            yield return Diagnosis.Note(Check, "not looked at: this clone is partial, and nothing is fetched to look at it");
            yield break;
        }

        if (patient.SizeLimits is not { } limits) yield break;
        var isShallow = patient.Git.TryRun(["rev-parse", "--is-shallow-repository"], out var answer, out _) == 0 && answer.AsSpan().StartsWith("true"u8);
        var history = new HistoryBlobs(patient.Git);
        var blobs = history.Find(limits);
        if (blobs.Count > 0) yield return Large(patient, history, blobs, limits);
        else if (!isShallow) yield return Diagnosis.Ok(Check, $"no file over {ByteSize.Format(limits.Least)} in it");
        if (isShallow) yield return Diagnosis.Note(Check, $"this clone is shallow: {(blobs.Count > 0 ? "there may be more in" : "no large file in what is here of")} it", patient.HereGit("fetch --unshallow"));
    }

    private Diagnosis Large(Patient patient, HistoryBlobs history, List<LargeBlob> blobs, SizeLimits limits)
    {
        var told = history.WithCommits([.. blobs.Take(MaxTold)]);
        var sum = blobs.Sum(static blob => blob.Size);
        var lines = told.Select(blob => string.Create(CultureInfo.InvariantCulture, $"{ByteSize.Format(blob.Size),-9} {DisplayPath.Of(blob.Path)}{(blob.Commit is null ? "" : $" (commit {blob.Commit})")}")).ToList();
        if (blobs.Count > told.Count) lines.Add(string.Create(CultureInfo.InvariantCulture, $"and {blobs.Count - told.Count} more"));
        var ids = patient.Entries.Select(static entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var current = blobs.Count(blob => ids.Contains(blob.Id));
        if (current > 0) lines.Add(string.Create(CultureInfo.InvariantCulture, $"{current} of them {(current == 1 ? "is" : "are")} still tracked, and {(current == 1 ? "goes" : "go")} with the others"));
        lines.Add("a clone without them, as every commit gets another name; push it with --force, and everybody clones again:");
        var what = string.Create(CultureInfo.InvariantCulture, $"{blobs.Count} {(blobs.Count == 1 ? "file" : "files")} over {ByteSize.Format(limits.Least)} in it, {ByteSize.Format(sum)} in all");
        return Diagnosis.Warning(Check, what, Rewrite(patient, blobs)) with
        {
            Details = lines,
            Otherwise = "accept them: allow in the configuration of block-large-data, as in allow = [\"docs/*.pdf=20MB\"]",
            Numbers = [("count", blobs.Count), ("bytes", sum)],
        };
    }

    /// <summary>In a clone beside this one, so that nothing is lost whatever comes of it.</summary>
    private static string? Rewrite(Patient patient, List<LargeBlob> blobs)
    {
        var clone = ShellQuote.Path($"../{Path.GetFileName(patient.TopLevel)}-without-large-files");
        var paths = blobs.Select(static blob => blob.Path).Where(PathBytes.IsUtf8).Distinct().Order(StringComparer.Ordinal).Take(MaxTold * 5).Select(static path => "--path " + ShellQuote.Of(path)).ToList();
        if (paths.Count == 0) return null;
        var tool = ProgramsOnPath.First("git-filter-repo") is null ? (PackageManager.Install("git-filter-repo") ?? "pip install git-filter-repo") + " && " : "";
        return patient.Here($"{tool}git clone --quiet --no-local . {clone} && git -C {clone} filter-repo --invert-paths {string.Join(' ', paths)}");
    }
}
