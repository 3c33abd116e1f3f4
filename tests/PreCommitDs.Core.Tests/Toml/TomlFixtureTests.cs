using System.Text.Json;
using PreCommitDs.Harness;

namespace PreCommitDs.Toml;

/// <summary>
/// fixtures/toml/valid holds documents and their values as JSON, each scalar as its type and value; fixtures/toml/invalid holds
/// documents and a line of line:column and a part of the message.
/// </summary>
[TestClass]
public sealed class TomlFixtureTests
{
    private static readonly string Root = SourceTree.Fixtures("toml");

    public static IEnumerable<string> Valid => Names("valid");

    public static IEnumerable<string> Invalid => Names("invalid");

    [TestMethod]
    [DynamicData(nameof(Valid))]
    public void A_valid_document_has_the_expected_values_in_order(string name)
    {
        using var expected = JsonDocument.Parse(Read("valid", name + ".json"), new JsonDocumentOptions { MaxDepth = 200 });
        Assert.AreEqual(
            TomlTree.Text(TomlTree.Of(expected.RootElement), isSorted: false),
            TomlTree.Text(TomlTree.Of(TomlDocument.Parse(Read("valid", name + ".toml"))), isSorted: false));
    }

    [TestMethod]
    [DynamicData(nameof(Valid))]
    public void Keys_and_values_stand_where_they_say(string name) => TomlPlaces.AreRight(Read("valid", name + ".toml"));

    [TestMethod]
    [DynamicData(nameof(Invalid))]
    public void An_invalid_document_is_refused_with_its_place(string name)
    {
        var document = Read("invalid", name + ".toml");
        var expected = File.ReadAllText(Path.Combine(Root, "invalid", name + ".error")).TrimEnd('\n');
        var error = Assert.ThrowsExactly<TomlException>(() => TomlDocument.Parse(document));
        Assert.AreEqual(expected.Split(' ')[0], $"{error.Position.Line}:{error.Position.Column}", error.Message);
        Assert.Contains(expected[(expected.IndexOf(' ', StringComparison.Ordinal) + 1)..], error.Message);
        Assert.IsTrue(error.Message.Length < 160 && !error.Message.Any(char.IsControl), error.Message);
    }

    private static IEnumerable<string> Names(string kind) =>
        Directory.GetFiles(Path.Combine(Root, kind), "*.toml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static byte[] Read(string kind, string file) => File.ReadAllBytes(Path.Combine(Root, kind, file));
}
