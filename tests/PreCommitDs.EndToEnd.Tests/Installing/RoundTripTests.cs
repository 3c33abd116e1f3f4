using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>Installing twice, and uninstalling: what was there before is there after, byte for byte.</summary>
[TestClass]
public sealed class RoundTripTests
{
    [TestMethod]
    public void Installing_twice_changes_nothing_and_says_so()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        var once = RepositorySettings.Of(repository);
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0).Says("nothing had to be changed");
        Assert.AreEqual(once, RepositorySettings.Of(repository));
    }

    [TestMethod]
    public void Uninstalling_twice_says_so()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Run(Programs.FrontDoor, ["uninstall"]).Exits(0).Says("as it was before precommit-ds install");
        repository.Run(Programs.FrontDoor, ["uninstall"]).Exits(0).Says("is not installed");
    }

    [TestMethod]
    public void Printed_command_undoes_it()
    {
        using var repository = TemporaryRepository.Create();
        var before = RepositorySettings.Of(repository);
        var installed = repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        var undo = installed.Output.Split('\n').Single(line => line.StartsWith("undo:", StringComparison.Ordinal))["undo:".Length..];
        repository.Shell(undo, repository.Root).Exits(0);
        Assert.AreEqual(before, RepositorySettings.Of(repository));
    }

    [TestMethod]
    [DataRow("*.csv text\n", DisplayName = "ends with a newline")]
    [DataRow("*.csv text", DisplayName = "ends without a newline")]
    [DataRow("*.csv text\r\n*.tsv text\r\n", DisplayName = "CRLF")]
    [DataRow("*.csv text\r\n*.tsv text", DisplayName = "CRLF, ends without a newline")]
    [DataRow("\u00ef\u00bb\u00bf*.csv text\n", DisplayName = "byte order mark")]
    [DataRow("", DisplayName = "empty")]
    [DataRow("*.\u00ff text\n\n\n", DisplayName = "not UTF-8, empty lines at the end")]
    public void Attributes_file_is_as_it_was(string attributes)
    {
        using var repository = TemporaryRepository.Create();
        Directory.CreateDirectory(repository.PathOf(".git/info"));
        File.WriteAllBytes(repository.PathOf(".git/info/attributes"), System.Text.Encoding.Latin1.GetBytes(attributes));
        IsUndone(repository);
    }

    [TestMethod]
    public void Fresh_repository_is_as_it_was()
    {
        using var repository = TemporaryRepository.Unborn();
        IsUndone(repository);
    }

    [TestMethod]
    public void Repository_without_folders_for_hooks_and_attributes_is_as_it_was()
    {
        using var repository = TemporaryRepository.Unborn("--template=");
        Assert.IsFalse(Directory.Exists(repository.PathOf(".git/hooks")));
        IsUndone(repository);
    }

    [TestMethod]
    public void Earlier_hook_is_as_it_was()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-commit", "exit 0");
        IsUndone(repository);
    }

    [TestMethod]
    [DataRow("[filter \"other\"]\n\tclean = cat\n\tsmudge = cat\n")]
    [DataRow("[remote \"origin\"]\r\n\turl = x\r\n")]
    [DataRow("# a comment at the end\n")]
    public void Configuration_is_as_it_was(string more)
    {
        using var repository = TemporaryRepository.Create();
        File.AppendAllText(repository.PathOf(".git/config"), more);
        IsUndone(repository);
    }

    private static void IsUndone(TemporaryRepository repository)
    {
        var before = RepositorySettings.Of(repository);
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        Assert.AreNotEqual(before, RepositorySettings.Of(repository));
        Assert.Contains("filter: strip-notebooks", repository.Git("check-attr", "filter", "nb.ipynb"));
        repository.Run(Programs.FrontDoor, ["uninstall"]).Exits(0);
        Assert.AreEqual(before, RepositorySettings.Of(repository));
    }
}
