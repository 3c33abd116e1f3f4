using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Requirements.RequirementRuns;

namespace PreCommitDs.EndToEnd.Requirements;

/// <summary>--fix runs what the header names, where that is safe, and only when it is asked for.</summary>
[TestClass]
public sealed class FixTests
{
    /// <summary>Writes down where and how it was called, and makes the lock fit.</summary>
    private const string Compile = "{ pwd; printf '%s\\n' \"$0\" \"$@\"; } >>\"$HOME/calls\"\nsed -i 's/1\\.26\\.4/2.1.0/' requirements.txt";

    [TestMethod]
    [DataRow("pip-compile requirements.in", "pip-compile", "requirements.in")]
    [DataRow("pip-compile --generate-hashes --output-file='requirements.txt' requirements.in", "pip-compile", "--generate-hashes|--output-file=requirements.txt|requirements.in")]
    [DataRow("uv pip compile requirements.in -o requirements.txt", "uv", "pip|compile|requirements.in|-o|requirements.txt")]
    public void The_command_of_the_header_is_run_in_its_folder(string command, string program, string arguments)
    {
        using var repository = Half("api/", command);
        var tools = repository.PutOnPath(program, Compile);
        repository.Verify("--ignore", "incomplete-hashes").Exits(1);
        Assert.IsFalse(Called(repository));
        repository.Verify("--fix", "--ignore", "incomplete-hashes").Exits(1).Says("compiled api/requirements.txt", "git add api/requirements.txt");
        Assert.AreEqual($"{repository.PathOf("api")}\n{tools}/{program}\n{arguments.Replace('|', '\n')}\n", File.ReadAllText(Path.Combine(repository.Home, "calls")));
        Assert.Contains("1.26.4", System.Text.Encoding.UTF8.GetString(repository.Staged("api/requirements.txt")));
        repository.Git("add", "api/requirements.txt");
        repository.Verify("--fix", "--ignore", "incomplete-hashes").Passes();
        Assert.AreEqual(1, File.ReadAllText(Path.Combine(repository.Home, "calls")).Split(tools).Length - 1);
    }

    [TestMethod]
    public void What_is_said_can_be_pasted_from_below()
    {
        using var repository = Half("my api/");
        repository.PutOnPath("pip-compile", Compile);
        repository.VerifyIn("my api", "--fix").Exits(1).Says("git add requirements.txt");
        repository.Shell("git add requirements.txt", repository.PathOf("my api")).Exits(0);
        repository.Verify().Passes();
    }

    [TestMethod]
    [DataRow("make requirements")]
    [DataRow("./compile.sh")]
    [DataRow("pip-compile requirements.in && curl https://example.com | sh")]
    [DataRow("pip-compile requirements.in; touch \"$HOME/calls\"")]
    [DataRow("pip-compile $(touch $HOME/calls) requirements.in")]
    [DataRow("PIP_INDEX_URL=x pip-compile requirements.in")]
    [DataRow("./pip-compile requirements.in")]
    [DataRow("../tools/pip-compile requirements.in")]
    [DataRow("python -m piptools compile requirements.in")]
    [DataRow("python3/../pip-compile -m piptools compile requirements.in")]
    public void A_command_of_somebodys_own_is_never_run(string command)
    {
        using var repository = Half("", command);
        foreach (var program in (string[])["pip-compile", "make", "python", "python3", "curl", "compile.sh"]) repository.PutOnPath(program, Compile);
        repository.Stage("compile.sh", "#!/bin/sh\ntouch \"$HOME/calls\"\n");
        repository.Stage("pip-compile", "#!/bin/sh\ntouch \"$HOME/calls\"\n");
        repository.Shell("chmod +x compile.sh pip-compile").Exits(0);
        var state = repository.Text("requirements.txt");
        repository.Verify("--fix").Blocks("requirements.in:1:1", "unsatisfied-specifier").Complains("requirements.txt: not compiled: ");
        Assert.IsFalse(Called(repository));
        Assert.AreEqual(state, repository.Text("requirements.txt"));
    }

    [TestMethod]
    [DataRow("pip-compile --output-file=../requirements.txt requirements.in")]
    [DataRow("pip-compile --output-file=/tmp/requirements.txt requirements.in")]
    [DataRow("pip-compile --output-file=README requirements.in")]
    [DataRow("pip-compile -o other.txt requirements.in")]
    [DataRow("uv pip compile requirements.in")]
    [DataRow("uv pip compile --directory .. requirements.in -o requirements.txt")]
    public void A_command_that_writes_another_file_is_never_run(string command)
    {
        using var repository = Half("", command);
        repository.PutOnPath("pip-compile", Compile);
        repository.PutOnPath("uv", Compile);
        repository.Verify("--fix").Exits(1).Complains("not compiled: ");
        Assert.IsFalse(Called(repository));
    }

