using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Files;
using PreCommitDs.Harness;

namespace PreCommitDs.Git.LibGit2;

/// <summary>What git's commands say of any repository, libgit2 says too.</summary>
[TestClass]
public sealed class ParityTests
{
    [ClassInitialize]
    public static void Prepare(TestContext context)
    {
        LibGit2Library.PutInto(AppContext.BaseDirectory);
        // The tests may run in a git hook, which is about another repository.
        foreach (var name in (string[])["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"]) Environment.SetEnvironmentVariable(name, null);
    }

    [TestMethod]
    public void Without_a_merge_every_member_answers_the_same() => Property.Holds(RepositoryStep.Any, steps =>
    {
        using var repository = new RandomRepository();
        repository.Take(steps);
        AnswersAreTheSame(repository, "HEAD~1", "HEAD");
    }, times: 30);

    [TestMethod]
    public void In_a_merge_every_member_answers_the_same() => Property.Holds(MergeSteps(), steps =>
    {
        using var repository = new RandomRepository();
        repository.Take(steps.Base);
        repository.Commit("base");
        repository.Branch("side", "main");
        repository.Take(steps.Side);
        repository.Commit("side");
        repository.Branch("other", "side");
        repository.Take(steps.Resolution);
        repository.Commit("other");
        repository.Switch("main");
        repository.Take(steps.Main);
        repository.Commit("main");
        repository.StartMerge(steps.Base.Length % 2 == 0 ? ["side"] : ["side", "other"]);
        repository.Take(steps.Resolution.Where(step => step.Kind != StepKind.Commit));
        AnswersAreTheSame(repository, "main", "side");
    }, times: 15);

    [TestMethod]
    public void A_repository_that_is_plain_is_read_without_git()
    {
        using var repository = new RandomRepository();
        repository.Take([new(StepKind.Add, 0, 1), new(StepKind.Commit, 0, 0), new(StepKind.Add, 0, 2), new(StepKind.AddLink, 4, 1)]);
        Assert.IsTrue(repository.IsPlain);
        AnswersAreTheSame(repository, "HEAD", "HEAD");
    }

    [TestMethod]
    public void Files_that_an_old_tree_calls_writable_by_the_group_are_no_change()
    {
        using var repository = new RandomRepository();
        repository.Take([new(StepKind.Add, 0, 1), new(StepKind.Add, 4, 1)]);
        repository.CommitTree("100664", "a.ipynb", 1);
        AnswersAreTheSame(repository, "HEAD", "HEAD");
    }

    [TestMethod]
    public void The_name_of_the_native_library_is_the_one_that_is_loaded()
    {
        var assembly = File.ReadAllBytes(typeof(LibGit2Sharp.Repository).Assembly.Location);
        Assert.IsGreaterThanOrEqualTo(0, assembly.AsSpan().IndexOf(Encoding.Unicode.GetBytes(NativeLibraryFile.BaseName)));
    }

    private static FsCheck.Gen<(RepositoryStep[] Base, RepositoryStep[] Side, RepositoryStep[] Main, RepositoryStep[] Resolution)> MergeSteps() =>
        from start in RepositoryStep.Any
        from side in RepositoryStep.Any
        from main in RepositoryStep.Any
        from resolution in RepositoryStep.Any
        select (start, side, main, resolution);

