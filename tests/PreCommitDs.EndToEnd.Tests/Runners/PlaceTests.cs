using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Harness.Runners;

namespace PreCommitDs.EndToEnd.Runners;

/// <summary>Folders, names and numbers of files, under every runner.</summary>
[TestClass]
[TestCategory("runners")]
public sealed class PlaceTests
{
    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Commit_from_a_sub_directory(string runner)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        repository.Files.Stage("sub/deeper/nb.ipynb", Notebook.Dirty("below"));
        repository.CommitsClean("sub/deeper/nb.ipynb", "below", ["-m", "sub"], repository.Files.PathOf("sub"));
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Commit_in_a_linked_working_tree(string runner)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        var linked = repository.AddLinkedTree();
        File.WriteAllBytes(Path.Combine(linked, "nb.ipynb"), Notebook.Dirty("linked"));
        repository.Files.GitIn(linked, "add", "nb.ipynb");
        repository.CommitsClean("nb.ipynb", "linked", ["-m", "linked"], top: linked);
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Names_with_spaces_quotes_and_other_scripts(string runner)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        foreach (var name in (string[])["my notebook.ipynb", "Übung – größer.ipynb", "it's \"quoted\" $HOME.ipynb", "資料/分析 1.ipynb"])
        {
            repository.Files.Stage(name, Notebook.Dirty());
            var result = repository.Files.TryGit(["commit", "-m", name]);
            if (repository.Verdict == Verdict.StripsIndex) result.Exits(0).Complains("stripped ");
            else repository.CommitAgain(result.Exits(1), ["-m", name]);
            RunnerRepository.AreSame(Notebook.Clean(), repository.Files.Blob("HEAD:" + name), name);
        }

        repository.NothingElseIsTouched();
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Twelve_hundred_notebooks(string runner)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        var names = Enumerable.Range(0, 1200).Select(i => $"folder {i % 7}/nb{i}.ipynb").ToList();
        // As many new files at once would be stopped for their number.
        foreach (var name in names) repository.Files.Write(name, Notebook.Clean("before"));
        repository.Files.Git("add", "--", "folder *");
        repository.Files.Commit();
        foreach (var name in names) repository.Files.Write(name, Notebook.Dirty(name));
        repository.Files.Git("add", "--", "folder *");
        var result = repository.Files.TryGit(["commit", "-m", "many"]);
        if (repository.Verdict == Verdict.StopsAndRewrites)
        {
            result.Exits(1).Complains("stripped ");
            foreach (var name in names) RunnerRepository.AreSame(Notebook.Clean(name), repository.Files.Read(name), name);
            repository.Files.Git("add", "--", "folder *");
            result = repository.Files.TryGit(["commit", "-m", "many"]);
        }

        result.Exits(0);
        // One process for all blobs; the index is what was committed.
        Assert.AreEqual("", repository.Files.Git("diff", "--cached", "--name-only"));
        Assert.AreEqual("", repository.Files.TryGit(["grep", "--cached", "-l", "output_type", "--", "folder *"]).Output);
        foreach (var name in names)
        {
            var expected = repository.Verdict == Verdict.StripsIndex ? Notebook.Dirty(name) : Notebook.Clean(name);
            RunnerRepository.AreSame(expected, repository.Files.Read(name), name);
        }

        repository.NothingElseIsTouched();
    }
}
