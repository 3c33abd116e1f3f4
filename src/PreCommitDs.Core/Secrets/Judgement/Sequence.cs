namespace PreCommitDs.Secrets.Judgement;

/// <summary>Tells values that somebody typed along the alphabet or the row of digits: <c>a1b2c3d4e5f6</c>, <c>aB1cD2eF3</c>, <c>0123456789abcdef</c>.</summary>
internal static class Sequence
{
    /// <summary>More than this many steps in a row come about in no random value.</summary>
    private const int MaxSteps = 4;

    /// <summary>Whether letters alone, or digits alone, read as the alphabet or as counting, up or down, for most of the value.</summary>
    public static bool Is(ReadOnlySpan<byte> value)
    {
        var (letters, letterCount) = Steps(value, isLetter: true);
        var (digits, digitCount) = Steps(value, isLetter: false);
        // Every value begins a run with its first letter and its first digit; those are no steps.
        return letters + digits > MaxSteps && (letters + digits) * 2 > letterCount + digitCount;
    }

    /// <summary>How many of the letters or digits follow the one before by one step, in runs of at least three, and how many there are.</summary>
    private static (int Steps, int Count) Steps(ReadOnlySpan<byte> value, bool isLetter)
    {
        var (steps, run, count) = (0, 0, 0);
        var (before, direction) = (-1, 0);
        foreach (var unit in value)
        {
            var at = isLetter ? LetterAt(unit) : DigitAt(unit);
            if (at < 0) continue;
            count++;
            var step = before < 0 ? 0 : StepOf(at - before, isLetter ? 26 : 10);
            run = step != 0 && step == direction ? run + 1 : step != 0 ? 1 : 0;
            // The second step of a run makes the first one count.
            if (run == 2) steps += 2;
            else if (run > 2) steps++;
            (before, direction) = (at, step);
        }

        return (steps, count);
    }

    /// <summary>One step up or down, from the last to the first too; else none.</summary>
    private static int StepOf(int distance, int size) => distance == 1 || distance == 1 - size ? 1 : distance == -1 || distance == size - 1 ? -1 : 0;

    private static int LetterAt(byte unit) => char.IsAsciiLetter((char)unit) ? (unit | 0x20) - 'a' : -1;

    private static int DigitAt(byte unit) => char.IsAsciiDigit((char)unit) ? unit - '0' : -1;
}
