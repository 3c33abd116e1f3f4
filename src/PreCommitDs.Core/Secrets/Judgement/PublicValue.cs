namespace PreCommitDs.Secrets.Judgement;

/// <summary>Knows what looks random and is meant for everybody: public keys, numbers, names of algorithms, escapes of bytes.</summary>
internal static class PublicValue
{
    /// <summary>How keys begin in base64: RFC 5280 of RSA, elliptic curves and Ed25519; RFC 4253, section 6.6.</summary>
    private static readonly string[] Heads = ["MIIBIjANBgkqhkiG9w0BAQ", "MIGfMA0GCSqGSIb3DQEBAQ", "MIICIjANBgkqhkiG9w0BAQ", "MFkwEwYHKoZIzj0", "MHYwEAYHKoZIzj0", "MCowBQYDK2Vw", "MCowBQYDK2Vu", "AAAAB3NzaC1", "AAAAC3NzaC1", "AAAAE2VjZHNh"];

    private static readonly string[] Algorithms = ["hmac", "sha1", "sha-", "sha2", "sha5", "aes-", "aes1", "aes2", "ecdsa", "ed25519", "pbkdf2", "argon2", "bcrypt", "pkcs"];

    private const int MaxAlgorithmLength = 32;

    public static bool Is(ReadOnlySpan<byte> value)
    {
        foreach (var head in Heads)
            if (AsciiText.Begins(value, head)) return true;
        return IsNumber(value) || IsPoint(value) || value.Count("\\x"u8) >= 2 || (value.Length <= MaxAlgorithmLength && IsAlgorithm(value));
    }

    /// <summary><c>0x0B96</c>.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> value)
    {
        if (value.Length > 18 || value is not [(byte)'0', (byte)'x' or (byte)'X', ..]) return false;
        foreach (var unit in value[2..])
            if (!char.IsAsciiHexDigit((char)unit) && unit is not ((byte)'L' or (byte)'U' or (byte)'l' or (byte)'u' or (byte)'_')) return false;
        return true;
    }

    /// <summary>A point of the curve P-256 as web pages subscribe with it: RFC 8292, section 3.2.</summary>
    private static bool IsPoint(ReadOnlySpan<byte> value) => value.Length == 87 && value[0] == (byte)'B' && value.IndexOfAnyExcept(Units) < 0;

    private static readonly System.Buffers.SearchValues<byte> Units = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8);

    private static bool IsAlgorithm(ReadOnlySpan<byte> value)
    {
        Span<char> lower = stackalloc char[value.Length];
        for (var i = 0; i < lower.Length; i++) lower[i] = char.ToLowerInvariant((char)value[i]);
        foreach (var algorithm in Algorithms)
            if (lower.IndexOf(algorithm) >= 0) return true;
        return false;
    }
}
