using PreCommitDs.Requirements.Locks;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>A lock and what it is compiled from.</summary>
public sealed class LockPair
{
    internal LockPair(string path, LockHeader header, CompileCommand? command, IReadOnlyList<string> folders, IReadOnlyList<string> sources) =>
        (Path, Header, Command, Folders, Sources) = (path, header, command, folders, sources);

    /// <summary>The lock, below the top of the working tree.</summary>
    public string Path { get; }

    /// <summary>What it says of itself.</summary>
    public LockHeader Header { get; }

    /// <summary>The folder that its command is run in: empty for the top.</summary>
    public string Folder => Command is null ? "" : Folders[0];

    /// <summary>The folders that the tool may have been run in, the likeliest first.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>The files that it is compiled from.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Sources that its command names and that are not there, as written.</summary>
    internal IReadOnlyList<string> MissingSources { get; init; } = [];

    /// <summary>Its command, where it is one whose options are known.</summary>
    internal CompileCommand? Command { get; }
}
