using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Safety;

/// <summary>Whenever the program is ended, the notebook is either the old one or the new one, whole.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class KillTests
{
    [TestMethod]
    [DataRow("KILL", 30, true)]
    [DataRow("TERM", 20, false)]
    [DataRow("INT", 10, false)]
    public void Killed_program_leaves_a_whole_notebook(string signal, int rounds, bool mayLeaveTemporaryFile)
    {
        using var folder = TemporaryRepository.WithoutGit();
        var dirty = LargeNotebook.OfMegabytes(20);
        folder.Write("nb.ipynb", dirty);
        var watch = Stopwatch.StartNew();
        folder.Run(Programs.StripNotebooks, ["nb.ipynb"]).Exits(1);
        var whole = watch.Elapsed;
        var clean = folder.Read("nb.ipynb");
        var random = new Random(20);
        var killed = 0;
        for (var round = 0; round < rounds; round++)
        {
            folder.Write("nb.ipynb", dirty);
            using var process = Start(folder);
            // More often late than early: the file is written at the end.
            Thread.Sleep(whole * Math.Sqrt(random.NextDouble()));
            ProcessRunner.Run("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)], folder.Top);
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 1) killed++;
            // What else runs on the machine makes the first run no measure of the next.
            whole *= process.ExitCode == 1 ? 0.8 : 1.1;

            var after = folder.Read("nb.ipynb");
            Assert.IsTrue(after.AsSpan().SequenceEqual(dirty) || after.AsSpan().SequenceEqual(clean), $"round {round}: {after.Length} bytes, neither the old nor the new notebook");
            var others = Directory.GetFiles(folder.Top).Where(file => Path.GetFileName(file) != "nb.ipynb").ToList();
            if (!mayLeaveTemporaryFile) Assert.IsEmpty(others, $"round {round}");
            others.ForEach(File.Delete);
        }

        Assert.IsGreaterThan(0, killed, "no round ended before its work was done: this test shows nothing");
    }

    private static Process Start(TemporaryRepository folder)
    {
        var start = new ProcessStartInfo(Programs.StripNotebooks, ["nb.ipynb"]) { WorkingDirectory = folder.Top, RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }
}
