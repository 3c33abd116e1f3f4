using System.ComponentModel;
using System.Diagnostics;

namespace PreCommitDs.Harness;

/// <summary>A program that a test compares with; where it is missing the test says nothing.</summary>
internal static class Tool
{
    /// <returns>What it printed.</returns>
    public static byte[] Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(folder, "no-such-file");
        foreach (var name in start.Environment.Keys.Where(name => name is "GIT_DIR" or "GIT_INDEX_FILE" or "GIT_WORK_TREE" or "GIT_PREFIX").ToList()) start.Environment.Remove(name);
        using var process = Started(start, program);
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Assert.AreEqual(0, process.ExitCode, $"{program} {string.Join(' ', arguments)}: {errors.Result}");
        return output.ToArray();
    }

    private static Process Started(ProcessStartInfo start, string program)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Inconclusive(program + " is not installed here");
            throw;
        }
    }
}
