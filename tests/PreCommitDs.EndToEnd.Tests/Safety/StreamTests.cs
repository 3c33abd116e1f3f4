using System.Diagnostics;
using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Safety;

/// <summary>Standard input and output, as shells and runners connect them.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class StreamTests
{
    [TestMethod]
    public void Output_is_appended_where_the_shell_appends()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("nb.ipynb", Notebook.Dirty());
        folder.Write("all.txt", "before\n"u8.ToArray());
        folder.Run("sh", ["-c", "\"$0\" - < nb.ipynb >> all.txt", Programs.StripNotebooks]).Exits(0).IsSilent();
        CollectionAssert.AreEqual((byte[])[.. "before\n"u8, .. Notebook.Clean()], folder.Read("all.txt"));
    }

    [TestMethod]
    public void Output_may_go_nowhere()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("nb.ipynb", Notebook.Dirty());
        folder.Run("sh", ["-c", "\"$0\" - < nb.ipynb > /dev/null", Programs.StripNotebooks]).Exits(0).IsSilent();
    }

    [TestMethod]
    public void Reader_that_leaves_early_gets_no_stack_trace()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("nb.ipynb", LargeNotebook.OfMegabytes(4));
        var result = folder.Run("sh", ["-c", "\"$0\" - < nb.ipynb | head -c 10", Programs.StripNotebooks]).Exits(0);
        Assert.DoesNotContain("   at ", result.Error);
        Assert.DoesNotContain("Exception", result.Error);
    }

    [TestMethod]
    [DataRow("- <&-")]
    [DataRow("nb.ipynb <&-")]
    [DataRow("nb.ipynb >&-")]
    [DataRow("nb.ipynb 2>&-")]
    [DataRow("- < nb.ipynb >&-")]
    public void Closed_streams_get_no_stack_trace(string arguments)
    {
        using var folder = TemporaryRepository.WithoutGit();
        if (arguments == "- <&-" && !Programs.IsNative) Assert.Inconclusive("the runtime of a portable build takes the number of the closed stream for a pipe of its own");
        folder.Write("nb.ipynb", Notebook.Dirty());
        var result = folder.Run("sh", ["-c", $"\"$0\" {arguments}", Programs.StripNotebooks]);
        Assert.IsTrue(result.ExitCode is 0 or 1 or 2, result.ToString());
        Assert.DoesNotContain("   at ", result.Output + result.Error);
        Assert.DoesNotContain("Exception", result.Output + result.Error);
        var after = folder.Read("nb.ipynb");
        Assert.IsTrue(after.AsSpan().SequenceEqual(Notebook.Dirty()) || after.AsSpan().SequenceEqual(Notebook.Clean()));
    }

    [TestMethod]
    [DataRow("nb.ipynb")]
    [DataRow("--check nb.ipynb")]
    [DataRow("--staged")]
    [DataRow("")]
    [DataRow("--help")]
    public void Input_that_never_ends_is_not_read_unless_asked_for(string arguments)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        var start = new ProcessStartInfo(Programs.StripNotebooks, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            WorkingDirectory = repository.Top,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in repository.Environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var ended = process.WaitForExit(TimeSpan.FromSeconds(20));
        if (!ended) process.Kill(entireProcessTree: true);
        Assert.IsTrue(ended, "it waits for its input");
    }
}
