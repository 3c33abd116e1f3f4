namespace PreCommitDs.Reporting;

/// <summary>Something to say about a file that is no finding: it was left alone, or it could not be read.</summary>
public sealed record FileMessage(string Path, Location Location, string Message)
{
    /// <summary>Whether it is only told to those who ask for details.</summary>
    public bool IsDetail { get; init; }

    /// <summary>Whether it says that the file could not be looked at, as it is not here.</summary>
    public bool IsUnseen { get; init; }
}
