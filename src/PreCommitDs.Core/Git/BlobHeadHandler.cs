namespace PreCommitDs.Git;

/// <summary>Is told of a blob that was looked at; from several threads at once, in any order.</summary>
/// <param name="index">Its place in the list that was asked for.</param>
/// <param name="size">How many bytes it has; -1 where it is not here (partial clone).</param>
/// <param name="head">Its first bytes.</param>
internal delegate void BlobHeadHandler(int index, long size, ReadOnlySpan<byte> head);
