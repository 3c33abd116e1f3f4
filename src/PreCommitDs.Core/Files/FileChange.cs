namespace PreCommitDs.Files;

/// <summary>A file that a commit brings in, or that is looked at as if it did: what is known of it without reading it.</summary>
/// <param name="Path">Below the top of the working tree, with forward slashes.</param>
/// <param name="Name">As the user would name it from where the hook runs.</param>
/// <param name="Id">Its object id; null of a file that git does not know.</param>
/// <param name="Size">How many bytes it has.</param>
public sealed record FileChange(string Path, string Name, string? Id, long Size)
{
    /// <summary>How many bytes the path had before, or null where it is new, or judged as if it were.</summary>
    public Func<long>? OldSize { get; init; }

    /// <summary>Whether the path stands in the history already.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Whether it is judged as if it were new, whatever git has already.</summary>
    public bool IsEnforced { get; init; }

    /// <summary>Where it was before; null where it was not moved, or nobody has asked.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>Whether a symbolic link or a submodule was there before.</summary>
    public bool TakesPlace { get; init; }

    /// <summary>Whether the last commit has nothing of it, so that git may ignore it from now on.</summary>
    public bool IsAdded => OldSize is null && MovedFrom is null && !IsTracked && !TakesPlace;

    /// <summary>Whether its attributes say <c>filter=lfs</c>.</summary>
    public bool IsForLfs { get; init; }

    /// <summary>The commit that brings it in; null where that is still to be made.</summary>
    public string? Commit { get; init; }

    /// <summary>Whether that commit is the first, in which all is new.</summary>
    public bool IsInFirstCommit { get; init; }
}
