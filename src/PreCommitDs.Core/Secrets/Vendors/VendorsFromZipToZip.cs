namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from ZipCodeAPI to Zipcodebase, whose keys have no prefix.</summary>
internal static class VendorsFromZipToZip
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "zipcodeapi-api-key", Issuer = "ZipCodeAPI", What = "API key", Stems = ["zipcodeapi"],
            Shape = "[A-Za-z0-9]{64}", MayDiffer = true,
            RevokeAt = "https://www.zipcodeapi.com",
            Examples = ["ZIPCODEAPI_API_KEY=ubVF9·TGChAuiDnPS7aFa7XCMsipqcBn4mQmeNNZrTZalkaNgTFMSbwVL2ES4yUbZ"],
            LookAlikes = ["ZIPCODEAPI_API_KEY=HXktR·QMFC7ee9zbqQTIdl0MEw1mzOlxh9eVDcUBAdJW"],
        },
        new()
        {
            Id = "zipcodebase-api-key", Issuer = "Zipcodebase", What = "API key", Stems = ["zipcodebase"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://app.zipcodebase.com",
            Examples = ["ZIPCODEBASE_API_KEY=fBaeF·deD-5DdF-EEDc-a4da-5CfbBEA43CaD"],
            LookAlikes = ["ZIPCODEBASE_API_KEY=7BCFb·EeA-cee4-AdfD-319e-"],
        },
    ];
}
