using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Runners;
using PreCommitDs.Runners.Editing;

namespace PreCommitDs.Hosting.Init;

/// <summary>lefthook: jobs in its configuration, and the git hooks that it writes.</summary>
internal sealed class LefthookSetup(SetupPlace place) : RunnerSetup
{
    private const string Program = "lefthook";

    private readonly RunnerProgram? _program = RunnerProgram.Find(Program);

    private static IReadOnlyList<NewJob> Jobs { get; } =
    [
        new("pre-commit", FrontDoor.Name, $"{FrontDoor.Name} run --staged"),
        new("pre-merge-commit", FrontDoor.Name, $"{FrontDoor.Name} run --staged --hook-stage pre-merge-commit"),
        new("commit-msg", FrontDoor.Name, $"{FrontDoor.Name} run --hook-stage commit-msg {{1}}"),
        new("pre-push", FrontDoor.Name, $"{FrontDoor.Name} run --hook-stage pre-push {{1}}", UsesInput: true),
    ];

    public static string? FileIn(string topLevel) => LefthookConfig.FileNames.FirstOrDefault(name => File.Exists(Path.Combine(topLevel, name)));

    /// <summary>Its configuration; a new one bears the usual name.</summary>
    public string FileName => FileIn(place.TopLevel) ?? "lefthook.yml";

    public override string Description => $"lefthook{(_program is null ? ", which is not on PATH" : $" {_program.Version}")}; {FileName} {(FileIn(place.TopLevel) is null ? "is made" : "is here")}";

    public override string? Command => _program is null || place.HooksAll(static hook => HookScript.Read(hook).Contains(Program, StringComparison.Ordinal)) ? null : "lefthook install";

    public override void Plan(PlannedFiles files)
    {
        var file = files.Of(FileName);
        try
        {
            foreach (var job in Jobs)
            {
                var config = LefthookConfig.Parse(FileName, file.Content);
                if (!config.Commands.Any(command => command.GitHook == job.GitHook && command.Line.Contains(FrontDoor.Name, StringComparison.Ordinal))) file.Content = LefthookEditor.Add(FileName, file.Content, job);
            }
        }
        catch (RunnerConfigurationException e)
        {
            throw new IOException(e.Message);
        }

        if (_program is null) Remarks.Add($"lefthook is not on PATH; set its hooks up with: {place.Here("npx lefthook install")}");
        if (RunnerProgram.PathOf(FrontDoor.Name) is null) Remarks.Add(ProgramPath.Advice("lefthook"));
    }

    public override bool Install() => RunnerProgram.Run(_program!.Path, ["install"], place.TopLevel) == 0;
}
