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
        var run = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && char.IsAsciiLetter((char)value[i]))
            {
                letters++;
                run++;
                continue;
            }

            if (i < value.Length && char.IsAsciiDigit((char)value[i])) digits++;
            if (run >= MinRun)
            {
                inRuns += run;
                for (var at = i - run + 1; at < i; at++, pairs++) cost += CostAt(value, at);
            }

            run = 0;
        }

        return inRuns >= MinLetters && inRuns * 10 >= letters * 6 && digits * 3 <= value.Length && cost <= pairs * MaxCost;
    }

    /// <summary>A word that begins within camel case costs nothing.</summary>
    private static double CostAt(ReadOnlySpan<byte> value, int at) =>
        char.IsAsciiLetterLower((char)value[at - 1]) && char.IsAsciiLetterUpper((char)value[at]) ? 3 : LetterPairs.Cost(value[at - 1], value[at]);
}
