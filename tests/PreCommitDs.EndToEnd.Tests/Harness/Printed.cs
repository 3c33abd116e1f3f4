namespace PreCommitDs.EndToEnd.Harness;

/// <summary>Commands that a message names, to be pasted into a shell as they stand.</summary>
internal static class Printed
{
    /// <summary>What brings the outputs back.</summary>
    public static string WayBack(ProcessResult result) => After(result, "outputs: ");

    /// <summary>What commits after all.</summary>
    public static string NextStep(ProcessResult result) => After(result, "commit again: ");

    private static string After(ProcessResult result, string label)
    {
        var lines = (result.Output + "\n" + result.Error).Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(label, StringComparison.Ordinal)).ToList();
        Assert.HasCount(1, lines, $"one line '{label}' was expected: {result}");
        return lines[0][label.Length..];
    }
}
