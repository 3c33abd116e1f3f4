using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Reporting;

/// <summary>What a job of GitHub Actions gets to see.</summary>
[TestClass]
public sealed class GithubTests
{
    [TestMethod]
    public void Findings_are_annotations_from_the_root_by_themselves()
    {
        using var repository = InActions();
        repository.Stage("sub/nb.ipynb", Dirty);
        var result = repository.StripIn(repository.PathOf("sub"), "--check").Exits(1)
            .Says("::error file=sub/nb.ipynb,line=3,endLine=19,title=strip-notebooks/not-stripped::nb.ipynb:cell 1:1:1: strip-notebooks/not-stripped 1 output", "\nto take it out of what is staged: ");
        Assert.AreEqual(result.Output, repository.StripIn(repository.PathOf("sub"), "--check", "--format", "github").Output);
    }

    [TestMethod]
    public void Unreadable_files_are_annotations_and_said_once()
    {
        using var repository = InActions();
        repository.Stage("bad.ipynb", "{\"cells\": oops"u8.ToArray());
        var result = repository.Strip("--check").Exits(2).Says("::error file=bad.ipynb,line=1,col=11,title=strip-notebooks::bad.ipynb:1:11: no JSON");
        Assert.AreEqual("", result.Error);
    }

    [TestMethod]
    [DataRow("--format", "text")]
    [DataRow("--format", "json")]
    [DataRow("--format", "sarif")]
    [DataRow("--diff", null)]
    public void What_is_asked_for_wins(string option, string? value)
    {
        using var repository = InActions();
        repository.Stage("nb.ipynb", Dirty);
        var result = repository.Strip(["--check", option, .. value is null ? Array.Empty<string>() : [value]]).Exits(1);
        Assert.DoesNotContain("::error", result.Output);
        Assert.IsGreaterThan(0, result.Output.Length);
    }

    [TestMethod]
    public void A_diff_still_applies()
    {
        using var repository = InActions();
        repository.Stage("nb.ipynb", Notebook.Dirty("::error::x"));
        repository.TryGit(["apply"], input: repository.Strip("--diff").Exits(1).OutputBytes).Exits(0);
        repository.HoldsWorking("nb.ipynb", Notebook.Clean("::error::x"));
    }

    [TestMethod]
    [UnsupportedOSPlatform("windows")]
    [DataRow("::error::x.ipynb")]
    [DataRow("  ::set-output name=a::x.ipynb")]
    [DataRow("x%0A::error::.ipynb")]
    [DataRow("x\n::error::y.ipynb")]
    [DataRow("x\r::error::y.ipynb")]
    [DataRow("##[error]x.ipynb")]
    public void No_file_name_makes_a_command(string name)
    {
        using var repository = InActions();
        repository.Stage(name, Dirty);
        repository.Stage("./" + name + "/../bad " + name, "{\"cells\": oops"u8.ToArray());
        foreach (var arguments in (string[][])[["--check"], ["--check", "--verbose"], ["--diff", "--format", "github"], [], ["--staged"], ["--", "missing " + name, "./" + name + "missing"]])
        {
            var result = repository.Strip(arguments);
            foreach (var line in (result.Output + "\n" + result.Error).Split('\n', '\r'))
            {
                var trimmed = line.TrimStart();
                if (trimmed.StartsWith("::", StringComparison.Ordinal)) StringAssert.Matches(trimmed, new("^::error file=[^:]*title=strip-notebooks(/[a-z-]+)?::"), result.ToString());
                else Assert.DoesNotContain("##[", line, result.ToString());
            }
        }
    }

    private static TemporaryRepository InActions()
    {
        var repository = TemporaryRepository.Create();
        repository.Set("GITHUB_ACTIONS", "true");
        return repository;
    }
}
