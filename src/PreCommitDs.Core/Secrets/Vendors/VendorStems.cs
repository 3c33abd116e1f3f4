using PreCommitDs.Secrets.Scanning;

namespace PreCommitDs.Secrets.Vendors;

/// <summary>The stems of each rule of an issuer, without the rules themselves: of most texts these are never needed.</summary>
internal static class VendorStems
{
    private static readonly Lazy<string[][]> Stems = new(static () => [.. RuleHeads.Stems.Split(' ').Select(static stems => stems.Split(','))]);

    /// <summary>In the order of <see cref="VendorRules"/>.</summary>
    public static IReadOnlyList<string[]> All => Stems.Value;
}
