using System.Diagnostics;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>How long a program takes to start and end, as every commit waits for it.</summary>
internal static class StartTime
{
    private const int Runs = 7;

    /// <summary>The median of several runs with <c>--version</c>, in milliseconds; null where it does not start.</summary>
    public static double? Measure(IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo(words[0]) { RedirectStandardOutput = true, UseShellExecute = false, CreateNoWindow = true };
        foreach (var word in words.Skip(1).Append("--version")) start.ArgumentList.Add(word);
        var times = new List<double>();
        // The first one finds nothing in memory.
        for (var run = 0; run <= Runs; run++)
        {
            var before = Stopwatch.GetTimestamp();
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) return null;
            if (run > 0) times.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        times.Sort();
        return Math.Round(times[Runs / 2], 1);
    }
}
