using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Configuring;

/// <summary>The command <c>config</c> of the front door: what is in force and where each value comes from.</summary>
internal static class ConfigCommand
{
    public static Command Create(IReadOnlyList<Hook> hooks, HookConsole console, string directory)
    {
        var path = new Argument<string?>("path") { Description = "A file: overrides for it are taken in", Arity = ArgumentArity.ZeroOrOne, HelpName = "FILE" };
        var command = new Command("config", "Print the configuration in force and where each value comes from, as TOML") { path, new HelpOption() };
        command.SetAction(arguments =>
        {
            if (arguments.GetValue(path) is { } name) CommandLine.RefuseUnknownOptions([name], command.Options);
            var found = FoundSettings.Find(directory, () => HookVocabulary.Of(hooks, isComplete: true));
            console.Write(new EffectiveSettings(found, directory).Describe(hooks, arguments.GetValue(path)));
            return ExitCode.Clean;
        });
        return command;
    }
}
