using System.Text;
using PreCommitDs.Harness;

namespace PreCommitDs.Git.LibGit2;

/// <summary>A repository that steps are taken in, on its index alone.</summary>
internal sealed class RandomRepository : IDisposable
{
    private const string SomeCommit = "1234567890123456789012345678901234567890";

    private readonly TemporaryFolder _folder = new();
    private readonly GitProcess _git;
    private readonly string[] _blobs;

    public RandomRepository()
    {
        _git = new GitProcess(_folder.Path, new Dictionary<string, string>
        {
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_CONFIG_GLOBAL"] = _folder.Of("no-such-file"),
            ["GIT_AUTHOR_NAME"] = "t",
            ["GIT_AUTHOR_EMAIL"] = "t",
            ["GIT_COMMITTER_NAME"] = "t",
            ["GIT_COMMITTER_EMAIL"] = "t",
        });
        Git("init", "-q", "-b", "main");
        _blobs = [.. Enumerable.Range(0, 4).Select(i => Written(i == 0 ? "" : $"content {i}\n"))];
    }

    public string Path => _folder.Path;

    public string IndexFile => _folder.Of(".git/index");

    /// <summary>Whether libgit2 sees all of it as git does: no entry is extended and every name is UTF-8.</summary>
    public bool IsPlain => (!File.Exists(IndexFile) || File.ReadAllBytes(IndexFile)[7] == 2) && !HasForeignName(Git("ls-files", "-z"))
        && !HasForeignName(Git("log", "--all", "-m", "--root", "--name-only", "-z", "--format="));

    public byte[] Git(params string[] arguments) => _git.Run(arguments);

    public bool TryGit(params string[] arguments) => _git.TryRun(arguments, out _, out _) == 0;

    /// <summary>What git says of every entry, with its flags.</summary>
    public string Listing() => Encoding.Latin1.GetString(Git("ls-files", "--stage", "-z")) + Encoding.Latin1.GetString(Git("ls-files", "-v", "-z"));

    public void Take(IEnumerable<RepositoryStep> steps)
    {
        foreach (var step in steps) Take(step);
    }

    public void Commit(string message) => Git("commit", "-q", "--allow-empty", "--no-verify", "-m", message);

    /// <summary>Commits a tree of one file, with a mode that git itself no longer writes.</summary>
    public void CommitTree(string mode, string path, int content)
    {
        byte[] entry = [.. Encoding.ASCII.GetBytes($"{mode} {path}\0"), .. Convert.FromHexString(_blobs[content])];
        var tree = Encoding.ASCII.GetString(_git.Run(["hash-object", "-t", "tree", "-w", "--literally", "--stdin"], input => input.Write(entry))).Trim();
        Git("update-ref", "HEAD", Encoding.ASCII.GetString(Git("commit-tree", "-m", "old", tree)).Trim());
    }

    public void Branch(string name, string from)
    {
        Git("branch", name, from);
        Switch(name);
    }

    /// <summary>Without the working tree, which may be unable to hold what the index holds.</summary>
    public void Switch(string branch)
    {
        Git("symbolic-ref", "HEAD", "refs/heads/" + branch);
        Git("read-tree", "HEAD");
    }

    /// <summary>What git leaves behind when a merge stops: the index with its conflicts, and the other sides.</summary>
    public void StartMerge(string[] sides)
    {
        var start = Encoding.ASCII.GetString(Git("merge-base", "HEAD", sides[0])).Trim();
        Git("read-tree", "--empty");
        Git("read-tree", "-i", "-m", "--aggressive", start, "HEAD", sides[0]);
        File.WriteAllBytes(_folder.Of(".git/MERGE_HEAD"), Git(["rev-parse", .. sides]));
    }

    public void Dispose() => _folder.Dispose();

    private void Take(RepositoryStep step)
    {
        var path = RepositoryStep.Names[step.Path];
        switch (step.Kind)
        {
            case StepKind.Add: Set("100644", _blobs[step.Content], path); break;
            case StepKind.AddExecutable: Set("100755", _blobs[step.Content], path); break;
            case StepKind.AddLink: Set("120000", _blobs[step.Content], path); break;
            case StepKind.AddSubmodule: Set("160000", SomeCommit, path); break;
            case StepKind.Remove: Set("0", SomeCommit, path); break;
            case StepKind.IntendToAdd: IntendToAdd(); break;
            // While a merge is in conflict there is nothing to commit.
            default: TryGit("commit", "-q", "--allow-empty", "--no-verify", "-m", "step"); break;
        }
    }

    private void Set(string mode, string id, string path) => _git.Run(["update-index", "-z", "--index-info"], input =>
        input.Write(Encoding.Latin1.GetBytes($"{mode} {id}\t{path}\0")));

    private void IntendToAdd()
    {
        _folder.Write("intended", "later\n"u8);
        Git("add", "--intent-to-add", "intended");
    }

    private string Written(string content) =>
        Encoding.ASCII.GetString(_git.Run(["hash-object", "-w", "--stdin"], input => input.Write(Encoding.UTF8.GetBytes(content)))).Trim();

    private static bool HasForeignName(byte[] names) => !System.Text.Unicode.Utf8.IsValid(names);
}
