namespace PreCommitDs.Requirements.Pairs;

/// <summary>Makes something of a file.</summary>
/// <param name="path">The file.</param>
/// <param name="content">Its bytes.</param>
internal delegate T RequirementsParser<out T>(string path, ReadOnlySpan<byte> content);
