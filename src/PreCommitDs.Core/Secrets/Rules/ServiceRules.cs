namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services of all kinds.</summary>
internal static class ServiceRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "salesforce-access-token", Issuer = "Salesforce", What = "access token",
            Shape = "00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,120}", Literal = "00D",
            RevokeAt = "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm",
            Examples = ["00D·KiRKbXnrOAhX!256pclb8DqQLM1YNRFxaeDgKHBbjCBcSf_1ZbrRN58Gg96N64_Lhq1RQI2uiZ_9TOAS7Q.AQGsFh3_rC"],
            LookAlikes = ["00D·KiRKbXnrOAhX!256pclb8DqQLM1YNRFxaeDgKHBbjCBcSf_1ZbrRN58Gg96N64_Lhq1RQI2uiZ_9T"],
        },
        new()
        {
            Id = "braintree-access-token", Issuer = "Braintree", What = "access token",
            Shape = "access_token\\$(production|sandbox)\\$[a-z0-9]{16}\\$[a-f0-9]{32}", Literal = "access_token$",
            RevokeAt = "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
            Examples = ["access_token$·production$bm21grxylapngjdo$b8965ca90f130c930ebffd4edcc8f398"],
            LookAlikes = ["access_token$·production$bm21grxylapngjdo$b8965ca90f130c930ebf"],
        },
        new()
        {
            Id = "azure-sas-signature", Issuer = "Azure", What = "signature of a shared access",
            Shape = "sig=[A-Za-z0-9%/+]{43,72}={0,1}", Literal = "sig=",
            Keywords = ["sv=", "se=", "sp="],
            RevokeAt = "https://portal.azure.com", Source = "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
            Examples = ["https://acme.blob.core.windows.net/raw?sv=2024-11-04&se=2027-01-01&sig=·l%xfeTFTfc1kFDXwz2RwTagLTm5+A0cIFSO4KVt4zFo="],
            LookAlikes = ["https://acme.blob.core.windows.net/raw?sv=2024-11-04&se=2027-01-01&sig=·l%xfeTFTfc1kFDXwz2RwTagLTm5+A0cIFSO4"],
        },
        new()
        {
            Id = "azure-workflow-signature", Issuer = "Azure", What = "signature of a workflow trigger",
            Shape = "sig=[\\w-]{43}", Literal = "sig=",
            Keywords = ["logic.azure.com", "powerplatform.com", "/triggers/"],
            RevokeAt = "https://portal.azure.com", Source = "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
            Examples = ["https://prod-12.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sig=BnntYaF·xI9PHY0CAhY1fcaRA4RFon0ii2YSP4ZRc0Pt"],
            LookAlikes = ["https://prod-12.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sig=BnntYaF·xI9PHY0CAhY1fcaRA4RFon0ii2YSP"],
        },
        new()
        {
            Id = "coderabbit-api-key", Issuer = "CodeRabbit", What = "API key",
            Shape = "cr-[a-f0-9]{58}", Literal = "cr-",
            RevokeAt = "https://app.coderabbit.ai/settings/api-keys",
            Examples = ["cr-·ed18edd4155b13770c7d2c2f43e0068c8ee819d3eb07be88f65b940d3a"],
            LookAlikes = ["cr-·ed18edd4155b13770c7d2c2f43e0068c8ee819d3eb07be88"],
        },
        new()
        {
            Id = "friendli-token", Issuer = "Friendli", What = "personal access token",
            Shape = "flp_[A-Za-z0-9]{46}", Literal = "flp_",
            RevokeAt = "https://friendli.ai/suite/setting/tokens",
            Examples = ["flp_·oFvvfPi1qALqxV953C83DFfmkG7hcB2Iq3kQp5fnPj8aDI"],
            LookAlikes = ["flp_·oFvvfPi1qALqxV953C83DFfmkG7hcB2Iq3kQp5"],
        },
        new()
        {
            Id = "scale-api-key", Issuer = "Scale AI", What = "API key",
            Shape = "live_[a-f0-9]{32}", Literal = "live_",
            RevokeAt = "https://dashboard.scale.com/settings",
            Examples = ["live_·2eedc63723f71be3db918608365e7ffd"],
            LookAlikes = ["live_·2eedc63723f71be3db91860836"],
        },
        new()
        {
            Id = "tableau-access-token", Issuer = "Tableau", What = "secret of a personal access token",
            Shape = "[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}", Literal = "==:", Offset = 22,
            RevokeAt = "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
            Examples = ["s2MkviqfoBvYtHcTuAI1OB·==:TM1crLI1zVx78nvFq4EXfRedOaYqMrUW"],
            LookAlikes = ["s2MkviqfoBvYtHcTuAI1OB·==:TM1crLI1zVx78nvFq4EXfRe"],
        },
        new()
        {
            Id = "aiven-token", Issuer = "Aiven", What = "authentication token",
            Shape = "aivenv1 [A-Za-z0-9+/]{300,400}={0,2}", Literal = "aivenv1 ",
            RevokeAt = "https://console.aiven.io/profile/tokens", Source = "https://aiven.io/docs/platform/howto/create_authentication_token",
            Examples = ["aivenv1 ·/IS7aUqd7JM4ZiLl50w1STneGsjWFyvbUs+yR1OHn294LgQj9I7WfwjEaIgFDn/hRWINioepGZfPNRPz4E9wce0qgjHt7jkEyDZw++ZsJ+/rX1w/0NsRSW33cgh2M8XOTy6CM6w6Md8WpMoTaBvCzK5EMyaiwndQ3liZ6936IrMulhVEr5f+wOKrabxYLhkjatju26mo6zvDil7rXr6+6J55OzorvhPNDR0z39dcgN5WrYs23b7/pcZu8IWJI5fR4KBta+YkxMHy0CRhvaF1nQmhPT3R8OfR3nOSNlQM2Fu/="],
            LookAlikes = ["aivenv1 ·/IS7aUqd7JM4ZiLl50w1STneGsjWFyvbUs+yR1OHn294LgQj9I7WfwjEaIgFDn/hRWINioepGZfPNRPz4E9wce0qgjHt7jkEyDZw++ZsJ+/rX1w/0NsRSW33cgh2M8XOTy6CM6w6Md8WpMoTaBvCzK5EMyaiwndQ3liZ6936IrMulhVEr5f+wOKrabxYLhkjatju26mo6zvDil7rXr6+6J55OzorvhPNDR0z39dcgN5WrYs23b7/pcZu8I"],
        },
    ];
}
