namespace PreCommitDs.Formats.Jupyter;

/// <summary>JSON, but not a notebook that could be worked on: what is wrong at which byte.</summary>
internal sealed class NotebookException(int offset, string message) : Exception(message)
{
    /// <summary>Byte offset from the start of the file.</summary>
    public int Offset { get; } = offset;
}
