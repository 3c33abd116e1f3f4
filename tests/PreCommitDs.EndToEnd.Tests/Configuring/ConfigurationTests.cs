using System.Text;
using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Running;

namespace PreCommitDs.EndToEnd.Configuring;

/// <summary>What stands in pyproject.toml or .precommit-ds.toml holds wherever a hook runs; the command line holds over it.</summary>
[TestClass]
public sealed class ConfigurationTests
{
    private const string KeepDocs = """
        [tool.precommit-ds]
        exclude = ["old/"]

        [tool.precommit-ds.block-markers]
        marker = "STOP"

        [[tool.precommit-ds.overrides]]
        paths = ["docs/**"]
        strip-notebooks.keep-output = true
        strip-notebooks.keep-count = true
        """;

    [TestMethod]
    public void Settings_hold_for_every_way_to_run_a_hook()
    {
        using var repository = Configured("pyproject.toml", "[tool.precommit-ds.strip-notebooks]\nkeep-output = true\nkeep-count = true\n");
        repository.Stage("a.ipynb", GitTests.Dirty);
        repository.Strip("a.ipynb").Exits(0).IsSilent();
        repository.Strip("--staged").Exits(0).IsSilent();
        repository.Strip("--check").Exits(0).IsSilent();
        repository.RunAll().Exits(0).IsSilent();
        Assert.IsTrue(repository.Run(Programs.StripNotebooks, ["-"], input: GitTests.Dirty).Exits(0).OutputBytes.SequenceEqual(GitTests.Dirty));
    }

    [TestMethod]
    public void Overrides_hold_for_their_paths_from_wherever_they_are_named()
    {
        using var repository = Configured("pyproject.toml", KeepDocs);
        foreach (var name in (string[])["docs/a.ipynb", "src/a.ipynb", "old/a.ipynb"]) repository.Stage(name, GitTests.Dirty);
        repository.StripIn(repository.PathOf("docs"), "a.ipynb").Exits(0).IsSilent();
        repository.StripIn(repository.PathOf("docs"), "../src/a.ipynb").Exits(1);
        repository.Strip("--staged").Exits(0);
        repository.HoldsStaged("docs/a.ipynb", GitTests.Dirty);
        repository.HoldsStaged("src/a.ipynb", GitTests.Clean);
        repository.HoldsStaged("old/a.ipynb", GitTests.Dirty);
    }

    [TestMethod]
    public void The_clean_filter_obeys_overrides_by_the_name_that_git_gives()
    {
        using var repository = Configured("pyproject.toml", KeepDocs);
        byte[] Filter(string name) => repository.Run(Programs.StripNotebooks, ["-", $"--stdin-name={name}"], input: GitTests.Dirty).Exits(0).OutputBytes;
        Assert.IsTrue(Filter("docs/a.ipynb").SequenceEqual(GitTests.Dirty));
        Assert.IsTrue(Filter("src/a.ipynb").SequenceEqual(GitTests.Clean));
    }

    [TestMethod]
    public void What_an_override_keeps_is_judged_by_the_other_hooks()
    {
        using var repository = Configured("pyproject.toml", KeepDocs);
        repository.Stage("docs/a.ipynb", Notebook.Dirty(output: "STOP"));
        repository.Stage("src/a.ipynb", Notebook.Dirty(output: "STOP"));
        repository.RunAll("--staged").Exits(1).Says("docs/a.ipynb:");
        Assert.DoesNotContain("src/a.ipynb:", repository.RunAll("--staged").Output);
    }

