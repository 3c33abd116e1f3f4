using PreCommitDs.Requirements.Locks;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>What the first bytes of a file tell of whether it is a lock.</summary>
/// <param name="Header">Its header.</param>
/// <param name="NamesSources">Whether its comments name files.</param>
internal sealed record LockHead(LockHeader Header, bool NamesSources)
{
    public static LockHead Read(ReadOnlySpan<byte> head) =>
        new(LockHeader.Read(head.StartsWith("\uFEFF"u8) ? head[3..] : head), head.IndexOf("via"u8) >= 0 && head.IndexOf(" -r "u8) >= 0);
}
