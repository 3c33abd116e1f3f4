using System.Text;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Runners;
using PreCommitDs.Runners.Editing;
using PreCommitDs.Runners.Foreign;

namespace PreCommitDs.Hosting.Init;

/// <summary>Hooks of others that do what ours do: they are named, and taken out where that is wanted.</summary>
internal sealed class TakeOver(SetupPlace place)
{
    private static readonly string[] GitleaksFiles = [".gitleaks.toml", ".gitleaksignore"];

    private readonly RunnerConfiguration? _configuration = RunnerConfiguration.Find(place.TopLevel);

    private IReadOnlyList<FoundHook> Found => _configuration is null ? [] : KnownHooks.In(_configuration.Config);

    /// <summary>Those that ours replace.</summary>
    public IReadOnlyList<FoundHook> Replaced => [.. Found.Where(static found => found.Known.Use == ForeignUse.Replaced)];

    /// <summary>The file that they stand in.</summary>
    public string? FileName => _configuration?.Name;

    /// <summary>What there is to say of each, and of git's filter.</summary>
    /// <param name="isTaken">Whether they are taken out.</param>
    public IEnumerable<string> Describe(bool isTaken)
    {
        foreach (var found in Found) yield return $"{FileName}:{found.Hook.Place.Line}:{found.Hook.Place.Column}: {Describe(found, isTaken)}";
        foreach (var line in OtherConfigurations()) yield return line;
        if (place.Git.TryRun(["config", "--get", "filter.nbstripout.clean"], out _, out _) == 0)
            yield return $"git's filter nbstripout strips notebooks already; take it out: {place.Here("nbstripout --uninstall")}{(HasAttributes ? $" && {place.Here("nbstripout --uninstall --attributes .gitattributes")}" : "")}";
    }

    /// <summary>Takes the hooks out that ours replace.</summary>
    /// <returns>The settings that stand for their arguments.</returns>
    public List<SettingWish> Plan(PlannedFiles files)
    {
        if (Replaced.Count == 0) return [];
        var file = files.Of(FileName!);
        try
        {
            for (var i = 0; i < Replaced.Count; i++)
                file.Content = PreCommitEditor.Remove(FileName!, file.Content, static (repository, hook) => KnownHooks.Of(repository, hook) is { Use: ForeignUse.Replaced });
        }
        catch (RunnerConfigurationException e)
        {
            throw new IOException(e.Message);
        }

        return [.. Replaced.SelectMany(static found => CarriedArguments.Of(found).Settings.Select(setting => new SettingWish(found.Known.OurHook, setting.Key, setting.Value)))];
    }

    private bool HasAttributes => File.Exists(Path.Combine(place.TopLevel, ".gitattributes")) && File.ReadAllText(Path.Combine(place.TopLevel, ".gitattributes"), Encoding.Latin1).Contains("filter=nbstripout", StringComparison.Ordinal);

    private string Describe(FoundHook found, bool isTaken)
    {
        var hook = found.Known;
        var remark = hook.Remark.Length > 0 ? $"; {hook.Remark}" : "";
        if (hook.Use == ForeignUse.Stays) return $"{hook.Name} stays{remark}";
        if (hook.Use == ForeignUse.NeedsExclude) return $"{hook.Name} stays{remark}{(found.Hook.Exclude is null ? @"; give it this line: exclude: (^|/)requirements.*\.txt$" : "")}";
        var carried = CarriedArguments.Of(found);
        var left = carried.Left.Count > 0 ? $"; not carried over: {string.Join(' ', carried.Left)}" : "";
        var rules = hook.Name == "gitleaks" ? string.Concat(GitleaksFiles.Where(name => File.Exists(Path.Combine(place.TopLevel, name))).Select(static name => $"; what {name} says is not carried over")) : "";
        return $"{hook.Name} {(isTaken ? "is taken out:" : "does what")} {hook.OurHook} {(isTaken ? "replaces it" : "does")}{remark}{left}{rules}";
    }

    /// <summary>Those of lefthook, husky and lint-staged, which are only named.</summary>
    private IEnumerable<string> OtherConfigurations()
    {
        foreach (var (file, command) in Commands())
            if (KnownHooks.OfCommand(command.Line) is { Use: ForeignUse.Replaced } known) yield return $"{file}:{command.Place.Line}:{command.Place.Column}: {known.Name} does what {known.OurHook} does; take it out by hand";
    }

    private List<(string File, ConfiguredCommand Command)> Commands()
    {
        var commands = new List<(string, ConfiguredCommand)>();
        Read(LefthookSetup.FileIn(place.TopLevel), static (name, content) => LefthookConfig.Parse(name, content).Commands);
        Read("package.json", static (name, content) => LintStagedConfig.Parse(name, content));
        foreach (var gitHook in Running.HookStage.Names) Read($".husky/{gitHook}", (_, content) => ScriptCommands.Of(gitHook, content));
        return commands;

        void Read(string? name, Func<string, byte[], IReadOnlyList<ConfiguredCommand>> parse)
        {
            if (name is null || !File.Exists(Path.Combine(place.TopLevel, name))) return;
            try
            {
                commands.AddRange(parse(name, File.ReadAllBytes(Path.Combine(place.TopLevel, name))).Select(command => (name, command)));
            }
            catch (RunnerConfigurationException)
            {
                // Whoever needs the file says what is wrong with it.
            }
        }
    }
}
