using System.CommandLine;
using PreCommitDs.Files;
using PreCommitDs.Guides;
using PreCommitDs.Hosting;
using PreCommitDs.Hosting.Init;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.TakingOut;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets;
using PreCommitDs.Secrets.Custom;
using PreCommitDs.Secrets.FileKinds;
using PreCommitDs.Secrets.Suppression;

namespace PreCommitDs.Hooks;

/// <summary>block-secrets: no credential gets into a commit, its message, or a push.</summary>
public sealed class BlockSecretsHook : CheckerHook
{
    private const string EnvironmentFile = SecretCatalog.Hook + EnvironmentKind.Rule;

    private readonly Option<bool> _fix = new("--fix") { Description = "Take environment files out of the commit, name them in .gitignore, and write .env.template" };
    private readonly Option<bool> _forbidInline = new("--forbid-inline") { Description = "Let no comment and no cell tag allow a secret" };
    private readonly Option<string[]> _allowValue = new("--allow-value") { Description = "A value that is no secret: as it is, with * for anything, or its SHA-256", HelpName = "VALUE|sha256:HEX" };
    private readonly TableOption _rule = new("--rule", "rules") { Description = "A rule of your own: { id = \"acme-token\", literal = \"acme_\", length = 32 }", HelpName = "TABLE" };

    /// <inheritdoc/>
    public override string Id => "block-secrets";

    /// <inheritdoc/>
    public override string Summary => "Stop credentials: tokens, keys, passwords and the files that hold them";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules => SecretCatalog.All;

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options => [_forbidInline, _allowValue, _rule];

    /// <inheritdoc/>
    public override HookStages Stages => HookStages.PreCommit | HookStages.CommitMsg | HookStages.PrePush;

    internal override (string Heading, IReadOnlyList<GuideExample> Examples) Documented(Rule rule) =>
        SecretCatalog.ExamplesOf(rule) is { Count: > 0 } examples ? ("Rules of issuers", [.. examples.Select(static text => new GuideExample("", text + "\n", IsCommitted: false))]) : base.Documented(rule);

    internal override bool JudgesEachCommit => true;

    internal override IEnumerable<Option> ModeOptions => [_fix];

    /// <inheritdoc/>
    public override bool Wants(string path) => true;

    internal override void Survey(SetupSurvey survey) => new SecretsSetup(survey, new EnvironmentTemplate()).Look();

    internal override int Run(HookRun run)
    {
        if (!run.Arguments.GetValue(_fix)) return base.Run(run);
        var canTakeOut = run.CanTakeOut();
        RunBesideOthers(run, RunMode.Check);
        if (canTakeOut) new TakeOutFiles(run, EnvironmentFile, new EnvironmentTemplate()).Run();
        return run.Finish();
    }

    /// <inheritdoc/>
    protected override IChecker CreateChecker(ParseResult arguments, Action<string> warn) => CreateChecker(arguments, warn, SideFiles.None);

    /// <inheritdoc/>
    protected override IChecker CreateChecker(ParseResult arguments, Action<string> warn, SideFiles files)
    {
        var rules = new SecretRuleReader(_rule, arguments.GetValue(_rule) ?? []);
        try
        {
            return new SecretChecker(new SecretOptions
            {
                ForbidInline = arguments.GetValue(_forbidInline),
                AllowedValues = [.. (arguments.GetValue(_allowValue) ?? []).Select(Allowed)],
                DetectSecrets = files.Read(DetectSecretsBaseline.FileName, DetectSecretsBaseline.Parse),
                Rules = rules.Read(),
            })
            {
                FileMend = Mend,
            };
        }
        catch (CustomRuleException e)
        {
            throw rules.Wrong(e);
        }
    }

    private AllowedValue Allowed(string text)
    {
        try
        {
            return AllowedValue.Parse(text);
        }
        catch (FormatException e)
        {
            throw new UsageException($"{_allowValue.Name}: {e.Message}");
        }
    }

    /// <summary>The command that takes a file out of the commit and keeps it here.</summary>
    private string Mend(string rule, string name)
    {
        var word = ShellQuote.Path(name);
        if (rule == EnvironmentFile) return $"keep it here and out of the commit: {Invocation.Of(Id)} --fix {word}";
        var unstage = $"keep it here and out of the commit: git rm --cached {word}";
        return name.StartsWith("../", StringComparison.Ordinal) || IgnoreLines.Of(name) is not { } line ? unstage : $"{unstage} && {IgnoreLines.Appending(line, "")}";
    }
}
