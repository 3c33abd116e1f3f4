namespace PreCommitDs.Requirements.Markers;

/// <summary>The value of a marker in an environment.</summary>
/// <param name="IsTrue">Whether it holds; false with a fault.</param>
/// <param name="Fault">Why it has no value, if so.</param>
public readonly record struct MarkerResult(bool IsTrue, MarkerFault Fault);
