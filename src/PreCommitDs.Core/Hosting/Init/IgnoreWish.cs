namespace PreCommitDs.Hosting.Init;

/// <summary>A line that <c>.gitignore</c> should have.</summary>
/// <param name="Line">The line.</param>
/// <param name="Probe">A path that git ignores once something like it is in force.</param>
internal sealed record IgnoreWish(string Line, string Probe);
