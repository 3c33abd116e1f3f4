using System.CommandLine;
using PreCommitDs.Files;
using PreCommitDs.Hosting.Checking;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Parsing;

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

    /// <summary>The pure core as the configuration of a repository has it.</summary>
    /// <param name="topLevel">The top of its working tree, which paths start from.</param>
    internal IChecker CheckerIn(string topLevel)
    {
        var command = HookCommand.Describe(this, new CommonOptions());
        var found = FoundSettings.Find(topLevel, () => HookVocabulary.Of([this], isComplete: false));
        return new ConfiguredChecker(new HookArguments(this, command, CommandLine.Parse(command, []), found, topLevel).Make(arguments => CreateChecker(arguments, static _ => { })));
    }

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
