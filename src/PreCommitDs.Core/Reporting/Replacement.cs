namespace PreCommitDs.Reporting;

/// <summary>A stretch of a file and what would stand there instead: a part of a known mend.</summary>
/// <param name="Location">The stretch, as lines and columns; nothing is replaced where it ends where it begins.</param>
/// <param name="ByteOffset">Where it begins, in bytes from the start of the file.</param>
/// <param name="ByteLength">How many bytes it has.</param>
/// <param name="Text">What takes its place.</param>
public sealed record Replacement(Location Location, int ByteOffset, int ByteLength, string Text);
