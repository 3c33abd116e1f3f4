using PreCommitDs.Reporting;

namespace PreCommitDs.LargeData.Folders;

/// <summary>A folder that a program has made and can make again.</summary>
/// <param name="Path">Below the top of the working tree, without a slash at the end.</param>
/// <param name="Rule">What is wrong with committing it.</param>
/// <param name="What">What it is, as messages call it.</param>
internal sealed record GeneratedFolder(string Path, Rule Rule, string What);
