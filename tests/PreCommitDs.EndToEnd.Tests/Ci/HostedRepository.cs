using System.Text.Json;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Ci;

/// <summary>
/// A repository on a server, an author who pushes to it, and clones of it as a job gets them: one commit deep unless said otherwise. The server
/// gives out any commit by its id, as hosts do.
/// </summary>
internal sealed class HostedRepository : IDisposable
{
    private int _clones;

    public HostedRepository()
    {
        Files = TemporaryRepository.Unborn();
        Files.GitIn(Files.Root, "init", "--quiet", "--bare", Server);
        Files.GitIn(Server, "config", "uploadpack.allowAnySHA1InWant", "true");
        Files.Git("remote", "add", "origin", "file://" + Server);
    }

    /// <summary>The author's repository.</summary>
    public TemporaryRepository Files { get; }

    private string Server => Path.Combine(Files.Root, "a server.git");

    /// <summary>Commits one new file whose name is the message, and returns the id.</summary>
    public string Commit(string message, string? content = null)
    {
        Files.Stage(message, System.Text.Encoding.UTF8.GetBytes(content ?? message + "\n"));
        Files.Commit(message);
        return Head;
    }

    /// <summary>Many commits at once.</summary>
    public void CommitMany(string name, int count)
    {
        var branch = Files.Git("symbolic-ref", "HEAD").Trim();
        var from = Files.TryGit(["rev-parse", "--verify", "--quiet", "HEAD"]).ExitCode == 0;
        var input = string.Concat(Enumerable.Range(1, count).Select(i =>
            $"commit {branch}\ncommitter A <a@example.com> {1_700_000_000 + i} +0000\ndata 4\nmany\n{(i == 1 && from ? $"from {branch}^0\n" : "")}M 644 inline {name}{i}\ndata 1\nx\n"));
        Files.TryGit(["fast-import", "--quiet"], input: System.Text.Encoding.UTF8.GetBytes(input)).Exits(0);
        Files.Git("reset", "--hard", "--quiet");
    }

    public string Head => Files.Git("rev-parse", "HEAD").Trim();

    /// <summary>Pushes and tells what GitHub's event of it would say.</summary>
    public string Push(string reference, params string[] options)
    {
        var before = Remote(reference);
        Files.Git(["push", "--quiet", .. options, "origin", "HEAD:" + reference]);
        return PushEvent(reference, before, Remote(reference), options.Contains("--force"));
    }

    /// <summary>The event of a push, with texts in it that look like facts.</summary>
    public string PushEvent(string reference, string before, string after, bool forced) => Event($$"""
        {
          "ref": "{{reference}}",
          "before": "{{before}}",
          "after": "{{after}}",
          "repository": { "id": 1, "name": "x", "topics": ["a", {"before": "no"}], "default_branch": "main", "owner": {"after": "ffff"} },
          "pusher": {"name": "someone", "email": null},
          "created": {{(before.Trim('0').Length == 0 ? "true" : "false")}}, "deleted": false, "forced": {{(forced ? "true" : "false")}},
          "commits": [{"id": "1", "message": {{Trap}}, "before": "1111", "distinct": true, "n": 1.5e3}],
          "head_commit": {"message": {{Trap}}, "after": "2222"}
        }
        """);

    /// <summary>The event of a pull request.</summary>
    public string PullRequestEvent(string baseId, string headId) => Event($$$"""
        {"action":"opened","number":7,"pull_request":{"title":{{{Trap}}},"body":"","labels":[{"base":{"sha":"no"}}],
        "head":{"label":"x:y","ref":"feature","sha":"{{{headId}}}","repo":{"default_branch":"other","sha":"no"}},"base":{"ref":"main","user":{"sha":"no"},"sha":"{{{baseId}}}"}},
        "repository":{"default_branch":"main"},"base":{"sha":"no"}}
        """);

    public string Event(string json)
    {
        using var valid = JsonDocument.Parse(json);
        var file = Path.Combine(Files.Root, $"event {Guid.NewGuid():N}.json");
        File.WriteAllText(file, json);
        return file;
    }

    /// <summary>A clone of one commit, made as the usual action makes it, and its folder.</summary>
    public string Clone(string commit, int depth = 1)
    {
        var folder = Path.Combine(Files.Root, $"a clone {_clones++}");
        Files.GitIn(Files.Root, "init", "--quiet", folder);
        Files.GitIn(folder, "remote", "add", "origin", "file://" + Server);
        string[] limit = depth > 0 ? [$"--depth={depth}"] : [];
        Files.GitIn(folder, ["fetch", "--quiet", "--no-tags", .. limit, "origin", $"{commit}:refs/remotes/origin/checked-out"]);
        if (depth == 0) Files.GitIn(folder, "fetch", "--quiet", "--tags", "origin");
        Files.GitIn(folder, "checkout", "--quiet", "--detach", commit);
        return folder;
    }

    /// <summary>What the script tells a job.</summary>
    public ProcessResult Range(string clone, string name, string? payload) => Files.Run(
        Path.Combine(Programs.RepositoryRoot, "install", "ci", "range.sh"), [], clone, environment: [("GITHUB_EVENT_NAME", name), ("GITHUB_EVENT_PATH", payload)]);

    /// <summary>The commits that the printed options mean, by their messages; null where they mean all files.</summary>
    public string? Meant(string clone, string name, string? payload)
    {
        var options = Range(clone, name, payload).Exits(0).Output.Trim();
        if (options == "--all-files") return null;
        if (options.Length == 0) return "";
        var ends = options.Split(' ');
        Assert.HasCount(2, ends, options);
        StringAssert.Matches(ends[0], new("^--from-ref=[0-9a-f]{40}$"));
        StringAssert.Matches(ends[1], new("^--to-ref=[0-9a-f]{40}$"));
        var range = $"{ends[0].Split('=')[1]}..{ends[1].Split('=')[1]}";
        return string.Join(' ', Files.GitIn(clone, "log", "--format=%s", "--no-merges", range).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    public void Dispose() => Files.Dispose();

    private string Remote(string reference)
    {
        var found = Files.TryGit(["rev-parse", "--verify", "--quiet", reference], Server);
        return found.ExitCode == 0 ? found.Output.Trim() : new string('0', 40);
    }

    private const string Trap = """
        "a \\\" } ] \\\\\", } \"before\": \"3333\", \"after\": \"4444\" } ] { \"base\": {\"sha\": \"5555\"}, \u0022after\u0022: caf\u00e9 \\"
        """;
}
