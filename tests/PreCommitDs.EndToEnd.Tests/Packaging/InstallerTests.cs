using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Packaging;

/// <summary>
/// The installers for the two families of shells: they know the same options, do the same, and stop before they build anything
/// where that would be in vain. The one for PowerShell is run only where there is a PowerShell, and read everywhere.
/// </summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed partial class InstallerTests
{
    private static readonly string[] Options = ["--no-filter", "--plain", "--yes", "--shared-hooks"];

    [TestMethod]
    public void Both_know_every_option_of_the_program()
    {
        using var folder = TemporaryRepository.WithoutGit();
        var help = folder.Run(Programs.FrontDoor, ["install", "--help"]).Exits(0).Output;
        CollectionAssert.AreEquivalent(Options, Option().Matches(help).Select(match => match.Groups[1].Value).Except(["--help"]).ToList());
        var quoted = string.Join(", ", Options.Select(option => $"'{option}'"));
        Assert.Contains($"  {string.Join(" | ", Options)}) options=", Text("install.sh"));
        Assert.Contains($"({quoted} -ccontains $argument) {{ $options += $argument }}", Text("install.ps1"));
        foreach (var installer in (string[])["install.sh", "install.ps1"])
            Assert.Contains(" [REPO] " + string.Join(' ', Options.Select(option => $"[{option}]")) + "\n", Text(installer));
    }

    [TestMethod]
    public void Both_stop_for_the_same_reasons()
    {
        var powershell = Text("install.ps1");
        var reasons = Reason().Matches(Text("install.sh") + Text("sdk.sh")).Select(match => match.Groups[1].Value).ToList();
        Assert.IsGreaterThan(5, reasons.Count);
        foreach (var reason in reasons)
        {
            // What is said between the places that are filled in, as far as the first link or usage.
            foreach (var part in reason.Split(": ")[0].Split((string[])["$1", "$argument", "$repository"], StringSplitOptions.None).Where(part => part.Trim().Length > 0))
                Assert.Contains(part, powershell, reason);
        }
    }

    [TestMethod]
    [DataRow("PRECOMMIT_DS_HOME")]
    [DataRow("hooks/executables.proj")]
    [DataRow("PortableOnly")]
    [DataRow("demo/make.sh")]
    [DataRow(" 20000000\n")]
    [DataRow("core.hooksPath .git/hooks")]
    [DataRow("commit --quiet -m 'Train the model'")]
    [DataRow("the commit was not stopped; see: ")]
    [DataRow("Nothing was committed, and the lines above say how to go on. Try it yourself: cd ")]
    [DataRow("To call the programs by name: ")]
    public void Both_take_the_same_steps(string step)
    {
        Assert.Contains(step, Text("install.sh") + Text("build.sh"));
        Assert.Contains(step, Text("install.ps1"));
    }

    /// <summary>The alias of git by which the one for PowerShell finds a shell.</summary>
    [TestMethod]
    public void Repository_to_try_them_in_can_be_made_by_an_alias_of_git()
    {
        using var elsewhere = TemporaryRepository.Create();
        var alias = Alias().Match(Text("install.ps1")).Groups[1].Value;
        var folder = Path.Combine(elsewhere.Root, "a demo");
        elsewhere.Set("PRECOMMIT_DS_DEMO", Script("demo/make.sh"));
        elsewhere.Git("-c", alias, "make-demo", folder, "2000000");
        Assert.AreEqual(" M requirements.in\n?? analysis.ipynb\n?? checkpoint.pt\n", elsewhere.GitIn(folder, "status", "--short"));
        Assert.AreEqual(2000000, new FileInfo(Path.Combine(folder, "checkpoint.pt")).Length);
        Assert.AreEqual("", elsewhere.Git("status", "--short"));
    }

    [TestMethod]
    public void The_one_for_PowerShell_keeps_to_what_version_5_knows()
    {
        var text = Text("install.ps1");
        // Without a byte order mark, 5.1 takes a script for the machine's old code page.
        Assert.IsFalse(text.Any(unit => unit > 127));
        var code = Comment().Replace(text, "");
        foreach (var newer in (string[])["&&", "||", "??", "?.", "$IsWindows", "$IsLinux", "-AsHashtable", " ? "]) Assert.DoesNotContain(newer, code);
        foreach (var (open, close) in (ReadOnlySpan<(char, char)>)[('{', '}'), ('(', ')'), ('[', ']')])
            Assert.AreEqual(code.Count(unit => unit == open), code.Count(unit => unit == close), $"{open}{close}");
    }

    [TestMethod]
    [DataRow("--wrong", "unknown option --wrong")]
    [DataRow("--plain=yes", "unknown option --plain=yes")]
    [DataRow("-x a", "unknown option -x")]
    [DataRow("a b", "one repository at most")]
    [DataRow("--plain a --yes b", "one repository at most")]
    [DataRow("no-folder", "no-folder is no folder")]
    [DataRow("--plain .", "is no git repository; make it one with: git init '")]
    public void Wrong_usage_is_one_line_and_builds_nothing(string arguments, string reason)
    {
        using var folder = TemporaryRepository.WithoutGit();
        var programs = Path.Combine(folder.Root, "programs");
        foreach (var (command, script) in Installers())
        {
            var result = folder.Run(command[0], [.. command[1..], Script(script), .. arguments.Split(' ')], environment: ("PRECOMMIT_DS_HOME", programs));
            result.Exits(2).Complains(script + ": ", reason);
            Assert.AreEqual(1, result.Error.TrimEnd().Split('\n').Length, result.Error);
            Assert.IsFalse(Directory.Exists(programs));
        }
    }

    private static IEnumerable<(string[] Command, string Script)> Installers()
    {
        yield return (["sh"], "install.sh");
        foreach (var shell in (string[])["pwsh", "powershell"])
            if (PreCommitRunner.IsOnPath(shell)) yield return ([shell, "-NoProfile", "-ExecutionPolicy", "Bypass", "-File"], "install.ps1");
    }

    private static string Script(string name) => Path.Combine(Programs.RepositoryRoot, "install", name);

    private static string Text(string name) => File.ReadAllText(Script(name)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^\s+(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex("Invoke-Git -c '(alias[^']*)'")]
    private static partial Regex Alias();

    [GeneratedRegex("fail \"([^\"]*)\"")]
    private static partial Regex Reason();

    [GeneratedRegex("(?s)<#.*?#>|(?m)^\\s*#.*$")]
    private static partial Regex Comment();
}
