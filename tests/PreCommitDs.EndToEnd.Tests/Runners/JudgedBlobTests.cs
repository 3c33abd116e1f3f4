using System.Text;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Running;

namespace PreCommitDs.EndToEnd.Runners;

/// <summary>A hook that only judges, under every runner: what is staged is judged, whatever the working file holds by now.</summary>
[TestClass]
[TestCategory("runners")]
public sealed class JudgedBlobTests
{
    private const string Local = """
        repos:
          - repo: local
            hooks:
              - id: block-markers
                name: block markers
                entry: PROGRAM block-markers
                language: system

        """;

    public static IEnumerable<object[]> Runners =>
        ((string[])["pre-commit", "prek", "lefthook", "lefthook, without names", "lint-staged", "husky", "plain git"]).Select(runner => new object[] { runner });

    [TestMethod]
    [DynamicData(nameof(Runners))]
    public void Staged_and_cleaned_in_the_file_since(string runner)
    {
        using var repository = Create(runner);
        repository.StageLines("key.py", "a = 1", "b = 'DO-NOT-COMMIT'");
        repository.WriteLines("key.py", "a = 1", "b = read()");
        var head = repository.Git("rev-parse", "HEAD");
        repository.TryGit(["commit", "-m", "unseen"]).Exits(1).Complains("key.py:2:6: block-markers/marker");
        Assert.AreEqual(head, repository.Git("rev-parse", "HEAD"));
        CollectionAssert.AreEqual(SampleRuns.Text("a = 1", "b = read()"), repository.Read("key.py"), "working");
        CollectionAssert.AreEqual(SampleRuns.Text("a = 1", "b = 'DO-NOT-COMMIT'"), repository.Staged("key.py"), "staged");
        repository.Git("add", "key.py");
        repository.TryGit(["commit", "-m", "clean"]).Exits(0);
    }

    [TestMethod]
    [DynamicData(nameof(Runners))]
    public void Staged_clean_and_not_so_in_the_file_since(string runner)
    {
        using var repository = Create(runner);
        repository.StageLines("key.py", "a = 1");
        repository.WriteLines("key.py", "a = 1", "b = 'DO-NOT-COMMIT'");
        repository.TryGit(["commit", "-m", "clean"]).Exits(0);
        CollectionAssert.AreEqual(SampleRuns.Text("a = 1"), repository.Blob("HEAD:key.py"), "committed");
        CollectionAssert.AreEqual(SampleRuns.Text("a = 1", "b = 'DO-NOT-COMMIT'"), repository.Read("key.py"), "working");
    }

    private static TemporaryRepository Create(string runner)
    {
        if (runner == "pre-commit") PreCommitRunner.Require();
        else if (runner != "plain git") NodeTools.Require();
        var repository = TemporaryRepository.Create();
        repository.Set("GIT_EDITOR", "true");
        repository.Set("PATH", NodeTools.Commands + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"));
        foreach (var (name, text, command) in Configuration(runner))
        {
            if (name.Length > 0) repository.Stage(name, Encoding.UTF8.GetBytes(text.Replace("PROGRAM", Programs.SampleHooks, StringComparison.Ordinal)));
            if (command.Length > 0) repository.Shell(command).Exits(0);
        }

        repository.Git("commit", "--quiet", "--no-verify", "-m", "configuration");
        return repository;
    }

    private static IEnumerable<(string Name, string Text, string Command)> Configuration(string runner) => runner switch
    {
        "pre-commit" or "prek" => [(".pre-commit-config.yaml", Local, runner + " install")],
        "lefthook" => [("lefthook.yml", "pre-commit:\n  jobs:\n    - run: PROGRAM block-markers {staged_files}\n", "lefthook install")],
        "lefthook, without names" => [("lefthook.yml", "pre-commit:\n  jobs:\n    - run: PROGRAM run\n", "lefthook install")],
        "lint-staged" => [.. Husky("npx lint-staged\n"), ("package.json", "{\"private\": true, \"lint-staged\": {\"*\": \"PROGRAM block-markers\"}}\n", "")],
        "husky" => [.. Husky("npx lint-staged\nPROGRAM run --staged\n"), ("package.json", "{\"private\": true, \"lint-staged\": {\"*\": \"true\"}}\n", "")],
        _ => [("notes.txt", "notes\n", $"'{Programs.SampleHooks}' install --no-filter")],
    };

    private static IEnumerable<(string Name, string Text, string Command)> Husky(string hook) =>
    [
        (".gitignore", "node_modules\n", $"ln -s '{NodeTools.Modules}' node_modules"),
        ("", "", "git init --quiet && npx husky"),
        (".husky/pre-commit", hook, ""),
    ];
}
