using System.Buffers;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets.Decoding;

/// <summary>Finds what is percent-encoded (RFC 3986, section 2.1) and stands for characters that need no such encoding in other places.</summary>
internal static class PercentRuns
{
    private const int MaxLength = 4096;

    private static readonly SearchValues<byte> Ends = SearchValues.Create(" \t\r\n\"'`<>\\|"u8);

    /// <summary>Adds what the runs mean, escapes and all between.</summary>
    public static void Add(ReadOnlySpan<byte> text, LogicalText meant)
    {
        var free = 0;
        var at = 0;
        while (text[at..].IndexOf((byte)'%') is >= 0 and var next)
        {
            at += next;
            if (EscapeCode.Digits(text[(at + 1)..], 2) is <= ' ' or >= 0x7f)
            {
                at++;
                continue;
            }

            var from = Math.Max(free, at - (MaxLength / 2));
            var start = from + text[from..at].LastIndexOfAny(Ends) + 1;
            var rest = text.Slice(at, Math.Min(MaxLength / 2, text.Length - at));
            var length = rest.IndexOfAny(Ends);
            free = at + (length < 0 ? rest.Length : length);
            meant.AddEscaped(text, new TextSpan(start, free), TextForm.Percent);
            at = free;
        }
    }
}
