namespace PreCommitDs.Hosting.Parsing;

/// <summary>A value of a <see cref="TableOption"/> makes no sense.</summary>
/// <param name="option">The option.</param>
/// <param name="value">The value, as it was given.</param>
/// <param name="offset">What of it, in bytes.</param>
/// <param name="column">The same as people count: from 1, in code points.</param>
/// <param name="problem">What is wrong.</param>
internal sealed class TableException(TableOption option, string value, int offset, int column, string problem) : UsageException($"{option.Name}, column {column}: {problem}")
{
    public TableOption Option => option;

    public string Value => value;

    public int Offset => offset;

    /// <summary>What is wrong, without the place.</summary>
    public string Problem => problem;
}
