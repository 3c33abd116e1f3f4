namespace PreCommitDs.Secrets;

/// <summary>What a token says of itself.</summary>
public enum TokenVerdict
{
    /// <summary>Nothing beyond its shape.</summary>
    Unknown,

    /// <summary>Its checksum or structure holds: only its issuer makes such.</summary>
    Proven,

    /// <summary>Its checksum or structure does not hold: made up, shortened or mistyped.</summary>
    Refuted,
}
