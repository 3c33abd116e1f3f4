using System.CommandLine;
using PreCommitDs.Files;
using PreCommitDs.Hosting;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets;

namespace PreCommitDs.Hooks;

/// <summary>block-secrets: no credential gets into a commit, its message, or a push.</summary>
public sealed class BlockSecretsHook : CheckerHook
{
    /// <inheritdoc/>
    public override string Id => "block-secrets";

    /// <inheritdoc/>
    public override string Summary => "Stop credentials: tokens, keys, passwords and the files that hold them";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules => SecretCatalog.All;

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options => [];

    /// <inheritdoc/>
    public override HookStages Stages => HookStages.PreCommit | HookStages.CommitMsg | HookStages.PrePush;

    internal override bool JudgesEachCommit => true;

    /// <inheritdoc/>
    public override bool Wants(string path) => true;

    /// <inheritdoc/>
    protected override IChecker CreateChecker(ParseResult arguments, Action<string> warn) => new SecretChecker();
}
