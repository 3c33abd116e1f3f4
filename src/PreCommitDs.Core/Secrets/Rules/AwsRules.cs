using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Credentials of Amazon Web Services. The ids of access keys are written in base32.</summary>
internal static class AwsRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "aws-access-key-id", Issuer = "AWS", What = "access key id",
            Shape = "AKIA[A-Z2-7]{16}", Literal = "AKIA",
            Check = AwsAccessKey.Check,
            RevokeAt = "https://console.aws.amazon.com/iam/home#/security_credentials", Source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
            Examples = ["AKIA·536K5SBJXEZYNWSO"],
            LookAlikes = ["AKIA·6MFVJP3JJ", "AKIA·HQVI5CXMTG180918"],
        },
        new()
        {
            Id = "aws-temporary-access-key-id", Issuer = "AWS", What = "access key id of temporary credentials",
            Shape = "ASIA[A-Z2-7]{16}", Literal = "ASIA",
            Check = AwsAccessKey.Check,
            RevokeAt = "https://console.aws.amazon.com/iam/home#/roles", Source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
            Examples = ["ASIA·ECMRL6UMTJMRRBOK"],
            LookAlikes = ["ASIA_PACIFIC_REGION_OF", "ASIA·AIEXMGCLGAHK"],
        },
        new()
        {
            Id = "aws-service-bearer-token-id", Issuer = "AWS", What = "id of a service bearer token",
            Shape = "ABIA[A-Z2-7]{16}", Literal = "ABIA",
            RevokeAt = "https://console.aws.amazon.com/iam/home#/security_credentials", Source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
            Examples = ["ABIA·LRXPC4ZOZRLVJAFG"],
            LookAlikes = ["ABIA·OOIB2UWMIQ7"],
        },
        new()
        {
            Id = "aws-context-credential-id", Issuer = "AWS", What = "id of a context-specific credential",
            Shape = "ACCA[A-Z2-7]{16}", Literal = "ACCA",
            RevokeAt = "https://console.aws.amazon.com/iam/home#/security_credentials", Source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
            Examples = ["ACCA·W6VUMROA2BH64W7I"],
            LookAlikes = ["ACCA·54QDLVEJDDZ"],
        },
        new()
        {
            Id = "aws-legacy-access-key-id", Issuer = "AWS", What = "access key id of the first kind",
            Shape = "A3T[A-Z0-9][A-Z2-7]{16}", Literal = "A3T",
            RevokeAt = "https://console.aws.amazon.com/iam/home#/security_credentials",
            Examples = ["A3T·KACD6EN7BFSBJYRKC"],
            LookAlikes = ["A3T·G1HI2UFPQ"],
        },
        new()
        {
            Id = "aws-bedrock-api-key", Issuer = "AWS", What = "long-lived Bedrock API key",
            Shape = "ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{91,251}={0,2}", Literal = "ABSKQmVkcm9ja0FQSUtleS",
            RevokeAt = "https://console.aws.amazon.com/bedrock/home#/api-keys", Source = "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html",
            Examples =
            [
                "ABSKQmVkcm9j·a0FQSUtleS105x9+vjdtswc1lkCYZ8/0gTN2VMXZZZ/UHIq3B+goG1nW4r5c1a4J7VBxssIpLYww2k3fwj9CWuFjbdtmAAmTt7QNa8J==",
                "ABSKQmVkcm9j·a0FQSUtleS1HdWX60MGaXueqQBoHweJEtUSJgcsJpqNJF9MtDBEyn88Nt2HivvNDzNJhuUd48Lp6N7nG68r36OT25Bxw57fjGrR5mi72rWuUUhVr+BGmD0t54vVL+JaTD93mMQJUIL1HXGbeCjDsVU88F5zVQrflK=",
            ],
            LookAlikes = ["ABSKQmVkcm9j·a0FQSUtleS1PbGfHHftaX4n3uqwo9OgdsrC8yevp089k5l55CkD"],
        },
        new()
        {
            // Over a thousand characters long and often wrapped: the first line alone tells it.
            Id = "aws-bedrock-short-lived-api-key", Issuer = "AWS", What = "short-lived Bedrock API key",
            Shape = "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/_-]{0,3072}={0,2}", Literal = "YmVkcm9jay5hbWF6b25hd3MuY29t", Offset = 16,
            RevokeAt = "https://console.aws.amazon.com/iam/home#/roles", Source = "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html",
            Examples = ["bedrock-api-key-YmVk·cm9jay5hbWF6b25hd3MuY29tvREmg48Et3ow0OpkIxdzG4R/+Hjr+x9LIpcVb+C+bL5GZMctIbH+WhRC7yjpqUu9K7QSbvYDBtDt55ziAHdFiZg+Y0yBSIzudcZloDYgyxU1JuoO1S22efHj+SvquisvtANaQ5em9pPOUb4dmXthJChhYfEGv2JctjiV6rCkp3tN9iQOpy5l=="],
            LookAlikes = ["bedrock-api-key-YmVk·cm9jay5hbWF6b25hd3MuY2xl13gw", "bedrock-api-key-rotation-schedule"],
        },
        new()
        {
            Id = "aws-mws-auth-token", Issuer = "AWS", What = "Marketplace Web Service token",
            Shape = @"amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "amzn.mws.",
            RevokeAt = "https://sellercentral.amazon.com/gp/mws/registration/register.html",
            Examples = ["amzn.mws.·39ec8aea-3759-4e04-afac-56cb1a2d2362"],
            LookAlikes = ["amzn.mws.client.configuration", "amzn.mws.·55fa8c06-c919-ac9a"],
        },
        new()
        {
            Id = "aws-appsync-api-key", Issuer = "AWS", What = "AppSync API key",
            Shape = "da2-[a-z0-9]{26}", Literal = "da2-",
            RevokeAt = "https://console.aws.amazon.com/appsync/home", Source = "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
            Examples = ["da2-·axbcamfrjr6bqvblhv0c37gboe"],
            LookAlikes = ["da2-·duplrx", "da2-subnet-private-routing-tables"],
        },
    ];
}
