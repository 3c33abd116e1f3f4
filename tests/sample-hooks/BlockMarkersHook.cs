using System.CommandLine;
using PreCommitDs.Files;
using PreCommitDs.Hosting;
using PreCommitDs.Reporting;

namespace PreCommitDs.Samples;

/// <summary>A checker as small as one can be: with it the tests see what the host does for every checker.</summary>
internal sealed class BlockMarkersHook : CheckerHook
{
    private readonly Option<string?> _marker = new("--marker") { Description = "What must not be committed", HelpName = "TEXT" };
    private readonly Option<string?> _severity = new("--severity") { Description = "How much it matters", HelpName = "error|warning|note" };

    public override string Id => "block-markers";

    public override string Summary => "Stop lines that hold a marker";

    public override IReadOnlyList<Rule> Rules =>
        [new("block-markers/marker", Severity.Error, "A line holds the marker", "Whoever wrote the marker did not want the line committed. Take the line out.")];

    public override IReadOnlyList<Option> Options => [_marker, _severity];

    public override HookStages Stages => HookStages.PreCommit | HookStages.CommitMsg | HookStages.PrePush;

    public override bool Wants(string path) => true;

    protected override IChecker CreateChecker(ParseResult arguments, Action<string> warn) =>
        new MarkerChecker(arguments.GetValue(_marker) ?? "DO-NOT-COMMIT", arguments.GetValue(_severity) == "warning" ? Severity.Warning : Severity.Error);
}
