using System.CommandLine;
using PreCommitDs.Files;
using PreCommitDs.Hosting.Checking;
using PreCommitDs.Hosting.Configuring;

namespace PreCommitDs.Hosting;

/// <summary>A hook that judges what is committed and changes nothing.</summary>
public abstract class CheckerHook : Hook
{
    /// <summary>Whether each commit of a range is judged, and not only what they change together: what one adds and the next takes away is published.</summary>
    internal virtual bool JudgesEachCommit => false;

    /// <summary>The pure core, set up from the command line.</summary>
    /// <param name="arguments">The parsed arguments.</param>
    /// <param name="warn">Tells the user of something that is ignored.</param>
    protected abstract IChecker CreateChecker(ParseResult arguments, Action<string> warn);

    /// <summary>The same for a hook that goes by further files at the top of the working tree.</summary>
    /// <param name="arguments">The parsed arguments.</param>
    /// <param name="warn">Tells the user of something that is ignored.</param>
    /// <param name="files">Reads them.</param>
    protected virtual IChecker CreateChecker(ParseResult arguments, Action<string> warn, SideFiles files) => CreateChecker(arguments, warn);

    internal override void CheckArguments(HookArguments arguments) => arguments.Make(own => CreateChecker(own, static _ => { })).MakeAll();

    internal override int Run(HookRun run)
    {
        RunBesideOthers(run, RunMode.Check);
        return run.Finish();
    }

    internal override void RunBesideOthers(HookRun run, RunMode mode)
    {
        var files = SideFiles.Of(run.Workspace);
        var checkers = run.ArgumentsByPath.Make(arguments => CreateChecker(arguments, message => run.Console.WriteError($"{Id}: {message}\n"), files));
        new CheckContents(new ConfiguredChecker(checkers), this, run).Run();
        EvidenceSearch.PutMendsRight(run.Report, run.Workspace);
    }
}
