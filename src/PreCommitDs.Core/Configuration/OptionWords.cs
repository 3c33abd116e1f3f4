using System.Globalization;
using PreCommitDs.Toml;

namespace PreCommitDs.Configuration;

/// <summary>Turns settings into the words that a command line would hold for them: both then mean the same by one piece of code.</summary>
internal static class OptionWords
{
    /// <summary>The words for one setting; none for an empty list.</summary>
    /// <param name="file">The configuration file, for messages.</param>
    /// <param name="setting">The setting.</param>
    /// <param name="option">The option that the setting is about, with its hyphens.</param>
    /// <param name="type">What the option takes: a bool, a string, an array of strings, or an array of tables.</param>
    /// <exception cref="ConfigurationException">The value is of another type.</exception>
    public static IEnumerable<string> Of(string file, Setting setting, string option, Type type)
    {
        if (type == typeof(bool)) return [$"{option}={(Boolean(file, setting) ? "true" : "false")}"];
        if (type == typeof(TomlTable[])) return [.. Tables(file, setting).Select(table => $"{option}={Inline(file, table)}")];
        if (type == typeof(string[]) && setting.Value is TomlArray list) return list.Select(item => Word(file, setting, option, item)).ToList();
        return [Word(file, setting, option, setting.Value)];
    }

    private static bool Boolean(string file, Setting setting) => setting.Value is TomlBoolean boolean
        ? boolean.Value
        : throw new ConfigurationException(file, setting.Value.Position, $"{setting.Key} is true or false, not {setting.Value.TypeName}");

    private static IEnumerable<TomlValue> Tables(string file, Setting setting)
    {
        if (setting.Value is not TomlArray list) throw new ConfigurationException(file, setting.Value.Position, $"{setting.Key} is an array of tables, not {setting.Value.TypeName}");
        foreach (var item in list)
            yield return item is TomlTable ? item : throw new ConfigurationException(file, item.Position, $"{setting.Key} holds tables, not {item.TypeName}");
    }

    private static string Inline(string file, TomlValue table)
    {
        try
        {
            return TomlInline.Of(table);
        }
        catch (TomlException e)
        {
            throw new ConfigurationException(file, e.Position, e.Message);
        }
    }

    private static string Word(string file, Setting setting, string option, TomlValue value) => value switch
    {
        TomlString { Value: "" } => throw new ConfigurationException(file, value.Position, $"{setting.Key} is empty: leave it out"),
        TomlString text => $"{option}={text.Value}",
        TomlInteger number => $"{option}={number.Value.ToString(CultureInfo.InvariantCulture)}",
        _ => throw new ConfigurationException(file, value.Position, $"{setting.Key} takes a string, not {value.TypeName}"),
    };
}
