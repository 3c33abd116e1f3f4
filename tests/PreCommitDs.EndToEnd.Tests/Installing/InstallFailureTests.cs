using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>An install that cannot write everything writes nothing, and one line says where it failed.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class InstallFailureTests
{
    private const string User = "65534";

    /// <summary>The folder of the project may be closed to other users.</summary>
    private static readonly Lazy<string> OpenProgram = new(() =>
    {
        var folder = SharedFolder.Create();
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        return ProgramCopy.To(Path.Combine(folder, "open"), Programs.FrontDoor);
    });

    [TestMethod]
    [DataRow(".git/hooks", ".git/hooks: ")]
    [DataRow(".git/info", ".git/info/attributes: ")]
    [DataRow(".git", "could not lock config file")]
    public void A_closed_folder_leaves_everything_as_it_was(string closed, string reason)
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-push", "exit 0");
        GiveAway(repository);
        var before = FolderImage.Of(repository.Top);
        IsClosed(repository, closed, "install", reason);
        Assert.AreEqual(before, FolderImage.Of(repository.Top));
        RunAsUser(repository, "uninstall").Exits(0).Says("is not installed");
        RunAsUser(repository, "install").Exits(0);
        IsClosed(repository, ".git/hooks", "uninstall", ".git/hooks: ");
        RunAsUser(repository, "uninstall").Exits(0).Says("as it was before");
        Assert.AreEqual(before, FolderImage.Of(repository.Top));
    }

    [TestMethod]
    public void A_configuration_that_cannot_be_read_is_named()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".pre-commit-config.yaml", "repos: []\n"u8.ToArray());
        GiveAway(repository);
        File.SetUnixFileMode(repository.PathOf(".pre-commit-config.yaml"), UnixFileMode.None);
        RunAsUser(repository, "install").Exits(2).Complains(".pre-commit-config.yaml: permission denied");
    }

    [TestMethod]
    public void A_folder_in_the_place_of_a_hook_is_left_alone()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write(".git/hooks/commit-msg/file", "mine"u8.ToArray());
        var before = FolderImage.Of(repository.Top);
        repository.Run(Programs.FrontDoor, ["install"]).Exits(2).Complains(".git/hooks/commit-msg is a folder");
        Assert.AreEqual(before, FolderImage.Of(repository.Top));
    }

    private static void IsClosed(TemporaryRepository repository, string folder, string command, string reason)
    {
        File.SetUnixFileMode(repository.PathOf(folder), (UnixFileMode)0b101_101_101);
        var result = RunAsUser(repository, command);
        File.SetUnixFileMode(repository.PathOf(folder), (UnixFileMode)0b111_101_101);
        result.Exits(2).Complains(reason);
        Assert.HasCount(1, result.Error.Trim().Split('\n'), result.ToString());
        Assert.DoesNotContain("   at ", result.ToString());
    }

    /// <summary>Root may write everywhere, so the repository is given to somebody else.</summary>
    private static void GiveAway(TemporaryRepository repository)
    {
        foreach (var folder in (string[])[repository.Root, repository.Top, repository.PathOf(".git")])
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        if (Environment.UserName == "root") repository.Shell($"chown -R {User}:{User} \"$PWD\" \"$HOME\"").Exits(0);
    }

    private static ProcessResult RunAsUser(TemporaryRepository repository, string command)
    {
        if (Environment.UserName != "root") return repository.Run(Programs.FrontDoor, [command]);
        if (!PreCommitRunner.IsOnPath("setpriv")) Assert.Inconclusive("root without setpriv may write everywhere");
        return repository.Run("setpriv", [$"--reuid={User}", $"--regid={User}", "--clear-groups", OpenProgram.Value, command]);
    }
}
