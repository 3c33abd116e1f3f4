using PreCommitDs.Reporting;

namespace PreCommitDs.Guides;

/// <summary>Everything there is to say of a rule: what the rule itself declares, and what the page of its hook says below its heading.</summary>
/// <param name="Rule">What is wrong, and why it matters.</param>
/// <param name="Uri">Where the page stands.</param>
/// <param name="Details">What exactly is found and what is not, a paragraph each.</param>
/// <param name="Practice">The practice that the rule comes from.</param>
/// <param name="PracticeUri">Where the practice is described.</param>
/// <param name="Found">What the rule finds.</param>
/// <param name="Passes">What it lets pass.</param>
/// <param name="Allowing">How to let something pass that the rule finds.</param>
internal sealed record Guide(
    Rule Rule,
    string Uri,
    IReadOnlyList<string> Details,
    string Practice,
    string PracticeUri,
    IReadOnlyList<GuideExample> Found,
    IReadOnlyList<GuideExample> Passes,
    string Allowing);
