using System.Diagnostics;

namespace PreCommitDs.Git;

/// <summary>A git command that runs while others do; what it prints is read when it is asked for.</summary>
internal sealed class GitCommand : IDisposable
{
    private readonly Process _process;
    private readonly Thread _drain;
    private readonly Thread? _feed;
    private string _errors = "";

    /// <param name="process">Just started, with its output and its errors redirected.</param>
    /// <param name="writeInput">What writes its input, where that is redirected too.</param>
    public GitCommand(Process process, Action<Stream>? writeInput)
    {
        _process = process;
        _drain = new Thread(() => _errors = process.StandardError.ReadToEnd());
        _drain.Start();
        if (writeInput is null) return;
        _feed = new Thread(() => Feed(writeInput));
        _feed.Start();
    }

    /// <summary>Waits for its end and returns its exit code.</summary>
    public int Finish(out byte[] output, out string error)
    {
        using var buffer = new MemoryStream();
        _process.StandardOutput.BaseStream.CopyTo(buffer);
        _drain.Join();
        _feed?.Join();
        _process.WaitForExit();
        output = buffer.ToArray();
        error = _errors;
        return _process.ExitCode;
    }

    /// <summary>Ends it, should it still run.</summary>
    public void Dispose()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        _drain.Join();
        _feed?.Join();
        _process.Dispose();
    }

    private void Feed(Action<Stream> writeInput)
    {
        try
        {
            using var input = _process.StandardInput.BaseStream;
            writeInput(input);
        }
        catch (IOException)
        {
            // git closed its input early; its exit code tells why.
        }
    }
}
