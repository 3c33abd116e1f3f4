namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Autoklose to Beebole, whose keys have no prefix.</summary>
internal static class VendorsFromAutToBee
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "autoklose-api-key", Issuer = "Autoklose", What = "API key", Stems = ["autoklose"],
            Shape = "[A-Za-z0-9-]{32}", MayDiffer = true,
            RevokeAt = "https://autoklose.com",
            Examples = ["AUTOKLOSE_API_KEY=FYTTu·mK931fmDUX8kucerKJ9zHX9pKoz"],
            LookAlikes = ["AUTOKLOSE_API_KEY=aeYxy·c8RywkVSRDnptz0mV"],
        },
        new()
        {
            Id = "autopilot-api-key", Issuer = "Autopilot", What = "API key", Stems = ["autopilotapi", "autopilotkey", "autopilottoken", "autopilotsecret"],
            Shape = "[a-f0-9]{32}", MayDiffer = true,
            RevokeAt = "https://app.ortto.app",
            Examples = ["AUTOPILOT_API_KEY=71666·183a4227fb3ee295c96013b6802"],
            LookAlikes = ["AUTOPILOT_API_KEY=a68c5·c162490000cf3556e"],
        },
        new()
        {
            Id = "avaza-access-token", Issuer = "Avaza", What = "personal access token", Stems = ["avaza"],
            Shape = "[0-9]{20,26}-[0-9a-f]{40}", MayDiffer = true,
            RevokeAt = "https://www.avaza.com",
            Examples = ["AVAZA_API_KEY=90548·901039799344617-81a65c2011bef2c328a72c5e5b77518b1018f134"],
            LookAlikes = ["AVAZA_API_KEY=50349·971755461576273-0e61572b4e3c02eaa7f3"],
        },
        new()
        {
            Id = "aviationstack-api-key", Issuer = "aviationstack", What = "API key", Stems = ["aviationstack"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://aviationstack.com/dashboard",
            Examples = ["AVIATIONSTACK_API_KEY=q5gu3·4hj6dn94shqmx1qppgys0kdsjb2"],
            LookAlikes = ["AVIATIONSTACK_API_KEY=6v6i2·a7slx1c0nrlil7olm"],
        },
        new()
        {
            Id = "axonaut-api-key", Issuer = "Axonaut", What = "API key", Stems = ["axonaut"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://axonaut.com",
            Examples = ["AXONAUT_API_KEY=ae70d·7wvs5fa04irplxckxaw727ehwpu"],
            LookAlikes = ["AXONAUT_API_KEY=ydsg5·26b78ibpfolkgtq9b"],
        },
        new()
        {
            Id = "aylien-api-key", Issuer = "AYLIEN", What = "API key", Stems = ["aylien"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://aylien.com",
            Examples = ["AYLIEN_API_KEY=wglcr·h356rhhhzi8ooj3zkby07czdxvz"],
            LookAlikes = ["AYLIEN_API_KEY=pv1uz·9du7jwp1axg7leu1m"],
        },
        new()
        {
            Id = "ayrshare-api-key", Issuer = "Ayrshare", What = "API key", Stems = ["ayrshare"],
            Shape = "[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}", MayDiffer = true,
            RevokeAt = "https://app.ayrshare.com",
            Examples = ["AYRSHARE_API_KEY=RR8CG·QH-1PCSHTW-HD6RF38-2H6IS0S"],
            LookAlikes = ["AYRSHARE_API_KEY=RPF8S·3O-M9X39T4-TBPVO"],
        },
        new()
        {
            Id = "baremetrics-api-key", Issuer = "Baremetrics", What = "API key", Stems = ["baremetrics"],
            Shape = "[A-Za-z0-9_]{20,25}", MayDiffer = true,
            RevokeAt = "https://app.baremetrics.com",
            Examples = ["BAREMETRICS_API_KEY=UfRS4·NSDxBKjEm3WcqDh"],
            LookAlikes = ["BAREMETRICS_API_KEY=Y1cWv·wGhO9rv7"],
        },
        new()
        {
            Id = "beamer-api-key", Issuer = "Beamer", What = "API key", Stems = ["beamerapi", "beamerkey", "beamertoken", "beamersecret"],
            Shape = "[A-Za-z0-9_+/]{45}=", MayDiffer = true,
            RevokeAt = "https://app.getbeamer.com",
            Examples = ["BEAMER_API_KEY=Mnn2R·01hGv2v7weRyoto6tIa3GAaxjlHfZ9kJa2yR3nmH="],
            LookAlikes = ["BEAMER_API_KEY=2csdS·uWSWZhjmYpUAyv2fYcTLiTzJbk"],
        },
        new()
        {
            Id = "beebole-api-token", Issuer = "Beebole", What = "API token", Stems = ["beebole"],
            Shape = "[0-9a-z]{40}", MayDiffer = true,
            RevokeAt = "https://beebole-apps.com",
            Examples = ["BEEBOLE_API_KEY=r013g·vjyjyrxxrotm2ms04xe6qnwpz9cqvpslx5a"],
            LookAlikes = ["BEEBOLE_API_KEY=nkn4j·wb7ilwqaxiwdwcqb36m2q0"],
        },
    ];
}
