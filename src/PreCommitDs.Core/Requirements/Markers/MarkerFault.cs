namespace PreCommitDs.Requirements.Markers;

/// <summary>Why a marker has no value in an environment.</summary>
public enum MarkerFault
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>It asks for something that the environment does not have, or compares two texts.</summary>
    UndefinedVariable,

    /// <summary>It compares with <c>~=</c> or <c>===</c> what are no versions, or with a set what is none.</summary>
    UndefinedComparison,
}
