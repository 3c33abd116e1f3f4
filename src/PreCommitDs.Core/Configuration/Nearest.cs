namespace PreCommitDs.Configuration;

/// <summary>Finds the known word that a mistyped one most likely meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate at the least edit distance, or null where none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var (best, bestDistance) = ((string?)null, Math.Max(1, word.Length / 3) + 1);
        foreach (var candidate in candidates)
        {
            var distance = candidate.StartsWith(word, StringComparison.Ordinal) && word.Length > 3 ? 1 : Distance(word, candidate);
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>Levenshtein's distance: letters to add, drop or change.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
