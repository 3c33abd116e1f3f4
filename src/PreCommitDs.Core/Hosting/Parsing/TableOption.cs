using System.CommandLine;

namespace PreCommitDs.Hosting.Parsing;

/// <summary>
/// An option whose values are inline tables of TOML, given several times. In a configuration file they are an array of tables:
/// each is handed on as such a value.
/// </summary>
/// <param name="name">The name on the command line, as in <c>--rule</c>.</param>
/// <param name="key">The key of a configuration file, as in <c>rules</c>.</param>
public sealed class TableOption(string name, string key) : Option<string[]>(name)
{
    /// <summary>The key of a configuration file.</summary>
    public string Key => key;
}
