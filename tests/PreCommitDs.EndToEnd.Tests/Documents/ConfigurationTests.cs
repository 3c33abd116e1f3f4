using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Secrets;

namespace PreCommitDs.EndToEnd.Documents;

/// <summary>Every configuration that a page shows is taken as it stands.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class ConfigurationTests
{
    public static IEnumerable<object[]> Settings => Blocks("toml", "tool.precommit-ds");

    public static IEnumerable<object[]> Runners => Blocks("yaml", "repos:");

    [TestMethod]
    [DynamicData(nameof(Settings))]
    public void Settings_are_known(string page, string heading, string text)
    {
        using var repository = TemporaryRepository.Create();
        repository.WriteText("pyproject.toml", text);
        repository.Run(Programs.FrontDoor, ["config"]).Exits(0).Says($"# {page}"[..2]);
        var run = repository.Run(Programs.FrontDoor, ["run", "--all-files", "--check"]);
        Assert.IsLessThan(2, run.ExitCode, $"{page}, {heading}: {run}");
    }

    [TestMethod]
    [DynamicData(nameof(Runners))]
    public void Configuration_of_a_runner_is_valid(string page, string heading, string text)
    {
        PreCommitRunner.Require();
        using var repository = TemporaryRepository.Create();
        repository.WriteText(".pre-commit-config.yaml", text);
        var run = repository.Shell("pre-commit validate-config");
        Assert.AreEqual("", run.Output + run.Error, $"{page}, {heading}");
        run.Exits(0);
    }

    private static IEnumerable<object[]> Blocks(string language, string mark) =>
        from page in Pages.All
        from block in Pages.Blocks(page)
        where block.Language == language && block.Text.Any(line => line.Contains(mark, StringComparison.Ordinal) && !line.StartsWith(' '))
        select new object[] { page, block.Heading, string.Join('\n', block.Text) + "\n" };
}
