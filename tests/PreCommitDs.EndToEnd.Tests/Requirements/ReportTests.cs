using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Requirements.RequirementRuns;

namespace PreCommitDs.EndToEnd.Requirements;

/// <summary>What is said in every format, what is never said, and what is accepted.</summary>
[TestClass]
public sealed class ReportTests
{
    // Put together here, so that no scanner takes this file for one that holds it.
    private static readonly string Password = string.Concat("s3cr3t", "-", "Tr0ub4dor");
    private static readonly string Token = string.Concat("ghp", "_", "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn00");

    [TestMethod]
    public void Json_holds_places_and_mends()
    {
        using var repository = Half();
        repository.Verify("--format", "json").Exits(1).Says("\"rule\": \"verify-requirements/unsatisfied-specifier\"", "\"path\": \"requirements.in\"", "\"line\": 1", "\"mend\": \"pip-compile requirements.in \\u0026\\u0026 git add requirements.txt\"".Replace("\\u0026", "&", StringComparison.Ordinal));
    }

    [TestMethod]
    public void Sarif_holds_all_rules()
    {
        using var repository = Half();
        repository.Verify("--format", "sarif").Exits(1).Says("\"ruleId\": \"verify-requirements/unsatisfied-specifier\"", "\"id\": \"verify-requirements/index-credentials\"", "\"uri\": \"requirements.in\"");
        repository.Verify("--format", "sarif", "--output", "log.sarif", "--all-files").Exits(1);
        Assert.Contains("verify-requirements/unsatisfied-specifier", repository.Text("log.sarif"));
    }

    [TestMethod]
    public void Annotations_for_GitHub_name_file_and_line()
    {
        using var repository = Half();
        repository.Verify("--format", "github").Exits(1).Says("::error file=requirements.in,line=1,col=1,title=verify-requirements/unsatisfied-specifier::");
        repository.Run(Programs.FrontDoor, ["verify-requirements"], environment: ("GITHUB_ACTIONS", "true")).Exits(1).Says("::error file=requirements.in");
    }

    [TestMethod]
    [DataRow("text")]
    [DataRow("json")]
    [DataRow("sarif")]
    [DataRow("github")]
    public void A_password_is_never_printed(string format)
    {
        using var repository = TemporaryRepository.Create();
        var url = $"https://user:{Password}@pypi.example.com/simple";
        var command = $"make lock INDEX={url}";
        repository.Stage("requirements.in", $"--index-url {url}\n--find-links https://{Token}@files.example.com\nnumpy>=2\nours @ git+https://{Token}@github.com/x/ours.git\n"
            + $"more @ https://user:{Password}@files.example.com/more-1.0.zip\nbad = https://user:{Password}@x\n-r https://user:{Password}@x/a.txt\nlost[extra] @ https://{Password}:{Token}@x/y.zip\n");
        repository.Stage("requirements.txt", LockOf(command, "requirements.in", "numpy==1.26.4", $"other @ https://user:{Password}@x/other.zip", $"six==1.0 --hash=sha256:00", $"-e git+https://user:{Password}@x/z.git@main#egg=z", "lost==1"));
        var result = repository.Verify("--format", format, "--verbose", "--fix").Exits(1);
        Assert.Contains("index-credentials", result.Output);
        Assert.DoesNotContain(Password, result.Output + result.Error, result.ToString());
        Assert.DoesNotContain(Token, result.Output + result.Error, result.ToString());
        result = repository.Verify("--format", format, "--require-pins", "--require-hashes", "--all-files");
        Assert.DoesNotContain(Password, result.Output + result.Error, result.ToString());
        Assert.DoesNotContain(Token, result.Output + result.Error, result.ToString());
    }

