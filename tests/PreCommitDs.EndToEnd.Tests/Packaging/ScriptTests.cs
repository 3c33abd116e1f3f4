using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Packaging;

/// <summary>install/run in a fresh clone: what runners start that build no .NET tool.</summary>
[TestClass]
[TestCategory("slow")]
[UnsupportedOSPlatform("windows")]
public sealed class ScriptTests
{
    private static readonly string[] Check = ["strip-notebooks", "--check", "nb.ipynb"];

    [TestMethod]
    public void Processes_that_start_together_build_once_and_all_run()
    {
        using var clone = new ScriptClone();
        var runs = Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(() => clone.Run(Check), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .Select(task => task.Result).ToList();
        foreach (var run in runs)
        {
            run.Exits(1).Says("nb.ipynb:cell 1:1:1: strip-notebooks/not-stripped");
            Assert.DoesNotContain("precommit-ds:", run.Output, run.ToString());
        }

        var errors = string.Concat(runs.Select(run => run.Error));
        Assert.HasCount(2, errors.Split("building its programs once").ToList(), errors);
        Assert.HasCount(2, errors.Split("precommit-ds: built in ").ToList(), errors);
        Assert.AreEqual("", clone.Git("status", "--porcelain"));
        CollectionAssert.AreEqual((string[])[clone.Revision], Names(clone));

        // The first word names an executable, or else a subcommand; whoever calls, no second build.
        Assert.AreEqual("", clone.Run(["precommit-ds", .. Check]).Exits(1).Error);
        clone.Git("pack-refs", "--all");
        Assert.AreEqual("", clone.Run(Check).Exits(1).Error);
        clone.Run(["no-such-hook"]).Exits(2);

        clone.Git("commit", "--quiet", "--allow-empty", "-m", "next");
        clone.Run(Check).Exits(1).Complains("building its programs once", "built in ");
        CollectionAssert.AreEqual((string[])[clone.Revision], Names(clone));
    }

    [TestMethod]
    public void A_build_that_fails_or_is_killed_leaves_nothing_and_is_tried_again()
    {
        using var clone = new ScriptClone();
        var source = Path.Combine(clone.Folder, "src/PreCommitDs.Core/Hosting/ExitCode.cs");
        var code = File.ReadAllText(source);
        File.WriteAllText(source, "no code");
        clone.Run(Check).Exits(2).Complains("ExitCode.cs", "the build failed").Complains("the next run tries again");
        Assert.IsEmpty(Names(clone));

        File.WriteAllText(source, code);
        clone.RunAndKill();
        Assert.IsFalse(File.Exists(Path.Combine(clone.Home, clone.Revision, "precommit-ds")));
        Assert.IsTrue(Directory.Exists(clone.Lock), "who is killed cannot tidy up");
        clone.Run(Check).Exits(1).Complains("built in ");
        CollectionAssert.AreEqual((string[])[clone.Revision], Names(clone));
    }

    [TestMethod]
    public void A_clone_that_cannot_be_written_to_is_built_into_the_cache()
    {
        using var clone = new ScriptClone();
        File.WriteAllText(Path.Combine(clone.Folder, "artifacts"), "in the way");
        clone.Run(Check).Exits(1).Complains("built in ");
        Assert.IsTrue(File.Exists(Path.Combine(clone.UserCache, "precommit-ds", clone.Revision, "precommit-ds")));
        Assert.AreEqual("", clone.Run(Check).Exits(1).Error);

        Directory.Move(clone.UserCache, clone.UserCache + ".old");
        File.WriteAllText(clone.UserCache, "in the way");
        OneLine(clone.Run(Check)).Complains("can be written to");
    }

    [TestMethod]
    public void Without_an_SDK_one_line_says_so()
    {
        using var clone = new ScriptClone();
        var path = SharedFolder.Create();
        foreach (var program in (string[])["sh", "env", "sed", "dirname", "mkdir", "git"])
            File.CreateSymbolicLink(Path.Combine(path, program), "/usr/bin/" + program);
        OneLine(clone.Run(Check, ("PATH", path))).Complains("precommit-ds: the .NET SDK is not installed");
        Assert.IsEmpty(Names(clone));
    }

    [TestMethod]
    public void Waiting_ends_with_a_line_that_names_the_lock()
    {
        using var clone = new ScriptClone();
        Directory.CreateDirectory(clone.Lock);
        File.WriteAllText(Path.Combine(clone.Lock, "pid"), $"{Environment.ProcessId}\n");
        OneLine(clone.Run(Check, ("PRECOMMIT_DS_WAIT", "0"))).Complains($"process {Environment.ProcessId}", "a clone/artifacts/run/" + clone.Revision + ".lock'");
        Assert.IsTrue(Directory.Exists(clone.Lock), "the lock of a process that lives stays");
    }

    private static string[] Names(ScriptClone clone) =>
        Directory.Exists(clone.Home) ? [.. Directory.EnumerateFileSystemEntries(clone.Home).Select(file => Path.GetFileName(file))] : [];

    private static ProcessResult OneLine(ProcessResult result)
    {
        result.Exits(2);
        Assert.AreEqual("", result.Output, result.ToString());
        Assert.HasCount(1, result.Error.TrimEnd('\n').Split('\n'), result.ToString());
        return result;
    }
}
