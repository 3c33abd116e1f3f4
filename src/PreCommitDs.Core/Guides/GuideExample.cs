namespace PreCommitDs.Guides;

/// <summary>A file, or several, that a rule finds or lets pass.</summary>
/// <param name="Path">Its path in the repository; empty where the text lists paths with sizes, a line each.</param>
/// <param name="Text">What is in it, or the list. A <c>·</c> in a made-up secret is no part of it: it keeps scanners from taking the example for a leak.</param>
/// <param name="IsCommitted">Whether the last commit has it already, so that only what follows is new.</param>
internal sealed record GuideExample(string Path, string Text, bool IsCommitted);
