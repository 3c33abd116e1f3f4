namespace PreCommitDs.Harness;

/// <summary>How strange the JSON of a sample may be.</summary>
internal enum SampleKind
{
    /// <summary>Every member once, nothing that RFC 8259 does not know.</summary>
    Plain,

    /// <summary>Members may be doubled.</summary>
    Doubled,

    /// <summary>Doubled members, NaN, infinities, lone surrogates.</summary>
    Python,
}
