using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Running;

namespace PreCommitDs.Hosting.Init;

/// <summary>The repository that is set up, and who asks for it.</summary>
internal sealed class SetupPlace
{
    public SetupPlace(string repository, IReadOnlyList<Hook> ourHooks, HookConsole console, string directory)
    {
        var lines = Encoding.UTF8.GetString(new GitProcess(repository).Run(["rev-parse", "--show-toplevel", "--git-path", "hooks"])).Split('\n');
        (TopLevel, OurHooks, Console, Directory) = (lines[0], ourHooks, console, directory);
        Git = new GitProcess(TopLevel);
        Hooks = HooksFolder.Read(Git, Path.GetFullPath(lines[1], repository));
    }

    /// <summary>The top of the working tree.</summary>
    public string TopLevel { get; }

    /// <summary>Where the user stands.</summary>
    public string Directory { get; }

    public GitProcess Git { get; }

    /// <summary>Where git looks for hooks.</summary>
    public HooksFolder Hooks { get; }

    public IReadOnlyList<Hook> OurHooks { get; }

    public HookConsole Console { get; }

    /// <summary>The runner that has written hooks here, or null.</summary>
    public ScriptRunner? Installed => new HookShims(Hooks.Path).Runner;

    /// <summary>Whether each git hook that ours take part in is a script of which something holds.</summary>
    public bool HooksAll(Func<string, bool> holds) => HookStage.Names.All(name => holds(Path.Combine(Hooks.Path, name)));

    /// <summary>A command as it works where the user stands.</summary>
    public string Here(string command) => Path.TrimEndingDirectorySeparator(Directory) == Path.TrimEndingDirectorySeparator(TopLevel) ? command : $"cd {ShellQuote.Path(TopLevel)} && {command}";
}
