namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Edamam to Flat, whose keys have no prefix.</summary>
internal static class VendorsFromEdaToFla
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "edamam-key", Issuer = "Edamam", What = "application key", Stems = ["edamam"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://developer.edamam.com",
            Examples = ["EDAMAM_API_KEY=kds6c·vdg7m6zkon1q3fp3aozgm0f8sxv"],
            LookAlikes = ["EDAMAM_API_KEY=prvoc·z01ejfed8mqgy65qm"],
        },
        new()
        {
            Id = "elasticemail-api-key", Issuer = "Elastic Email", What = "API key", Stems = ["elasticemail"],
            Shape = "[A-Za-z0-9_-]{96}", MayDiffer = true,
            RevokeAt = "https://app.elasticemail.com/marketing/settings/new/manage-api",
            Examples = ["ELASTICEMAIL_API_KEY=bIqrB·sLluCytyzEHzUPDOl8uRWKs1Xat0RKccLAIFiub3Po6Jq3QtHHzYFqOAJC3WF3TlU26vyj37lc9py81kiMThNeuVIXW"],
            LookAlikes = ["ELASTICEMAIL_API_KEY=gjlOn·RqgIgBabqmLCiSRHxotcxXhePt73giYiSSZ1tC0QeUurNuc3WtTdXFwXupN"],
        },
        new()
        {
            Id = "enigma-api-key", Issuer = "Enigma", What = "API key", Stems = ["enigmaapi", "enigmakey", "enigmatoken", "enigmasecret"],
            Shape = "[A-Za-z0-9]{40}", MayDiffer = true,
            RevokeAt = "https://console.enigma.com",
            Examples = ["ENIGMA_API_KEY=VeGuy·vvLfGXMR5fCtI5V2a39cSaJUJpLtKWRD7r2"],
            LookAlikes = ["ENIGMA_API_KEY=PVC2L·5DbbMJxyXgHH5RcgZmQBZY"],
        },
        new()
        {
            Id = "envoy-api-key", Issuer = "Envoy", What = "API key", Stems = ["envoyapi", "envoykey", "envoytoken", "envoysecret"],
            Shape = "[0-9A-Z]{32}", MayDiffer = true,
            RevokeAt = "https://dashboard.envoy.com",
            Examples = ["ENVOY_API_KEY=CD1EI·6CFEUK72KX5WT7FDSJQN0E7LPFR"],
            LookAlikes = ["ENVOY_API_KEY=FLFO2·XZJHUUT03OTEBUZOA"],
        },
        new()
        {
            Id = "equinix-api-key", Issuer = "Equinix", What = "API key", Stems = ["equinix"],
            Shape = "[A-Za-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://console.equinix.com",
            Examples = ["EQUINIX_API_KEY=5FLXA·bagdS6sWhXtKGghfHXS3iNO4YW2"],
            LookAlikes = ["EQUINIX_API_KEY=Vmnjk·RSwFn9tX1HXqipUIV"],
        },
        new()
        {
            Id = "everhour-api-key", Issuer = "Everhour", What = "API key", Stems = ["everhour"],
            Shape = "[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}", MayDiffer = true,
            RevokeAt = "https://app.everhour.com",
            Examples = ["EVERHOUR_API_KEY=7c05-·ebc8-5e5b10-7ac1ff-5255845a"],
            LookAlikes = ["EVERHOUR_API_KEY=94f3-·8996-ea4bfe-13214"],
        },
        new()
        {
            Id = "fibery-api-token", Issuer = "Fibery", What = "API token", Stems = ["fibery"],
            Shape = "[a-z0-9]{8}[.][0-9a-z]{35}", MayDiffer = true,
            RevokeAt = "https://fibery.io",
            Examples = ["FIBERY_API_KEY=lmuvb·ivx.4173aihj5dshz03iej5zu9oytotcehhwf8j"],
            LookAlikes = ["FIBERY_API_KEY=zcogn·2x3.wv1mpdamvpax9rbuwdcfm"],
        },
        new()
        {
            Id = "findl-api-key", Issuer = "Findl", What = "API key", Stems = ["findl"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://findl.com",
            Examples = ["FINDL_API_KEY=e5576·8ef-9d91-191A-e1f4-EB810Cedf6Af"],
            LookAlikes = ["FINDL_API_KEY=365A2·843-aA2b-51AD-6f8F-"],
        },
        new()
        {
            Id = "fivetran-api-secret", Issuer = "Fivetran", What = "API key or secret", Stems = ["fivetran"],
            Shape = "[A-Za-z0-9]{14,40}", MayDiffer = true,
            RevokeAt = "https://fivetran.com/account/settings/account",
            Examples = ["FIVETRAN_API_KEY=35DMP·NFQQ1FQfL"],
            LookAlikes = ["FIVETRAN_API_KEY=QAT·6dOX"],
        },
        new()
        {
            Id = "flatio-api-token", Issuer = "Flat", What = "API token", Stems = ["flatio"],
            Shape = "[0-9A-Za-z]{128}", MayDiffer = true,
            RevokeAt = "https://flat.io/developers/apps",
            Examples = ["FLATIO_API_KEY=Et07L·l6SiVn1EDM2KmOQfxYPEJQ4dypWlShRbnXrmUHBqQvvqQDg3ZDTyavFZWt75hNvuR00GeVeArCUq8tJRjekxD9fPg0gI1OSkKXcEL483g5I2oIJoYipA75kf4xJ"],
            LookAlikes = ["FLATIO_API_KEY=1nkwN·jBdPeWlQv77XTJVzSO6RxEOCKUfjrOPXmZHr7b2fSGtxC9SOmdHN9cXAR9yHvrF7Z1Q52dSgwoJwbSjm4"],
        },
    ];
}
