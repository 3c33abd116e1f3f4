using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Configuration;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Parsing;

/// <summary>A hook as a command: its own options beside those that all hooks share.</summary>
internal static class HookCommand
{
    public static Command Create(Hook hook, HookConsole console, string directory, Func<Vocabulary> vocabulary)
    {
        var common = new CommonOptions();
        var command = Describe(hook, common);
        command.SetAction(arguments =>
        {
            CommandLine.RefuseUnknownOptions(arguments.GetValue(common.Names) ?? [], command.Options);
            using var workspace = new Workspace(directory, GitChoice.Read(arguments.GetValue(common.Git)));
            var found = FoundSettings.Find(directory, vocabulary);
            var run = new HookRun(hook, new HookArguments(hook, command, arguments, found, directory), common, console, workspace);
            return run.IsSkipped ? ExitCode.Clean : hook.Run(run);
        });
        return command;
    }

    /// <summary>What can be given to the hook.</summary>
    public static Command Describe(Hook hook, CommonOptions common)
    {
        var command = new Command(hook.Id, hook.Summary) { common.Names };
        foreach (var option in (IEnumerable<Option>)[.. hook.ModeOptions, .. hook.Options, .. common.All, new HelpOption()]) command.Options.Add(option);
        return command;
    }
}
