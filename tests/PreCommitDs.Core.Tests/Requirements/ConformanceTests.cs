using System.Text.Json;
using PreCommitDs.Harness;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Packages;
using PreCommitDs.Requirements.Specifiers;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements;

/// <summary>What the packaging library of Python says, this says as well.</summary>
[TestClass]
public sealed class ConformanceTests(TestContext context)
{
    private static readonly Lazy<Dictionary<string, MarkerEnvironment>> Environments = new(static () =>
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SharedData.Of("pep"), "pep_envs.json")));
        return document.RootElement.GetProperty("envs").EnumerateObject().ToDictionary(static item => item.Name, static item => MarkerSample.Environment(
            item.Value.EnumerateObject().Select(static value => (value.Name, value.Value.GetString()!))));
    });

    [TestMethod]
    public void Versions() => Conformance.Holds(context, "pep440_versions.jsonl", "parse_version", static row =>
    {
        var isVersion = Pep440Version.TryParse(row.Text("version"), out var version);
        if (!isVersion || !row.Is("valid")) return ($"{isVersion}", $"{row.Is("valid")}");
        var found = $"""
            {version} {version!.Epoch} {string.Join(' ', version.Release)} {version.Post} {version.Dev} {string.Join('.', version.Local)}
            {version.Public} {version.BaseVersion} {version.Canonical} {version.IsPreRelease} {version.IsPostRelease} {version.IsDevRelease} {version.Pre}
            """;
        var pre = row.GetProperty("pre");
        var expected = $"""
            {row.Text("normalized")} {row.Text("epoch")} {row.List("release")} {row.Raw("post")} {row.Raw("dev")} {row.Raw("local")}
            {row.Text("public")} {row.Text("base_version")} {row.Text("canonical")} {row.Raw("is_prerelease")} {row.Raw("is_postrelease")} {row.Raw("is_devrelease")} {(pre.ValueKind == JsonValueKind.Array ? string.Concat(pre.EnumerateArray()) : "")}
            """;
        return (found, expected);
    });

    [TestMethod]
    public void Order_of_versions() => Conformance.Holds(context, "pep440_versions.jsonl", "cmp", static row =>
    {
        var (left, right) = (VersionSample.Parse(row.Text("a")), VersionSample.Parse(row.Text("b")));
        var order = Math.Sign(left.CompareTo(right));
        Assert.AreEqual(order == 0, left == right);
        return ($"{order} {-Math.Sign(right.CompareTo(left))}", $"{row.Raw("cmp")} {row.Raw("cmp")}");
    });

    [TestMethod]
    public void Specifier_sets() => Conformance.Holds(context, "pep440_specifiers.jsonl", "parse_spec", static row => (
        SpecifierSet.TryParse(row.Text("spec"), out var set) ? Clauses(set) : "none",
        row.Is("valid") ? Clauses(row.GetProperty("clauses")) : "none"));

    [TestMethod]
    public void Versions_that_match() => Conformance.Holds(context, "pep440_specifiers.jsonl", "contains", static row =>
    {
        bool? preReleases = row.GetProperty("prereleases").ValueKind == JsonValueKind.Null ? null : row.Is("prereleases");
        return ($"{SpecifierSample.Parse(row.Text("spec")).Contains(row.Text("version"), preReleases)}", row.Raw("contains"));
    });

    [TestMethod]
    public void Sets_that_nothing_matches() => Conformance.Holds(context, "pep440_specifiers.jsonl", "unsatisfiable", static row =>
        ($"{SpecifierSample.Parse(row.Text("spec")).IsUnsatisfiable}", row.Raw("unsatisfiable")));

    [TestMethod]
    public void Sets_that_exclude_each_other() => Conformance.Holds(context, "pep440_specifiers.jsonl", "disjoint", static row =>
        ($"{SpecifierSample.Parse(row.Text("a")).IsDisjointFrom(SpecifierSample.Parse(row.Text("b")))}", row.Raw("disjoint")));

    [TestMethod]
    public void Names() => Conformance.Holds(context, "pep508_requirements.jsonl", "name", static row => (PackageName.Normalize(row.Text("name")), row.Text("normalized")));

    [TestMethod]
    public void Requirements() => Conformance.Holds(context, "pep508_requirements.jsonl", "requirement", static row =>
    {
        var isRequirement = Requirement.TryParse(row.Text("req"), out var requirement);
        if (!isRequirement || !row.Is("valid")) return ($"{isRequirement}", $"{row.Is("valid")}");
        var extras = requirement!.Extras.Select(static extra => PackageName.Normalize(extra)).Order(StringComparer.Ordinal);
        return (
            $"{requirement.Name} {requirement.NormalizedName} [{string.Join(' ', requirement.Extras)}] [{string.Join(' ', extras)}] {Clauses(requirement.Specifiers)} {requirement.Url} {requirement.Marker}",
            $"{row.Text("name")} {row.Text("normalized_name")} [{row.List("extras")}] [{row.List("normalized_extras")}] {Clauses(row.GetProperty("spec"))} {row.Raw("url")} {row.Raw("marker")}");
    });

    [TestMethod]
    public void Markers() => Conformance.Holds(context, "pep508_markers.jsonl", "parse_marker", static row =>
        (Marker.TryParse(row.Text("marker"), out var marker) ? marker.ToString() : "none", row.Is("valid") ? row.Text("str") : "none"));

    [TestMethod]
    public void Values_of_markers() => Conformance.Holds(context, "pep508_markers.jsonl", "eval_marker", static row =>
    {
        var environment = Environments.Value[row.Text("env")].With(new MarkerEnvironment { [MarkerVariable.Extra] = row.Text("extra") });
        var result = MarkerSample.Parse(row.Text("marker")).Evaluate(environment);
        var found = result.Fault switch
        {
            MarkerFault.UndefinedVariable => "UndefinedEnvironmentName",
            MarkerFault.UndefinedComparison => "UndefinedComparison",
            _ => $"{result.IsTrue}",
        };
        return (found, row.TryGetProperty("error", out var error) ? error.GetString()! : row.Raw("result"));
    });

    private static string Clauses(SpecifierSet set) => string.Join(' ', set.Clauses.Select(static clause => clause.ToString()).Order(StringComparer.Ordinal));

    private static string Clauses(JsonElement list) => string.Join(' ', list.EnumerateArray().Select(static clause => string.Concat(clause.EnumerateArray())).Order(StringComparer.Ordinal));
}
