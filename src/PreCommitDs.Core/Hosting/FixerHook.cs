using System.CommandLine;
using PreCommitDs.Files;
using PreCommitDs.Hosting.Baselines;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Fixing;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting;

/// <summary>
/// A hook that rewrites files. It works on the working files (the way of pre-commit), on the index alone (<c>--staged</c>, the
/// way of a plain git hook), from standard input to standard output (<c>-</c>, git's clean filter), or only looks
/// (<c>--check</c>, <c>--diff</c>).
/// </summary>
public abstract class FixerHook : Hook
{
    private readonly Option<bool> _staged = new("--staged") { Description = "Rewrite what is staged and leave the working files as they are" };
    private readonly Option<bool> _check = new("--check") { Description = "Change nothing; list what would go, exit 1 if anything would" };
    private readonly Option<bool> _diff = new("--diff") { Description = "Change nothing; print what would go as a diff, exit 1 if anything would" };
    private readonly Option<string?> _stdinName = new("--stdin-name") { Description = "The name that messages give to standard input", HelpName = "NAME" };

    /// <summary>What the hook does to a file, as a past participle.</summary>
    internal virtual string Verb => "fixed";

    /// <summary>What a user misses after it, and can have back.</summary>
    internal virtual string RestoreName => "as it was";

    internal override IEnumerable<Option> ModeOptions => [_staged, _check, _diff, _stdinName];

    /// <summary>The pure core, set up from the command line.</summary>
    /// <param name="arguments">The parsed arguments.</param>
    /// <param name="warn">Tells the user of something that is ignored.</param>
    protected abstract IFixer CreateFixer(ParseResult arguments, Action<string> warn);

    /// <summary>The pure core as the configuration of a repository has it.</summary>
    /// <param name="topLevel">The top of its working tree, which paths start from.</param>
    internal IFixer FixerIn(string topLevel)
    {
        var command = HookCommand.Describe(this, new CommonOptions());
        var found = FoundSettings.Find(topLevel, () => HookVocabulary.Of([this], isComplete: false));
        var fixers = new HookArguments(this, command, CommandLine.Parse(command, []), found, topLevel).Make(arguments => CreateFixer(arguments, static _ => { }));
        return new ConfiguredFixer(fixers);
    }

    internal override int Run(HookRun run)
    {
        var (staged, check, diff) = (run.Arguments.GetValue(_staged), run.Arguments.GetValue(_check), run.Arguments.GetValue(_diff));
        if (staged && (check || diff)) throw new UsageException("--staged rewrites the index, --check and --diff change nothing: choose one");
        if (run.Baseline.IsWritten && (staged || diff || run.Names.Contains("-"))) throw NothingToRecord();
        check |= run.Baseline.IsWritten;
        var fixer = FixerOf(run);
        if (run.Names.Contains("-"))
        {
            if (run.Names.Count > 1 || staged) throw new UsageException("'-' reads standard input and goes with no other name and not with --staged");
            if (run.OutputFile is not null && !check && !diff) throw new UsageException("--output is for a report, '-' alone writes the file itself: add --check");
            return new FixStream(fixer, run, run.Arguments.GetValue(_stdinName) ?? "<stdin>").Run(check, diff);
        }

        run.Baseline.Load();
        if (check || diff) new CheckFiles(fixer, this, run, diff).Run();
        else Fix(fixer, run, staged);
        return run.Finish();
    }

    internal override void RunBesideOthers(HookRun run, RunMode mode)
    {
        if (run.Baseline.IsWritten && IsOfIndex(mode)) throw NothingToRecord();
        run.Baseline.Load();
        var fixer = FixerOf(run);
        run.Fixer = fixer;
        if (mode == RunMode.Check || run.Baseline.IsWritten) new CheckFiles(fixer, this, run, diff: false).Run();
        else Fix(fixer, run, IsOfIndex(mode));
    }

    internal override void CheckArguments(HookArguments arguments) => arguments.Make(own => CreateFixer(own, static _ => { })).MakeAll();

    /// <summary>The pure core as a run wants it.</summary>
    private BaselinedFixer FixerOf(HookRun run)
    {
        var fixers = run.ArgumentsByPath.Make(arguments => CreateFixer(arguments, message => run.Console.WriteError($"{Id}: {message}\n")));
        return new BaselinedFixer(new ConfiguredFixer(fixers), run.Baseline);
    }

    private static UsageException NothingToRecord() => new("--write-baseline records what --check finds: it goes not with --staged, --diff or '-'");

    private static bool IsOfIndex(RunMode mode) => mode is RunMode.FixStaged or RunMode.FixStagedMerge;

    private void Fix(IFixer fixer, HookRun run, bool staged)
    {
        if (staged) new FixIndex(fixer, this, run).Run();
        else new FixWorkingFiles(fixer, this, run).Run();
    }
}
