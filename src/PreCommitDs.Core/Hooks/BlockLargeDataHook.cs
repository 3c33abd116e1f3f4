using System.CommandLine;
using System.Globalization;
using PreCommitDs.Files;
using PreCommitDs.Hosting;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Init;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Hosting.Sizing;
using PreCommitDs.Hosting.TakingOut;
using PreCommitDs.LargeData;
using PreCommitDs.LargeData.Limits;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hooks;

/// <summary>block-large-data: no dataset, model or archive gets into a commit by accident. Two options are those of check-added-large-files.</summary>
public sealed class BlockLargeDataHook : Hook
{
    private readonly Option<bool> _fix = new("--fix") { Description = "Take such files out of the commit and name them in .gitignore; they stay in the working tree" };
    private readonly Option<string?> _maxSize = new("--max-size") { Description = "How large a file may be (default: 500KiB; notebooks 5MB)", HelpName = "SIZE" };
    private readonly Option<string?> _maxKilobytes = new("--maxkb") { Description = "The same in KiB, as check-added-large-files has it", HelpName = "NUMBER" };
    private readonly Option<string[]> _limit = new("--limit") { Description = "Other limits for a kind or an extension: csv=1MB,png=2MB,model=5MB", HelpName = "NAME=SIZE" };
    private readonly Option<string?> _maxTotal = new("--max-total") { Description = "How much one commit may bring in (default: 10MiB)", HelpName = "SIZE" };
    private readonly Option<string?> _maxFiles = new("--max-files") { Description = "How many new files one commit may bring in (default: 1000)", HelpName = "NUMBER" };
    private readonly Option<string?> _maxPointerSize = new("--max-pointer-size") { Description = "How large a file may be that a pointer of Git LFS, DVC or git-annex stands for", HelpName = "SIZE" };
    private readonly Option<string[]> _allow = new("--allow") { Description = "Files that are meant to be there: up to a size, or one object id", HelpName = "GLOB=SIZE|GLOB=ID" };
    private readonly Option<bool> _enforceAll = new("--enforce-all") { Description = "Judge every file that is named, also what the last commit has already" };

    /// <inheritdoc/>
    public override string Id => "block-large-data";

    /// <inheritdoc/>
    public override string Summary => "Stop large files, datasets, models, databases and generated folders";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules => LargeDataRules.All;

    /// <inheritdoc/>
    public override bool RequiresSerial => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options => [_maxSize, _maxKilobytes, _limit, _maxTotal, _maxFiles, _maxPointerSize, _allow, _enforceAll];

    internal override IEnumerable<Option> ModeOptions => [_fix];

    /// <inheritdoc/>
    public override bool Wants(string path) => true;

    internal override void Survey(SetupSurvey survey) => new LargeDataSetup(survey).Look();

    internal override void CheckArguments(HookArguments arguments)
    {
        arguments.Make(ReadOptions).MakeAll();
        arguments.Make(ReadCommitLimits);
    }

    internal override SizeLimits LimitsOf(HookArguments arguments)
    {
        var options = arguments.Make(ReadOptions);
        return new SizeLimits(options.Otherwise.LeastLimit, (path, id, size) =>
        {
            var own = options.For(path);
            var file = new FileChange(path, path, id, size);
            return size <= own.LimitOf(path, null) || own.Allowed.Any(allowed => allowed.Allows(file));
        });
    }

    internal override int Run(HookRun run)
    {
        if (!run.Arguments.GetValue(_fix))
        {
            RunBesideOthers(run, RunMode.Check);
            return run.Finish();
        }

        var canTakeOut = run.CanTakeOut();
        var flagged = Judge(run);
        if (canTakeOut) new UnstageFiles(run, [.. flagged.Where(static item => !item.IsOfCommit && LargeDataRules.IsTakenOut(item.Finding.Rule))]).Run();
        return run.Finish();
    }

    internal override void RunBesideOthers(HookRun run, RunMode mode) => Judge(run);

    private List<FlaggedChange> Judge(HookRun run)
    {
        // A message is small.
        if (run.Message is not null) return [];
        var options = run.ArgumentsByPath.Make(ReadOptions);
        var limits = ReadCommitLimits(run.Arguments);
        var changes = new SizedChanges(run, run.Arguments.GetValue(_enforceAll)).Select();
        var surroundings = new RepositorySurroundings(run, changes);
        var check = new LargeDataCheck(new FileJudge(options.For, surroundings), limits, surroundings, path => run.Workspace.Repository is null ? path : run.Workspace.NameOf(path));
        var wayOut = new LargeDataMend(run, surroundings);
        List<FlaggedChange> flagged = [.. new CheckChanges(run, changes, check).Run().Select(item => item with { Finding = item.Finding with { Mend = wayOut.Of(item) } })];
        run.Report.Findings.AddRange(flagged.Select(static item => item.Finding));
        return flagged;
    }

    private LargeDataOptions ReadOptions(ParseResult arguments) => new()
    {
        MaxSize = MaxSize(arguments),
        Limits = [.. ListedWords.Of(arguments, _limit).Select(Limit)],
        MaxPointerSize = Size(_maxPointerSize, arguments.GetValue(_maxPointerSize)),
        Allowed = [.. (arguments.GetValue(_allow) ?? []).Select(Allowed)],
    };

    private CommitLimits ReadCommitLimits(ParseResult arguments) => new(
        Size(_maxTotal, arguments.GetValue(_maxTotal)) ?? CommitLimits.DefaultMaxTotal,
        arguments.GetValue(_maxFiles) is { } text ? (int)Number(_maxFiles, text, int.MaxValue) : CommitLimits.DefaultMaxFiles);

    private long MaxSize(ParseResult arguments)
    {
        var (size, kilobytes) = (arguments.GetValue(_maxSize), arguments.GetValue(_maxKilobytes));
        if (size is not null && kilobytes is not null) throw new UsageException($"{_maxSize.Name} and {_maxKilobytes.Name} say the same: give one of them");
        return kilobytes is not null ? Number(_maxKilobytes, kilobytes, long.MaxValue >> 10) << 10 : Size(_maxSize, size) ?? LargeDataOptions.DefaultMaxSize;
    }

    /// <summary>check-added-large-files rounds a file's size up to whole KiB, so that a file of just the limit passes and one byte more does not.</summary>
    private static long Number(Option option, string text, long max) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= max ? number : throw new UsageException($"{option.Name} {text} is no whole number from 0");

    private static long? Size(Option option, string? text) =>
        text is null ? null : SizeText.Parse(text) ?? throw new UsageException($"{option.Name} {text} is no size: write it as 500KiB, 5MB or 1G");

    private KindLimit Limit(string word)
    {
        if (word.Split('=') is not [{ Length: > 0 } name, { Length: > 0 } size]) throw new UsageException($"{_limit.Name} {word}: a limit looks like csv=1MB");
        return new KindLimit(name.TrimStart('.', '*'), Size(_limit, size)!.Value);
    }

    private AllowedFile Allowed(string word)
    {
        if (word.LastIndexOf('=') is not (> 0 and var at)) throw new UsageException($"{_allow.Name} {word}: say up to which size, or which content: {word}=2MB");
        var (glob, value) = (new PathFilter([word[..at]], []), word[(at + 1)..]);
        // A path with characters that are special in globs means itself too.
        bool Matches(string path) => path == word[..at] || glob.Matches(path);
        return value.Length is 40 or 64 && value.All(char.IsAsciiHexDigitLower) ? new AllowedFile(Matches, null, value) : new AllowedFile(Matches, Size(_allow, value), null);
    }
}
