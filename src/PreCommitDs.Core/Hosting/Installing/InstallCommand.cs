using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Installing;

/// <summary>The commands <c>install</c> and <c>uninstall</c> of the front door.</summary>
internal static class InstallCommand
{
    public static Command Install(IReadOnlyList<Hook> hooks, HookConsole console, string directory)
    {
        var repository = RepositoryArgument();
        var noFilter = new Option<bool>("--no-filter") { Description = "Set up the commit hook only, not git's clean filter" };
        var command = new Command("install", "Set the hooks up as plain git hooks of a repository") { repository, noFilter, new HelpOption() };
        command.SetAction(arguments =>
        {
            CommandLine.RefuseUnknownOptions([arguments.GetValue(repository)!], command.Options);
            var installation = Open(arguments.GetValue(repository)!, directory);
            return installation.Install(hooks, withFilter: !arguments.GetValue(noFilter), console.Write);
        });
        return command;
    }

    public static Command Uninstall(HookConsole console, string directory)
    {
        var repository = RepositoryArgument();
        var command = new Command("uninstall", "Take out of a repository what install has put there") { repository, new HelpOption() };
        command.SetAction(arguments =>
        {
            CommandLine.RefuseUnknownOptions([arguments.GetValue(repository)!], command.Options);
            return Open(arguments.GetValue(repository)!, directory).Uninstall(console.Write);
        });
        return command;
    }

    private static Argument<string> RepositoryArgument() => new("repository")
    {
        Description = "The repository (default: the one around this folder)",
        DefaultValueFactory = _ => ".",
        HelpName = "REPO",
    };

    private static Installation Open(string repository, string directory)
    {
        var path = Path.GetFullPath(repository, directory);
        if (!Directory.Exists(path)) throw new UsageException($"{repository} is no folder");
        return RepositoryLocator.IsInside(path)
            ? new Installation(path)
            : throw new UsageException($"{repository} is no git repository; make it one with: git init {ShellQuote.Path(repository)}");
    }
}
