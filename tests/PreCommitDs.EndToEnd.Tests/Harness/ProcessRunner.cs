using System.Diagnostics;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>Runs programs to their end. A program that hangs is killed and fails the test.</summary>
internal static class ProcessRunner
{
    /// <param name="program">Its path, or a name on PATH.</param>
    /// <param name="arguments">One word each.</param>
    /// <param name="directory">Where it runs.</param>
    /// <param name="environment">What differs from the environment of the tests; null takes a variable away.</param>
    /// <param name="input">Its standard input; empty by default.</param>
    /// <param name="timeout">One minute by default.</param>
    public static ProcessResult Run(
        string program,
        IReadOnlyList<string> arguments,
        string directory,
        IReadOnlyDictionary<string, string?>? environment = null,
        byte[]? input = null,
        TimeSpan? timeout = null)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            if (value is null) start.Environment.Remove(name);
            else start.Environment[name] = value;
        }

        var command = $"{directory}$ {program} {string.Join(' ', arguments)}";
        using var process = Process.Start(start)!;
        var output = ReadAll(process.StandardOutput.BaseStream);
        var error = ReadAll(process.StandardError.BaseStream);
        Feed(process, input ?? []);
        if (!process.WaitForExit(timeout ?? TimeSpan.FromMinutes(1)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"still running after its time: {command}");
        }

        return new ProcessResult(command, process.ExitCode, output.Result, error.Result);
    }

    private static void Feed(Process process, byte[] input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(input);
        }
        catch (IOException)
        {
            // It does not read its input, which is its right.
        }
    }

    // A thread of its own: tests that run in parallel may have used up the pool.
    private static Task<byte[]> ReadAll(Stream stream) => Task.Factory.StartNew(
        () =>
        {
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            return buffer.ToArray();
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);
}
