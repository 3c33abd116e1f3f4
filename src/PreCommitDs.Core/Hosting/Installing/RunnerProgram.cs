using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Installing;

/// <summary>A runner of hooks that is on PATH.</summary>
/// <param name="Name">Its command.</param>
/// <param name="Path">The full path.</param>
/// <param name="Version">What it says of itself; null where it says nothing in time.</param>
internal sealed partial record RunnerProgram(string Name, string Path, Version? Version)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Every runner whose version is known to be asked for.</summary>
    public static IReadOnlyList<string> Names { get; } = ["pre-commit", "prek", "lefthook"];

    /// <summary>The program that is found along PATH, without a look at its version; null where there is none.</summary>
    public static string? PathOf(string name) => OperatingSystem.IsWindows() ? SearchPath.Find(name + ".exe", name + ".cmd") : SearchPath.Find(name);

    /// <summary>Looks a runner up and asks for its version; null where it is not on PATH.</summary>
    public static RunnerProgram? Find(string name) => PathOf(name) is { } path ? new RunnerProgram(name, path, AskVersion(name, path)) : null;

    /// <summary>Runs a runner where the user sees what it says.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="UsageException">It could not be started.</exception>
    public static int Run(string path, IEnumerable<string> arguments, string directory)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(path, arguments) { WorkingDirectory = directory, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception e)
        {
            throw new UsageException($"{path} could not be started: {e.Message}");
        }
    }

    /// <summary>Runs away from the repository, whose files are none of this call's business.</summary>
    private static Version? AskVersion(string name, string path)
    {
        var start = new ProcessStartInfo(path, [name == "lefthook" ? "version" : "--version"])
        {
            WorkingDirectory = System.IO.Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience) || !output.Wait(Patience))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            return ParseVersion(output.Result);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            return null;
        }
    }

    /// <summary>The first number with a dot in it.</summary>
    internal static Version? ParseVersion(string output) =>
        Number().Match(output) is { Success: true } match && System.Version.TryParse(match.Value, out var version) ? version : null;

    [GeneratedRegex(@"\d{1,9}(\.\d{1,9}){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
