using System.CommandLine;
using PreCommitDs.Configuration;
using PreCommitDs.Files;
using PreCommitDs.Hosting;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Init;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Checks;
using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Pairs;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Hooks;

/// <summary>verify-requirements: a lock provably matches what it is compiled from, without Python and without a network.</summary>
public sealed class VerifyRequirementsHook : Hook
{
    private readonly Option<bool> _fix = new("--fix") { Description = "Compile locks that do not match again, with the pip-compile or uv that their header names" };
    private readonly Option<bool> _requirePins = new("--require-pins") { Description = "Every line of a requirements.txt has to pin its package, also where nothing is compiled" };
    private readonly Option<bool> _requireHashes = new("--require-hashes") { Description = "Every line of a lock has to have hashes" };
    private readonly Option<bool> _requireLock = new("--require-lock") { Description = "Every requirements.in has to have a lock" };
    private readonly Option<string[]> _select = new("--select") { Description = "Look for these rules alone", HelpName = "RULE" };
    private readonly Option<string[]> _ignore = new("--ignore") { Description = "Look for all but these rules", HelpName = "RULE" };
    private readonly Option<string[]> _ignorePackage = new("--ignore-package") { Description = "Say nothing of this package", HelpName = "NAME" };
    private readonly Option<string[]> _pair = new("--pair") { Description = "What a lock is compiled from, where neither its header nor its name tells", HelpName = "LOCK=SOURCE[,SOURCE]" };

    /// <inheritdoc/>
    public override string Id => "verify-requirements";

    /// <inheritdoc/>
    public override string Summary => "Prove offline that requirements.txt matches requirements.in";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules => RequirementsRules.All;

    /// <inheritdoc/>
    public override bool RequiresSerial => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options => [_requirePins, _requireHashes, _requireLock, _select, _ignore, _ignorePackage, _pair];

    internal override IEnumerable<Option> ModeOptions => [_fix];

    /// <inheritdoc/>
    public override bool Wants(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return RequirementsNames.MayBeLock(path) || RequirementsNames.MayBeSource(path) || CondaEnvironment.IsOne(path);
    }

    internal override void Survey(SetupSurvey survey) => new RequirementsSetup(survey).Look(new RequirementsOptions().Sources);

    internal override void CheckArguments(HookArguments arguments) => arguments.Make(ReadOptions).MakeAll();

    internal override int Run(HookRun run)
    {
        if (run.Arguments.GetValue(_fix) && (run.Range is not null || run.Baseline.IsWritten)) throw new UsageException("--fix compiles working files: it goes with no range and no --write-baseline");
        var judged = Judge(run);
        if (run.Arguments.GetValue(_fix) && run.JudgedRange is null && run.Message is null) judged?.CompileAgain();
        return run.Finish();
    }

    internal override void RunBesideOthers(HookRun run, RunMode mode) => Judge(run);

    private RequirementsRun? Judge(HookRun run)
    {
        if (run.Message is not null) return null;
        var judged = new RequirementsRun(this, run, run.ArgumentsByPath.Make(ReadOptions));
        judged.Judge();
        return judged;
    }

    private RequirementsOptions ReadOptions(ParseResult arguments)
    {
        var selected = ListedWords.Of(arguments, _select).Select(word => RuleOf(_select, word)).ToHashSet(StringComparer.Ordinal);
        if (selected.Count == 0) selected.UnionWith(Rules.Select(static rule => rule.Id));
        selected.ExceptWith(ListedWords.Of(arguments, _ignore).Select(word => RuleOf(_ignore, word)));
        return new RequirementsOptions
        {
            RequirePins = arguments.GetValue(_requirePins),
            RequireHashes = arguments.GetValue(_requireHashes),
            RequireLock = arguments.GetValue(_requireLock),
            IgnoredPackages = ListedWords.Of(arguments, _ignorePackage).Select(static name => PackageName.Normalize(name)).ToHashSet(StringComparer.Ordinal),
            Sources = (arguments.GetValue(_pair) ?? []).Select(PairOf).GroupBy(static pair => pair.Lock, StringComparer.Ordinal).ToDictionary(static group => group.Key, static IReadOnlyList<string> (group) => [.. group.SelectMany(static pair => pair.Sources)], StringComparer.Ordinal),
            Rules = selected,
        };
    }

    private string RuleOf(Option option, string word)
    {
        if (Rules.FirstOrDefault(rule => rule.Name == word || rule.Id == word) is { } known) return known.Id;
        var near = Nearest.To(word, Rules.Select(static rule => rule.Name));
        throw new UsageException($"{option.Name} {word}: there is no such rule{(near is null ? "" : $"; did you mean {near}?")}");
    }

    private (string Lock, List<string> Sources) PairOf(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        var path = equals <= 0 ? null : RepositoryPath.Combine("", word[..equals].Trim());
        List<string> sources = equals < 0 ? [] : [.. word[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static source => RepositoryPath.Combine("", source)).OfType<string>()];
        return path is not null && sources.Count > 0 ? (path, sources) : throw new UsageException($"{_pair.Name} {word}: a pair looks like requirements/prod.txt=requirements/base.in");
    }
}
