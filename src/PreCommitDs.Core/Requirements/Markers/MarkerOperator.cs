using PreCommitDs.Requirements.Specifiers;

namespace PreCommitDs.Requirements.Markers;

/// <summary>How a marker compares two values (PEP 508, "Environment markers"); those of version specifiers have the same values.</summary>
internal enum MarkerOperator
{
    Compatible = SpecifierOperator.Compatible,
    Equal = SpecifierOperator.Equal,
    NotEqual = SpecifierOperator.NotEqual,
    LessOrEqual = SpecifierOperator.LessOrEqual,
    GreaterOrEqual = SpecifierOperator.GreaterOrEqual,
    Less = SpecifierOperator.Less,
    Greater = SpecifierOperator.Greater,
    Arbitrary = SpecifierOperator.Arbitrary,
    In,
    NotIn,
}
