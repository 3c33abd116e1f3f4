using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Safety;

/// <summary>What a rewritten file keeps: its mode, its owner, the links to it.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class KeptPropertiesTests
{
    [TestMethod]
    [DataRow(0b110_100_000)]
    [DataRow(0b111_101_101)]
    [DataRow(0b110_110_110)]
    public void Mode_is_kept(int mode)
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("nb.ipynb", Notebook.Dirty());
        File.SetUnixFileMode(folder.PathOf("nb.ipynb"), (UnixFileMode)mode);
        folder.Run(Programs.StripNotebooks, ["nb.ipynb"]).Exits(1);
        Assert.AreEqual((UnixFileMode)mode, File.GetUnixFileMode(folder.PathOf("nb.ipynb")));
        CollectionAssert.AreEqual(Notebook.Clean(), folder.Read("nb.ipynb"));
    }

    [TestMethod]
    public void Owner_is_kept_when_root_rewrites_the_file_of_another()
    {
        if (Environment.UserName != "root") Assert.Inconclusive("only root can give files away");
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("nb.ipynb", Notebook.Dirty());
        folder.Shell("chown 12345:23456 nb.ipynb && chmod 640 nb.ipynb").Exits(0);
        folder.Run(Programs.StripNotebooks, ["nb.ipynb"]).Exits(1);
        folder.Shell("stat -c %u:%g:%a nb.ipynb").Says("12345:23456:640");
    }

    [TestMethod]
    public void Symbolic_link_stays_one_and_its_target_is_rewritten()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("real/nb.ipynb", Notebook.Dirty());
        File.CreateSymbolicLink(folder.PathOf("link.ipynb"), "real/nb.ipynb");
        folder.Run(Programs.StripNotebooks, ["link.ipynb"]).Exits(1);
        Assert.AreEqual("real/nb.ipynb", new FileInfo(folder.PathOf("link.ipynb")).LinkTarget);
        CollectionAssert.AreEqual(Notebook.Clean(), folder.Read("real/nb.ipynb"));
    }

    [TestMethod]
    public void Hard_link_loses_nothing()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("nb.ipynb", Notebook.Dirty());
        folder.Shell("ln nb.ipynb other.ipynb").Exits(0);
        folder.Run(Programs.StripNotebooks, ["nb.ipynb"]).Exits(1);
        CollectionAssert.AreEqual(Notebook.Clean(), folder.Read("nb.ipynb"));
        var other = folder.Read("other.ipynb");
        Assert.IsTrue(other.AsSpan().SequenceEqual(Notebook.Dirty()) || other.AsSpan().SequenceEqual(Notebook.Clean()));
    }
}
