using System.Text;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>The tokens of a text, without anything else that a scan does.</summary>
internal static class FoundTokens
{
    private static readonly CandidateScan Scan = new();
    private static readonly TokenScanner Scanner = new();

    public static List<TokenMatch> In(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var candidates = new Candidates();
        Scan.Collect(bytes, 0, bytes.Length, candidates);
        var found = new List<TokenMatch>();
        Scanner.Scan(bytes, candidates.Tokens, found);
        return found;
    }

    /// <summary>The ids of their rules.</summary>
    public static List<string> RulesIn(string text) => [.. In(text).Select(match => match.Rule.Id)];
}
