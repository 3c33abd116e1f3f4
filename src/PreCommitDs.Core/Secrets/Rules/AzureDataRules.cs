using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Keys of Azure services that keep data or run jobs, told by letters of the service at a fixed place.</summary>
internal static class AzureDataRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "azure-storage-account-key", Issuer = "Azure", What = "storage account key",
            Shape = @"[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==", Literal = "+ASt", Offset = 76,
            Check = AzureStorageKey.Check,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts", Source = "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
            Examples = ["8XG1ZtVr/TGYlog26lXeaf4WmmGUStoDFIp+8b7NqldAwqCs1iGYhZwHN2MaE7kxrsbgY4CdfEYH+A·StU7fSvg=="],
            LookAlikes = ["Y/nuKxeZrSw8nYszH4S/oQZQzUP+nklO1fyaQx1DR6QY7X4bCS+A·StiXfcvw=="],
        },
        new()
        {
            Id = "azure-cosmos-db-key", Issuer = "Azure", What = "Cosmos DB key",
            Shape = "[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==", Literal = "ACDb", Offset = 76,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.DocumentDb%2FdatabaseAccounts", Source = "https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data",
            Examples = ["VOQAUmkXQzwSNH9pk5Gz04kjF8TYrX7zmpVyAx0I4N6U7EJvG1BGXQdb1wB3MA16hWyV5AlgqL4IAC·Dbx8neBw=="],
            LookAlikes = ["ZDs13SthoTxlAKHc/nOmDERlDSzqfjit3zNeqlwnLTh0n+Drh6AC·Dbvl1wng=="],
        },
        new()
        {
            Id = "azure-cache-for-redis-key", Issuer = "Azure", What = "Cache for Redis key",
            Shape = "[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=", Literal = "AzCa", Offset = 33,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.Cache%2FRedis", Source = "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure",
            Examples = ["gFTEiAaUU8Xr6dtk910pgpZXz6cktK0JEAz·CaGaZ6Bw="],
            LookAlikes = ["6PbK9H/nkw6xwcTs1+luAz·CaK8o0A0="],
        },
        new()
        {
            Id = "azure-search-key", Issuer = "Azure", What = "AI Search key",
            Shape = "[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}", Literal = "AzSe", Offset = 42,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.Search%2FsearchServices", Source = "https://learn.microsoft.com/azure/search/search-security-api-keys",
            Examples = ["0erawt1uszpdWjO5u1nkQs9n35Ur5PAaYGHBw0eZF0Az·SeCoAPEu"],
            LookAlikes = ["I16HEqjsqxIqta2nJDwqAz·SeCZjSSj"],
        },
        new()
        {
            Id = "azure-machine-learning-key", Issuer = "Azure", What = "key of a classic machine learning web service",
            Shape = @"[A-Za-z0-9+/]{76}\+AMC[A-Za-z0-9+/]{5}[AQgw]==", Literal = "+AMC", Offset = 76,
            RevokeAt = "https://ml.azure.com",
            Examples = ["fF8aZP3wPz8rhnZxZL26ChUzayszV83HdLqog1M1+D05wu7LBoJctWYllfKVkebhzXEsKX0MMKbY+A·MCAhDd7Q=="],
            LookAlikes = ["ylkC9xF+6/H6y7TKiINkocELsEhQcIUuvH85LE8jTTacyxuN7h+A·MCbeHfuQ=="],
        },
        new()
        {
            Id = "azure-batch-key", Issuer = "Azure", What = "Batch account key",
            Shape = @"[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{5}[AQgw]==", Literal = "+ABa", Offset = 76,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.Batch%2FbatchAccounts", Source = "https://learn.microsoft.com/azure/batch/batch-account-create-portal",
            Examples = ["I9EoGa7TVziH9yFqz/rS2SQvEpXBQNAl+R1bCQkn78hh5EEO0KMJV5iwiF3N2MACddVJ+dvRNA3Z+A·Bawx8r6g=="],
            LookAlikes = ["OJ3wRlEI4BfgN/o8xRNkPAAiyV1CozOO0v61kXZ45B7fmW+3ma+A·Bar3oZKg=="],
        },
        new()
        {
            Id = "azure-container-registry-key", Issuer = "Azure", What = "container registry password",
            Shape = @"[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}", Literal = "+ACR", Offset = 42,
            RevokeAt = "https://portal.azure.com/#browse/Microsoft.ContainerRegistry%2Fregistries", Source = "https://learn.microsoft.com/azure/container-registry/container-registry-authentication",
            Examples = ["Xdqz/R0R57FdZ9ciKwXpZaxpaFCknSi/GT4pBPause+A·CRCfxGQp"],
            LookAlikes = ["XQZPEmbcwTw4TI8YK35d+A·CRBUV+3z"],
        },
    ];
}
