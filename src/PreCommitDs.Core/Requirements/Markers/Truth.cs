namespace PreCommitDs.Requirements.Markers;

/// <summary>What is known of a marker where not everything is known of the environment (Kleene's three values, in their order).</summary>
public enum Truth
{
    /// <summary>It does not hold, whatever else is the case.</summary>
    False,

    /// <summary>It depends on what is not known.</summary>
    Unknown,

    /// <summary>It holds, whatever else is the case.</summary>
    True,
}
