using PreCommitDs.Runners.Foreign;

namespace PreCommitDs.Runners;

[TestClass]
public sealed class PreCommitConfigTests
{
    [TestMethod]
    public void Everything_is_read_with_its_place()
    {
        var config = PreCommitConfig.Parse("c.yaml", """
            minimum_pre_commit_version: "3.2"
            default_install_hook_types: [pre-commit, pre-push]
            default_stages: [pre-commit]
            exclude: ^vendor/
            ci: {skip: [x]}
            repos:
              - repo: https://example.com/hooks
                rev: v1.0.0
                hooks:
                  - id: one
                    alias: uno
                    args: [--a, "b c"]
                    stages: [pre-push]
                    files: \.py$
                    additional_dependencies:
                      - x==1
              - repo: local
                hooks: [{id: two, entry: run it, language: system}]

            """u8);
        Assert.AreEqual("3.2", config.MinimumPreCommitVersion);
        Assert.AreEqual("pre-commit pre-push", string.Join(' ', config.DefaultInstallHookTypes!));
        Assert.AreEqual("pre-commit", string.Join(' ', config.DefaultStages!));
        Assert.AreEqual("^vendor/", config.Exclude);
        Assert.IsNotNull(config.Ci);
        var (first, second) = (config.Repositories[0], config.Repositories[1]);
        Assert.AreEqual(("https://example.com/hooks", "v1.0.0", 7, 5), (first.Url, first.Revision, first.Place.Line, first.Place.Column));
        var one = first.Hooks.Single();
        Assert.AreEqual(("one", "uno", @"\.py$", 10), (one.Id, one.Alias, one.Files, one.Place.Line));
        Assert.AreEqual("--a|b c|pre-push|x==1", string.Join('|', [.. one.Arguments, .. one.Stages!, .. one.AdditionalDependencies]));
        Assert.IsTrue(second.IsLocal);
        Assert.AreEqual(("run it", "system"), (second.Hooks[0].Entry, second.Hooks[0].Language));
    }

    [TestMethod]
    public void Toml_has_the_same_model()
    {
        var config = PreCommitConfig.Parse("prek.toml", "default_install_hook_types = [\"pre-push\"]\n\n[[repos]]\nrepo = \"https://example.com/hooks\"\nrev = \"v1\"\nhooks = [\n  { id = \"one\", args = [\"-x\"] },\n]\n"u8);
        Assert.AreEqual(("https://example.com/hooks", "v1", 3), (config.Repositories[0].Url, config.Repositories[0].Revision, config.Repositories[0].Place.Line));
        Assert.AreEqual(("one", "-x", 7), (config.Hooks.Single().Id, config.Hooks.Single().Arguments[0], config.Hooks.Single().Place.Line));
        Assert.AreEqual("pre-push", config.DefaultInstallHookTypes![0]);
    }

    [TestMethod]
    [DataRow("repos: text\n", "c.yaml:1:8: repos is a text; expected a list")]
    [DataRow("repos:\n  - text\n", "c.yaml:2:5: an item of repos is a text; expected a mapping")]
    [DataRow("repos:\n  - repo: x\n    hooks: {a: b}\n", "c.yaml:3:12: hooks is a mapping; expected a list")]
    [DataRow("- repo: x\n", "c.yaml:1:1: a list, as before version 1 of pre-commit: run pre-commit migrate-config")]
    [DataRow("text\n", "c.yaml:1:1: the file is a text; expected a mapping")]
    public void What_makes_no_sense_is_told_with_its_place(string text, string message) =>
        Assert.AreEqual(message, Assert.ThrowsExactly<RunnerConfigurationException>(() => PreCommitConfig.Parse("c.yaml", System.Text.Encoding.UTF8.GetBytes(text))).Message);

    [TestMethod]
    [DataRow("https://github.com/kynan/nbstripout", "nbstripout", null, "nbstripout")]
    [DataRow("https://github.com/gitleaks/gitleaks", "gitleaks-docker", null, "gitleaks")]
    [DataRow("https://github.com/pre-commit/pre-commit-hooks", "check-added-large-files", null, "check-added-large-files")]
    [DataRow("builtin", "detect-private-key", null, "detect-private-key")]
    [DataRow("local", "clean", "jupyter nbconvert --ClearOutputPreprocessor.enabled=True --inplace", "nbconvert --clear-output")]
    [DataRow("local", "clean", "python -m nbstripout", "nbstripout")]
    [DataRow("local", "secrets", "detect-secrets-hook --baseline .secrets.baseline", "detect-secrets")]
    [DataRow("local", "nbstripout", "echo no", null)]
    [DataRow("https://github.com/psf/black", "black", null, null)]
    public void Known_hooks_of_others_are_known(string url, string id, string? entry, string? name)
    {
        var entryLine = entry is null ? "" : $"\n        entry: {entry}";
        var config = PreCommitConfig.Parse("c.yaml", System.Text.Encoding.UTF8.GetBytes($"repos:\n  - repo: {url}\n    hooks:\n      - id: {id}{entryLine}\n"));
        Assert.AreEqual(name, KnownHooks.In(config).SingleOrDefault()?.Known.Name);
    }

    [TestMethod]
    public void Lefthook_is_read_in_every_form()
    {
        const string yaml = "pre-commit:\n  jobs:\n    - name: one\n      run: first\n    - group:\n        jobs:\n          - run: second\n  commands:\n    three:\n      run: third\n  scripts:\n    \"four.sh\":\n      runner: bash\nremotes: []\n";
        Assert.AreEqual("one=first|=second|three=third|four.sh=four.sh", Commands("lefthook.yml", yaml));
        Assert.AreEqual("one=first", Commands("lefthook.toml", "[[pre-commit.jobs]]\nname = \"one\"\nrun = \"first\"\n"));
        Assert.AreEqual("one=first", Commands("lefthook.json", "{\n\t\"pre-push\": {\"jobs\": [{\"name\": \"one\", \"run\": \"first\"}]}\n}\n"));
    }

    [TestMethod]
    public void Husky_and_lint_staged_are_read()
    {
        Assert.AreEqual("npx lint-staged", ScriptCommands.Of("pre-commit", "#!/bin/sh\n\n  npx lint-staged\r\n"u8).Single().Line);
        Assert.AreEqual((3, 3), (ScriptCommands.Of("pre-commit", "#!/bin/sh\n\n  npx lint-staged\r\n"u8)[0].Place.Line, ScriptCommands.Of("pre-commit", "#!/bin/sh\n\n  npx lint-staged\r\n"u8)[0].Place.Column));
        var commands = LintStagedConfig.Parse("package.json", "{\n\t\"lint-staged\": {\"*.py\": \"black\", \"*.ipynb\": [\"a\", \"b\"]}\n}"u8);
        Assert.AreEqual("*.py=black|*.ipynb=a|*.ipynb=b", string.Join('|', commands.Select(command => $"{command.Name}={command.Line}")));
        Assert.IsEmpty(LintStagedConfig.Parse("package.json", "{}"u8));
    }

    private static string Commands(string file, string text) =>
        string.Join('|', LefthookConfig.Parse(file, System.Text.Encoding.UTF8.GetBytes(text)).Commands.Select(command => $"{command.Name}={command.Line}"));
}
