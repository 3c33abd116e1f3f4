using System.CommandLine;
using System.Globalization;
using System.Text;
using PreCommitDs.Configuration;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;
using PreCommitDs.Toml;

namespace PreCommitDs.Hosting.Configuring;

/// <summary>
/// The configuration as it is in force, printed as a configuration file of its own: what is set with the place it is set at, what
/// is not set as a comment.
/// </summary>
internal sealed class EffectiveSettings(FoundSettings? found, string directory)
{
    private const int PlaceColumn = 40;

    public string Describe(IReadOnlyList<Hook> hooks, string? path)
    {
        var text = new StringBuilder(found is null
            ? $"# no configuration: there is neither {FoundSettings.OwnFile} nor [tool.precommit-ds] in {FoundSettings.Pyproject}\n"
            : $"# {found.Settings.File}{(path is null ? "" : $", for {DisplayPath.Of(path)}")}\n");
        foreach (var hook in hooks)
        {
            var arguments = ArgumentsOf(hook);
            var settings = path is null ? found?.Settings.Of(hook.Id) ?? [] : arguments.SettingsOf(path);
            text.Append(CultureInfo.InvariantCulture, $"\n[{hook.Id}]\n");
            foreach (var option in (IEnumerable<Option>)[.. hook.Options, .. new CommonOptions().Configurable]) Append(text, option, settings);
        }

        if (path is null && found is { Settings.Overrides.Count: > 0 })
            text.Append("\n# overrides hold for some files; to see them: precommit-ds config FILE\n");
        return text.ToString();
    }

    /// <summary>Checks the values as the hook itself would.</summary>
    private HookArguments ArgumentsOf(Hook hook)
    {
        var command = HookCommand.Describe(hook, new CommonOptions());
        var arguments = new HookArguments(hook, command, CommandLine.Parse(command, []), found, directory);
        hook.CheckArguments(arguments);
        return arguments;
    }

    private void Append(StringBuilder text, Option option, IReadOnlyList<Setting> settings)
    {
        var key = HookVocabulary.KeyOf(option);
        if (settings.FirstOrDefault(setting => setting.Key == key) is not { } setting)
        {
            var value = option.ValueType == typeof(bool) ? "false" : option.ValueType == typeof(string[]) ? "[]" : "";
            text.Append($"# {key} = {value}".TrimEnd()).Append('\n');
            return;
        }

        var line = $"{key} = {TomlInline.Of(setting.Value)}";
        text.Append(line.PadRight(PlaceColumn)).Append(CultureInfo.InvariantCulture, $" # {found!.Settings.File}:{setting.Position.Line}\n");
    }
}
