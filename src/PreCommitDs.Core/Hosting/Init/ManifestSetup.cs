using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Running;
using PreCommitDs.Runners;
using PreCommitDs.Runners.Editing;

namespace PreCommitDs.Hosting.Init;

/// <summary>pre-commit or prek: an entry in their configuration, and the git hooks that they write.</summary>
internal sealed class ManifestSetup(SetupPlace place, InitOptions options, ScriptRunner runner, RunnerConfiguration? configuration) : RunnerSetup
{
    /// <summary>The first version of pre-commit that calls stages by the names of git's hooks.</summary>
    private static readonly Version NewNames = new(3, 2);

    private static readonly string[] OldStages = ["commit", "merge-commit", "commit-msg", "push"];

    private readonly RunnerProgram? _program = RunnerProgram.Find(runner.Name);

    /// <summary>The configuration that the runner reads; a new one is of the kind that both read.</summary>
    public string FileName => configuration is not null && configuration.Runners.Contains(runner) ? configuration.Name : ".pre-commit-config.yaml";

    public override string Description
    {
        get
        {
            var version = _program is null ? ", which is not on PATH" : _program.Version is { } known ? $" {known}" : "";
            return $"{runner.Name}{version}; {FileName} {(FileName == configuration?.Name ? "is here" : "is made")}";
        }
    }

    public override string? Command => _program is null || IsRefused || place.HooksAll(hook => ScriptRunner.OfScript(hook) == runner) ? null : $"{runner.Name} {RunnerOffer.Arguments}";

    /// <summary>pre-commit writes no hooks where git is told to look for them elsewhere.</summary>
    private bool IsRefused => runner == ScriptRunner.PreCommit && place.Hooks.Configured is not null;

    public override void Plan(PlannedFiles files)
    {
        var file = files.Of(FileName);
        try
        {
            var config = PreCommitConfig.Parse(FileName, file.Content);
            if (configuration?.Name == FileName && configuration.Names(place.OurHooks)) TellOfOwn(config);
            else file.Content = PreCommitEditor.Add(FileName, file.Content, new NewRepository(options.Repository, options.Revision, HookId(), Stages(config)));
            file.Content = PreCommitEditor.AddInstallTypes(FileName, file.Content, HookStage.Names);
        }
        catch (RunnerConfigurationException e)
        {
            throw new IOException(e.Message);
        }

        if (_program is null) Remarks.Add($"{runner.Name} is not on PATH: install it, then run: {place.Here($"{runner.Name} {RunnerOffer.Arguments}")}");
        else if (IsRefused) Remarks.Add($"core.hooksPath is {place.Hooks.Configured}, with which pre-commit writes no hooks; once it is unset, run: {place.Here($"{runner.Name} {RunnerOffer.Arguments}")}");
    }

    public override bool Install() =>
        new Installation(place.TopLevel, place.Console).Install(place.OurHooks, new InstallOptions(WithFilter: true, Plain: false, Yes: true, SharedHooks: false) { Runner = runner }, place.Directory) == ExitCode.Clean;

    private void TellOfOwn(PreCommitConfig config)
    {
        var own = config.Repositories.FirstOrDefault(static repository => repository.Url.Contains(FrontDoor.Name, StringComparison.OrdinalIgnoreCase));
        if (own?.Revision is { } revision && revision != options.Revision && own.Url == options.Repository)
            Remarks.Add($"{FileName}:{own.Place.Line}:{own.Place.Column}: {own.Url} is there with rev {revision}, and stays so; {options.Revision} is this version");
    }

    /// <summary>The project's own sources build .NET tools, which prek does not; for it they have a script.</summary>
    private string HookId() => runner.IdSuffix.Length > 0 && SourceManifest.Offers(options.Repository, FrontDoor.Name + runner.IdSuffix) ? FrontDoor.Name + runner.IdSuffix : FrontDoor.Name;

    /// <summary>Where the file says when hooks run that do not say it, ours has to; by the names that the runner knows.</summary>
    private List<string>? Stages(PreCommitConfig config)
    {
        if (config.DefaultStages is not { } defaults) return null;
        List<string> words = [.. HookStage.Names.Select((name, i) => defaults.Contains(OldStages[i]) || !IsNew(defaults) ? OldStages[i] : name)];
        return words.TrueForAll(word => defaults.Contains(word)) ? null : words;
    }

    private bool IsNew(IReadOnlyList<string> defaults) =>
        defaults.Any(static stage => stage is "pre-commit" or "pre-merge-commit" or "pre-push") || (!defaults.Any(OldStages.Except(["commit-msg"]).Contains) && (_program?.Version is not { } version || runner == ScriptRunner.Prek || version >= NewNames));
}
