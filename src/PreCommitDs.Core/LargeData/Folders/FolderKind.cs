using PreCommitDs.Reporting;

namespace PreCommitDs.LargeData.Folders;

/// <summary>A kind of folder that is known by its name, and where others may have that too, by what a path in it looks like.</summary>
/// <param name="Name">The folder, maybe with those above it; a star at the start stands for anything.</param>
/// <param name="Rule">What is wrong with committing it.</param>
/// <param name="What">What it is.</param>
/// <param name="Inside">What the path below it has to look like; null: anything will do.</param>
internal sealed record FolderKind(string Name, Rule Rule, string What, Func<string, bool>? Inside = null);
