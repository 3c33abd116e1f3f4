namespace PreCommitDs.Secrets;

/// <summary>How sure it is that something is a credential.</summary>
internal enum Confidence
{
    /// <summary>It looks like one, but is made up by its own checksum, as what is in tests and manuals.</summary>
    Possible,

    /// <summary>It has the form of one.</summary>
    Likely,

    /// <summary>Its checksum or its content proves that its issuer made it.</summary>
    Certain,
}
