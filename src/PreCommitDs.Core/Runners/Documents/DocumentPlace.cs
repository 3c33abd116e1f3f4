namespace PreCommitDs.Runners.Documents;

/// <summary>Where something stands in a file.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in Unicode code points.</param>
/// <param name="Start">Byte offset from the start of the file, a byte order mark included.</param>
/// <param name="End">Byte offset of what follows.</param>
internal readonly record struct DocumentPlace(int Line, int Column, int Start, int End);
