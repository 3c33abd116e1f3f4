using System.Text;
using System.Text.Json;
using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Running;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Reporting;

/// <summary>--format sarif, as the programs that read it see it.</summary>
[TestClass]
public sealed class SarifTests
{
    [TestMethod]
    public void A_log_with_findings_fixes_and_errors_is_valid()
    {
        using var repository = WithFindings();
        var log = repository.Strip("--check", "--format", "sarif").Exits(2).OutputBytes;
        Assert.AreEqual(3, Run(log).GetProperty("results").GetArrayLength());
        SarifMultitool.Validate(repository, log);
    }

    [TestMethod]
    [DataRow("\"ruleIndex\": 0", "\"ruleIndex\": 99")]
    [DataRow("\"endColumn\":", "\"lastColumn\":")]
    public void A_damaged_log_would_be_noticed(string text, string damage)
    {
        using var repository = WithFindings();
        var log = Encoding.UTF8.GetString(repository.Strip("--check", "--format", "sarif").OutputBytes);
        SarifMultitool.Validate(repository, Encoding.UTF8.GetBytes(log));
        Assert.Contains(text, log);
        Assert.ThrowsExactly<AssertFailedException>(() => SarifMultitool.Validate(repository, Encoding.UTF8.GetBytes(log.Replace(text, damage, StringComparison.Ordinal))));
    }

    [TestMethod]
    public void A_log_of_a_clean_run_is_valid_and_empty()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Clean);
        var log = repository.Strip("--check", "--format", "sarif").Exits(0).OutputBytes;
        Assert.AreEqual(0, Run(log).GetProperty("results").GetArrayLength());
        SarifMultitool.Validate(repository, log);
    }

    [TestMethod]
    public void A_log_of_several_hooks_is_valid_and_holds_the_rules_of_all()
    {
        using var repository = WithFindings();
        repository.StageLines("a.py", "é DO-NOT-COMMIT");
        var log = repository.RunAll("--check", "--format", "sarif").Exits(2).OutputBytes;
        var run = Run(log);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        CollectionAssert.Contains(rules, "block-markers/marker");
        CollectionAssert.Contains(rules, "strip-notebooks/conflict-markers");
        foreach (var result in run.GetProperty("results").EnumerateArray()) Assert.AreEqual(rules[result.GetProperty("ruleIndex").GetInt32()], result.GetProperty("ruleId").GetString());
        SarifMultitool.Validate(repository, log);
    }

    [TestMethod]
    public void Paths_begin_at_the_top_wherever_the_hook_runs()
    {
        using var repository = WithFindings();
        var results = Run(repository.StripIn(repository.PathOf("sub dir"), "--check", "--format", "sarif").Exits(2).OutputBytes).GetProperty("results");
        var uris = results.EnumerateArray().Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()).ToList();
        CollectionAssert.AreEquivalent(new[] { "conflict.ipynb", "sub%20dir/%C3%A4%23%25.ipynb", "top.ipynb" }, uris);
    }

    [TestMethod]
    public void Nothing_of_this_machine_is_in_a_log()
    {
        using var repository = WithFindings();
        var log = Encoding.UTF8.GetString(repository.Strip("--check", "--format", "sarif").OutputBytes);
        Assert.DoesNotContain(repository.Root, log);
        Assert.AreEqual(log, Encoding.UTF8.GetString(repository.Strip("--check", "--format", "sarif").OutputBytes));
    }

    [TestMethod]
    public void Findings_in_the_baseline_are_not_in_the_log()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Strip("--write-baseline").Exits(0);
        Assert.AreEqual(0, Run(repository.Strip("--check", "--format", "sarif").Exits(0).OutputBytes).GetProperty("results").GetArrayLength());
    }

    private static TemporaryRepository WithFindings()
    {
        var repository = TemporaryRepository.Create();
        repository.Stage("top.ipynb", Dirty);
        repository.Stage("sub dir/ä#%.ipynb", Dirty);
        repository.Stage("conflict.ipynb", "{\n<<<<<<< a\n=======\n>>>>>>> b\n"u8.ToArray());
        repository.Stage("broken.ipynb", "{\"cells\": [\n oops"u8.ToArray());
        return repository;
    }

    private static JsonElement Run(byte[] log) => JsonDocument.Parse(log).RootElement.GetProperty("runs").EnumerateArray().Single();
}
