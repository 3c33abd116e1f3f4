using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Secrets;

namespace PreCommitDs.EndToEnd.Packaging;

/// <summary>The repository that pre-commit and prek clone to install the wheel: it says what this one says, and the hooks of it stop commits.</summary>
[TestClass]
[TestCategory("slow")]
[UnsupportedOSPlatform("windows")]
public sealed partial class MirrorTests
{
    [TestMethod]
    public void Manifest_is_that_of_this_repository_for_another_language()
    {
        var own = Hooks(".pre-commit-hooks.yaml").Where(hook => hook.Contains("  language: dotnet\n", StringComparison.Ordinal))
            .Select(hook => hook.Replace("  language: dotnet\n", "  language: python\n", StringComparison.Ordinal)).ToList();
        Assert.HasCount(HookSample.All.Count, own);
        CollectionAssert.AreEqual(own, Hooks("mirror/.pre-commit-hooks.yaml"));
    }

    [TestMethod]
    public void Version_is_that_of_this_repository()
    {
        var project = Text("mirror/pyproject.toml");
        Assert.Contains($"\nversion = \"{PackedPrograms.Version}\"\n", project);
        Assert.Contains($"\ndependencies = [\"precommit-ds=={PackedPrograms.Version}\"]\n", project);
        Assert.Contains($"    rev: v{PackedPrograms.Version}\n", Text("mirror/README.md"));
        Assert.Contains($"  - repo: {PackedPrograms.MirrorUri}\n", Text("mirror/README.md"));
        Assert.Contains($"<MirrorUrl>{PackedPrograms.MirrorUri}</MirrorUrl>", Text("Directory.Build.props"));
    }

    [TestMethod]
    public void Script_makes_the_same_commit_each_time_and_the_next_on_top()
    {
        using var folder = TemporaryRepository.WithoutGit();
        var mirror = Path.Combine(folder.Root, "next mirror");
        PackedPrograms.Script("mirror.sh", mirror).Exits(0).Says($"v{PackedPrograms.Version}", "git push --follow-tags");
        var head = folder.GitIn(mirror, "rev-parse", "HEAD");
        Assert.AreEqual(folder.GitIn(PackedPrograms.Mirror, "rev-parse", "HEAD"), head);
        Assert.AreEqual(folder.GitIn(PackedPrograms.Mirror, "rev-parse", "v" + PackedPrograms.Version), folder.GitIn(mirror, "rev-parse", "v" + PackedPrograms.Version));
        Assert.AreEqual("", folder.GitIn(mirror, "status", "--porcelain"));

        OneLine(PackedPrograms.Script("mirror.sh", mirror)).Complains("has the tag v");
        // As if it were that of an earlier version.
        folder.GitIn(mirror, "tag", "--delete", "v" + PackedPrograms.Version);
        File.WriteAllText(Path.Combine(mirror, "left over"), "");
        folder.GitIn(mirror, "add", "--all");
        folder.GitIn(mirror, "commit", "--quiet", "-m", "earlier");
        PackedPrograms.Script("mirror.sh", mirror).Exits(0);
        Assert.AreEqual("3\n", folder.GitIn(mirror, "rev-list", "--count", "HEAD"));
        Assert.AreEqual(head.Trim(), folder.GitIn(mirror, "rev-parse", "HEAD~2").Trim());
        Assert.AreEqual("", folder.GitIn(mirror, "diff", "HEAD~2", "HEAD"));
    }

    [TestMethod]
    public void Script_touches_no_folder_of_somebody_else()
    {
        using var repository = TemporaryRepository.Create();
        OneLine(PackedPrograms.Script("mirror.sh", repository.Top)).Complains("is a repository, but no clone of the mirror");
        OneLine(PackedPrograms.Script("mirror.sh", repository.Root)).Complains("holds files, but is no clone of the mirror");
        OneLine(PackedPrograms.Script("mirror.sh")).Complains("name one folder");
        OneLine(PackedPrograms.Script("mirror.sh", "--wrong")).Complains("unknown option --wrong");
        Assert.AreEqual("", repository.Git("status", "--porcelain"));
    }

    [TestMethod]
    public void Every_hook_runs_under_pre_commit()
    {
        PreCommitRunner.Require();
        PackedPrograms.Require();
        EveryHookRuns("pre-commit", "PRE_COMMIT_HOME", static _ => { });
    }

    [TestMethod]
    public void Every_hook_runs_under_prek()
    {
        NodeTools.Require();
        PackedPrograms.Require();
        EveryHookRuns("prek", "PREK_HOME", static repository => repository.Set("PATH", string.Join(Path.PathSeparator, UvOnPath.Folder, NodeTools.Commands, repository.Environment["PATH"])));
    }

    private static void EveryHookRuns(string runner, string home, Action<TemporaryRepository> prepare)
    {
        var cache = Path.Combine(SharedFolder.Create(), "a cache");
        foreach (var sample in HookSample.All)
        {
            using var repository = TemporaryRepository.Create();
            PackedPrograms.UseIn(repository);
            repository.Set(home, cache);
            prepare(repository);
            repository.StageText(".pre-commit-config.yaml", $"repos:\n  - repo: {PackedPrograms.MirrorUri}\n    rev: v{PackedPrograms.Version}\n    hooks:\n      - id: {sample.Id}\n");
            repository.Shell($"{runner} install").Exits(0);
            repository.Shell($"{runner} run --all-files").Exits(0);
            sample.IsStoppedAndThenPasses(repository);
        }

        // All five use the one environment.
        Assert.HasCount(1, Directory.EnumerateFiles(cache, "precommit-ds", SearchOption.AllDirectories).Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "bin").ToList());
    }

    private static ProcessResult OneLine(ProcessResult result)
    {
        Assert.HasCount(1, result.Exits(2).Error.TrimEnd('\n').Split('\n'), result.ToString());
        return result;
    }

    private static List<string> Hooks(string file) => [.. Start().Split(Text(file)).Where(hook => hook.Length > 0)];

    private static string Text(string file) => File.ReadAllText(Path.Combine(Programs.RepositoryRoot, file)).ReplaceLineEndings("\n");

    [GeneratedRegex("^(?=- id: )", RegexOptions.Multiline)]
    private static partial Regex Start();
}
