using PreCommitDs.Files;

namespace PreCommitDs.LargeData.Limits;

/// <summary>Files that are meant to be there: up to a size, or one with this content and no other.</summary>
/// <param name="Matches">Whether a path is meant.</param>
/// <param name="MaxSize">In bytes; null where the content is told.</param>
/// <param name="Id">The object id of the content; null where a size is told.</param>
internal sealed record AllowedFile(Func<string, bool> Matches, long? MaxSize, string? Id)
{
    public bool Allows(FileChange file) => (MaxSize is { } limit ? file.Size <= limit : file.Id == Id) && Matches(file.Path);
}
