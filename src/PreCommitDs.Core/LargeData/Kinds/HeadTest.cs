namespace PreCommitDs.LargeData.Kinds;

/// <summary>Whether a file is of a format.</summary>
/// <param name="head">Its first bytes, at most <see cref="Sniffing.Sniffer.HeadLength"/>.</param>
/// <param name="size">How many bytes it has.</param>
internal delegate bool HeadTest(ReadOnlySpan<byte> head, long size);
