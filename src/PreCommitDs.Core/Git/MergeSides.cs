namespace PreCommitDs.Git;

/// <summary>The commits that a merge in progress brings in.</summary>
internal static class MergeSides
{
    private const string Variable = "GITHEAD_";

    /// <summary>
    /// What MERGE_HEAD lists, in an octopus merge several. git writes it only after pre-merge-commit has run, whose environment
    /// names the same commits in variables.
    /// </summary>
    public static IReadOnlyList<string> Read(string mergeHead) => File.Exists(mergeHead)
        ? [.. File.ReadAllLines(mergeHead).Select(line => line.Trim()).Where(IsId)]
        : [.. Environment.GetEnvironmentVariables().Keys.OfType<string>()
            .Where(name => name.StartsWith(Variable, StringComparison.Ordinal))
            .Select(name => name[Variable.Length..])
            .Where(IsId)];

    private static bool IsId(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower);
}
