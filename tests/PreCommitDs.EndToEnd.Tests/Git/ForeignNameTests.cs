using System.Text.Json;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>File names that are no UTF-8, as old archives bring them: possible on Linux alone.</summary>
[TestClassOverBothGits]
public sealed class ForeignNameTests
{
    /// <summary>"caf\xe9.ipynb" in Latin-1, written so that the shell makes it.</summary>
    private const string Foreign = "\"$(printf 'caf\\351.ipynb')\"";

    [TestInitialize]
    public void Require_names_of_bytes()
    {
        if (!OperatingSystem.IsLinux()) Assert.Inconclusive("file names are Unicode here");
    }

    [TestMethod]
    public void A_foreign_name_that_is_no_notebook_disturbs_nothing()
    {
        using var repository = TemporaryRepository.Create();
        repository.Shell("printf x > \"$(printf 'caf\\351.txt')\" && git add .").Exits(0);
        repository.Stage("nb.ipynb", Dirty);
        repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1");
        repository.Strip("--check", "--all-files").Exits(1).Says("nb.ipynb:cell 1");
        repository.Strip().Exits(1).Says("stripped nb.ipynb");
        repository.Holds("nb.ipynb", staged: Dirty, working: Clean);
        repository.Strip("--staged").Exits(0);
        repository.HoldsStaged("nb.ipynb", Clean);
    }

    [TestMethod]
    public void A_notebook_with_a_foreign_name_is_a_clear_error_that_stops_no_other()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("source", Dirty);
        repository.Shell($"mv source {Foreign} && git add .").Exits(0);
        repository.Stage("nb.ipynb", Dirty);
        repository.Strip().Exits(2).Complains("not UTF-8").Says("stripped nb.ipynb");
        repository.Holds("nb.ipynb", staged: Dirty, working: Clean);
        AreSame(Dirty, repository.Shell($"cat {Foreign}").OutputBytes, "foreign");
        repository.Shell($"'{Programs.StripNotebooks}' --check {Foreign}").Exits(2).Complains("not UTF-8");
    }

    [TestMethod]
    public void What_is_staged_under_a_foreign_name_is_checked_and_stripped()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("source", Dirty);
        repository.Shell($"mv source {Foreign} && git add .").Exits(0);
        repository.Stage("nb.ipynb", Dirty);
        repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1", "caf\ufffd.ipynb:cell 1");
        var json = JsonDocument.Parse(repository.Strip("--check", "--format", "json").Exits(1).OutputBytes).RootElement;
        Assert.AreEqual("caf\ufffd.ipynb", json.GetProperty("findings")[0].GetProperty("path").GetString());
        repository.Strip("--staged").Exits(0);
        repository.HoldsStaged("nb.ipynb", Clean);
        AreSame(Clean, repository.Shell($"git cat-file blob \":0:$(printf 'caf\\351.ipynb')\"").Exits(0).OutputBytes, "foreign");
        AreSame(Dirty, repository.Shell($"cat {Foreign}").OutputBytes, "foreign");
        Assert.AreEqual(3, repository.Git("ls-files").Count(unit => unit == '\n'));
    }
}