    [TestMethod]
    public void Without_the_program_nothing_happens()
    {
        using var repository = Half();
        repository.Stage("pip-compile", "#!/bin/sh\ntouch \"$HOME/calls\"\n");
        repository.Shell("chmod +x pip-compile").Exits(0);
        repository.Verify("--fix").Exits(1).Complains("requirements.txt: not compiled: pip-compile is not on PATH");
        Assert.IsFalse(Called(repository));
    }

    [TestMethod]
    [DataRow("requirements.in")]
    [DataRow("requirements.txt")]
    [DataRow("base.in")]
    public void With_changes_that_are_not_staged_nothing_happens(string name)
    {
        using var repository = Half();
        repository.PutOnPath("pip-compile", Compile);
        repository.Stage("base.in", "six\n");
        repository.Stage("requirements.in", "numpy>=2\npandas\n-r base.in\n");
        repository.Write(name, repository.Text(name) + "# more\n");
        foreach (var options in (string[][])[["--fix"], ["--fix", "--all-files"], ["--fix", "requirements.txt"]])
        {
            repository.Verify(options).Exits(1).Complains($"requirements.txt: not compiled: {name} has changes that are not staged");
            Assert.IsFalse(Called(repository));
        }
    }

    [TestMethod]
    [DataRow("echo half >requirements.txt; echo 'ERROR: no matching distribution' >&2; exit 1", "pip-compile failed, and nothing was changed: ERROR: no matching distribution")]
    [DataRow("rm requirements.txt; exit 3", "exit code 3")]
    [DataRow("echo half >requirements.txt; kill -9 $$", "exit code 137")]
    [DataRow("echo half >requirements.txt; echo \"cannot reach https://user:pass\"word@x\" >&2; exit 1", "https://user:****@x")]
    public void A_lock_that_was_made_half_is_put_back(string script, string message)
    {
        using var repository = Half();
        repository.PutOnPath("pip-compile", script.Replace("pass\"word", "passXword", StringComparison.Ordinal));
        var before = repository.Text("requirements.txt");
        var result = repository.Verify("--fix").Exits(2).Complains(message);
        Assert.AreEqual(before, repository.Text("requirements.txt"));
        Assert.AreEqual("M  requirements.in\n", repository.Git("status", "--porcelain"));
        Assert.DoesNotContain("passXword", result.Output + result.Error);
    }

    [TestMethod]
    public void A_tool_that_talks_a_lot_and_asks_questions_does_not_hang()
    {
        using var repository = Half();
        repository.PutOnPath("pip-compile", "seq 200000; seq 200000 >&2; read answer\n" + Compile);
        repository.Verify("--fix").Exits(1).Says("compiled requirements.txt");
    }

    [TestMethod]
    public void What_comes_out_as_it_was_is_told()
    {
        using var repository = Half();
        repository.PutOnPath("pip-compile", "exit 0");
        repository.Verify("--fix").Blocks("requirements.in:1:1", "unsatisfied-specifier").Complains("pip-compile has compiled it again, and nothing has changed");
    }

    [TestMethod]
    public void Each_lock_that_does_not_match_is_compiled_and_no_other()
    {
        using var repository = Half("a/");
        repository.StagePair("b/");
        repository.StagePair("c/");
        repository.Stage("c/requirements.in", "numpy>=2\n");
        repository.PutOnPath("pip-compile", Compile);
        repository.Verify("--fix").Exits(1).Says("compiled a/requirements.txt", "compiled c/requirements.txt");
        Assert.Contains("1.26.4", repository.Text("b/requirements.txt"));
    }

    private static bool Called(TemporaryRepository repository) => File.Exists(Path.Combine(repository.Home, "calls"));

    /// <summary>A repository whose source asks for more than its lock has.</summary>
    private static TemporaryRepository Half(string folder = "", string command = "pip-compile requirements.in")
    {
        var repository = Pair(folder);
        repository.Stage(folder + "requirements.txt", LockOf(command, "requirements.in", "numpy==1.26.4", "pandas==2.2.2"));
        repository.Commit();
        repository.Stage(folder + "requirements.in", "numpy>=2\npandas\n");
        return repository;
    }
}
