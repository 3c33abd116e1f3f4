using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Custom;

/// <summary>Finds what one rule of a repository's own is about. Used from several threads at once.</summary>
internal interface ICustomMatcher
{
    /// <summary>Adds the places of a text, in their order; none overlaps another.</summary>
    void Find(ReadOnlySpan<byte> text, List<TextSpan> found);
}
