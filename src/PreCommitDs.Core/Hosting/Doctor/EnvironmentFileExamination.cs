using PreCommitDs.Files;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.TakingOut;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Environment files with values that git tracks, or would take in.</summary>
internal sealed class EnvironmentFileExamination : IExamination
{
    private const string Hook = "block-secrets";
    private const string Rule = Hook + "/environment-file";

    public string Check => ".env";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (patient.Hooks.OfType<CheckerHook>().FirstOrDefault(static hook => hook.Id == Hook) is not { } hook) yield break;
        var tracked = patient.Entries.Where(static entry => IsNamedSo(entry.Path)).ToList();
        var untracked = patient.Untracked.Where(static path => IsNamedSo(path)).ToList();
        var (settings, checker, accepted) = (new HookSettings(hook, patient), hook.CheckerIn(patient.TopLevel), new AcceptedFindings(patient));
        var count = 0;
        foreach (var entry in tracked)
        {
            if (!Holds(entry.Path, () => patient.Repository.ReadBlob(entry.Id))) continue;
            count++;
            yield return Tracked(patient, entry.Path);
        }

        foreach (var path in untracked)
        {
            if (!Holds(path, () => FileReader.Read(patient.FullPath(path), out _))) continue;
            count++;
            yield return Diagnosis.Warning(Check, $"{DisplayPath.Of(path)} holds values and is not ignored: git add . takes it in", IgnoreLines.Of(path) is { } line ? patient.Here(IgnoreLines.Appending(line, patient.TopLevel)) : null);
        }

        if (count == 0) yield return Diagnosis.Ok(Check, "no environment file with values is tracked, or would be");

        bool Holds(string path, Func<ByteBuffer?> read) => settings.LetsThrough(path) && Finds(checker, accepted, path, read);
    }

    private static bool Finds(IChecker checker, AcceptedFindings accepted, string path, Func<ByteBuffer?> read)
    {
        try
        {
            return checker.Check(new FileContent(path, path, read)).Any(finding => finding is { Rule: Rule, Severity: Severity.Error } && !accepted.Contain(finding, path));
        }
        catch (MissingBlobException)
        {
            return false;
        }
    }

    private Diagnosis Tracked(Patient patient, string path)
    {
        // No command can name what is not UTF-8.
        var forget = ShellQuote.Git("rm -f --quiet --cached", [path]);
        var isIgnored = patient.Repository.Ignored([path]).Count > 0;
        var ignore = !isIgnored && IgnoreLines.Of(path) is { } line ? " && " + IgnoreLines.Appending(line, patient.TopLevel) : "";
        return Diagnosis.Error(Check, $"{DisplayPath.Of(path)} is tracked, with values", PathBytes.IsUtf8(path) ? patient.Here(forget + ignore) : null) with
        {
            Details = ["the file stays here, and the next commit leaves it out; the history keeps its values: change them"],
        };
    }

    /// <summary>As the hook knows them by name; what is in them it judges itself.</summary>
    private static bool IsNamedSo(string path)
    {
        var name = FileName.Of(path);
        return name.StartsWith(".env", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".env", StringComparison.OrdinalIgnoreCase);
    }
}
