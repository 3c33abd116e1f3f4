namespace PreCommitDs.Files;

/// <summary>The pure core of a hook that rewrites files: bytes in, edits out. Used from several threads at once.</summary>
public interface IFixer
{
    /// <summary>Says what has to change in a file.</summary>
    /// <param name="path">The path to name in findings.</param>
    /// <param name="content">The whole file; at most <see cref="Array.MaxLength"/> bytes.</param>
    /// <param name="explain">Whether findings are wanted for what the edits mend; what nothing can mend is always told.</param>
    FixResult Fix(string path, ReadOnlySpan<byte> content, bool explain);
}
