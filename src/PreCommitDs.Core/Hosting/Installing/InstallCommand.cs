using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Installing;

/// <summary>The commands <c>install</c> and <c>uninstall</c> of the front door.</summary>
internal static class InstallCommand
{
    public static Command Install(IReadOnlyList<Hook> hooks, HookConsole console, string directory)
    {
        var repository = RepositoryArgument();
        var noFilter = new Option<bool>("--no-filter") { Description = "Set up the git hooks only, not git's clean filter" };
        var plain = new Option<bool>("--plain") { Description = "Set up plain git hooks even where pre-commit or prek is configured" };
        var yes = new Option<bool>("--yes") { Description = "Where pre-commit or prek is configured, have it write its hooks without asking" };
        var shared = SharedHooksOption("Write even into a folder of hooks that every repository uses");
        var command = new Command("install", "Set the hooks up as plain git hooks of a repository") { repository, noFilter, plain, yes, shared, new HelpOption() };
        command.SetAction(arguments =>
        {
            CommandLine.RefuseUnknownOptions([arguments.GetValue(repository)!], command.Options);
            var options = new InstallOptions(!arguments.GetValue(noFilter), arguments.GetValue(plain), arguments.GetValue(yes), arguments.GetValue(shared));
            if (options is { Plain: true, Yes: true }) throw new UsageException("--plain sets up hooks beside the runner, --yes has the runner set up its own: choose one");
            return Open(arguments.GetValue(repository)!, directory, console).Install(hooks, options, directory);
        });
        return command;
    }

    public static Command Uninstall(HookConsole console, string directory)
    {
        var repository = RepositoryArgument();
        var shared = SharedHooksOption("Take the hooks even out of a folder that every repository uses");
        var command = new Command("uninstall", "Take out of a repository what install has put there") { repository, shared, new HelpOption() };
        command.SetAction(arguments =>
        {
            CommandLine.RefuseUnknownOptions([arguments.GetValue(repository)!], command.Options);
            return Open(arguments.GetValue(repository)!, directory, console).Uninstall(arguments.GetValue(shared));
        });
        return command;
    }

    private static Argument<string> RepositoryArgument() => new("repository")
    {
        Description = "The repository (default: the one around this folder)",
        DefaultValueFactory = _ => ".",
        HelpName = "REPO",
    };

    private static Option<bool> SharedHooksOption(string description) => new("--shared-hooks") { Description = description };

    private static Installation Open(string repository, string directory, HookConsole console) => new(RepositoryFolder.Require(repository, directory), console);
}
