namespace PreCommitDs.Reporting;

/// <summary>What an inline comment says of a finding.</summary>
public enum AllowVerdict
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It would allow it, but gives no reason, so it does not count.</summary>
    LacksReason,

    /// <summary>It is allowed.</summary>
    Allowed,
}
