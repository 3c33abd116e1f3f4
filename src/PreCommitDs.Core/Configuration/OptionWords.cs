using System.Globalization;
using PreCommitDs.Toml;

namespace PreCommitDs.Configuration;

/// <summary>Turns settings into the words that a command line would hold for them: both then mean the same by one piece of code.</summary>
internal static class OptionWords
{
    /// <summary>The words for one setting; none for an empty list.</summary>
    /// <param name="file">The configuration file, for messages.</param>
    /// <param name="setting">The setting.</param>
    /// <param name="type">What the option takes: a bool, a string, or an array of strings.</param>
    /// <exception cref="ConfigurationException">The value is of another type.</exception>
    public static IEnumerable<string> Of(string file, Setting setting, Type type)
    {
        if (type == typeof(bool)) return [$"--{setting.Key}={(Boolean(file, setting) ? "true" : "false")}"];
        if (type == typeof(string[]) && setting.Value is TomlArray list) return list.Select(item => Word(file, setting, item)).ToList();
        return [Word(file, setting, setting.Value)];
    }

    private static bool Boolean(string file, Setting setting) => setting.Value is TomlBoolean boolean
        ? boolean.Value
        : throw new ConfigurationException(file, setting.Value.Position, $"{setting.Key} is true or false, not {setting.Value.TypeName}");

    private static string Word(string file, Setting setting, TomlValue value) => value switch
    {
        TomlString { Value: "" } => throw new ConfigurationException(file, value.Position, $"{setting.Key} is empty: leave it out"),
        TomlString text => $"--{setting.Key}={text.Value}",
        TomlInteger number => $"--{setting.Key}={number.Value.ToString(CultureInfo.InvariantCulture)}",
        _ => throw new ConfigurationException(file, value.Position, $"{setting.Key} takes a string, not {value.TypeName}"),
    };
}
