namespace PreCommitDs.Secrets.Vendors;

/// <summary>Every kind of credential that only its issuer's name tells.</summary>
internal static class VendorRules
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        .. BuildVendors.All,
        .. CloudVendors.All,
        .. CoinVendors.All,
        .. CommunityVendors.All,
        .. ContentVendors.All,
        .. DataVendors.All,
        .. InferenceVendors.All,
        .. MediaVendors.All,
        .. ModelVendors.All,
        .. MoneyVendors.All,
        .. MonitoringVendors.All,
        .. NetworkVendors.All,
        .. PlaceVendors.All,
        .. SalesVendors.All,
    ];
}
