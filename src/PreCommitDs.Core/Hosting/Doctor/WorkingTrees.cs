using PreCommitDs.Files;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The working trees that share a repository.</summary>
internal static class WorkingTrees
{
    private const string Line = "worktree ";

    /// <summary>All but the one that is looked at; a bare repository is none.</summary>
    public static IReadOnlyList<string> Others(Patient patient)
    {
        if (patient.Git.TryRun(["worktree", "list", "--porcelain"], out var output, out _) != 0) return [];
        var trees = new List<string>();
        foreach (var block in PathBytes.Decode(output).Split("\n\n"))
        {
            var lines = block.Split('\n');
            if (lines[0].StartsWith(Line, StringComparison.Ordinal) && !lines.Contains("bare")) trees.Add(lines[0][Line.Length..]);
        }

        return [.. trees.Where(tree => tree != patient.TopLevel)];
    }
}
