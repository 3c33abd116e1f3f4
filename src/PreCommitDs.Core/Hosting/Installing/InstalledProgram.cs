using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Installing;

/// <summary>How git's shell calls the front door and the small executables beside it, by full path.</summary>
internal sealed class InstalledProgram
{
    private InstalledProgram(string program, string? host) => (Path, Host) = (Workspace.ToSlashes(program), host);

    /// <summary>The front door itself.</summary>
    public string Path { get; }

    /// <summary>The runtime that has to start it, where it is no executable of its own.</summary>
    private string? Host { get; }

    /// <summary>The command, quoted for a POSIX shell.</summary>
    public string Command => Host is null ? ShellQuote.Plainly(Path) : $"{ShellQuote.Plainly(Host)} {ShellQuote.Plainly(Path)}";

    /// <summary>The words that start it, without a shell.</summary>
    public IReadOnlyList<string> Words => Host is null ? [Path] : [Host, Path];

    public static InstalledProgram OfThisProcess()
    {
        var process = Environment.ProcessPath ?? throw new InvalidOperationException("this program does not know its own path");
        var isHost = System.IO.Path.GetFileNameWithoutExtension(process).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return isHost ? new InstalledProgram(System.IO.Path.Combine(AppContext.BaseDirectory, FrontDoor.Name + ".dll"), process) : new InstalledProgram(process, null);
    }

    /// <summary>The command of one hook: its own small executable where it lies beside the front door.</summary>
    public string CommandOf(string hookId)
    {
        var small = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, hookId + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return Host is null && File.Exists(small) ? ShellQuote.Plainly(Workspace.ToSlashes(small)) : $"{Command} {hookId}";
    }
}
