using PreCommitDs.Files;
using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>What the first bytes of a file tell of whether it is a lock.</summary>
/// <param name="Header">Its header.</param>
/// <param name="NamesSources">Whether its comments name files.</param>
/// <param name="IsText">Whether it is text at all.</param>
internal sealed record LockHead(LockHeader Header, bool NamesSources, bool IsText)
{
    public static LockHead Read(ReadOnlySpan<byte> head)
    {
        try
        {
            var text = RequirementsEncoding.ToUtf8(head);
            return new LockHead(LockHeader.Read(text), text.IndexOf("via"u8) >= 0 && text.IndexOf(" -r "u8) >= 0, IsText: true);
        }
        catch (MalformedFileException)
        {
            return new LockHead(LockHeader.None, NamesSources: false, IsText: false);
        }
    }
}
