namespace PreCommitDs.Files;

/// <summary>What lies around the files that are judged.</summary>
public interface ISurroundings
{
    /// <summary>Whether there is a commit already.</summary>
    bool HasHistory { get; }

    /// <summary>Whether a file or folder lies in the working tree, or is among those that are judged.</summary>
    /// <param name="path">Below the top of the working tree, with forward slashes.</param>
    bool Exists(string path);

    /// <summary>What a new file was if it was moved or copied; null where it is really new.</summary>
    FormerFile? Before(FileChange file);
}
