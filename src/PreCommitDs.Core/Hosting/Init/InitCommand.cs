using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Init;

/// <summary>The command <c>init</c> of the front door: looks at a repository, shows what it would write there, and does it.</summary>
internal static class InitCommand
{
    public static Command Create(IReadOnlyList<Hook> hooks, HookConsole console, string directory)
    {
        var repository = new Argument<string>("repository") { Description = "The repository (default: the one around this folder)", DefaultValueFactory = _ => ".", HelpName = "REPO" };
        var yes = new Option<bool>("--yes") { Description = "Do it without asking" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be done and change nothing" };
        var takeOver = new Option<bool>("--take-over") { Description = "Take hooks of others out of the configuration that ours replace" };
        var runner = new Option<string?>("--runner") { Description = "Who runs the hooks (default: whoever suits the repository)", HelpName = string.Join('|', RunnerChoice.Names) };
        var url = new Option<string?>("--repo") { Description = "The repository of hooks that the configuration of pre-commit or prek gets", HelpName = "URL" };
        var revision = new Option<string?>("--rev") { Description = "Its tag or commit", HelpName = "REV" };
        var command = new Command("init", "Set a repository up: the runner's configuration, .gitignore, .env.template") { repository, yes, dryRun, takeOver, runner, url, revision, new HelpOption() };
        command.SetAction(arguments =>
        {
            CommandLine.RefuseUnknownOptions([arguments.GetValue(repository)!], command.Options);
            var options = new InitOptions(
                arguments.GetValue(yes), arguments.GetValue(dryRun), arguments.GetValue(takeOver), arguments.GetValue(runner),
                arguments.GetValue(url) ?? HookProgram.MirrorUri, arguments.GetValue(revision) ?? "v" + HookProgram.Version.Split('+')[0]);
            if (options is { Yes: true, DryRun: true }) throw new UsageException("--dry-run changes nothing, --yes does so without asking: choose one");
            if (options.Runner is { } name && !RunnerChoice.Names.Contains(name)) throw new UsageException($"--runner {name}: one of {string.Join(", ", RunnerChoice.Names)}");
            return new Initialization(RepositoryFolder.Require(arguments.GetValue(repository)!, directory), hooks, options, console, directory).Run();
        });
        return command;
    }
}
