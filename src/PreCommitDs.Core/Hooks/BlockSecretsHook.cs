using System.CommandLine;
using PreCommitDs.Files;
using PreCommitDs.Hosting;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets;
using PreCommitDs.Secrets.Custom;
using PreCommitDs.Secrets.Suppression;

namespace PreCommitDs.Hooks;

/// <summary>block-secrets: no credential gets into a commit, its message, or a push.</summary>
public sealed class BlockSecretsHook : CheckerHook
{
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

    /// <inheritdoc/>
    public override bool Wants(string path) => true;

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
            });
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
}
