using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>Cuts a long text where lines end, so that several threads can read it: what is found begins and ends within a line, or looks further itself.</summary>
internal static class TextStretches
{
    /// <summary>Less than one is read before another thread has begun.</summary>
    private const int Length = 1024 * 1024;

    public static List<TextSpan> Of(ReadOnlySpan<byte> text)
    {
        var count = text.Length / Length;
        if (count < 2) return [new TextSpan(0, text.Length)];
        var stretches = new List<TextSpan>(count);
        var start = 0;
        for (var number = 1; number < count; number++)
        {
            var cut = (int)((long)text.Length * number / count);
            if (cut < start) continue;
            var newline = text[cut..].IndexOf((byte)'\n');
            if (newline < 0) break;
            stretches.Add(new TextSpan(start, cut + newline + 1));
            start = cut + newline + 1;
        }

        if (start < text.Length) stretches.Add(new TextSpan(start, text.Length));
        return stretches;
    }
}
