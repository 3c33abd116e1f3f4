namespace PreCommitDs.Files;

/// <summary>What a commit, or a range of them, does to the files of a tree.</summary>
public interface ITreeChanges
{
    /// <summary>The paths that it adds, changes or takes away.</summary>
    IReadOnlySet<string> Paths { get; }

    /// <summary>Whether it is still to be made, so that files may be staged or not.</summary>
    bool IsStaged { get; }

    /// <summary>Reads a file as it was before, or gives null where it was not there; the caller disposes of it.</summary>
    /// <param name="path">Its path.</param>
    ByteBuffer? ReadBefore(string path);

    /// <summary>Whether the working file holds something else than what is judged.</summary>
    /// <param name="path">Its path.</param>
    bool IsDirty(string path);
}
