using System.Runtime.Versioning;
using System.Text;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Secrets;

namespace PreCommitDs.EndToEnd.Init;

/// <summary>init in every kind of repository: what it announces is what it does, once.</summary>
[TestClass]
[TestCategory("runners")]
[UnsupportedOSPlatform("windows")]
public sealed class RepositoryKindTests
{
    public static IEnumerable<object[]> Kinds => InitKind.Names;

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void A_dry_run_changes_no_byte(string name)
    {
        var kind = InitKind.Of(name);
        using var repository = kind.Create();
        var before = FolderImage.Of(repository.Top);
        repository.Run(Programs.FrontDoor, ["init", "--dry-run", .. kind.Arguments]).Exits(0).Says("runner: ");
        repository.Run(Programs.FrontDoor, ["init", .. kind.Arguments]).Exits(2).Complains("--yes");
        Assert.AreEqual(before, FolderImage.Of(repository.Top));
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void What_is_written_is_what_was_announced_and_a_second_run_changes_nothing(string name)
    {
        var kind = InitKind.Of(name);
        using var repository = kind.Create();
        var copy = Path.Combine(repository.Root, "copy");
        repository.Run("cp", ["-a", repository.Top, copy]).Exits(0);
        var announced = repository.Run(Programs.FrontDoor, ["init", "--yes", .. kind.Arguments]).Exits(0);
        File.WriteAllText(Path.Combine(repository.Root, "a.diff"), DiffOf(announced.Output));
        repository.TryGit(["apply", "--whitespace=nowarn", Path.Combine(repository.Root, "a.diff")], copy).Exits(0);
        foreach (var top in (string[])[copy, repository.Top]) Directory.Move(Path.Combine(top, ".git"), top + ".git");
        Assert.AreEqual(FolderImage.Of(copy), FolderImage.Of(repository.Top), announced.Output);
        Directory.Move(repository.Top + ".git", repository.PathOf(".git"));

        var after = FolderImage.Of(repository.Top);
        repository.Run(Programs.FrontDoor, ["init", "--yes", .. kind.Arguments]).Exits(0).Says("nothing had to be changed");
        Assert.AreEqual(after, FolderImage.Of(repository.Top));
        Assert.AreEqual("HF_TOKEN=", Encoding.UTF8.GetString(repository.Read(".env.template")).TrimEnd('\n').Split('\n')[^1]);
        Assert.DoesNotContain(SecretRuns.Token, announced.Output);
        Assert.AreEqual("", repository.Git("ls-files", "--others", "--exclude-standard", "--", ".env"), "ignored");
        if (name == "LFS") announced.Says("*.zip is not ignored, as Git LFS keeps such files", "/data/ is not ignored");
        else Assert.AreEqual("", repository.Git("ls-files", "--others", "--exclude-standard", "--", "data"), "ignored");
        if (name == "R package") Assert.Contains("\n/.Rproj.user/\n", Encoding.UTF8.GetString(repository.Read(".gitignore")));
        if (name == "monorepo") announced.Says("packages/a/requirements.txt from packages/a/requirements.in");
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void From_then_on_secrets_are_stopped_in_files_messages_and_pushes(string name)
    {
        var kind = InitKind.Of(name);
        using var repository = kind.Create(forCommit: true);
        var result = repository.Run(Programs.FrontDoor, ["init", "--yes", .. kind.Arguments]).Exits(0);
        var next = result.Output.Split('\n').Last(static line => line.StartsWith("next: ", StringComparison.Ordinal))["next: ".Length..];
        // Notebooks and what is committed already are no business of this commit.
        repository.Shell(next).Exits(0);
        repository.Stage("leaky.py", Encoding.UTF8.GetBytes($"token = \"{SecretRuns.Token}\"\n"));
        var stopped = repository.TryGit(["commit", "-m", "leak"]);
        stopped.Exits(1);
        Assert.Contains("block-secrets/hugging-face-user-token", stopped.Output + stopped.Error);
        repository.Git("rm", "--quiet", "-f", "leaky.py");
        var message = repository.TryGit(["commit", "--allow-empty", "-m", "use " + SecretRuns.Token]);
        Assert.AreNotEqual(0, message.ExitCode, message.ToString());
        Assert.Contains("block-secrets/", message.Output + message.Error);

        repository.Git("init", "--quiet", "--bare", "../remote.git");
        repository.Git("remote", "add", "origin", "../remote.git");
        repository.Git("push", "--quiet", "--no-verify", "origin", "HEAD:main");
        repository.Stage("leaky.py", Encoding.UTF8.GetBytes($"token = \"{SecretRuns.Token}\"\n"));
        repository.Commit("past it");
        var push = repository.TryGit(["push", "origin", "HEAD:main"]);
        Assert.AreNotEqual(0, push.ExitCode, push.ToString());
        Assert.Contains("block-secrets/hugging-face-user-token", push.Output + push.Error);
    }

    /// <summary>The stretches of the output that are a diff.</summary>
    private static string DiffOf(string output)
    {
        var lines = output.Split('\n').ToList();
        var first = lines.FindIndex(static line => line.StartsWith("--- ", StringComparison.Ordinal) || line.StartsWith("diff --git", StringComparison.Ordinal));
        var end = lines.FindIndex(first, static line => line.Length == 0);
        return string.Join('\n', lines[first..end]) + "\n";
    }
}
