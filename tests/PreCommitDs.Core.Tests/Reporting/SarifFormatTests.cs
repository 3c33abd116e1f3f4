using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Reporting;

[TestClass]
public sealed class SarifFormatTests
{
    private static readonly Rule[] Rules =
        [new("hook/one", Severity.Error, "One", "One is wrong. Mend `it`."), new("hook/two-words", Severity.Note, "Two", "Two is odd. <b>Look</b> at it.")];

    private static readonly FsCheck.Gen<Finding> Findings =
        Gen.Elements("a.py", "ä/b c%20d#e?.ipynb", "x:y", "new\nline", "😀", "out/side").Zip(Gen.Choose(0, 1)).Zip(
            Gen.Choose(0, 3).Zip(Gen.Choose(0, 2)), (file, place) => new Finding(Rules[file.Item2].Id, (Severity)place.Item2, file.Item1, new Location(place.Item1, place.Item1 == 0 ? 0 : 1, place.Item2), $"message \"{place.Item1}\" é\u0001")
            { Mend = place.Item1 == 1 ? "run this" : null });

    [TestMethod]
    public void Every_finding_is_read_back_with_its_rule_place_and_a_fingerprint_of_its_own() => Property.Holds(Findings.ListOf(), findings =>
    {
        var run = Run([.. findings], out var written);
        Assert.AreEqual(findings.Count, written);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        var expected = findings.OrderByDescending(finding => finding.Severity).ToList();
        Assert.HasCount(expected.Count, results);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var fingerprints = new HashSet<(string, string, string)>();
        foreach (var (finding, result) in expected.Zip(results))
        {
            Assert.AreEqual(finding.Rule, result.GetProperty("ruleId").GetString());
            Assert.AreEqual(finding.Rule, rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.AreEqual(finding.Severity.ToString().ToLowerInvariant(), result.GetProperty("level").GetString());
            Assert.StartsWith(finding.Message, result.GetProperty("message").GetProperty("text").GetString());
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var artifact = place.GetProperty("artifactLocation");
            var uri = artifact.GetProperty("uri").GetString()!;
            StringAssert.Matches(uri, new("^[A-Za-z0-9._~/%-]+$"));
            Assert.AreEqual(finding.Path, Uri.UnescapeDataString(uri));
            Assert.AreEqual(finding.Path != "out/side", artifact.TryGetProperty("uriBaseId", out _));
            Assert.AreEqual(Math.Max(1, finding.Location.Line), place.GetProperty("region").GetProperty("startLine").GetInt32());
            Assert.AreEqual(finding.Location.Cell > 0, result.GetProperty("locations")[0].TryGetProperty("logicalLocations", out _));
            Assert.IsTrue(fingerprints.Add((finding.Rule, uri, result.GetProperty("partialFingerprints").GetProperty("precommitDs/v1").GetString()!)));
        }
    });

    [TestMethod]
    public void Fingerprints_stay_when_lines_move()
    {
        Finding[] findings = [Finding(1) with { Message = "same" }, Finding(2) with { Message = "same" }, Finding(3)];
        var moved = findings.Select(finding => finding with { Location = new Location(finding.Location.Line + 40) }).ToArray();
        CollectionAssert.AreEqual(Fingerprints(findings), Fingerprints(moved));
        Assert.HasCount(3, Fingerprints(findings).Distinct());
        CollectionAssert.IsSubsetOf(Fingerprints(findings[1..]), Fingerprints(findings));
    }

    [TestMethod]
    public void A_clean_run_is_a_log_without_results()
    {
        var run = Run([], out _);
        Assert.AreEqual(0, run.GetProperty("results").GetArrayLength());
        Assert.AreEqual(2, run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength());
        Assert.IsTrue(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.AreEqual(0, run.GetProperty("invocations")[0].GetProperty("exitCode").GetInt32());
    }

    [TestMethod]
    public void Rules_say_all_that_is_known_of_them()
    {
        var rule = Run([], out _).GetProperty("tool").GetProperty("driver").GetProperty("rules")[1];
        Assert.AreEqual("TwoWords", rule.GetProperty("name").GetString());
        Assert.AreEqual("note", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.AreEqual("https://example.com/p/blob/v1.2.3/docs/hook.md#two-words", rule.GetProperty("helpUri").GetString());
        Assert.Contains("\\<b\\>Look", rule.GetProperty("help").GetProperty("markdown").GetString()!);
        Assert.AreEqual(Rules[1].Help, rule.GetProperty("help").GetProperty("text").GetString());
    }

    [TestMethod]
    public void More_results_than_GitHub_takes_are_cut_with_the_errors_kept()
    {
        var findings = Enumerable.Range(0, SarifFormat.MaxResults + 1).Select(i => Finding(i + 1) with { Severity = i == SarifFormat.MaxResults ? Severity.Error : Severity.Note, Message = "" }).ToArray();
        var results = Run(findings, out var written).GetProperty("results");
        Assert.AreEqual(results.GetArrayLength(), written);
        Assert.IsLessThanOrEqualTo(SarifFormat.MaxResults, written);
        Assert.AreEqual("error", results[0].GetProperty("level").GetString());
    }

    [TestMethod]
    public void More_bytes_than_GitHub_takes_are_cut_and_the_log_stays_whole()
    {
        var findings = Enumerable.Range(1, 200).Select(i => Finding(i) with { Message = new string('m', 500_000) }).ToArray();
        var run = Run(findings, out var written);
        Assert.AreEqual(run.GetProperty("results").GetArrayLength(), written);
        Assert.IsTrue(written is > 90 and < 101, $"{written}");
    }

    private static Finding Finding(int line) => new(Rules[0].Id, Severity.Error, "a.py", new Location(line), $"message {line}");

    private static List<string?> Fingerprints(Finding[] findings) =>
        [.. Run(findings, out _).GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("precommitDs/v1").GetString())];

    private static JsonElement Run(Finding[] findings, out int written)
    {
        var report = new Report("hook") { Rules = () => Rules };
        report.Findings.AddRange(findings);
        using var output = new MemoryStream();
        written = SarifFormat.Write(report, new ReportContext("1.2.3", "https://example.com/p", path => path == "out/side" ? null : path), output);
        var log = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).RootElement;
        Assert.AreEqual("2.1.0", log.GetProperty("version").GetString());
        return log.GetProperty("runs").EnumerateArray().Single();
    }
}
