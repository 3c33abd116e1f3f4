using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Parsing;

/// <summary>A hook as a command: its own options beside those that all hooks share.</summary>
internal static class HookCommand
{
    public static Command Create(Hook hook, HookConsole console, string directory)
    {
        var common = new CommonOptions();
        var command = new Command(hook.Id, hook.Summary) { common.Names };
        foreach (var option in (IEnumerable<Option>)[.. hook.ModeOptions, .. hook.Options, .. common.All, new HelpOption()]) command.Options.Add(option);
        command.SetAction(arguments =>
        {
            CommandLine.RefuseUnknownOptions(arguments.GetValue(common.Names) ?? [], command.Options);
            using var workspace = new Workspace(directory);
            var run = new HookRun(hook, arguments, common, console, workspace);
            return run.IsSkipped ? ExitCode.Clean : hook.Run(run);
        });
        return command;
    }
}
