using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Configuration;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Doctor;
using PreCommitDs.Hosting.Explaining;
using PreCommitDs.Hosting.Init;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Running;
using PreCommitDs.Hosting.Surveying;

namespace PreCommitDs.Hosting.Parsing;

/// <summary>The one program that knows every hook.</summary>
internal static class FrontDoor
{
    public const string Name = "precommit-ds";

    public static Command Create(IReadOnlyList<Hook> hooks, HookConsole console, string directory)
    {
        var command = new Command(Name, "Git hooks for data-science repositories") { new HelpOption() };
        Vocabulary Vocabulary() => HookVocabulary.Of(hooks, isComplete: true);
        foreach (var hook in hooks) command.Subcommands.Add(HookCommand.Create(hook, console, directory, Vocabulary));
        command.Subcommands.Add(RunCommand.Create(hooks, console, directory));
        command.Subcommands.Add(InitCommand.Create(hooks, console, directory));
        command.Subcommands.Add(InstallCommand.Install(hooks, console, directory));
        command.Subcommands.Add(InstallCommand.Uninstall(console, directory));
        command.Subcommands.Add(DoctorCommand.Create(hooks, console, directory));
        command.Subcommands.Add(ReportCommand.Create(hooks, console, directory));
        command.Subcommands.Add(RulesCommand.Create(hooks, console));
        command.Subcommands.Add(ExplainCommand.Create(hooks, console));
        command.Subcommands.Add(ConfigCommand.Create(hooks, console, directory));
        return command;
    }
}
