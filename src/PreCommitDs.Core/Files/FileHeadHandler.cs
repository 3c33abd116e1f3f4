namespace PreCommitDs.Files;

/// <summary>Is told how a file begins.</summary>
/// <param name="index">Its place in the list that was asked for.</param>
/// <param name="head">Its first bytes; good for the call alone.</param>
public delegate void FileHeadHandler(int index, ReadOnlySpan<byte> head);
