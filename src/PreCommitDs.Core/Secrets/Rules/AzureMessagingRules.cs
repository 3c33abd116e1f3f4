namespace PreCommitDs.Secrets.Rules;

/// <summary>Keys of Azure services that pass messages and calls on, told by letters of the service at a fixed place.</summary>
internal static class AzureMessagingRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "azure-service-bus-key", Issuer = "Azure", What = "Service Bus key",
            Shape = @"[A-Za-z0-9+/]{33}\+ASb[A-P][A-Za-z0-9+/]{5}=", Literal = "+ASb", Offset = 33,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.ServiceBus%2Fnamespaces", Source = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
            Examples = ["OdUYOV8AhFP4XobWt2gQE6RLSV6VTqXZL+A·SbI5U4EA="],
            LookAlikes = ["ebr3dB/NESthvB6oUuT3+A·SbLzwmvb="],
        },
        new()
        {
            Id = "azure-event-hub-key", Issuer = "Azure", What = "Event Hubs key",
            Shape = @"[A-Za-z0-9+/]{33}\+AEh[A-P][A-Za-z0-9+/]{5}=", Literal = "+AEh", Offset = 33,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.EventHub%2Fnamespaces", Source = "https://learn.microsoft.com/azure/event-hubs/authenticate-shared-access-signature",
            Examples = ["1BfsfhSUg+krNct2hPEI+TkFfZ0Qeshte+A·EhLoQG/e="],
            LookAlikes = ["A2NCBr+aXPH/SSHiUwO5+A·EhE3hfE0="],
        },
        new()
        {
            Id = "azure-relay-key", Issuer = "Azure", What = "Relay key",
            Shape = @"[A-Za-z0-9+/]{33}\+ARm[A-P][A-Za-z0-9+/]{5}=", Literal = "+ARm", Offset = 33,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.Relay%2Fnamespaces", Source = "https://learn.microsoft.com/azure/azure-relay/relay-authentication-and-authorization",
            Examples = ["L20ZBJNz/SgPNDvCUvM/Uk6YGzKtHZiIf+A·RmOk1Ihf="],
            LookAlikes = ["ECVXt/j7knxAbqk571G2+A·RmC0nv9h="],
        },
        new()
        {
            Id = "azure-iot-key", Issuer = "Azure", What = "IoT Hub, device or provisioning key",
            Shape = "[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}=", Literal = "AIoT", Offset = 33,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.Devices%2FIotHubs", Source = "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas",
            Examples = ["D5SJiqvMmM9lht8XzJaGMDGRbsWWE7kRCAI·oTIl/S7h="],
            LookAlikes = ["MPqLnXs+OzTitP3JqZ73AI·oTLdarSa="],
        },
        new()
        {
            Id = "azure-event-grid-key", Issuer = "Azure", What = "Event Grid key",
            Shape = "[A-Za-z0-9+/]{33}AZEG[A-P][A-Za-z0-9+/]{5}=", Literal = "AZEG", Offset = 33,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.EventGrid%2Ftopics", Source = "https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures",
            Examples = ["kzM6miquZtEkIoh586RRqHvV13oAf9eScAZ·EGJaE7tB="],
            LookAlikes = ["EjTVndgk3wtzNa8SyOqDAZ·EGBX2ixM="],
        },
        new()
        {
            Id = "azure-functions-key", Issuer = "Azure", What = "Functions key",
            Shape = @"[\w-]{44}AzFu[\w-]{5}[AQgw]==", Literal = "AzFu", Offset = 44,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.Web%2Fsites/kind/functionapp", Source = "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to",
            Examples = ["KqDt5Rkgocmfk5oEFp0P6BzrCUiRDz04_eDONfFc6ANBAz·Fujx2SEA=="],
            LookAlikes = ["ww0tSvUXafqaET0DOdgAAz·FuJZdAdg=="],
        },
        new()
        {
            Id = "azure-api-management-key", Issuer = "Azure", What = "API Management key",
            Shape = "[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==", Literal = "PIM", Offset = 77,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.ApiManagement%2Fservice", Source = "https://learn.microsoft.com/azure/api-management/api-management-subscriptions",
            Examples = ["mKr92RfOEeh38Fi3sOQJBHpo7IWWZNJCGKK0AdQdmxLIS8H60wX80gryRwIVZXhnuLn7Of3dhKsfAP·IMJvyd7g=="],
            LookAlikes = ["ONtnVISkpqlD5gueEAQJsm1F8KqnSxnQzvAXlPB61fkVZZzucWAP·IMapYnEw=="],
        },
    ];
}
