namespace PreCommitDs.Hosting.Doctor;

/// <summary>A line of git's configuration.</summary>
/// <param name="Scope"><c>system</c>, <c>global</c>, <c>local</c>, <c>worktree</c> or <c>command</c>.</param>
/// <param name="Key">With the section and the name in lower case, as git prints it.</param>
/// <param name="Value">Its value; it may hold a password, so it is not to be printed as it is.</param>
internal readonly record struct GitSetting(string Scope, string Key, string Value);
