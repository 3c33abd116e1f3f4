using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Starts a program to see whether it starts at all, and what it says of itself. One that does not end is stopped.</summary>
internal static class ForeignProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The first line that it prints when it is asked for its version; null where it does not start, fails, or does not end.</summary>
    /// <param name="words">The program and its first arguments.</param>
    /// <param name="directory">Where it runs: a folder that holds nothing which it might take in.</param>
    public static string? Version(IReadOnlyList<string> words, string directory)
    {
        var start = new ProcessStartInfo(words[0])
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var word in words.Skip(1).Append("--version")) start.ArgumentList.Add(word);
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start);
            return process is null ? null : Read(process);
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            return null;
        }
    }

    private static string? Read(Process process)
    {
        process.StandardInput.Close();
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => output.Append(line.Data).Append('\n');
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return null;
        }

        // Only this waits for all of the output.
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToString().Split('\n')[0].Trim() : null;
    }
}
