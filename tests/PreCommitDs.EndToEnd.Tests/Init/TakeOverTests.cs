using System.Runtime.Versioning;
using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Init;

/// <summary>Hooks of others that ours replace, and what a repository wants kept.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class TakeOverTests
{
    private const string Config = """
        repos:
          - repo: https://github.com/pre-commit/pre-commit-hooks
            rev: v4.5.0
            hooks:
              - id: trailing-whitespace
              # in KiB
              - id: check-added-large-files
                args: [--maxkb=1000]
          - repo: https://github.com/kynan/nbstripout
            rev: 0.7.1
            hooks:
              - id: nbstripout
                args: [--keep-count, "--extra-keys=metadata.kernelspec"]
          - repo: https://github.com/Yelp/detect-secrets
            rev: v1.4.0
            hooks:
              - id: detect-secrets
                args: ['--baseline', '.secrets.baseline', --no-verify]

        """;

    [TestMethod]
    public void Without_being_asked_it_only_names_them()
    {
        using var repository = Create();
        repository.Run(Programs.FrontDoor, ["init", "--yes"]).Exits(0).Says(
            ".pre-commit-config.yaml:7:9: check-added-large-files does what block-large-data does",
            ".pre-commit-config.yaml:12:9: nbstripout does what strip-notebooks does",
            "not carried over: --no-verify", "init --take-over");
        Assert.Contains("id: nbstripout", Encoding.UTF8.GetString(repository.Read(".pre-commit-config.yaml")));
    }

    [TestMethod]
    public void Asked_for_it_takes_them_out_and_keeps_what_they_were_told()
    {
        using var repository = Create();
        repository.Write("pyproject.toml", "[project]\nname = \"x\"\n"u8.ToArray());
        repository.Run(Programs.FrontDoor, ["init", "--yes", "--take-over"]).Exits(0).Says("nbstripout is taken out: strip-notebooks replaces it");
        var config = Encoding.UTF8.GetString(repository.Read(".pre-commit-config.yaml"));
        foreach (var gone in (string[])["check-added-large-files", "nbstripout", "detect-secrets"]) Assert.DoesNotContain(gone, config);
        Assert.Contains("      - id: trailing-whitespace\n      # in KiB\n  - repo: https://example.com/precommit-ds-mirror\n    rev: v0.1.0\n", config);
        Assert.AreEqual(
            "[project]\nname = \"x\"\n\n[tool.precommit-ds.block-large-data]\nmaxkb = 1000\n\n[tool.precommit-ds.strip-notebooks]\nextra-keys = [\"metadata.kernelspec\"]\nkeep-count = true\n",
            Encoding.UTF8.GetString(repository.Read("pyproject.toml")));
        repository.Run(Programs.FrontDoor, ["config"]).Exits(0).Says("maxkb = 1000");
        repository.Run(Programs.FrontDoor, ["init", "--yes", "--take-over"]).Exits(0).Says("nothing had to be changed");
    }

    [TestMethod]
    [DataRow("nbsphinx_execute = 'never'\n", true)]
    [DataRow("nbsphinx_execute = 'always'\n", false)]
    public void Notebooks_that_documentation_shows_keep_their_outputs(string execute, bool isKept)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("docs/conf.py", Encoding.UTF8.GetBytes("extensions = ['nbsphinx']\n" + execute));
        repository.Stage("docs/a.ipynb", Notebook.Dirty());
        repository.Commit();
        repository.Run(Programs.FrontDoor, ["init", "--yes", "--runner", "git"]).Exits(0).Says("notebooks:    1 tracked, 1 with outputs", isKept ? "keep them, as docs/conf.py shows them" : "lose them at the next commit");
        Assert.AreEqual(isKept, File.Exists(repository.PathOf(".precommit-ds.toml")));
        Assert.AreEqual(isKept, repository.Run(Programs.FrontDoor, ["config", "docs/a.ipynb"]).Exits(0).Output.Contains("keep-output = true", StringComparison.Ordinal));
        repository.Run(Programs.FrontDoor, ["init", "--yes", "--runner", "git"]).Exits(0).Says("nothing had to be changed");
    }

    [TestMethod]
    public void The_filter_of_nbstripout_is_named_with_what_takes_it_out()
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "filter.nbstripout.clean", "nbstripout");
        repository.Write(".gitattributes", "*.ipynb filter=nbstripout\n"u8.ToArray());
        repository.Run(Programs.FrontDoor, ["init", "--dry-run"]).Exits(0).Says("take it out: nbstripout --uninstall && nbstripout --uninstall --attributes .gitattributes");
    }

    [TestMethod]
    [DataRow("default_stages: [commit]\n", "        stages: [commit, merge-commit, commit-msg, push]\n")]
    [DataRow("default_stages: [pre-commit]\n", "        stages: [pre-commit, pre-merge-commit, commit-msg, pre-push]\n")]
    [DataRow("default_stages: [commit, merge-commit, commit-msg, push]\n", "      - id: precommit-ds\n")]
    [DataRow("", "      - id: precommit-ds\n")]
    public void Stages_are_written_only_where_the_file_narrows_them(string head, string end)
    {
        PreCommitRunner.Require();
        using var repository = TemporaryRepository.Create();
        repository.Write(".pre-commit-config.yaml", Encoding.UTF8.GetBytes(head + "repos: []\n"));
        repository.Run(Programs.FrontDoor, ["init", "--yes", "--runner", "pre-commit"]).Exits(0);
        Assert.EndsWith(end, Encoding.UTF8.GetString(repository.Read(".pre-commit-config.yaml")));
    }

    [TestMethod]
    [DataRow("n\ny\n", true, false)]
    [DataRow("y\ny\n", true, true)]
    [DataRow("n\nn\n", false, false)]
    public void On_a_terminal_it_asks_for_both(string typed, bool isWritten, bool isTaken)
    {
        using var repository = Create();
        var result = repository.Run("script", ["-qec", $"'{Programs.FrontDoor}' init", "/dev/null"], input: Encoding.ASCII.GetBytes(typed));
        result.Exits(isWritten ? 0 : 2).Says("take it out? [y/N]", "[Y/n]");
        var config = Encoding.UTF8.GetString(repository.Read(".pre-commit-config.yaml"));
        Assert.AreEqual(isWritten, config.Contains("precommit-ds-mirror", StringComparison.Ordinal));
        Assert.AreEqual(isTaken, !config.Contains("nbstripout", StringComparison.Ordinal));
    }

    private static TemporaryRepository Create()
    {
        PreCommitRunner.Require();
        var repository = TemporaryRepository.Create();
        repository.Stage(".pre-commit-config.yaml", Encoding.UTF8.GetBytes(Config));
        repository.Commit();
        return repository;
    }
}
