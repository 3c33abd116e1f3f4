using System.Diagnostics;
using System.Globalization;
using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>One long-lived <c>git cat-file --batch</c>, asked for one blob at a time.</summary>
internal sealed class BlobReader(GitProcess git) : IDisposable
{
    private readonly Lock _lock = new();
    private Process? _process;
    private Stream _output = Stream.Null;
    private Thread? _drain;

    /// <summary>Starts the process before a blob is asked for.</summary>
    public void Begin()
    {
        lock (_lock) _process ??= Start();
    }

    /// <summary>A blob's content, or null where it is missing and would have to be downloaded.</summary>
    public ByteBuffer? Read(string id)
    {
        lock (_lock)
        {
            try
            {
                return Ask(id);
            }
            catch (IOException)
            {
                // Older versions of git die of a missing promised object; the next blob gets a new process.
                Stop();
                return null;
            }
        }
    }

    public void Dispose() => Stop();

    private ByteBuffer? Ask(string id)
    {
        _process ??= Start();
        var input = _process.StandardInput.BaseStream;
        input.Write(Encoding.ASCII.GetBytes(id + "\n"));
        input.Flush();
        var header = ReadLine(_output).Split(' ');
        if (header.Length < 3) return null;
        var size = long.Parse(header[2], CultureInfo.InvariantCulture);
        if (size > Array.MaxLength)
        {
            Stop();
            throw new FileTooLargeException();
        }

        var buffer = new ByteBuffer(size);
        while (buffer.Length < size)
        {
            var read = _output.Read(buffer.Free()[..(int)(size - buffer.Length)]);
            if (read == 0) throw new EndOfStreamException();
            buffer.Advance(read);
        }

        _output.ReadByte();
        return buffer;
    }

    private Process Start()
    {
        var process = git.Start(["cat-file", "--batch"], redirectInput: true);
        // Nobody reads what git says of objects that are not here, but its pipe must not fill up.
        _drain = new Thread(() => process.StandardError.BaseStream.CopyTo(Stream.Null));
        _drain.Start();
        _output = new BufferedStream(process.StandardOutput.BaseStream, 16 * 1024);
        return process;
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        int next;
        while ((next = stream.ReadByte()) != '\n')
        {
            if (next < 0) throw new EndOfStreamException();
            line.Append((char)next);
        }

        return line.ToString();
    }

    private void Stop()
    {
        if (_process is null) return;
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        _drain?.Join();
        _process.Dispose();
        _process = null;
    }
}
