using System.Text;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Suppression;

/// <summary>What begins comments in the languages that secrets stand in, and our own words in them.</summary>
internal static class CommentMarks
{
    private static readonly byte[][] Marks =
        [.. ((string[])["#", "//", "/*", "--", ";", "'", "<!--", "%", "rem ", "REM ", "Rem "]).Select(Encoding.ASCII.GetBytes)];

    private static readonly byte[][] Closers = ["*/"u8.ToArray(), "-->"u8.ToArray()];

    /// <summary>Whether a line holds nothing but a comment.</summary>
    public static bool Begin(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t\r"u8);
        if (CloserIn(line) is var close and >= 0 && close < line.Length) return false;
        foreach (var mark in Marks)
            if (line.StartsWith(mark)) return true;
        return false;
    }

    /// <summary>What our own comments on a line say of a rule; what stands behind the end of a comment is no reason.</summary>
    public static AllowVerdict Read(ReadOnlySpan<byte> line, string rule)
    {
        var verdict = AllowVerdict.None;
        while (line.IndexOf(InlineAllow.Mark) is >= 0 and var at)
        {
            var length = CloserIn(line[at..]) is >= 0 and var close ? at + close : line.Length;
            foreach (var mark in Marks) verdict = InlineAllow.Better(verdict, InlineAllow.OnLine(line[..length], rule, mark));
            line = line[length..];
        }

        return verdict;
    }

    /// <summary>Behind the first end of a comment, or -1.</summary>
    private static int CloserIn(ReadOnlySpan<byte> line)
    {
        var first = -1;
        foreach (var closer in Closers)
            if (line.IndexOf(closer) is >= 0 and var at && (first < 0 || at + closer.Length < first)) first = at + closer.Length;
        return first;
    }
}
