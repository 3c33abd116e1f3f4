using System.Collections.Immutable;

namespace PreCommitDs.Requirements.Versions;

/// <summary>
/// A version by PEP 440: <c>[N!]N(.N)*[{a|b|rc}N][.postN][.devN][+local]</c>. Equality, order and hash follow the rules of the PEP, so
/// <c>1.0</c> equals <c>1</c> and <c>v1.0.0</c>. This part holds what a version is made of; the others read, compare and write it.
/// </summary>
public sealed partial record Pep440Version
{
    internal Pep440Version(VersionNumber epoch, ImmutableArray<VersionNumber> release) => (Epoch, Release) = (epoch, release);

    /// <summary>The number before <c>!</c>; 0 where none is written (PEP 440, "Version epochs").</summary>
    public VersionNumber Epoch { get; internal init; }

    /// <summary>The numbers of the release as written, so with trailing zeros; never empty (PEP 440, "Final releases").</summary>
    public ImmutableArray<VersionNumber> Release { get; internal init; }

    /// <summary>The pre-release part, if any.</summary>
    public PreRelease? Pre { get; internal init; }

    /// <summary>The number of the post-release, if it is one (PEP 440, "Post-releases").</summary>
    public VersionNumber? Post { get; internal init; }

    /// <summary>The number of the developmental release, if it is one (PEP 440, "Developmental releases").</summary>
    public VersionNumber? Dev { get; internal init; }

    /// <summary>The segments behind <c>+</c>, in lower case and numbers without leading zeros; empty for none (PEP 440, "Local version identifiers").</summary>
    public ImmutableArray<string> Local { get; internal init; } = [];

    /// <summary>Whether it is a pre-release or a developmental release: what installers pass over unless asked for.</summary>
    public bool IsPreRelease => Pre is not null || Dev is not null;

    /// <summary>Whether it is a post-release.</summary>
    public bool IsPostRelease => Post is not null;

    /// <summary>Whether it is a developmental release.</summary>
    public bool IsDevRelease => Dev is not null;
}
