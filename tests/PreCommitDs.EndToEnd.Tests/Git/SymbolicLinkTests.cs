using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

[TestClassOverBothGits]
public sealed class SymbolicLinkTests
{
    [TestInitialize]
    public void Require_links()
    {
        if (OperatingSystem.IsWindows()) Assert.Inconclusive("links need a privilege on Windows");
    }

    [TestMethod]
    public void A_staged_link_is_skipped()
    {
        using var repository = TemporaryRepository.Create();
        var outside = Path.Combine(repository.Root, "target.ipynb");
        File.WriteAllBytes(outside, Dirty);
        File.CreateSymbolicLink(repository.PathOf("link.ipynb"), outside);
        repository.Git("add", "link.ipynb");
        foreach (var arguments in (string[][])[[], ["--check"], ["--staged"], ["--all-files"], ["--check", "--all-files"]])
            repository.Strip(arguments).Exits(0).IsSilent();
        AreSame(Dirty, File.ReadAllBytes(outside), "target");
        Assert.StartsWith("120000 ", repository.Git("ls-files", "--stage", "link.ipynb"));
    }

    [TestMethod]
    public void A_link_named_by_hand_has_its_target_rewritten_and_stays_a_link()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("real/nb.ipynb", Dirty);
        File.CreateSymbolicLink(repository.PathOf("link.ipynb"), "real/nb.ipynb");
        var result = repository.Strip("link.ipynb").Exits(1);
        Assert.AreEqual("real/nb.ipynb", new FileInfo(repository.PathOf("link.ipynb")).LinkTarget);
        repository.Holds("real/nb.ipynb", staged: Dirty, working: Clean);
        repository.PasteWaysBack(result);
        Assert.AreEqual("real/nb.ipynb", new FileInfo(repository.PathOf("link.ipynb")).LinkTarget);
        repository.Holds("real/nb.ipynb", staged: Dirty, working: Dirty);
    }

    [TestMethod]
    public void What_is_staged_of_the_target_counts_for_a_link_and_for_a_linked_folder()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("real/nb.ipynb", Clean);
        repository.Write("real/nb.ipynb", Dirty);
        File.CreateSymbolicLink(repository.PathOf("link.ipynb"), "real/nb.ipynb");
        Directory.CreateSymbolicLink(repository.PathOf("linked"), "real");
        foreach (var name in (string[])["link.ipynb", "linked/nb.ipynb"])
        {
            repository.Strip(name).Exits(0).IsSilent();
            repository.Strip("--check", name).Exits(0).IsSilent();
        }

        repository.Holds("real/nb.ipynb", staged: Clean, working: Dirty);
        repository.Stage("real/nb.ipynb", Dirty);
        repository.Write("real/nb.ipynb", Clean);
        repository.Strip("--check", "linked/nb.ipynb").Exits(1).Says("linked/nb.ipynb:cell 1");
        repository.Strip("--staged", "linked/nb.ipynb").Exits(0);
        repository.Holds("real/nb.ipynb", staged: Clean, working: Clean);
    }

    [TestMethod]
    public void A_repository_reached_through_a_link_takes_absolute_names_of_either_spelling()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Clean);
        repository.Write("nb.ipynb", Dirty);
        var alias = Path.Combine(repository.Root, "alias");
        Directory.CreateSymbolicLink(alias, repository.Top);
        foreach (var directory in (string[])[alias, repository.Top])
        {
            repository.StripIn(directory, Path.Combine(alias, "nb.ipynb")).Exits(0).IsSilent();
            repository.StripIn(directory, repository.PathOf("nb.ipynb")).Exits(0).IsSilent();
        }

        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
    }

    [TestMethod]
    public void A_staged_file_is_judged_though_its_place_on_disk_is_taken_by_a_link()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Stage("other.ipynb", Clean);
        File.Delete(repository.PathOf("nb.ipynb"));
        File.CreateSymbolicLink(repository.PathOf("nb.ipynb"), "other.ipynb");
        repository.Strip("--check", "nb.ipynb").Exits(1).Says("nb.ipynb:cell 1");
        repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1");
        repository.Strip("--staged", "nb.ipynb").Exits(0);
        repository.HoldsStaged("nb.ipynb", Clean);
        repository.Holds("other.ipynb", staged: Clean, working: Clean);
    }

    [TestMethod]
    public void A_broken_link_and_a_link_in_a_circle_are_errors_that_stop_no_other()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        File.CreateSymbolicLink(repository.PathOf("broken.ipynb"), "nowhere");
        File.CreateSymbolicLink(repository.PathOf("circle.ipynb"), "circle.ipynb");
        repository.Strip("broken.ipynb", "circle.ipynb", "nb.ipynb").Exits(2).Complains("broken.ipynb: ", "circle.ipynb: ").Says("stripped nb.ipynb");
        repository.HoldsWorking("nb.ipynb", Clean);
    }
}
