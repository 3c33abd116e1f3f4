using PreCommitDs.Requirements.Locks;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>A lock and what it is compiled from.</summary>
public sealed class LockPair
{
    internal LockPair(string path, LockHeader header, CompileCommand? command, string folder, IReadOnlyList<string> sources) =>
        (Path, Header, Command, Folder, Sources) = (path, header, command, folder, sources);

    /// <summary>The lock, below the top of the working tree.</summary>
    public string Path { get; }

    /// <summary>What it says of itself.</summary>
    public LockHeader Header { get; }

    /// <summary>The folder that its command is run in: empty for the top.</summary>
    public string Folder { get; }

    /// <summary>The files that it is compiled from.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Sources that its command names and that are not there, as written.</summary>
    internal IReadOnlyList<string> MissingSources { get; init; } = [];

    /// <summary>Its command, where it is one whose options are known.</summary>
    internal CompileCommand? Command { get; }
}
