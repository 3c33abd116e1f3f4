using System.Text.RegularExpressions;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.LargeData;
using PreCommitDs.EndToEnd.Requirements;
using PreCommitDs.EndToEnd.Secrets;

namespace PreCommitDs.EndToEnd.Documents;

/// <summary>Every command of ours that a page names anywhere is one: it is run in a repository that has all that such commands are about.</summary>
[TestClass]
public sealed partial class CommandTests
{
    /// <summary>What stands in commands for what readers put there.</summary>
    private static readonly (string Placeholder, string Word)[] Placeholders =
    [
        ("path/to/your/repository", "other"), ("path/to/submodule", "other"), ("REPO", "other"), ("RULE", "private-key"), ("HOOK", "strip-notebooks"), ("FILE", "nb.ipynb"),
        ("origin/main", "HEAD~1"), ("\"$CI_MERGE_REQUEST_DIFF_BASE_SHA\"", "HEAD~1"),
    ];

    public static IEnumerable<object[]> Commands =>
        Pages.All.SelectMany(static page => Pages.InlineCode(page).Concat(Pages.Blocks(page).Where(static block => block.Language is "sh" or "bash").SelectMany(static block => block.Text)))
            .Select(static code => code.Trim()).Where(static code => Ours().IsMatch(code)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(static command => new object[] { command });

    [TestMethod]
    [DynamicData(nameof(Commands))]
    public void Command_is_one(string command)
    {
        using var repository = Everything();
        foreach (var (placeholder, word) in Placeholders) command = command.Replace(placeholder, word, StringComparison.Ordinal);
        // Nobody is there who could be asked.
        if (command.StartsWith("precommit-ds init", StringComparison.Ordinal) && !command.Contains("--dry-run", StringComparison.Ordinal)) command += " --yes";
        var run = repository.Shell(command + " </dev/null");
        Assert.IsLessThan(2, run.ExitCode, run.ToString());
    }

    private static TemporaryRepository Everything()
    {
        var repository = TemporaryRepository.Create();
        repository.Set("PATH", string.Join(Path.PathSeparator, [.. HookFolders(), Environment.GetEnvironmentVariable("PATH") ?? ""]));
        repository.StagePair();
        repository.Commit();
        foreach (var name in (string[])["nb.ipynb", "a.ipynb", "analysis.ipynb", "docs/a.ipynb"]) repository.Stage(name, Notebook.Dirty());
        repository.Stage("models/tiny.pt", LargeRuns.Pickle);
        repository.StageText(".env", "DB_HOST=localhost\n");
        repository.StageText("train.py", SecretRuns.Line);
        repository.Git("init", "--quiet", "other");
        return repository;
    }

    private static IEnumerable<string> HookFolders() => Programs.IsNative
        ? [Programs.NativeFolder]
        : ((string[])["precommit-ds", "strip-notebooks", "block-secrets", "block-large-data", "verify-requirements"]).Select(static name => Path.GetDirectoryName(Programs.WithoutLibGit2(name))!);

    [GeneratedRegex(@"^(precommit-ds|strip-notebooks|block-secrets|block-large-data|verify-requirements) (?!.*[…])\S")]
    private static partial Regex Ours();
}
