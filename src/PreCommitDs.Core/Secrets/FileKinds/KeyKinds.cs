namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Files that keep private keys.</summary>
internal static class KeyKinds
{
    private const string Rule = "key-file";

    public static IReadOnlyList<FileKind> All { get; } =
    [
        new(Rule, "private key", ["*.pem", "*.key", "*.ppk", "*.asc", "*.gpg", "*.pgp", "*.pk8", "*.der", "*.p8", "*_rsa", "*_dsa", "*_ecdsa", "*_ed25519", "id_*", ".ssh/*", "identity"], KeyFile.Judge),
        // What these hold tells itself from anything else by its first bytes, whatever its name.
        new(Rule, "key store", ["*"], KeyStore.Judge),
    ];
}