    [TestMethod]
    public void A_password_is_told_where_it_stands()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", $"--extra-index-url https://user:{Password}@pypi.example.com/simple\n{Source}");
        repository.Verify("--ignore", "index-drift").Blocks("requirements.in:1:1", "index-credentials").Says("https://${INDEX_USER}:${INDEX_PASSWORD}@");
        repository.Stage("requirements.in", "--extra-index-url https://${INDEX_USER}:${INDEX_PASSWORD}@pypi.example.com/simple\n" + Source);
        repository.Verify("--ignore", "index-drift").Exits(0);
        repository.Stage("requirements.txt", LockOf($"make lock INDEX=https://user:{Password}@pypi.example.com", "requirements.in", "numpy==1.26.4", "pandas==2.2.2"));
        repository.Verify("--ignore", "index-drift").Blocks("requirements.txt:5", "index-credentials");
    }

    [TestMethod]
    public void A_baseline_accepts_what_is_there_and_no_more()
    {
        using var repository = Half();
        repository.Verify("--write-baseline", "--all-files").Exits(0).Says("1 finding of 1 file recorded");
        repository.Git("add", ".precommit-ds.baseline");
        repository.Verify().Exits(0);
        repository.Verify("--all-files").Exits(0);
        repository.Stage("requirements.in", "# moved\nnumpy>=2\npandas\nscipy\n");
        var result = repository.Verify().Blocks("requirements.in:4:1", "missing-direct");
        Assert.AreEqual(1, result.Findings(), result.ToString());
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==2.1.0", "pandas==2.2.2", "scipy==1.14.0"));
        repository.Verify().Exits(0);
        repository.Verify("--write-baseline", "--all-files").Exits(0);
        Assert.DoesNotContain("verify-requirements", repository.Text(".precommit-ds.baseline"));
    }

    [TestMethod]
    public void A_comment_with_a_reason_accepts_one_line()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", "numpy>=2  # precommit-ds: allow[verify-requirements/unsatisfied-specifier] the cluster has 1.26\npandas\n");
        repository.Verify("--ignore", "half-commit").Passes();
        repository.Stage("requirements.in", "numpy>=2  # precommit-ds: allow[verify-requirements/unsatisfied-specifier]\npandas\n");
        repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier").Says("gives no reason");
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Stage("requirements.txt", repository.Text("requirements.txt").Replace("numpy==1.26.4", "numpy==1.26.4  # precommit-ds: allow[verify-requirements] the cluster has 1.26", StringComparison.Ordinal));
        repository.Verify().Passes();
    }

    [TestMethod]
    public void The_configuration_holds_for_all_locks_or_some()
    {
        using var repository = TemporaryRepository.Create();
        foreach (var name in (string[])["app", "docs"])
        {
            repository.Stage($"{name}/requirements.in", "numpy\ndjango\n");
            repository.Stage($"{name}/requirements.txt", Lock("requirements.in", "numpy==1.26.4"));
        }

        repository.Stage("deploy/all.txt", "numpy==1.26.4\n");
        repository.Stage("deploy/extra.in", "scipy\n");
        Assert.AreEqual(2, repository.Verify().Exits(1).Findings());
        repository.Write("pyproject.toml", "[tool.precommit-ds.verify-requirements]\nignore-package = [\"Django\"]\n");
        repository.Verify().Passes();
        repository.Write("pyproject.toml", "[[tool.precommit-ds.overrides]]\npaths = [\"docs/*.txt\"]\nverify-requirements.ignore = [\"missing-direct\"]\n");
        Assert.AreEqual(1, repository.Verify().Blocks("app/requirements.in:2:1", "missing-direct").Findings());
        repository.Write("pyproject.toml", "[tool.precommit-ds.verify-requirements]\nignore-package = [\"django\"]\nrequire-hashes = true\n[[tool.precommit-ds.overrides]]\npaths = [\"app/*\"]\nverify-requirements.require-hashes = false\n");
        repository.Verify("docs", "app").Blocks("docs/requirements.txt:7:1", "incomplete-hashes");
        repository.Write("pyproject.toml", "[tool.precommit-ds.verify-requirements]\nignore-package = [\"django\"]\npair = [\"deploy/all.txt=app/requirements.in,deploy/extra.in\"]\n");
        repository.Verify().Blocks("deploy/extra.in:1:1", "missing-direct").Says("deploy/all.txt does not have it");
        repository.Verify("--ignore", "missing-direct").Passes();
        repository.Write("pyproject.toml", "[tool.precommit-ds.verify-requirements]\nrequire-pin = true\n");
        repository.Verify().Exits(2).Complains("require-pins");
    }

    [TestMethod]
    public void Pins_hashes_and_locks_can_be_required()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("requirements.txt", "numpy\npandas==2.2.2\n");
        repository.Stage("notes.txt", "hello world\n");
        repository.Verify().Passes();
        repository.Verify("--require-pins").Blocks("requirements.txt:1:1", "unpinned");
        Assert.AreEqual(2, repository.Verify("--require-hashes").Exits(1).Findings());
        repository.Stage("dev.in", "pytest\n");
        repository.Verify("--require-lock").Warns("dev.in:1:1", "missing-lock");
        repository.Verify("--require-pins", "--exclude", "requirements.txt").Exits(0);
    }

    [TestMethod]
    [DataRow("--select=nonsense")]
    [DataRow("--ignore=missing-drect")]
    [DataRow("--pair=a.txt")]
    [DataRow("--pair==a.in")]
    [DataRow("--pair=../a.txt=a.in")]
    [DataRow("--fix", "--from-ref=HEAD")]
    [DataRow("--fix", "--write-baseline")]
    [DataRow("--all-files", "requirements.in")]
    [DataRow("--from-ref=nonsense")]
    [DataRow("--nonsense")]
    public void Options_that_make_no_sense_are_told_in_one_line(params string[] options)
    {
        using var repository = Pair();
        var result = repository.Verify(options).Exits(2);
        Assert.AreEqual("", result.Output, result.ToString());
        Assert.AreEqual(1, result.Error.Count(static unit => unit == '\n'), result.ToString());
    }

    private static TemporaryRepository Half()
    {
        var repository = Pair();
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        return repository;
    }
}
