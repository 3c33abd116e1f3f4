namespace PreCommitDs.Requirements.Versions;

/// <summary>The phases before a release, in their order (PEP 440, "Pre-releases").</summary>
public enum PreReleaseKind
{
    /// <summary><c>a</c>; also written <c>alpha</c>.</summary>
    Alpha,

    /// <summary><c>b</c>; also written <c>beta</c>.</summary>
    Beta,

    /// <summary><c>rc</c>; also written <c>c</c>, <c>pre</c> and <c>preview</c>.</summary>
    Candidate,
}
