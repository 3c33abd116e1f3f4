namespace PreCommitDs.Secrets.Scanning;

/// <summary>What a sequence of four bytes may begin.</summary>
[Flags]
internal enum HeadKinds
{
    None = 0,

    /// <summary>A part of a token's literal.</summary>
    Token = 1,

    /// <summary>A word of a credential's name.</summary>
    Name = 2,

    /// <summary>The name of an issuer.</summary>
    Issuer = 4,

    /// <summary>An anchor of a structure.</summary>
    Structure = 8,
}
