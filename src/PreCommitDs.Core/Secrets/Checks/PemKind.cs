namespace PreCommitDs.Secrets.Checks;

/// <summary>What a block of PEM holds.</summary>
internal enum PemKind
{
    /// <summary>No block, or one whose bytes are not what its label says.</summary>
    None,

    /// <summary>A key that anybody who has it can use.</summary>
    Private,

    /// <summary>A key that takes a passphrase, too.</summary>
    EncryptedPrivate,

    /// <summary>What may be given out: a public key, a certificate, a request for one.</summary>
    Public,

    /// <summary>A private key in a form that is not looked into, as OpenPGP's, or cut off before its end.</summary>
    Unread,
}
