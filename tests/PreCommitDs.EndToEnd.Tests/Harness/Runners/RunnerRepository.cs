namespace PreCommitDs.EndToEnd.Harness.Runners;

/// <summary>
/// A repository with a runner, a tracked file with unstaged changes and an untracked notebook with outputs: neither may ever
/// change.
/// </summary>
internal sealed class RunnerRepository : IDisposable
{
    private const string Changed = "changed, not staged\n";
    private static readonly byte[] Untracked = Notebook.Dirty("untracked");

    private readonly CommitRunner _runner;
    private string _notes = "as committed\n";

    private RunnerRepository(string runner)
    {
        _runner = CommitRunner.Of(runner);
        _runner.Require();
        Files = TemporaryRepository.Unborn();
        Files.Stage("notes.txt", "as committed\n"u8.ToArray());
        Files.Write("untracked.ipynb", Untracked);
        _runner.Install(Files);
    }

    public TemporaryRepository Files { get; }

    public Verdict Verdict => _runner.Verdict;

    /// <summary>Nothing is committed yet; the configuration is staged.</summary>
    public static RunnerRepository Unborn(string runner) => new(runner);

    /// <summary>The configuration is committed.</summary>
    public static RunnerRepository Create(string runner)
    {
        var repository = new RunnerRepository(runner);
        repository.Files.Commit("configuration");
        return repository;
    }

    /// <summary>From now on the tracked file has unstaged changes.</summary>
    public RunnerRepository WithUnstagedChanges()
    {
        _notes = Changed;
        Files.Write("notes.txt", System.Text.Encoding.UTF8.GetBytes(_notes));
        return this;
    }

    /// <summary>Adds a working tree and returns its folder.</summary>
    public string AddLinkedTree()
    {
        var folder = Path.Combine(Files.Root, "linked tree");
        Files.Git("worktree", "add", "--quiet", "-b", "linked", folder);
        _runner.InstallInLinkedTree(Files, folder);
        return folder;
    }

    /// <summary>
    /// Commits a notebook with outputs the way the runner has it, with all that is printed on the way, and fails the test
    /// unless it ends up without outputs in the commit.
    /// </summary>
    /// <param name="path">From the top of the working tree.</param>
    /// <param name="source">Of the notebook that is staged or, for commits that stage by themselves, in the working file.</param>
    /// <param name="arguments">Of git commit.</param>
    /// <param name="directory">Where git commit is called; the top by default.</param>
    /// <param name="top">The top of the working tree.</param>
    public void CommitsClean(string path, string source, string[] arguments, string? directory = null, string? top = null)
    {
        var file = Path.Combine(top ?? Files.Top, path);
        var before = Head(top);
        var result = Files.TryGit(["commit", .. arguments], directory ?? top);
        if (Verdict == Verdict.StripsIndex)
        {
            Says(result.Exits(0), path);
            AreSame(Notebook.Dirty(source), File.ReadAllBytes(file), $"working {path}: {result}");
        }
        else
        {
            Says(result.Exits(1), path);
            Assert.AreEqual(before, Head(top), result.ToString());
            AreSame(Notebook.Clean(source), File.ReadAllBytes(file), $"working {path}: {result}");
            Files.Shell(Printed.WayBack(result), directory ?? top).Exits(0);
            AreSame(Notebook.Dirty(source), File.ReadAllBytes(file), $"working {path}, brought back");
            result = Files.TryGit(["commit", .. arguments], directory ?? top).Exits(1);
            CommitAgain(result, arguments, directory ?? top);
        }

        Assert.AreNotEqual(before, Head(top), result.ToString());
        AreSame(Notebook.Clean(source), Files.TryGit(["cat-file", "blob", "HEAD:" + path], top).Exits(0).OutputBytes, $"committed {path}: {result}");
        NothingElseIsTouched();
    }

    /// <summary>Pastes what a stopped commit names, with the arguments that the commit had.</summary>
    public void CommitAgain(ProcessResult stopped, string[] arguments, string? directory = null)
    {
        var next = Printed.NextStep(stopped);
        Assert.EndsWith("git commit", next, stopped.ToString());
        Files.Run("sh", ["-c", next + " \"$@\"", "sh", .. arguments], directory).Exits(0);
    }

    /// <summary>Fails the test unless everything that no commit was about is as it was, and nothing is left behind.</summary>
    public void NothingElseIsTouched()
    {
        AreSame(System.Text.Encoding.UTF8.GetBytes(_notes), Files.Read("notes.txt"), "notes.txt");
        AreSame(Untracked, Files.Read("untracked.ipynb"), "untracked.ipynb");
        Assert.AreEqual("", Files.Git("stash", "list"), "a stash is left behind");
        Assert.AreEqual("", Files.Git("ls-files", "--", "untracked.ipynb"), "an untracked file was added");
        if (_notes == Changed) Assert.AreEqual(" M notes.txt\n", Files.Git("status", "--porcelain", "--", "notes.txt"));
        Assert.IsFalse(File.Exists(Files.PathOf(".git/info/lefthook-unstaged.patch")), "lefthook has not put everything back");
    }

    public void Dispose() => Files.Dispose();

    public static void AreSame(byte[] expected, byte[] actual, string what) =>
        Assert.AreEqual(System.Text.Encoding.UTF8.GetString(expected), System.Text.Encoding.UTF8.GetString(actual), what);

    private static void Says(ProcessResult result, string path) => result.Complains("stripped ", Path.GetFileName(path), ": 1 output");

    private string Head(string? top) => Files.TryGit(["rev-parse", "--verify", "--quiet", "HEAD"], top).Output;
}
