using System.Text;
using System.Text.Json;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Explaining;

/// <summary>What the documentation gives as an example of a rule is one: the hooks find the first and pass the second.</summary>
[TestClass]
public sealed class ExampleTests
{
    private static readonly Lazy<List<JsonElement>> All = new(static () =>
    {
        using var folder = TemporaryRepository.WithoutGit();
        return [.. JsonDocument.Parse(folder.Run(Programs.FrontDoor, ["rules", "--format", "json"]).Exits(0).OutputBytes).RootElement.EnumerateArray()];
    });

    public static IEnumerable<object[]> Documented => All.Value.Where(rule => !IsOfIssuer(rule)).Select(rule => new object[] { rule.GetProperty("id").GetString()! });

    [TestMethod]
    [DynamicData(nameof(Documented))]
    public void Found(string id)
    {
        var (rules, report) = Judge(id, "found");
        Assert.Contains(id, rules, report);
    }

    [TestMethod]
    [DynamicData(nameof(Documented))]
    public void Passes(string id)
    {
        var (rules, report) = Judge(id, "passes");
        Assert.IsEmpty(rules, report);
    }

    [TestMethod]
    public void Examples_of_issuers_are_found_by_their_rules()
    {
        using var repository = TemporaryRepository.Create();
        var issuers = All.Value.Where(IsOfIssuer).ToList();
        Assert.IsGreaterThan(500, issuers.Count);
        foreach (var rule in issuers)
        {
            var number = 0;
            foreach (var example in rule.GetProperty("found").EnumerateArray())
                repository.Write($"{rule.GetProperty("id").GetString()}/{number++}.txt", Encoding.UTF8.GetBytes(example.GetProperty("text").GetString()!.Replace("·", "", StringComparison.Ordinal)));
        }

        repository.Git("add", "--all");
        var report = JsonDocument.Parse(repository.Run(Programs.FrontDoor, ["block-secrets", "--format", "json"]).OutputBytes).RootElement;
        var found = report.GetProperty("findings").EnumerateArray().ToLookup(finding => finding.GetProperty("path").GetString()!, finding => finding.GetProperty("rule").GetString()!);
        var silent = Directory.EnumerateFiles(repository.Top, "*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(repository.Top, file).Replace('\\', '/')).Where(path => !found.Contains(path)).ToList();
        Assert.IsEmpty(silent, string.Join('\n', silent));
        // Some values are known by themselves too, and then told as another rule of the same issuer; few have a form that two issuers share.
        var wrong = found.Where(file => !file.Any(rule => rule.Split('-', '/')[2] == file.Key.Split('-', '/')[2])).Select(file => $"{file.Key}: {string.Join(' ', file)}").ToList();
        Assert.IsLessThan(found.Count / 100, wrong.Count, string.Join('\n', wrong));
    }

    private static bool IsOfIssuer(JsonElement rule) => rule.GetProperty("found").EnumerateArray().First() is var first && !first.TryGetProperty("path", out _) && rule.GetProperty("hook").GetString() == "block-secrets";

    private static (List<string> Rules, string Report) Judge(string id, string member)
    {
        using var repository = TemporaryRepository.Unborn();
        var rule = All.Value.First(rule => rule.GetProperty("id").GetString() == id);
        repository.Apply(rule.GetProperty(member));
        var run = repository.Run(Programs.FrontDoor, ["run", "--check", "--format", "json"]);
        return ([.. JsonDocument.Parse(run.OutputBytes).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!)], run.ToString());
    }
}
