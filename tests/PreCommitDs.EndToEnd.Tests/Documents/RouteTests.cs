using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Documents;

/// <summary>
/// Each way that the README offers, word for word, on a machine that has what it needs and nothing else: it ends in a commit that
/// is stopped, and one that is made.
/// </summary>
[TestClass]
[TestCategory("slow")]
[UnsupportedOSPlatform("windows")]
public sealed class RouteTests
{
    [TestMethod]
    public void With_pre_commit()
    {
        PreCommitRunner.Require();
        PackedPrograms.Require();
        using var repository = Demo();
        PackedPrograms.UseIn(repository);
        repository.Write(".pre-commit-config.yaml", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', Blocks("yaml").First().Text) + "\n"));
        foreach (var line in Blocks("sh").First().Text) repository.Shell(line).Exits(0);
        IsStoppedAndThenPasses(repository);
    }

    [TestMethod]
    public void With_nothing_but_Python()
    {
        PackedPrograms.Require();
        using var repository = Demo();
        PackedPrograms.UseIn(repository);
        var environment = Python.Environment(repository, "an environment");
        repository.Set("PATH", Path.Combine(environment, "bin") + Path.PathSeparator + OnlyOnPath.Folder("git"));
        foreach (var line in Blocks("sh").ElementAt(1).Text) Answering(repository, line, "y").Exits(0);
        IsStoppedAndThenPasses(repository);
        repository.Shell("precommit-ds uninstall && pip uninstall --yes precommit-ds").Exits(0);
        repository.Git("commit", "--quiet", "--allow-empty", "-m", "Without hooks");
    }

    [TestMethod]
    public void From_source_with_the_SDK_alone()
    {
        using var repository = Demo();
        var clone = Path.Combine(repository.Root, "a clone");
        SourceCopy.To(clone);
        // Named as the README has it.
        Directory.CreateSymbolicLink(Path.Combine(Directory.CreateDirectory(Path.Combine(clone, "path", "to", "your")).FullName, "repository"), repository.Top);
        repository.Set("PATH", OnlyOnPath.Folder("git", "dotnet"));
        repository.Set("NUGET_PACKAGES", Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"));
        repository.Set("MSBUILDDISABLENODEREUSE", "1");
        repository.Set("UseSharedCompilation", "false");
        foreach (var line in Blocks("sh").ElementAt(2).Text)
            ProcessRunner.Run("sh", ["-c", line], clone, repository.Environment, timeout: TimeSpan.FromMinutes(8)).Exits(0).Says("precommit-ds: portable");
        IsStoppedAndThenPasses(repository);
    }

    private static IEnumerable<MarkdownBlock> Blocks(string language) => Pages.Blocks("README.md").Where(block => block.Language == language && block.Heading == "Set it up");

    private static TemporaryRepository Demo()
    {
        var repository = TemporaryRepository.WithoutGit();
        Directory.Delete(repository.Top);
        repository.Run(Path.Combine(Programs.RepositoryRoot, "install", "demo", "make.sh"), [repository.Top, "2000000"], repository.Root).Exits(0);
        return repository;
    }

    /// <summary>Runs a line as at a terminal, where somebody answers.</summary>
    private static ProcessResult Answering(TemporaryRepository repository, string line, string answer)
    {
        if (!PreCommitRunner.IsOnPath("script")) Assert.Inconclusive("script (util-linux) is not on PATH");
        return repository.Run("sh", ["-c", $"printf '{answer}\\n' | script -qec '{line}' /dev/null"]);
    }

    private static void IsStoppedAndThenPasses(TemporaryRepository repository)
    {
        repository.Git("add", "--all");
        var stopped = repository.TryGit(["commit", "-m", "Train the model"]);
        Assert.AreNotEqual(0, stopped.ExitCode, stopped.ToString());
        foreach (var rule in (string[])["block-secrets/hugging-face-user-token", "block-large-data/model-file", "verify-requirements/missing-direct"]) Assert.Contains(rule, stopped.Output + stopped.Error, stopped.ToString());
        foreach (var name in (string[])["analysis.ipynb", "checkpoint.pt"]) repository.Git("rm", "--quiet", "--force", name);
        repository.Git("checkout", "--quiet", "HEAD", "requirements.in");
        repository.Stage("mean.py", "print(1)\n"u8.ToArray());
        repository.TryGit(["commit", "-m", "Print the mean"]).Exits(0);
    }
}
