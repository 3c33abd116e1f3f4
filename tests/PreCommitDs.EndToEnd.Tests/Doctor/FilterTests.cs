using System.Runtime.Versioning;
using System.Text;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Installing;

namespace PreCommitDs.EndToEnd.Doctor;

/// <summary>Filters of git that strip notebooks: ours in halves, and those of others beside ours.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class FilterTests
{
    [TestMethod]
    public void Attributes_without_the_filter()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        repository.Stage(".gitattributes", "*.ipynb filter=strip-notebooks\n"u8.ToArray());
        repository.Mends("error", "which this clone does not have").IsWell();
    }

    [TestMethod]
    public void The_filter_without_attributes()
    {
        using var repository = Installed();
        File.Delete(repository.PathOf(".git/info/attributes"));
        repository.Mends("warning", "no attributes give it to notebooks").IsWell();
    }

    [TestMethod]
    public void A_filter_whose_program_is_gone()
    {
        using var repository = Installed();
        repository.Git("config", "filter.strip-notebooks.clean", "'/gone away/strip-notebooks' - --stdin-name=%f");
        repository.Mends("error", "/gone away/strip-notebooks is gone").IsWell();
    }

    [TestMethod]
    [DataRow("pre-commit")]
    [DataRow("prek")]
    public void The_filter_beside_a_runner_loses_outputs(string runner)
    {
        using var repository = Installed();
        repository.InstallRunner(runner);
        repository.Mends("warning", $"{runner} puts unstaged changes away").IsWell();
        Assert.AreEqual("", repository.TryGit(["config", "filter.strip-notebooks.clean"]).Output);
    }

    [TestMethod]
    public void Attributes_that_hide_those_of_lfs()
    {
        using var repository = Installed();
        repository.Git("config", "filter.lfs.clean", "cat");
        repository.Stage(".gitattributes", "*.ipynb filter=lfs diff=lfs merge=lfs -text\n"u8.ToArray());
        repository.Mends("error", "gives notebooks filter=lfs, which .git/info/attributes overrides");
        Assert.Contains("filter: lfs", repository.Git("check-attr", "filter", "nb.ipynb"));
    }

    [TestMethod]
    [DataRow("nbstripout", "\"/usr/bin/python3\" -m nbstripout", "--local")]
    [DataRow("jupyternotebook", "nb-clean clean", "--global")]
    [DataRow("my strip", "jupyter nbconvert --to notebook --ClearOutputPreprocessor.enabled=True --stdin --stdout", "--local")]
    public void The_filter_of_another_tool(string name, string command, string scope)
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        repository.Git("config", scope, $"filter.{name}.clean", command);
        File.WriteAllText(repository.PathOf(".git/info/attributes"), $"*.ipynb filter={name}\n");
        if (name.Contains(' ', StringComparison.Ordinal)) return;
        repository.Mends("warning", $"the filter {name} strips notebooks too").IsWell();
    }

    [TestMethod]
    public void A_filter_that_strips_nothing_is_no_matter()
    {
        using var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        repository.Git("config", "filter.jupytext.clean", "jupytext --to py");
        repository.Stage(".gitattributes", "*.ipynb filter=jupytext\n"u8.ToArray());
        repository.Doctor().IsWell();
    }

    [TestMethod]
    public void A_hook_of_another_tool_beside_ours()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallRunner("pre-commit");
        var own = Encoding.UTF8.GetString(DoctorRuns.Yaml());
        repository.Write(".pre-commit-config.yaml", Encoding.UTF8.GetBytes(own.Replace("repos:\n", "repos:\n  - repo: https://github.com/kynan/nbstripout\n    rev: 0.7.1\n    hooks:\n      - id: nbstripout\n        args: [--keep-count]\n", StringComparison.Ordinal)));
        repository.Mends("warning", ".pre-commit-config.yaml:5: nbstripout strips notebooks too").IsWell();
        Assert.AreEqual(own, Encoding.UTF8.GetString(repository.Read(".pre-commit-config.yaml")));
        repository.Run("pre-commit", ["validate-config"]).Exits(0);
    }

    private static TemporaryRepository Installed()
    {
        var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        Assert.Contains("strip-notebooks", repository.Git("check-attr", "filter", "nb.ipynb"));
        Assert.HasCount(4, RunnerPrograms.Hooks);
        return repository;
    }
}
