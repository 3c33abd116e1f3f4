namespace PreCommitDs.Requirements.Markers;

/// <summary>How a marker compares two values (PEP 508, "Environment markers"); those of version specifiers come first and in their order.</summary>
internal enum MarkerOperator
{
    Compatible,
    Equal,
    NotEqual,
    LessOrEqual,
    GreaterOrEqual,
    Less,
    Greater,
    Arbitrary,
    In,
    NotIn,
}
