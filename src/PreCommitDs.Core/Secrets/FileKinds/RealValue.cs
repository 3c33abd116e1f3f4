using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Tells a value that somebody could use from one that stands for it, or says where it comes from.</summary>
internal static class RealValue
{
    private const int MinLength = 3;

    private static readonly string[] References =
    [
        "env_var(", "lookup(", "op://", "enc[", "encrypted:", "vault:", "var.", "local.", "data.", "module.", "each.", "sops:", "secretsmanager:", "arn:", "file(", "ref+", "!vault", "!ref", "!secret", "!env", "!sub", "#",
    ];

    public static bool Is(ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \t\r\n\"'"u8);
        if (value.Length < MinLength || value[0] is (byte)'{' or (byte)'[' or (byte)'(' or (byte)'<') return false;
        return !Placeholder.Is(value) && !IsReference(value);
    }

    /// <summary>What names another place that holds the value, or holds it where only its owner can read it.</summary>
    public static bool IsReference(ReadOnlySpan<byte> value)
    {
        foreach (var reference in References)
            if (AsciiText.BeginsInAnyCase(value, reference)) return true;
        return value.IndexOf("env_var("u8) >= 0;
    }
}
