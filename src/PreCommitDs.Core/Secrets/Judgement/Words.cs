namespace PreCommitDs.Secrets.Judgement;

/// <summary>Tells names, identifiers and messages, which are made of words, from what is random.</summary>
internal static class Words
{
    private const int MinRun = 3;
    private const int MinLetters = 6;

    /// <summary>What a pair of letters costs at most in words, on average, in bits.</summary>
    private const double MaxCost = 4.7;

    /// <summary>Whether most of the letters stand in runs that read as words do, with few digits between them.</summary>
    public static bool Are(ReadOnlySpan<byte> value)
    {
        var (inRuns, letters, digits, pairs) = (0, 0, 0, 0);
        var cost = 0.0;
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            var isLetter = i < value.Length && char.IsAsciiLetter((char)value[i]);
            if (isLetter) letters++;
            else if (i < value.Length && char.IsAsciiDigit((char)value[i])) digits++;
            if (isLetter && (i == start || !BeginsWord(value[i - 1], value[i]))) continue;
            if (i - start >= MinRun)
            {
                inRuns += i - start;
                pairs += i - start - 1;
                for (var at = start + 1; at < i; at++) cost += LetterPairs.Cost(value[at - 1], value[at]);
            }

            start = isLetter ? i : i + 1;
        }

        return inRuns >= MinLetters && inRuns * 10 >= letters * 6 && digits * 3 <= value.Length && cost <= pairs * MaxCost;
    }

    /// <summary>In camel case.</summary>
    private static bool BeginsWord(byte before, byte unit) => char.IsAsciiLetterLower((char)before) && char.IsAsciiLetterUpper((char)unit);
}
