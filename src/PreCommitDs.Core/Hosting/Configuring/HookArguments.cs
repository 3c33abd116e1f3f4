using System.CommandLine;
using PreCommitDs.Configuration;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Toml;

namespace PreCommitDs.Hosting.Configuring;

/// <summary>A hook's arguments as they are in force: the command line over the configuration file, which may differ by path.</summary>
internal sealed class HookArguments
{
    private readonly Hook _hook;
    private readonly Command _command;
    private readonly ParseResult _given;
    private readonly FoundSettings? _found;
    private readonly IReadOnlyList<Setting> _settings;
    private readonly List<(PathFilter Filter, IReadOnlyList<Setting> Settings)> _overrides = [];
    private readonly string _directory;

    /// <param name="hook">The hook.</param>
    /// <param name="command">What parses its arguments.</param>
    /// <param name="given">What stands on the command line.</param>
    /// <param name="found">The configuration file, or null.</param>
    /// <param name="directory">Where the names given start from.</param>
    /// <exception cref="ConfigurationException">A value is of the wrong type.</exception>
    public HookArguments(Hook hook, Command command, ParseResult given, FoundSettings? found, string directory)
    {
        (_hook, _command, _given, _found, _directory) = (hook, command, given, found, directory);
        _settings = found?.Settings.Of(hook.Id) ?? [];
        foreach (var settings in found?.Settings.Overrides ?? [])
        {
            if (settings.ByHook.TryGetValue(hook.Id, out var own)) _overrides.Add((new PathFilter(settings.Paths, []), own));
        }

        Base = Checked(CheckShared, _settings);
    }

    /// <summary>What holds for all paths that no override names.</summary>
    public ParseResult Base { get; }

    /// <summary>Makes something of the arguments, for each path of what holds there.</summary>
    /// <exception cref="ConfigurationException">A setting makes no sense to the hook.</exception>
    /// <exception cref="UsageException">The command line makes none.</exception>
    public PathDependent<T> Make<T>(Func<ParseResult, T> make)
        where T : class
    {
        var filters = _overrides.Select(item => item.Filter).ToList();
        return new PathDependent<T>(Checked(make, _settings), filters, matched => Checked(make, SettingsFor(matched)), BelowFolder);
    }

    /// <summary>The settings for a path: the file's, with its overrides that match.</summary>
    /// <param name="path">As it is named from where the program runs.</param>
    public IReadOnlyList<Setting> SettingsOf(string path) => SettingsFor(i => _overrides[i].Filter.Matches(BelowFolder(path)));

    private IReadOnlyList<Setting> SettingsFor(Func<int, bool> matches)
    {
        var settings = _settings;
        for (var i = 0; i < _overrides.Count; i++)
        {
            if (matches(i)) settings = Settings.Over(settings, _overrides[i].Settings);
        }

        return settings;
    }

    private T Checked<T>(Func<ParseResult, T> make, IReadOnlyList<Setting> settings)
    {
        try
        {
            return make(With(settings));
        }
        catch (TableException e) when (PlaceOf(e, settings) is { } place)
        {
            throw new ConfigurationException(_found!.Settings.File, place, e.Problem);
        }
        catch (UsageException e)
        {
            throw Culprit(make, settings, e);
        }
    }

    /// <summary>Where the table stands that makes no sense; of two that are alike the second does not. Null: on the command line.</summary>
    private TomlPosition? PlaceOf(TableException e, IReadOnlyList<Setting> settings)
    {
        if (ExplicitArguments.Contain(_given, e.Option) || settings.FirstOrDefault(setting => setting.Key == e.Option.Key) is not { Value: TomlArray tables }) return null;
        return tables.LastOrDefault(table => TomlInline.Of(table) == e.Value) is { } culprit ? TomlInline.Locate(culprit, e.Offset) : null;
    }

    /// <summary>The command line where that fails alone; else the setting that does, told with its place.</summary>
    private Exception Culprit<T>(Func<ParseResult, T> make, IReadOnlyList<Setting> settings, UsageException all)
    {
        if (FailureOf(make, []) is { } given) return given;
        foreach (var setting in settings)
        {
            if (FailureOf(make, [setting]) is { } failure) return new ConfigurationException(_found!.Settings.File, setting.Value.Position, failure.Message);
        }

        return all;
    }

    private UsageException? FailureOf<T>(Func<ParseResult, T> make, IReadOnlyList<Setting> settings)
    {
        try
        {
            make(With(settings));
            return null;
        }
        catch (UsageException e)
        {
            return e;
        }
    }

    /// <summary>Makes sure that the options of all hooks make sense too.</summary>
    private static ParseResult CheckShared(ParseResult arguments)
    {
        HookRun.ReadSeverity(arguments.GetValue<string?>("--fail-on"));
        _ = new PathFilter(arguments.GetValue<string[]>("--include") ?? [], arguments.GetValue<string[]>("--exclude") ?? []);
        return arguments;
    }

    private ParseResult With(IReadOnlyList<Setting> settings)
    {
        if (settings.Count == 0) return _given;
        var words = new List<string>();
        foreach (var option in _command.Options)
        {
            if (ExplicitArguments.Contain(_given, option)) continue;
            var key = HookVocabulary.KeyOf(option);
            if (settings.FirstOrDefault(setting => setting.Key == key) is { } setting) words.AddRange(OptionWords.Of(_found!.Settings.File, setting, option.Name, HookVocabulary.TypeOf(option)));
        }

        var names = _command.Arguments is [Argument<string[]> argument, ..] ? _given.GetValue(argument) ?? [] : [];
        return CommandLine.Parse(_command, [.. words, .. ExplicitArguments.Of(_given, _command.Options), "--", .. names]);
    }

    /// <summary>Behind a symbolic link lies the file that is meant.</summary>
    private string BelowFolder(string path)
    {
        var full = Path.GetFullPath(path, _directory);
        return UnixFile.RealPath(full) is { } real && UnixFile.RealPath(_found!.Folder) is { } folder && real.StartsWith(folder + "/", StringComparison.Ordinal)
            ? real[(folder.Length + 1)..]
            : Workspace.ToSlashes(Path.GetRelativePath(_found!.Folder, full));
    }
}
