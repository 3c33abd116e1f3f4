using System.CommandLine;
using PreCommitDs.Files;
using PreCommitDs.Hosting.Checking;

namespace PreCommitDs.Hosting;

/// <summary>A hook that judges what is committed and changes nothing.</summary>
public abstract class CheckerHook : Hook
{
    /// <summary>The pure core, set up from the command line.</summary>
    /// <param name="arguments">The parsed arguments.</param>
    /// <param name="warn">Tells the user of something that is ignored.</param>
    protected abstract IChecker CreateChecker(ParseResult arguments, Action<string> warn);

    internal override int Run(HookRun run)
    {
        RunBesideOthers(run, RunMode.Check);
        return run.Finish();
    }

    internal override void RunBesideOthers(HookRun run, RunMode mode) =>
        new CheckContents(CreateChecker(run.Arguments, message => run.Console.WriteError($"{Id}: {message}\n")), this, run).Run();
}
