using System.Text;
using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Running;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>
/// A commit, a message, a merge and a push by real git, and who ran at each: the user's own hooks, a runner's, and ours, which show
/// by what they strip and stop.
/// </summary>
internal static class HookCalls
{
    private const string Marker = "DO-NOT-COMMIT";

    /// <summary>A repository with a branch to merge, a remote to push to, and a configuration for runners. Nothing is installed.</summary>
    public static TemporaryRepository Create()
    {
        var repository = TemporaryRepository.Create();
        var hooks = RunnerPrograms.Hooks.Zip(["commit", "merge-commit", "commit-msg", "push"], (hook, stage) =>
            $"  - {{id: {hook}, name: {hook}, language: system, entry: sh -c 'echo {hook} >>../runner-ran', always_run: true, pass_filenames: false, stages: [{stage}]}}\n");
        repository.Stage(".pre-commit-config.yaml", Encoding.UTF8.GetBytes("repos:\n- repo: local\n  hooks:\n" + string.Concat(hooks)));
        repository.Stage("nb.ipynb", TwoCells("one", "two"));
        repository.Commit();
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git && git push --quiet origin main").Exits(0);
        return repository;
    }

    public static void InstallOwnHooks(TemporaryRepository repository)
    {
        foreach (var hook in RunnerPrograms.Hooks)
            repository.InstallHook(hook, $"echo {hook} >>../own-ran" + (hook == "pre-push" ? "; cat >../own-pushed" : ""));
    }

    /// <summary>Fails the test unless these run at each of the four hooks, own hooks and the runner's once.</summary>
    public static void AreThoseOf(TemporaryRepository repository, bool own, bool runner, bool ours)
    {
        foreach (var file in (string[])["own-ran", "runner-ran"]) File.Delete(Path.Combine(repository.Root, file));
        Merge(repository, ours);
        repository.Stage("new.ipynb", Notebook.Dirty(output: Guid.NewGuid().ToString("N")));
        var dirty = repository.Read("new.ipynb");
        repository.TryGit(["commit", "--allow-empty", "-m", "notebook"]).Exits(0);
        Assert.AreEqual(!ours, dirty.AsSpan().SequenceEqual(repository.Blob("HEAD:new.ipynb")), "pre-commit");
        var message = repository.TryGit(["commit", "--allow-empty", "-m", Marker]);
        Assert.AreEqual(ours, message.ExitCode != 0, $"commit-msg: {message}");
        Push(repository, ours);
        // Ours stops the merge, which then has no message.
        var once = $"commit-msg {(ours ? 2 : 3)}, pre-commit 2, pre-merge-commit 1, pre-push 1";
        Assert.AreEqual(own ? once : "", Ran(repository, "own-ran"));
        Assert.AreEqual(runner ? once : "", Ran(repository, "runner-ran"));
    }

    /// <summary>Both sides have changed a notebook with outputs, in different cells: git merges it, outputs and all.</summary>
    private static void Merge(TemporaryRepository repository, bool ours)
    {
        repository.Git("checkout", "--quiet", "-B", "other", "main");
        repository.Stage("nb.ipynb", TwoCells("one", "two of theirs"));
        repository.Commit();
        repository.Git("checkout", "--quiet", "main");
        repository.Stage("nb.ipynb", TwoCells("one of ours", "two"));
        repository.Commit();
        var merge = repository.TryGit(["merge", "--no-edit", "other"]);
        Assert.AreEqual(ours, merge.ExitCode != 0, $"pre-merge-commit: {merge}");
        if (ours) repository.Shell("git commit --quiet --no-edit --no-verify").Exits(0);
        var merged = TwoCells("one of ours", "two of theirs", isClean: ours);
        repository.HoldsCommitted("HEAD:nb.ipynb", merged);
        repository.Stage("nb.ipynb", TwoCells("one", "two"));
        repository.Commit();
    }

    private static void Push(TemporaryRepository repository, bool ours)
    {
        repository.StageLines("pushed.txt", Marker, Guid.NewGuid().ToString("N"));
        repository.Commit();
        var remote = repository.Git("rev-parse", "refs/remotes/origin/main").TrimEnd('\n');
        var line = $"refs/heads/main {repository.Git("rev-parse", "HEAD").TrimEnd('\n')} refs/heads/main {remote}\n";
        var push = repository.TryGit(["push", "origin", "main"]);
        Assert.AreEqual(ours, push.ExitCode != 0, $"pre-push: {push}");
        var pushed = Path.Combine(repository.Root, "own-pushed");
        if (File.Exists(Path.Combine(repository.Root, "own-ran"))) Assert.AreEqual(line, File.ReadAllText(pushed));
        repository.Git("rm", "--quiet", "pushed.txt");
        repository.Commit();
        repository.Git("push", "--quiet", "--no-verify", "origin", "main");
    }

    private static string Ran(TemporaryRepository repository, string file)
    {
        var path = Path.Combine(repository.Root, file);
        if (!File.Exists(path)) return "";
        return string.Join(", ", File.ReadAllLines(path).GroupBy(line => line).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}"));
    }

    private static byte[] TwoCells(string first, string second, bool isClean = false)
    {
        var outputs = isClean ? "\"execution_count\": null,\n   \"metadata\": {},\n   \"outputs\": []" :
            "\"execution_count\": 7,\n   \"metadata\": {},\n   \"outputs\": [\n    {\n     \"name\": \"stdout\",\n     \"output_type\": \"stream\",\n     \"text\": []\n    }\n   ]";
        string Cell(string source) => $"  {{\n   \"cell_type\": \"code\",\n   {outputs},\n   \"source\": [\n    \"{source}\"\n   ]\n  }}";
        return Encoding.UTF8.GetBytes($"{{\n \"cells\": [\n{Cell(first)},\n{Cell(second)}\n ],\n \"metadata\": {{}},\n \"nbformat\": 4,\n \"nbformat_minor\": 4\n}}\n");
    }
}
