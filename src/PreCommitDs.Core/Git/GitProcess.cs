using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PreCommitDs.Git;

/// <summary>Runs git commands in one place with one environment.</summary>
internal sealed class GitProcess(string directory, IReadOnlyDictionary<string, string>? environment = null)
{
    /// <summary>Runs a command and returns what it prints.</summary>
    /// <exception cref="GitException">git is not there, or exits with anything but 0.</exception>
    public byte[] Run(IReadOnlyList<string> arguments, Action<Stream>? writeInput = null)
    {
        var exitCode = TryRun(arguments, out var output, out var error, writeInput);
        return exitCode == 0 ? output : throw new GitException(FirstLine(error, arguments, exitCode));
    }

    /// <summary>Runs a command that may fail and returns its exit code.</summary>
    public int TryRun(IReadOnlyList<string> arguments, out byte[] output, out string error, Action<Stream>? writeInput = null)
    {
        using var command = Begin(arguments, writeInput);
        return command.Finish(out output, out error);
    }

    /// <summary>Starts a command whose result is asked for later.</summary>
    public GitCommand Begin(IReadOnlyList<string> arguments, Action<Stream>? writeInput = null) =>
        new(Start(arguments, redirectInput: writeInput is not null), writeInput);

    /// <summary>Starts a command whose input and output the caller reads and writes.</summary>
    public Process Start(IReadOnlyList<string> arguments, bool redirectInput)
    {
        var start = new ProcessStartInfo(GitExecutable.Path)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = redirectInput,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // Messages are read by this program, so they must come in English; and no command may fetch from a promisor remote:
        // the first variable is understood from git 2.45 on, the second forbids every transport to older ones.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        // Paths are never patterns; with this variable git refuses the other three.
        start.Environment["GIT_LITERAL_PATHSPECS"] = "1";
        foreach (var name in (ReadOnlySpan<string>)["GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"]) start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        try
        {
            return Process.Start(start) ?? throw new GitException("git did not start");
        }
        catch (Win32Exception e)
        {
            throw new GitException($"git could not be started: {e.Message}");
        }
    }

    private static string FirstLine(string error, IReadOnlyList<string> arguments, int exitCode)
    {
        var line = error.Split('\n', 2)[0].Trim();
        foreach (var prefix in (ReadOnlySpan<string>)["fatal: ", "error: "])
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal)) line = line[prefix.Length..];
        }

        // Of the lines that follow, one holds the command that mends it.
        var mend = error.Split('\n').Select(text => text.Trim()).FirstOrDefault(text => text.StartsWith("git config --global --add safe.directory", StringComparison.Ordinal));
        if (mend is not null) line += $"; if you trust it: {mend}";
        return line.Length > 0 ? "git: " + line : $"git {arguments[0]} ended with exit code {exitCode}";
    }
}
