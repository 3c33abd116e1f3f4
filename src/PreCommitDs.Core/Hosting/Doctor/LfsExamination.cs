using System.Globalization;
using System.Text;
using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Git LFS, where attributes ask for it: its program, its filter, its hook of pushes, and files that were stored whole all the same.</summary>
internal sealed class LfsExamination : IExamination
{
    private const int PointerLength = 1024;
    private const int MaxNamed = 20;

    public string Check => "Git LFS";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (!LfsRules.AreThere(patient)) yield break;
        var found = Find(patient).ToList();
        if (found.Count == 0) found.Add(Diagnosis.Ok(Check, string.Create(CultureInfo.InvariantCulture, $"set up; files in it: {patient.Filters.Values.Count(static filter => filter == "lfs")}")));
        foreach (var diagnosis in found) yield return diagnosis;
    }

    private IEnumerable<Diagnosis> Find(Patient patient)
    {
        var pushHook = patient.GitHooks.Single(static hook => hook.Stage == "pre-push");
        var isThere = ProgramsOnPath.First("git-lfs") is not null || SearchPath.IsProgram(Path.Combine(Encoding.UTF8.GetString(patient.Git.Run(["--exec-path"])).TrimEnd('\n'), "git-lfs"));
        // Where there is a hook of pushes it would refuse to write its own.
        var setUp = patient.HereGit(pushHook.Author == HookAuthor.Nobody ? "lfs install" : "lfs install --skip-repo");
        if (!isThere)
        {
            yield return Diagnosis.Error(Check, "attributes give files to Git LFS, and git-lfs is not installed: they get into git itself", PackageManager.Install("git-lfs") is { } command ? $"{command} && {setUp}" : null);
            yield break;
        }

        if (patient.Settings.Of("filter.lfs.clean") is null && patient.Settings.Of("filter.lfs.process") is null)
            yield return Diagnosis.Error(Check, "attributes give files to Git LFS, and its filter is not configured: they get into git itself", setUp);
        else if (Whole(patient) is { Count: > 0 } whole)
            yield return Diagnosis.Error(Check, string.Create(CultureInfo.InvariantCulture, $"{whole.Count} tracked {(whole.Count == 1 ? "file is" : "files are")} meant for it and stored whole: {Named(whole)}"), patient.Here(Renormalize(whole))) with
            {
                Details = ["the history keeps them; to take them out of it too: git lfs migrate import --include=PATTERN --everything, which rewrites all commits"],
            };
        if (pushHook.Author != HookAuthor.Nobody && patient.Filters.ContainsValue("lfs") && !Uploads(patient, pushHook)) yield return NoUpload(patient, pushHook);
    }

    private static string Named(List<string> paths) => string.Join(", ", paths.Take(3).Select(Reporting.DisplayPath.Of)) + (paths.Count > 3 ? ", …" : "");

    private static string Renormalize(List<string> paths) =>
        paths.Count <= MaxNamed ? ShellQuote.Git("add --renormalize", paths) : "git add --renormalize .";

    /// <summary>The tracked files whose blob is no pointer.</summary>
    private static List<string> Whole(Patient patient)
    {
        var entries = patient.Entries.Where(entry => patient.Filters.GetValueOrDefault(entry.Path) == "lfs").ToList();
        var isWhole = new bool[entries.Count];
        patient.Repository.ReadHeads([.. entries.Select(static entry => entry.Id)], PointerLength, (i, size, head) =>
            isWhole[i] = size > 0 && !(size < PointerLength && (head.StartsWith("version https://git-lfs.github.com/spec/"u8) || head.StartsWith("version https://hawser.github.com/spec/"u8))));
        return [.. entries.Where((_, i) => isWhole[i]).Select(static entry => entry.Path)];
    }

    /// <summary>lefthook calls it by itself; husky's own scripts lie a folder higher.</summary>
    private static bool Uploads(Patient patient, GitHook hook) => hook.Author == HookAuthor.Lefthook
        || hook.Chain.Any(static link => Speaks(link.Text))
        || (hook.Author == HookAuthor.Husky && HuskyScript.Read(patient, "pre-push") is { } script && Speaks(script));

    private static bool Speaks(string text) => text.Contains("git lfs", StringComparison.Ordinal) || text.Contains("git-lfs", StringComparison.Ordinal);

    private Diagnosis NoUpload(Patient patient, GitHook hook)
    {
        const string Call = "git lfs pre-push \"$@\"";
        var beside = hook.Author switch { HookAuthor.Us => Installing.HookScript.KeptSuffix, HookAuthor.PreCommit or HookAuthor.Prek => ".legacy", _ => null };
        var mend = hook.Author == HookAuthor.Husky ? patient.Here($"printf '%s\\n' {ShellQuote.Of(Call)} >> .husky/pre-push")
            : beside is not null && hook.Legacy is null && hook.Kept is null ? patient.Here(Write(patient.Display(Path.Combine(patient.HooksFolder.Path, hook.Stage + beside)), Call))
            : null;
        return Diagnosis.Error(Check, "the pre-push hook does not call it: what is pushed are pointers to files that nobody else gets", mend);
    }

    private static string Write(string file, string call) =>
        $"printf '%s\\n' '#!/bin/sh' {ShellQuote.Of(call)} > {ShellQuote.Path(file)} && chmod +x {ShellQuote.Path(file)}";
}
