using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>What all tests of strip-notebooks in repositories say over and over.</summary>
internal static class GitTests
{
    public static byte[] Dirty { get; } = Notebook.Dirty();

    public static byte[] Clean { get; } = Notebook.Clean();

    /// <summary>Runs strip-notebooks at the top of the working tree.</summary>
    public static ProcessResult Strip(this TemporaryRepository repository, params string[] arguments) =>
        repository.Run(Programs.StripNotebooks, arguments);

    public static ProcessResult StripIn(this TemporaryRepository repository, string directory, params string[] arguments) =>
        repository.Run(Programs.StripNotebooks, arguments, directory);

    /// <summary>Fails the test unless exactly these bytes are staged and on disk.</summary>
    public static void Holds(this TemporaryRepository repository, string name, byte[] staged, byte[] working)
    {
        repository.HoldsStaged(name, staged);
        repository.HoldsWorking(name, working);
    }

    public static void HoldsStaged(this TemporaryRepository repository, string name, byte[] content) => AreSame(content, repository.Staged(name), $"staged {name}");

    public static void HoldsWorking(this TemporaryRepository repository, string name, byte[] content) => AreSame(content, repository.Read(name), $"working {name}");

    /// <summary>Fails the test unless a commit holds exactly these bytes of a path.</summary>
    public static void HoldsCommitted(this TemporaryRepository repository, string revision, byte[] content) =>
        AreSame(content, repository.Blob(revision), $"committed {revision}");

    public static void AreSame(byte[] expected, byte[] actual, string what) =>
        Assert.AreEqual(System.Text.Encoding.UTF8.GetString(expected), System.Text.Encoding.UTF8.GetString(actual), what);

    /// <summary>Lets every commit strip what it commits, as the plain git hook does.</summary>
    public static void InstallStagedHook(this TemporaryRepository repository, string? gitDirectory = null) =>
        repository.InstallHook("pre-commit", $"exec '{Programs.StripNotebooks}' --staged", gitDirectory);

    /// <summary>Gives the names of what is staged to a hook and hides nothing, as lefthook and husky do.</summary>
    public static void InstallNamesHook(this TemporaryRepository repository, string options = "") => repository.InstallHook(
        "pre-commit",
        $"git diff --cached --name-only -z --diff-filter=d | xargs -0 '{Programs.StripNotebooks}' {options}");

    public static ProcessResult TryCommit(this TemporaryRepository repository, params string[] arguments) =>
        repository.TryGit(["commit", "--quiet", "-m", "hooked", .. arguments]);

    /// <summary>Pastes every way back that was printed into a shell.</summary>
    public static void PasteWaysBack(this TemporaryRepository repository, ProcessResult result, string? directory = null)
    {
        const string mark = "  outputs: ";
        var commands = result.Output.Split('\n').Where(line => line.StartsWith(mark, StringComparison.Ordinal)).ToList();
        Assert.IsNotEmpty(commands, result.ToString());
        foreach (var command in commands) repository.Shell(command[mark.Length..], directory).Exits(0);
    }
}
