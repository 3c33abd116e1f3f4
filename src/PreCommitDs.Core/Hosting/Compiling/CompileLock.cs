using System.ComponentModel;
using System.Diagnostics;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Compiling;

/// <summary>Runs the command that makes a lock. What it has made half is put back as it was.</summary>
/// <param name="run">Whose report says what was done.</param>
/// <param name="name">The lock, as the user would name it.</param>
/// <param name="path">The lock, below the top of the working tree.</param>
/// <param name="folder">The folder to run in, likewise.</param>
/// <param name="words">The program and its arguments.</param>
/// <param name="whyNot">Why it is not to be run, or null.</param>
internal sealed class CompileLock(HookRun run, string name, string path, string folder, IReadOnlyList<string> words, string? whyNot)
{
    /// <summary>Compiles the lock, and says so; or says why it could not.</summary>
    /// <returns>Whether the lock has changed.</returns>
    public bool Run()
    {
        var program = whyNot is null ? SearchPath.Find(OperatingSystem.IsWindows() ? [words[0] + ".exe"] : [words[0]]) : null;
        if (program is null)
        {
            run.Report.Notes.Add(new FileMessage(name, default, $"not compiled: {whyNot ?? $"{words[0]} is not on PATH"}"));
            return false;
        }

        var file = Path.Combine(run.Workspace.RequiredRepository.TopLevel, path);
        using var before = File.Exists(file) ? FileReader.Read(file, out _) : null;
        var (exitCode, message) = Start(program);
        var isChanged = before is null ? File.Exists(file) : !IsAsBefore(file, before.Span);
        if (exitCode != 0)
        {
            if (isChanged && before is not null) AtomicFile.Write(file, before.Span);
            else if (isChanged) File.Delete(file);
            run.Report.Errors.Add(new FileMessage(name, default, $"{words[0]} failed, and nothing was changed: {UrlPassword.Hidden(message)}"));
            return false;
        }

        if (isChanged) run.Report.Fixed.Add(new FixedFile(name, "as its header says", 0, InIndexOnly: false) { Verb = "compiled", Advice = [$"look at it and stage it: {ShellQuote.GitAdd([run.Workspace.ForUser(name)])}"] });
        else run.Report.Notes.Add(new FileMessage(name, default, $"{words[0]} has compiled it again, and nothing has changed"));
        return isChanged;
    }

    private static bool IsAsBefore(string file, ReadOnlySpan<byte> before)
    {
        if (!File.Exists(file)) return false;
        using var now = FileReader.Read(file, out _);
        return now.Span.SequenceEqual(before);
    }

    private (int ExitCode, string Message) Start(string program)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = Path.Combine(run.Workspace.RequiredRepository.TopLevel, folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var word in words.Skip(1)) start.ArgumentList.Add(word);
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEnd();
            output.Wait();
            process.WaitForExit();
            return (process.ExitCode, errors.Split('\n').LastOrDefault(static line => line.Trim().Length > 0)?.Trim() ?? $"exit code {process.ExitCode}");
        }
        catch (Win32Exception e)
        {
            return (-1, e.Message);
        }
    }
}
