namespace PreCommitDs.Secrets.Suppression;

/// <summary>The words by which lines tell other scanners to pass them over, each as its own tool reads it.</summary>
internal static class NeighbourDirectives
{
    private static readonly byte[][] Anywhere = ["gitleaks:allow"u8.ToArray(), "betterleaks:allow"u8.ToArray(), "secretlint-disable-line"u8.ToArray()];

    /// <summary>Whether a line is to be passed over, wherever on it the secret stands.</summary>
    /// <remarks>gitleaks and betterleaks: a part of the line; detect-secrets and ripsecrets: the pragma; secretlint: disable-line.</remarks>
    public static bool AllowLine(ReadOnlySpan<byte> line)
    {
        foreach (var words in Anywhere)
            if (line.IndexOf(words) >= 0) return true;
        return HasPragma(line, isNextLine: false);
    }

    /// <summary>Up to where a line is to be passed over; 0: nowhere.</summary>
    /// <remarks>trufflehog looks for its words behind what it has found.</remarks>
    public static int AllowedBefore(ReadOnlySpan<byte> line) => Math.Max(0, line.LastIndexOf("trufflehog:ignore"u8));

    /// <summary>Whether a line is about the next one.</summary>
    public static bool AllowNext(ReadOnlySpan<byte> line) =>
        line.IndexOf("secretlint-disable-next-line"u8) >= 0 || (CommentMarks.Begin(line) && HasPragma(line, isNextLine: true));

    /// <summary><c>pragma: allowlist secret</c>, with <c>whitelist</c> as it was called once, with a hyphen for the second blank, and with or without the first.</summary>
    private static bool HasPragma(ReadOnlySpan<byte> line, bool isNextLine)
    {
        while (line.IndexOf("pragma:"u8) is >= 0 and var at)
        {
            line = line[(at + 7)..];
            var rest = line.StartsWith(" "u8) ? line[1..] : line;
            if (!Take(ref rest, "allowlist"u8) && !Take(ref rest, "whitelist"u8)) continue;
            if (isNextLine && !(TakeGap(ref rest) && Take(ref rest, "nextline"u8))) continue;
            if (TakeGap(ref rest) && rest.StartsWith("secret"u8)) return true;
        }

        return false;
    }

    private static bool TakeGap(ref ReadOnlySpan<byte> text) => Take(ref text, " "u8) || Take(ref text, "-"u8);

    private static bool Take(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (!text.StartsWith(word)) return false;
        text = text[word.Length..];
        return true;
    }
}
