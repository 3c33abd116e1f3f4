using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Safety;

/// <summary>A notebook that cannot be written is as it was, nothing is left beside it, and one line says why.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class WriteFailureTests
{
    /// <summary>The folder of the project may be closed to other users.</summary>
    private static readonly Lazy<string> OpenProgram = new(() =>
    {
        var folder = SharedFolder.Create();
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        return ProgramCopy.To(Path.Combine(folder, "open"), Programs.StripNotebooks);
    });

    [TestMethod]
    public void Full_disk_costs_no_byte()
    {
        using var folder = Folder();
        var dirty = LargeNotebook.OfMegabytes(1);
        folder.Write("nb.ipynb", dirty);
        // The portable build needs the variable to start at all below such a limit.
        var result = folder.Run("sh", ["-c", "ulimit -f 1; trap '' XFSZ; exec \"$0\" nb.ipynb", Programs.StripNotebooks],
            environment: ("DOTNET_EnableWriteXorExecute", "0"));
        Refused(result, "nb.ipynb: file too large");
        CollectionAssert.AreEqual(dirty, folder.Read("nb.ipynb"));
        Alone(folder);
    }

    [TestMethod]
    public void Full_disk_behind_standard_output_is_told()
    {
        if (!File.Exists("/dev/full")) Assert.Inconclusive("no /dev/full here");
        using var folder = Folder();
        folder.Write("nb.ipynb", Notebook.Dirty());
        Refused(folder.Run("sh", ["-c", "exec \"$0\" - < nb.ipynb > /dev/full", Programs.StripNotebooks]), "no space left on device");
    }

    [TestMethod]
    public void Quota_behind_standard_output_is_told()
    {
        using var folder = Folder();
        folder.Write("nb.ipynb", LargeNotebook.OfMegabytes(1));
        Refused(folder.Run("sh", ["-c", "ulimit -f 1; trap '' XFSZ; exec \"$0\" - < nb.ipynb > out.ipynb", Programs.StripNotebooks],
            environment: ("DOTNET_EnableWriteXorExecute", "0")), "file too large");
    }

    [TestMethod]
    public void Full_disk_behind_a_report_is_told()
    {
        if (!File.Exists("/dev/full")) Assert.Inconclusive("no /dev/full here");
        using var folder = Folder();
        folder.Write("nb.ipynb", Notebook.Dirty());
        Refused(folder.Run("sh", ["-c", "exec \"$0\" nb.ipynb > /dev/full", Programs.StripNotebooks]), "no space left on device");
        CollectionAssert.AreEqual(Notebook.Clean(), folder.Read("nb.ipynb"));
    }

    [TestMethod]
    public void Read_only_file_stays()
    {
        using var folder = Folder();
        folder.Write("nb.ipynb", Notebook.Dirty());
        File.SetUnixFileMode(folder.PathOf("nb.ipynb"), UnixFileMode.UserRead);
        Refused(folder.Run(Programs.StripNotebooks, ["nb.ipynb"]), "nb.ipynb: ", "read-only");
        CollectionAssert.AreEqual(Notebook.Dirty(), folder.Read("nb.ipynb"));
        Alone(folder);
    }

    [TestMethod]
    public void Folder_without_write_permission_leaves_the_file()
    {
        using var folder = Folder();
        folder.Write("locked/nb.ipynb", Notebook.Dirty());
        foreach (var path in (string[])[folder.Root, folder.Top, folder.PathOf("locked")]) File.SetUnixFileMode(path, (UnixFileMode)0b101_101_101);
        File.SetUnixFileMode(folder.PathOf("locked/nb.ipynb"), (UnixFileMode)0b110_110_110);
        Refused(RunAsNobody(folder, "locked/nb.ipynb"), "locked/nb.ipynb: ", "permission");
        CollectionAssert.AreEqual(Notebook.Dirty(), folder.Read("locked/nb.ipynb"));
        File.SetUnixFileMode(folder.PathOf("locked"), (UnixFileMode)0b111_101_101);
        Alone(folder, "locked");
        foreach (var path in (string[])[folder.Root, folder.Top]) File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
    }

    [TestMethod]
    public void File_that_cannot_be_read_is_told()
    {
        using var folder = Folder();
        folder.Write("nb.ipynb", Notebook.Dirty());
        foreach (var path in (string[])[folder.Root, folder.Top]) File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(folder.PathOf("nb.ipynb"), UnixFileMode.None);
        Refused(RunAsNobody(folder, "nb.ipynb"), "nb.ipynb: permission denied");
    }

    [TestMethod]
    public void Folder_that_vanished_is_told()
    {
        using var folder = Folder();
        Directory.CreateDirectory(folder.PathOf("gone"));
        var result = folder.Run("sh", ["-c", "cd gone && rmdir ../gone && exec \"$0\" nb.ipynb", Programs.StripNotebooks]);
        Assert.AreEqual(2, result.ExitCode, result.ToString());
        NoTrace(result);
        Refused(folder.Run(Programs.StripNotebooks, ["gone/nb.ipynb"]), "gone/nb.ipynb: no such file");
    }

    private static TemporaryRepository Folder() => TemporaryRepository.WithoutGit();

    private static ProcessResult RunAsNobody(TemporaryRepository folder, string name)
    {
        if (Environment.UserName != "root") return folder.Run(Programs.StripNotebooks, [name]);
        if (!PreCommitRunner.IsOnPath("setpriv")) Assert.Inconclusive("root without setpriv may write everywhere");
        return folder.Run("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", OpenProgram.Value, name]);
    }

    private static void Refused(ProcessResult result, params string[] parts)
    {
        result.Exits(2).Complains(parts);
        Assert.HasCount(1, result.Error.Trim().Split('\n'), result.ToString());
        NoTrace(result);
    }

    private static void NoTrace(ProcessResult result)
    {
        Assert.DoesNotContain("   at ", result.Error + result.Output);
        Assert.DoesNotContain("Exception", result.Error + result.Output);
    }

    private static void Alone(TemporaryRepository folder, string below = ".") =>
        CollectionAssert.AreEqual(new[] { "nb.ipynb" }, Directory.GetFiles(folder.PathOf(below)).Select(Path.GetFileName).ToArray());
}
