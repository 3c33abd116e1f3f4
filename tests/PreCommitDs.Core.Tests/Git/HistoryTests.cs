using System.Text;
using PreCommitDs.Git.LibGit2;
using PreCommitDs.Harness;

namespace PreCommitDs.Git;

[TestClass]
public sealed class HistoryTests
{
    [ClassInitialize]
    public static void Prepare(TestContext context)
    {
        // The tests may run in a git hook, which is about another repository.
        foreach (var name in (string[])["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"]) Environment.SetEnvironmentVariable(name, null);
    }

    [TestMethod]
    public void Versions_are_all_that_any_commit_of_any_branch_has_had() => Property.Holds(RepositoryStep.Any, steps =>
    {
        using var repository = new RandomRepository();
        repository.Take(steps);
        repository.Commit("base");
        repository.Branch("side", "main");
        repository.Take(steps.Reverse());
        repository.Commit("side");
        repository.Switch("main");
        repository.Take(steps.Where((_, i) => i % 2 == 0));
        repository.Commit("main");
        // Settings of a user that change what a log prints.
        foreach (var setting in (string[])["log.follow", "log.showSignature", "diff.renames"]) repository.Git("config", setting, "true");
        using var git = PlumbingRepository.Open(repository.Path);
        var expected = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var commit in Encoding.ASCII.GetString(repository.Git("rev-list", "--all")).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            expected.UnionWith(git.TreeEntries(commit).Where(entry => entry.Path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)).Select(entry => $"{entry.Path} {entry.Id}"));
        CollectionAssert.AreEqual(expected.ToList(), git.Versions(".ipynb").Select(version => $"{version.Path} {version.Id}").Order(StringComparer.Ordinal).ToList());
        Assert.AreEqual(Encoding.ASCII.GetString(repository.Git("rev-parse", "HEAD")).Trim(), git.Head!.Id);
    }, times: 15);

    [TestMethod]
    public void Before_the_first_commit_there_are_none()
    {
        using var repository = new RandomRepository();
        using var git = PlumbingRepository.Open(repository.Path);
        Assert.IsEmpty(git.Versions(".ipynb"));
        Assert.IsNull(git.Head);
        Assert.AreEqual(KnownHistory.Whole, git.KnownHistory);
        Assert.IsEmpty(git.UnmergedPaths());
    }
}