    private static void AnswersAreTheSame(RandomRepository repository, string from, string to)
    {
        var mayAskGit = !repository.IsPlain || !repository.TryGit("rev-parse", "--verify", "--quiet", from);
        Directory.CreateDirectory(Path.Combine(repository.Path, "below"));
        using var git = PlumbingRepository.Open(Path.Combine(repository.Path, "below"));
        using var libgit2 = LibGit2Repository.TryOpen(Path.Combine(repository.Path, "below"));
        Assert.IsNotNull(libgit2);
        Same(git, libgit2, one => one.TopLevel);
        Same(git, libgit2, one => one.Prefix);
        Same(git, libgit2, one => Text(one.StagedChanges()));
        Same(git, libgit2, one => string.Join('\0', one.MergedPaths.Order(StringComparer.Ordinal)));
        Same(git, libgit2, one => Text(one.ChangesInRange(from, to)));
        Same(git, libgit2, one => Text(one.ChangesInRange(to, from)));
        Same(git, libgit2, one => Text(one.ChangesInRange(null, to)));
        Same(git, libgit2, one => string.Join('\n', one.IndexEntries(null)));
        var files = git.IndexEntries(null);
        string[] some = [.. files.Where((_, i) => i % 2 == 0).Select(entry => entry.Path), "no such path"];
        // A folder's name stands for all files below it with one and for none with the other.
        Same(git, libgit2, one => string.Join('\n', one.IndexEntries(some).OrderBy(entry => entry.Path, StringComparer.Ordinal)));
        Same(git, libgit2, one => string.Join('\n', one.HeadEntries(some).OrderBy(entry => entry.Path, StringComparer.Ordinal)));
        foreach (var entry in files) Same(git, libgit2, one => Content(one, entry.Id));
        string[] blobs = [.. files.Where(entry => entry.Mode != "160000").Select(entry => entry.Id)];
        Same(git, libgit2, one => string.Join(' ', one.Sizes(blobs)));
        Same(git, libgit2, one => Heads(one, blobs));
        Same(git, libgit2, one => string.Join('\n', one.TreeEntries(to)));
        Same(git, libgit2, one => string.Join('\n', one.TreeEntries("HEAD")));
        Same(git, libgit2, one => Written(one, files.Count));
        TheIndexIsTheSame(repository, git, libgit2, files);
        Assert.IsTrue(mayAskGit || !libgit2.HasAskedGit, "git was asked without need");
        File.WriteAllText(Path.Combine(repository.Path, ".git", "info", "exclude"), "/a.ipynb\nno such*\n!never\n");
        Same(git, libgit2, one => string.Join('\n', one.Ignored(some).Order(StringComparer.Ordinal)));
        Same(git, libgit2, one => string.Join('\n', one.Attribute("text", some)));
        Same(git, libgit2, one => one.Config("core.bare"));
        Same(git, libgit2, one => Content(one, new string('1', 40)));
        string[] all = [.. files.Select(entry => entry.Id), new string('1', 40)];
        Same(git, libgit2, one => string.Join(' ', one.Sizes(all)));
        Same(git, libgit2, one => Heads(one, all));
        foreach (var revision in (string[])[from, "no-such-revision", "HEAD^{tree}"]) Same(git, libgit2, one => string.Join('\n', one.TreeEntries(revision)));
        Same(git, libgit2, one => one.Config("no.such"));
        Same(git, libgit2, one => $"{one.Head} {one.KnownHistory} {one.CountObjects()} {string.Join('\0', one.UnmergedPaths())}");
        Same(git, libgit2, one => string.Join('\n', one.Versions(".ipynb")));
    }

    private static void TheIndexIsTheSame(RandomRepository repository, PlumbingRepository git, LibGit2Repository libgit2, IReadOnlyList<IndexEntry> files)
    {
        if (files.Count == 0) return;
        var id = Written(git, 7);
        IndexEntry[] entries = [.. files.Where((_, i) => i % 2 == 0).Select((entry, i) => entry with { Id = id, Mode = i % 2 == 0 ? FileMode.Executable : entry.Mode })];
        if (files.Count > 1 && PathBytes.IsUtf8(files[1].Path)) repository.Git("update-index", "--assume-unchanged", Path.Combine(repository.Path, files[1].Path));
        var before = File.ReadAllBytes(repository.IndexFile);
        IndexEntry[] removed = [.. files.Where((_, i) => i % 3 == 1).Except(files.Where((_, i) => i % 2 == 0))];
        git.UpdateIndex(entries, removed);
        var expected = repository.Listing();
        File.WriteAllBytes(repository.IndexFile, before);
        libgit2.UpdateIndex(entries, removed);
        Assert.AreEqual(expected, repository.Listing());
        Assert.HasCount(1, Directory.GetFiles(Path.Combine(repository.Path, ".git"), "index*"));
        Assert.IsTrue(repository.TryGit("fsck", "--no-dangling", "--connectivity-only"));
        // What it wrote it reads: nothing is kept from before.
        Assert.AreEqual(string.Join('\n', git.IndexEntries(null)), string.Join('\n', libgit2.IndexEntries(null)));
    }

    private static void Same(PlumbingRepository git, LibGit2Repository libgit2, Func<IGitRepository, string?> ask) => Assert.AreEqual(Answer(git, ask), Answer(libgit2, ask));

    private static string? Answer(IGitRepository repository, Func<IGitRepository, string?> ask)
    {
        try
        {
            return ask(repository);
        }
        catch (GitException e)
        {
            return "refused: " + e.Message;
        }
    }

    private static string Text(IEnumerable<StagedChange> changes) => string.Join('\n', changes.OrderBy(change => change.Path, StringComparer.Ordinal)
        .Select(change => $"{change.Path} {change.Mode} {change.OldId} {change.Id} {string.Join(',', change.OtherOldIds)}"));

    private static string? Content(IGitRepository repository, string id)
    {
        using var blob = repository.ReadBlob(id);
        return blob is null ? null : Encoding.Latin1.GetString(blob.Span);
    }

    private static string Heads(IGitRepository repository, string[] ids)
    {
        var heads = new string[ids.Length];
        repository.ReadHeads(ids, 5, (index, size, head) => heads[index] = $"{size} {Encoding.Latin1.GetString(head)}");
        return string.Join('\n', heads);
    }

    private static string Written(IGitRepository repository, int number)
    {
        var edits = new EditList();
        edits.Cut(0, number % 5);
        edits.Add(new Edit(5, 0, Encoding.UTF8.GetBytes(new string('x', number * 100_000))));
        var id = repository.WriteBlob("a content of any kind\n"u8, edits);
        Assert.AreEqual("a content of any kind\n".Length - (number % 5) + (number * 100_000), Content(repository, id)!.Length);
        return id;
    }
}
