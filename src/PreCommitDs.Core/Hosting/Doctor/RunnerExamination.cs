using System.Globalization;
using System.Text.RegularExpressions;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Reporting;
using PreCommitDs.Runners.Foreign;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>What the configuration of pre-commit or prek makes of our hooks.</summary>
internal sealed class RunnerExamination : IExamination
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public string Check => "runner configuration";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        if (patient.Runners.LefthookProblem is { } wrong) yield return Diagnosis.Error(Check, wrong, ProblemPlace.Edit(patient, wrong));
        if (patient.Runners.PreCommitProblem is { } problem) yield return Diagnosis.Error(Check, problem, ProblemPlace.Edit(patient, problem));
        if (patient.Runners.PreCommit is not { } file) yield break;
        var ours = OurHooks.In(file.Config, patient.Hooks);
        if (ours.Count == 0)
        {
            // Plain hooks may run beside it.
            if (!patient.GitHooks.Any(static hook => hook.Chain.Any(static link => link.Author == HookAuthor.Us)))
                yield return Diagnosis.Error(Check, $"{file.Name} names none of our hooks", patient.Initialize());
            yield break;
        }

        var found = ours.SelectMany(hook => Limits(patient, file, hook)).Concat(Strippers(patient, file, ours)).ToList();
        foreach (var diagnosis in found) yield return diagnosis;
        if (found.Count == 0) yield return Diagnosis.Ok(Check, $"{file.Name} has {string.Join(", ", ours.Select(static hook => hook.Configured.Id))}");
    }

    private IEnumerable<Diagnosis> Limits(Patient patient, RunnerConfiguration file, OurHook hook)
    {
        var (name, place) = (DisplayPath.Of(hook.Configured.Id), $"{file.Name}:{hook.Configured.Place.Line}");
        if (IsPrek(patient, file) && IsOfSource(hook.Repository.Url) && hook.Configured.Language is null && !hook.Configured.Id.EndsWith(ScriptRunner.Prek.IdSuffix, StringComparison.Ordinal))
        {
            var id = hook.Configured.Node.Find("id")!.Place.Line;
            yield return Diagnosis.Error(Check, $"{place}: prek builds no .NET tool, which {name} is", LineEdits.Lengthen(patient, file.Name, id, name, ScriptRunner.Prek.IdSuffix));
        }

        if (!Running.HookStage.Names.Any(stage => hook.RunsAt(stage, file.Config)))
            yield return Diagnosis.Error(Check, $"{place}: the stages of {name} leave out every commit and push: it never runs by itself", StageLimits.Mend(patient, file, hook));
        if (NeverSees(patient, file, hook) is { } limit) yield return limit;
    }

    /// <summary>Of the tracked files that a hook is for, at least one should reach it.</summary>
    private Diagnosis? NeverSees(Patient patient, RunnerConfiguration file, OurHook hook)
    {
        var wanted = patient.Entries.Select(static entry => entry.Path).Where(path => hook.Hooks.Any(own => own.Wants(path) && !own.Skips(path))).ToList();
        if (wanted.Count == 0) return null;
        foreach (var (key, node, isExclude) in new[] { ("files", hook.Configured.Node, false), ("exclude", hook.Configured.Node, true), ("files", file.Config.Root!, false), ("exclude", file.Config.Root!, true) })
        {
            if (node.Entry(key) is not { Value: Runners.Documents.DocumentScalar pattern } entry || wanted.Any(path => Matches(pattern.Value, path) != isExclude)) continue;
            return Diagnosis.Error(Check, string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{entry.Key.Place.Line}: {key} keeps all {wanted.Count} files that {hook.Configured.Id} is for from it"),
                LineEdits.DeleteOrEdit(patient, file, StageLimits.Whole(entry)));
        }

        return null;
    }

    /// <summary>A pattern of Python's that this does not understand may match anything.</summary>
    private static bool? Matches(string pattern, string path)
    {
        try
        {
            return Regex.IsMatch(path, pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private IEnumerable<Diagnosis> Strippers(Patient patient, RunnerConfiguration file, IReadOnlyList<OurHook> ours)
    {
        if (!ours.Any(static hook => hook.Hooks.Any(static own => own is FixerHook))) yield break;
        foreach (var found in KnownHooks.In(file.Config))
        {
            if (found.Known is not { Use: ForeignUse.Replaced, OurHook: "strip-notebooks" }) continue;
            var node = found.Repository.Hooks.Count == 1 ? found.Repository.Node : found.Hook.Node;
            yield return Diagnosis.Warning(Check, $"{file.Name}:{found.Hook.Place.Line}: {DisplayPath.Of(found.Hook.Id)} strips notebooks too: one of the two is enough", LineEdits.DeleteOrEdit(patient, file, node.Place));
        }
    }

    /// <summary>Whether hooks come from this project's sources, and not from the mirror or from the file itself.</summary>
    private static bool IsOfSource(string url) => url.TrimEnd('/') is var name && (name.EndsWith(".git", StringComparison.Ordinal) ? name[..^4] : name) == HookProgram.ProjectUri;

    /// <summary>Whether prek is who runs hooks here.</summary>
    private static bool IsPrek(Patient patient, RunnerConfiguration file) =>
        patient.GitHooks.Any(static hook => hook.Chain.Any(static link => link.Author == HookAuthor.Prek)) || !file.Runners.Contains(ScriptRunner.PreCommit);
}
