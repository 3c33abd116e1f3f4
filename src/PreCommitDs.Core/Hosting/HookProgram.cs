using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using PreCommitDs.Configuration;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting;

/// <summary>The main program of every executable: parse, run, and turn whatever goes wrong into one line and an exit code.</summary>
public static class HookProgram
{
    /// <summary>Runs a hook as a program of its own.</summary>
    /// <returns>The exit code: 0 nothing found, 1 findings or rewritten files, 2 failure.</returns>
    public static int Run(Hook hook, IReadOnlyList<string> arguments) =>
        Guarded(hook.Id, HookConsole.OfProcess(), console =>
        {
            var command = HookCommand.Create(hook, console, Environment.CurrentDirectory, () => HookVocabulary.Of([hook], isComplete: false));
            return Invoke(command, hook.Id, arguments, console);
        });

    /// <summary>Runs the front door: every hook as a subcommand, and the commands that install and uninstall them.</summary>
    public static int Run(IReadOnlyList<Hook> hooks, IReadOnlyList<string> arguments) =>
        Guarded(FrontDoor.Name, HookConsole.OfProcess(), console =>
            Invoke(FrontDoor.Create(hooks, console, Environment.CurrentDirectory), FrontDoor.Name, arguments, console));

    /// <summary>Parses and runs a command with its help and version.</summary>
    internal static int Invoke(Command command, string name, IReadOnlyList<string> arguments, HookConsole console)
    {
        if (arguments is ["--version"] || (arguments is [var subcommand, "--version"] && command.Subcommands.Any(known => known.Name == subcommand)))
        {
            console.Write($"{name} {Version}\n");
            return ExitCode.Clean;
        }

        var result = CommandLine.Parse(command, arguments);
        using var output = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        var exitCode = result.Invoke(configuration);
        if (result.Action is HelpAction) console.Write(output.ToString());
        return exitCode;
    }

    internal static int Guarded(string name, HookConsole console, Func<HookConsole, int> run)
    {
        try
        {
            return run(console);
        }
        catch (UsageException e)
        {
            console.WriteError($"{name}: {e.Message} (see {name} --help)\n");
        }
        catch (ConfigurationException e)
        {
            console.WriteError($"{name}: {e.Message}\n");
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            console.WriteError($"{name}: {FileFailure.Describe(e)}\n");
        }
#pragma warning disable CA1031 // The last line of defence: no stack trace ever reaches a user.
        catch (Exception e)
        {
            console.WriteError($"{name}: internal error, please report it: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}\n");
        }
#pragma warning restore CA1031

        return ExitCode.Failure;
    }

    internal static string Version { get; } =
        typeof(HookProgram).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>Where the project is at home, as the build says it.</summary>
    internal static string ProjectUri { get; } = Metadata("RepositoryUrl");

    /// <summary>Where the repository is that installs the wheel for pre-commit and prek.</summary>
    internal static string MirrorUri { get; } = Metadata("MirrorUrl");

    private static string Metadata(string key) =>
        typeof(HookProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(item => item.Key == key)?.Value ?? "";
}
