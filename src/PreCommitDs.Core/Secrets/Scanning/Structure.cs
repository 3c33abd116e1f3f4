using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>Something that is known by how it stands in a text.</summary>
internal sealed record Structure
{
    /// <summary>Finds all in a text, in the order of the text, of which is told where it holds any of the anchors.</summary>
    public delegate void Finder(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found);

    /// <summary>The id of its rule.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Description { get; init; }

    /// <summary>Bytes of which a text holds at least one if it holds such a structure.</summary>
    public required IReadOnlyList<string> Anchors { get; init; }

    /// <summary>What finds it.</summary>
    public required Finder Find { get; init; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; init; } = Confidence.Likely;

    /// <summary>Where its owner revokes it, or null.</summary>
    public string? RevokeAt { get; init; }
}
