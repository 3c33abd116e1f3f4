using System.Text;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Running;

namespace PreCommitDs.Hosting.Installing;

/// <summary>Where a runner has its configuration, plain hooks would stand beside it: what there is to do instead, and the offer to do it.</summary>
/// <param name="configuration">Its configuration.</param>
/// <param name="chosen">The runner that the user has chosen and been told of, or null.</param>
/// <param name="installed">Who has written hooks here already, or null.</param>
/// <param name="hooks">What is to run.</param>
/// <param name="console">Where it is explained and asked.</param>
/// <param name="topLevel">The top of the working tree.</param>
/// <param name="directory">Where the user stands.</param>
internal sealed class RunnerOffer(RunnerConfiguration configuration, ScriptRunner? chosen, ScriptRunner? installed, IReadOnlyList<Hook> hooks, HookConsole console, string topLevel, string directory)
{
    private readonly ScriptRunner _runner = chosen ?? configuration.Runners.OrderBy(runner => runner != installed).FirstOrDefault(runner => RunnerProgram.PathOf(runner.Name) is not null) ?? configuration.Runners[0];

    /// <summary>What a runner is told, so that it writes every git hook that ours take part in.</summary>
    public static string Arguments => "install " + string.Join(' ', HookStage.Names.Select(name => "-t " + name));

    /// <summary>Explains and asks; without a terminal to ask on, explains and leaves everything as it is.</summary>
    /// <param name="plainly">The command that sets plain hooks up all the same.</param>
    /// <param name="isAccepted">Whether the answer was given with the command.</param>
    /// <returns>Whether the runner has written its hooks.</returns>
    public bool Make(string plainly, bool isAccepted)
    {
        var mayAsk = !isAccepted && HookConsole.IsTerminal;
        var text = new StringBuilder($"{configuration.Name} is here: {_runner.Name} is to run the hooks of this repository, not git alone\n");
        if (!configuration.Names(hooks)) text.Append($"it does not name {FrontDoor.Name} yet; add this to its repos first:\n{configuration.Snippet(hooks, _runner)}");
        if (mayAsk)
        {
            console.Write($"{text}run {_runner.Name} {Arguments}? [Y/n] ");
            if (console.ReadAnswer() is "" or "y" or "yes") return Run();
            text.Clear();
        }
        else if (isAccepted)
        {
            if (chosen is null) console.Write(text.ToString());
            return Run();
        }

        foreach (var runner in configuration.Runners)
        {
            var ids = runner.IdSuffix.Length > _runner.IdSuffix.Length ? $", whose ids end in {runner.IdSuffix}" : "";
            text.Append($"with {runner.Name}{ids}: {Here($"{runner.Name} {Arguments}")}\n");
        }

        text.Append($"plain git hooks beside it: {plainly}\n");
        console.WriteError($"{FrontDoor.Name}: nothing was changed\n{text}");
        return false;
    }

    private bool Run()
    {
        if (RunnerProgram.PathOf(_runner.Name) is not { } program) throw new UsageException($"{_runner.Name} is not on PATH: install it, then run: {Here($"{_runner.Name} {Arguments}")}");
        var exitCode = RunnerProgram.Run(program, Arguments.Split(' '), topLevel);
        if (exitCode == 0) return true;
        console.WriteError($"{FrontDoor.Name}: {_runner.Name} install ended with exit code {exitCode}; what {FrontDoor.Name} has set up is as it was\n");
        return false;
    }

    /// <summary>The command as it works where the user stands.</summary>
    private string Here(string command)
    {
        var relative = Path.GetRelativePath(topLevel, directory);
        var isOutside = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return isOutside ? $"cd {ShellQuote.Path(topLevel)} && {command}" : command;
    }
}
