using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.CommandLine;

/// <summary>What both programs say of themselves.</summary>
[TestClass]
public sealed class HelpTests
{
    public static IEnumerable<object[]> Commands =>
    [
        [Programs.StripNotebooks, Array.Empty<string>()],
        [Programs.FrontDoor, Array.Empty<string>()],
        [Programs.FrontDoor, new[] { "strip-notebooks" }],
        [Programs.FrontDoor, new[] { "report" }],
        [Programs.FrontDoor, new[] { "install" }],
        [Programs.FrontDoor, new[] { "uninstall" }],
    ];

    [TestMethod]
    [DynamicData(nameof(Commands))]
    public void Help_goes_to_standard_output(string program, string[] command)
    {
        using var folder = TemporaryRepository.WithoutGit();
        foreach (var option in (string[])["--help", "-h"])
        {
            var help = folder.Run(program, [.. command, option]).Exits(0).Says("Usage:", "--help");
            Assert.AreEqual("", help.Error);
        }
    }

    [TestMethod]
    public void Version_is_one_line()
    {
        using var folder = TemporaryRepository.WithoutGit();
        StringAssert.Matches(folder.Run(Programs.StripNotebooks, ["--version"]).Exits(0).Output, new("^strip-notebooks [0-9]+\\.[0-9]+\\.[0-9]+\n$"));
        StringAssert.Matches(folder.Run(Programs.FrontDoor, ["--version"]).Exits(0).Output, new("^precommit-ds [0-9]+\\.[0-9]+\\.[0-9]+\n$"));
        foreach (var command in (string[])["strip-notebooks", "install", "uninstall"])
            StringAssert.Matches(folder.Run(Programs.FrontDoor, [command, "--version"]).Exits(0).Output, new("[0-9]+\\.[0-9]+\\.[0-9]+\n$"));
    }

    [TestMethod]
    public void Help_names_every_mode()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Run(Programs.StripNotebooks, ["--help"]).Says("--staged", "--check", "--diff", "--all-files", "--keep-output", "--max-size");
        folder.Run(Programs.FrontDoor, ["--help"]).Says("strip-notebooks", "install", "uninstall");
    }
}
