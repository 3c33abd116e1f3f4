namespace PreCommitDs.Files;

/// <summary>What a commit, or a range of them, does to the files of a tree.</summary>
public interface ITreeChanges
{
    /// <summary>The paths that it adds or changes.</summary>
    IReadOnlyCollection<string> Paths { get; }

    /// <summary>Whether it adds or changes a path, or takes it away.</summary>
    /// <param name="path">The path.</param>
    bool Touches(string path);

    /// <summary>Whether it is still to be made, so that files may be staged or not.</summary>
    bool IsStaged { get; }

    /// <summary>Reads a file as it was before, or gives null where it was not there; the caller disposes of it.</summary>
    /// <param name="path">Its path.</param>
    ByteBuffer? ReadBefore(string path);

    /// <summary>Whether the working file holds something else than what is judged.</summary>
    /// <param name="path">Its path.</param>
    bool IsDirty(string path);
}
