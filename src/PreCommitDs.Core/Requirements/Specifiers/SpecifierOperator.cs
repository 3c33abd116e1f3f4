namespace PreCommitDs.Requirements.Specifiers;

/// <summary>How a clause compares versions (PEP 440, "Version specifiers").</summary>
public enum SpecifierOperator
{
    /// <summary><c>~=</c>: this version or a later one of the same series.</summary>
    Compatible,

    /// <summary><c>==</c>: this version, or with <c>.*</c> every version that begins so.</summary>
    Equal,

    /// <summary><c>!=</c>: all but what <c>==</c> matches.</summary>
    NotEqual,

    /// <summary><c>&lt;=</c>: this version or an earlier one.</summary>
    LessOrEqual,

    /// <summary><c>&gt;=</c>: this version or a later one.</summary>
    GreaterOrEqual,

    /// <summary><c>&lt;</c>: an earlier version, but no pre-release of this one.</summary>
    Less,

    /// <summary><c>&gt;</c>: a later version, but no post-release and no local version of this one.</summary>
    Greater,

    /// <summary><c>===</c>: the same text in any case.</summary>
    Arbitrary,
}
