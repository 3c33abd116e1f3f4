namespace PreCommitDs.Reporting;

/// <summary>A baseline cannot be read: what is wrong in which line, and how to mend it.</summary>
public sealed class BaselineException(int line, string message) : Exception(message)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
