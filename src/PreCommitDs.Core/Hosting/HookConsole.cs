using System.Text;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Output;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting;

/// <summary>The three standard streams, as bytes. Text is UTF-8 everywhere, without the start-up cost of <see cref="Console.Out"/>.</summary>
internal sealed class HookConsole(Func<Stream> input, Stream output, Stream error)
{
    /// <summary>The streams of this process; standard input is opened by whoever was told to read it.</summary>
    public static HookConsole OfProcess()
    {
        // A Windows console shows UTF-8 only once it is told to.
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
        return new HookConsole(
            Console.OpenStandardInput,
            Open(Console.OpenStandardOutput, new ClosedStream("standard output is closed")),
            Open(Console.OpenStandardError, Stream.Null));
    }

    public Stream Output { get; } = output;

    /// <summary>Whether somebody sits there who can be asked.</summary>
    public static bool IsTerminal => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    public Stream OpenInput() => input();

    /// <summary>One line in lower case, of somebody who was asked; null: the end of input, which is no answer.</summary>
    public string? ReadAnswer()
    {
        using var stream = OpenInput();
        var line = new StringBuilder();
        for (int unit; (unit = stream.ReadByte()) != '\n'; line.Append((char)unit))
            if (unit < 0) return null;
        return line.ToString().Trim().ToLowerInvariant();
    }

    public void Write(string text) => Output.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>The log of a job of GitHub Actions takes commands from this stream too, and file names must not make any.</summary>
    public void WriteError(string text) => error.Write(Encoding.UTF8.GetBytes(GithubActions.IsRunning ? GithubCommand.Neutralize(text) : text));

    /// <summary>Opened at once: the number of a closed stream goes to the next file, which must not be written to in its place.</summary>
    private static Stream Open(Func<Stream> open, Stream otherwise)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            return otherwise;
        }
    }
}
