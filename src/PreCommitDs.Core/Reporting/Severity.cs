namespace PreCommitDs.Reporting;

/// <summary>How much a finding matters. Unless <c>--fail-on</c> says otherwise, only an error fails a hook.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Should be looked at.</summary>
    Warning,

    /// <summary>Must not be committed.</summary>
    Error,
}
