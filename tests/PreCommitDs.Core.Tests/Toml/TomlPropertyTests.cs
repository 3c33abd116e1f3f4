using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Toml;

[TestClass]
public sealed class TomlPropertyTests
{
    private static readonly byte[] Telling = "\"'\\[]{}=.,#\n\r\t 0_-+:eExobTZu\0\x7f\x80"u8.ToArray();

    private static readonly List<byte[]> Documents =
    [
        .. new[] { "valid", "invalid" }.SelectMany(kind => Directory.GetFiles(Path.Combine(SourceTree.Fixtures("toml"), kind), "*.toml"))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(document => document.Length < 3000),
    ];

    [TestMethod]
    public void A_tree_in_any_style_is_read_as_that_tree() => Property.Holds(
        TomlSample.Any,
        sample => Assert.AreEqual(TomlTree.Text(sample.Tree, isSorted: true), TomlTree.Text(TomlTree.Of(TomlDocument.Parse(sample.Bytes)), isSorted: true)),
        times: 3000);

    [TestMethod]
    public void Keys_and_values_stand_where_they_say() => Property.Holds(TomlSample.Any, sample => TomlPlaces.AreRight(sample.Bytes), times: 1000);

    [TestMethod]
    public void Damaged_documents_are_read_or_refused_in_one_line_with_a_place_inside() => Property.Holds(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Damaged(new Random(seed))),
        document =>
        {
            try
            {
                TomlDocument.Parse(document);
            }
            catch (TomlException error)
            {
                // The offset of what is no UTF-8 is right, but its column cannot be counted by decoding.
                if (System.Text.Unicode.Utf8.IsValid(document)) TomlPlaces.IsRight(error.Position, document);
                Assert.IsTrue(error.Position.Offset + error.Position.Length <= document.Length);
                Assert.IsFalse(error.Message.Any(char.IsControl), error.Message);
            }
        },
        times: 20_000);

    [TestMethod]
    public void A_cut_document_is_read_or_refused() => Property.Holds(TomlSample.Any, sample =>
    {
        var document = sample.Bytes;
        for (var length = 0; length < document.Length; length++)
        {
            try
            {
                TomlDocument.Parse(document.AsSpan(0, length));
            }
            catch (TomlException error)
            {
                Assert.IsTrue(error.Position.Offset + error.Position.Length <= length, error.Message);
            }
        }
    }, times: 50);

    private static byte[] Damaged(Random random)
    {
        var document = Documents[random.Next(Documents.Count)].ToList();
        for (var damages = random.Next(1, 5); damages > 0; damages--)
        {
            var at = random.Next(document.Count + 1);
            var rest = document.Count - at;
            switch (random.Next(5))
            {
                case 0: document.Insert(at, Telling[random.Next(Telling.Length)]); break;
                case 1: document.Insert(at, (byte)random.Next(256)); break;
                case 2: document.RemoveRange(at, Math.Min(rest, random.Next(4))); break;
                case 3: document.InsertRange(random.Next(document.Count + 1), document.GetRange(at, Math.Min(rest, random.Next(20)))); break;
                default: document.InsertRange(at, Documents[random.Next(Documents.Count)].Take(60)); break;
            }
        }

        return [.. document];
    }
}
