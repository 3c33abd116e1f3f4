using System.Text;
using System.Text.Json;
using PreCommitDs.Files;
using PreCommitDs.Harness;

namespace PreCommitDs.Notebooks;

/// <summary>Each folder below fixtures/strip-notebooks is a case: input.ipynb, expected.ipynb, and args, one a line, where there are any.</summary>
[TestClass]
public sealed class StripFixtureTests
{
    private static readonly string Root = SourceTree.Fixtures("strip-notebooks");

    public static IEnumerable<string> Cases => Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Input_becomes_expected(string name)
    {
        var result = Fixer(name).Fix("input.ipynb", Read(name, "input.ipynb"), explain: true);
        Assert.AreEqual(
            Encoding.UTF8.GetString(Read(name, "expected.ipynb")),
            Encoding.UTF8.GetString(result.Edits.Apply(Read(name, "input.ipynb"))),
            result.Summary);
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Expected_is_clean(string name) =>
        Assert.AreEqual(FixOutcome.Clean, Fixer(name).Fix("expected.ipynb", Read(name, "expected.ipynb"), explain: true).Outcome);

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Findings_account_for_every_byte_that_goes(string name)
    {
        var (input, expected) = (Read(name, "input.ipynb"), Read(name, "expected.ipynb"));
        var result = Fixer(name).Fix("input.ipynb", input, explain: true);
        Assert.AreEqual(input.AsSpan().SequenceEqual(expected) ? FixOutcome.Clean : FixOutcome.Changed, result.Outcome);
        Assert.AreEqual(result.Outcome == FixOutcome.Changed, result.Findings.Count > 0);
        Assert.AreEqual(input.Length - expected.Length, result.Edits.Saved());
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Expected_is_JSON(string name)
    {
        using var document = JsonDocument.Parse(ReferenceTree.WithoutPythonNumbers(Encoding.UTF8.GetString(Read(name, "expected.ipynb"))));
        Assert.AreEqual(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    private static IFixer Fixer(string name)
    {
        var arguments = Path.Combine(Root, name, "args");
        return Strip.With(File.Exists(arguments) ? File.ReadAllLines(arguments) : []);
    }

    private static byte[] Read(string name, string file) => File.ReadAllBytes(Path.Combine(Root, name, file));
}
