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
        .. MailServiceVendors.All,
        .. TelephonyVendors.All,
        .. ScrapingVendors.All,
        .. ScreeningVendors.All,
        .. WeatherVendors.All,
        .. TradeVendors.All,
        .. StoreVendors.All,
        .. SocialVendors.All,
        .. SecurityVendors.All,
        .. TestingVendors.All,
        .. OfficeVendors.All,
        .. TrackingVendors.All,
        .. TextVendors.All,
        .. OperationVendors.All,
        .. ReservationVendors.All,
        .. PastimeVendors.All,
        .. MoneyVendors.All,
        .. MonitoringVendors.All,
        .. NetworkVendors.All,
        .. PlaceVendors.All,
        .. SalesVendors.All,
    ];
}
