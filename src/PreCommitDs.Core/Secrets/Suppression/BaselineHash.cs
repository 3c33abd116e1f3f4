using System.Buffers;
using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Suppression;

/// <summary>Tells the hashes in baselines, which stand behind the names of secrets and are none.</summary>
internal static class BaselineHash
{
    private static readonly SearchValues<byte> LowerHex = SearchValues.Create("0123456789abcdef"u8);
    private static readonly SearchValues<byte> RuleId = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/"u8);

    /// <summary>Whether a secret is one, by its length, its digits and what stands before it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="secret">The secret.</param>
    public static bool Is(string path, ReadOnlySpan<byte> text, Secret secret)
    {
        var length = secret.End - secret.Start;
        if (length is not (ContentHash.Length or 2 * Sha1.Length) || text[secret.Start..secret.End].ContainsAnyExcept(LowerHex)) return false;
        var before = text[..secret.Start];
        return length == ContentHash.Length ? FileName.Of(path) == Baseline.FileName && EndsInRule(before) : before.EndsWith("\"hashed_secret\": \""u8);
    }

    /// <summary>A line of our own baseline begins with a rule and a blank.</summary>
    private static bool EndsInRule(ReadOnlySpan<byte> before)
    {
        if (before.IsEmpty || before[^1] != ' ') return false;
        var rule = before[(before.LastIndexOf((byte)'\n') + 1)..^1];
        return rule.Contains((byte)'/') && !rule.ContainsAnyExcept(RuleId);
    }
}
