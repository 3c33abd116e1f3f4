using PreCommitDs.Files;

namespace PreCommitDs.Hosting.Sizing;

/// <summary>A path whose content is judged by size.</summary>
/// <param name="File">What is known of it before its size is.</param>
internal sealed record SizedChange(FileChange File)
{
    /// <summary>Below the top of the working tree; as it was given where there is no repository.</summary>
    public string Path => File.Path;

    /// <summary>As the user would name it.</summary>
    public string Name => File.Name;

    /// <summary>The blob; null: the working file.</summary>
    public string? Id => File.Id;

    /// <summary>The blobs that the path had before; empty where it is new, or is judged as if it were.</summary>
    public IReadOnlyList<string> OldIds { get; init; } = [];

    /// <summary>Whether it is judged by itself, and not only counted.</summary>
    public bool IsJudged { get; init; } = true;

    /// <summary>Whether it counts for what the commit brings in.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The file with the size that it turns out to have.</summary>
    /// <param name="size">In bytes.</param>
    /// <param name="sizeOf">How large a former blob was.</param>
    public FileChange Sized(long size, Func<string, long> sizeOf) => File with { Size = size, OldSize = OldIds.Count == 0 ? null : () => OldIds.Max(sizeOf) };
}