    [TestMethod]
    public void Each_hook_reads_its_own_section()
    {
        using var repository = Configured(".precommit-ds.toml", "[block-markers]\nmarker = \"STOP\"\n[[overrides]]\npaths = [\"*.md\"]\nblock-markers.marker = \"HALT\"\n");
        repository.StageLines("a.py", "DO-NOT-COMMIT", "HALT", "STOP");
        repository.StageLines("a.md", "STOP", "HALT");
        var result = repository.Check().Exits(1).Says("a.py:3:1", "a.md:2:1");
        Assert.HasCount(2, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        repository.Check("--marker", "DO-NOT-COMMIT").Exits(1).Says("a.py:1:1");
    }

    [TestMethod]
    public void The_command_line_holds_over_the_file()
    {
        using var repository = Configured("pyproject.toml", "[tool.precommit-ds.strip-notebooks]\nkeep-output = true\nkeep-count = true\nids = \"drop\"\n");
        repository.Stage("a.ipynb", GitTests.Dirty);
        repository.Strip("--keep-output=false", "--keep-count=false", "--ids", "keep", "a.ipynb").Exits(1);
        repository.HoldsWorking("a.ipynb", GitTests.Clean);
    }

    [TestMethod]
    public void A_mistake_of_the_command_line_is_not_put_down_to_the_file()
    {
        using var repository = Configured("pyproject.toml", "[tool.precommit-ds.strip-notebooks]\nkeep-output = true\n");
        var result = repository.Strip("--ids", "all").Exits(2).Complains("strip-notebooks: --ids all: one of");
        Assert.DoesNotContain("pyproject.toml", result.Error);
    }

    [TestMethod]
    public void A_file_of_our_own_holds_instead_of_the_pyproject()
    {
        using var repository = Configured("pyproject.toml", "[tool.precommit-ds.strip-notebooks]\nnonsense = true\n");
        repository.StageLines(".precommit-ds.toml", "strip-notebooks.keep-output = true", "strip-notebooks.keep-count = true");
        repository.Stage("a.ipynb", GitTests.Dirty);
        repository.Strip("a.ipynb").Exits(0).IsSilent();
    }

    [TestMethod]
    [DataRow("[tool.precommit-ds.strip-notebooks]\nkeep-ouput = true\n", "pyproject.toml:2:1: unknown key 'keep-ouput'; did you mean keep-output?")]
    [DataRow("[tool.precommit-ds.strip-notebooks]\nids = \"all\"\n", "pyproject.toml:2:7: --ids all: one of keep, fill, sequential, drop")]
    [DataRow("[tool.precommit-ds.strip-notebooks]\nkeep-output = \"yes\"\n", "pyproject.toml:2:15: keep-output is true or false, not a string")]
    [DataRow("[tool.precommit-ds\n", "pyproject.toml:1:")]
    public void A_wrong_file_is_told_with_its_place_and_nothing_is_touched(string content, string message)
    {
        using var repository = Configured("pyproject.toml", content);
        repository.Stage("a.ipynb", GitTests.Dirty);
        repository.Strip("a.ipynb").Exits(2).Complains(message);
        repository.RunAll().Exits(2).Complains(message);
        repository.Holds("a.ipynb", GitTests.Dirty, GitTests.Dirty);
    }

    [TestMethod]
    public void From_a_folder_below_the_file_is_named_as_it_is_reached()
    {
        using var repository = Configured("pyproject.toml", "[tool.precommit-ds.strip-notebooks]\nkeep-ouput = true\n");
        repository.Stage("sub/a.ipynb", GitTests.Dirty);
        repository.StripIn(repository.PathOf("sub"), "a.ipynb").Exits(2).Complains("../pyproject.toml:2:1:");
    }

    [TestMethod]
    public void A_broken_pyproject_that_does_not_speak_of_us_is_none_of_our_business()
    {
        using var repository = Configured("pyproject.toml", "[project\n");
        repository.Stage("a.ipynb", GitTests.Clean);
        repository.Strip("a.ipynb").Exits(0).IsSilent();
    }

    [TestMethod]
    public void Config_prints_what_is_in_force_and_where_it_comes_from_as_toml()
    {
        using var repository = Configured("pyproject.toml", KeepDocs);
        var all = repository.Run(Programs.SampleHooks, ["config"]).Exits(0).Says("# keep-output = false\n", "exclude = [\"old/\"]", "# pyproject.toml:2\n", "marker = \"STOP\"", "# pyproject.toml:5\n");
        repository.Run(Programs.SampleHooks, ["config", "docs/a.ipynb"]).Exits(0).Says("keep-output = true", "# pyproject.toml:9\n");
        repository.Write(".precommit-ds.toml", all.OutputBytes);
        var again = repository.Run(Programs.SampleHooks, ["config"]).Exits(0);
        Assert.AreEqual(WithoutPlaces(all.Output), WithoutPlaces(again.Output));
    }

    [TestMethod]
    public void Config_tells_a_wrong_value_in_an_override_that_no_file_matches()
    {
        using var repository = Configured("pyproject.toml", "[[tool.precommit-ds.overrides]]\npaths = [\"none\"]\nstrip-notebooks.ids = \"all\"\n");
        repository.Run(Programs.SampleHooks, ["config"]).Exits(2).Complains("pyproject.toml:3:23: --ids all");
    }

    [TestMethod]
    public void Without_a_file_config_says_so()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["config"]).Exits(0).Says("# no configuration: there is neither .precommit-ds.toml nor [tool.precommit-ds] in pyproject.toml");
    }

    [TestMethod]
    [DataRow("[strip-notebooks]\nkernelspec = \"\"\n", "2:14: kernelspec is empty")]
    [DataRow("exclude = [\"a/\", \"\"]\n", "1:18: exclude is empty")]
    [DataRow("exclude = [\"a/../b\"]\n", "1:11: the glob a/../b leads out of the repository")]
    [DataRow("fail-on = \"warn\"\n", "1:11: --fail-on warn: one of error, warning, note")]
    [DataRow("[[overrides]]\npaths = []\nstrip-notebooks.keep-output = true\n", "2:9: paths names no file")]
    [DataRow("[[overrides]]\npaths = [\"\"]\nstrip-notebooks.keep-output = true\n", "2:10: an empty glob matches no file")]
    [DataRow("[[overrides]]\npaths = [\"../x\"]\nstrip-notebooks.keep-output = true\n", "2:10: a glob cannot lead out")]
    public void A_value_that_would_mean_something_else_is_told_with_its_place(string content, string message)
    {
        using var repository = Configured(".precommit-ds.toml", content);
        repository.Stage("a.ipynb", GitTests.Dirty);
        foreach (var arguments in (string[][])[["strip-notebooks", "--check", "a.ipynb"], ["run", "--check"], ["config"]])
            repository.Run(Programs.FrontDoor, arguments).Exits(2).Complains(".precommit-ds.toml:" + message);
        repository.Holds("a.ipynb", GitTests.Dirty, GitTests.Dirty);
    }

    [TestMethod]
    public void Overrides_hold_for_the_file_behind_a_link()
    {
        using var repository = Configured("pyproject.toml", KeepDocs);
        repository.Stage("docs/a.ipynb", GitTests.Dirty);
        Directory.CreateSymbolicLink(repository.PathOf("linked"), "docs");
        File.CreateSymbolicLink(repository.PathOf("b.ipynb"), "docs/a.ipynb");
        foreach (var name in (string[])["linked/a.ipynb", "b.ipynb"]) repository.Strip(name).Exits(0).IsSilent();
        repository.HoldsWorking("docs/a.ipynb", GitTests.Dirty);
    }

    [TestMethod]
    public void A_file_that_cannot_be_read_is_named()
    {
        using var repository = TemporaryRepository.Create();
        File.CreateSymbolicLink(repository.PathOf(".precommit-ds.toml"), "nowhere");
        repository.Strip("--check").Exits(2).Complains(".precommit-ds.toml: no such file");
    }

    [TestMethod]
    public void A_name_with_a_line_end_stays_in_its_comment()
    {
        using var repository = Configured(".precommit-ds.toml", "[strip-notebooks]\nkeep-count = true\n");
        var printed = repository.Run(Programs.FrontDoor, ["config", "a\nkeep-output = true"]).Exits(0).Output;
        Assert.DoesNotContain("\nkeep-output = true\n", printed);
    }

    private static TemporaryRepository Configured(string file, string content)
    {
        var repository = TemporaryRepository.Create();
        repository.Stage(file, Encoding.UTF8.GetBytes(content));
        repository.Commit("configuration");
        return repository;
    }

    private static string WithoutPlaces(string config) =>
        string.Join('\n', config.Split('\n').Skip(1).Where(line => !line.StartsWith("# overrides", StringComparison.Ordinal)).Select(line => line.Split("  #")[0].TrimEnd())).TrimEnd();
}
