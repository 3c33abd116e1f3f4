namespace PreCommitDs.Files;

/// <summary>The pure core of a hook that judges all that a commit brings in together, by sizes and first bytes. One serves one run.</summary>
public interface IChangeCheck
{
    /// <summary>How many of a file's first bytes it wants to see.</summary>
    int HeadLength { get; }

    /// <summary>Looks at a file; from several threads at once.</summary>
    /// <param name="file">The file.</param>
    /// <param name="head">Its first bytes.</param>
    void Look(FileChange file, ReadOnlySpan<byte> head);

    /// <summary>Counts a file that only matters together with others; from several threads at once.</summary>
    void Count(FileChange file);

    /// <summary>Says what must not be committed, once all files have been looked at; the heaviest first.</summary>
    IReadOnlyList<FlaggedChange> Finish();
}
