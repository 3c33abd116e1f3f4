using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>Installing twice, and uninstalling: what was there before is there after, byte for byte.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
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

    public static IEnumerable<object[]> Kinds => RepositoryKind.All.Select(kind => (object[])[kind.Name]);

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Every_file_of_the_repository_is_as_it_was_twice(string name)
    {
        var kind = RepositoryKind.All.Single(kind => kind.Name == name);
        using var repository = kind.Initialize();
        var folder = kind.Prepare(repository) ?? repository.Top;
        var before = Image();
        for (var round = 0; round < 2; round++)
        {
            repository.Run(Programs.FrontDoor, ["install", .. kind.Options], folder).Exits(0);
            var hooks = Path.GetFullPath(repository.GitIn(folder, "rev-parse", "--git-path", "hooks").TrimEnd('\n'), folder);
            foreach (var hook in RunnerPrograms.Hooks)
                Assert.IsTrue(new[] { hook, hook + ".legacy" }.Any(file => IsOurs(Path.Combine(hooks, file))), $"{hook}: {FolderImage.Of(hooks)}");
            var once = Image();
            repository.Run(Programs.FrontDoor, ["install", .. kind.Options], folder).Exits(0).Says("nothing had to be changed");
            Assert.AreEqual(once, Image());
            repository.Run(Programs.FrontDoor, ["uninstall"], folder).Exits(0).Says("as it was before precommit-ds install");
            Assert.AreEqual(before, Image());
        }

        string Image() => string.Concat(Directory.GetFileSystemEntries(repository.Root).Where(entry => entry != repository.Home).Order(StringComparer.Ordinal)
            .Select(entry => entry + "\n" + FolderImage.Of(entry)));
    }

    private static bool IsOurs(string file) => File.Exists(file) && File.ReadAllText(file).Contains("Written by precommit-ds install", StringComparison.Ordinal);

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
