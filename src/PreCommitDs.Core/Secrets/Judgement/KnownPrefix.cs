using PreCommitDs.Secrets.Rules;

namespace PreCommitDs.Secrets.Judgement;

/// <summary>Tells what begins as some issuer's tokens do. Where the rest is not as these are, it was made up, shortened or changed.</summary>
internal static class KnownPrefix
{
    private const int MinLength = 4;

    private static readonly Lazy<string[]> Prefixes = new(() =>
        [.. SecretRules.All.Where(rule => rule is { Offset: 0, Keywords.Count: 0 } && rule.Literal.Length >= MinLength && !char.IsAsciiLetterOrDigit(rule.Literal[^1])).Select(rule => rule.Literal).Distinct()]);

    public static bool Begins(ReadOnlySpan<byte> value)
    {
        foreach (var prefix in Prefixes.Value)
            if (AsciiText.Begins(value, prefix)) return true;
        return false;
    }
}
