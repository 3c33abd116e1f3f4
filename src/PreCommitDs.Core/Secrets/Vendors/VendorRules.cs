namespace PreCommitDs.Secrets.Vendors;

/// <summary>Every kind of credential that only its issuer's name tells.</summary>
internal static class VendorRules
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        .. ModelVendors.All,
    ];
}
