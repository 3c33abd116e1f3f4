using System.Text;
using PreCommitDs.Toml;

namespace PreCommitDs.Harness;

/// <summary>Checks the places that a document's keys and values claim, by counting and by reading again what stands there.</summary>
internal static class TomlPlaces
{
    public static void AreRight(byte[] document)
    {
        var root = TomlDocument.Parse(document);
        IsRight(root.Position, document);
        CheckEntries(root, document);
    }

    /// <summary>Whether line and column are those of the offset, counted the slow way.</summary>
    public static void IsRight(TomlPosition position, byte[] document)
    {
        Assert.IsTrue(position is { Offset: >= 0, Length: >= 0 } && position.Offset + position.Length <= document.Length, $"{position} of {document.Length}");
        var before = Encoding.UTF8.GetString(document, 0, position.Offset).TrimStart('\uFEFF').Split('\n');
        Assert.AreEqual((before.Length, before[^1].EnumerateRunes().Count() + 1), (position.Line, position.Column), position.ToString());
    }

    private static void CheckEntries(TomlTable table, byte[] document)
    {
        foreach (var entry in table)
        {
            IsRight(entry.KeyPosition, document);
            Assert.AreEqual(entry.Key, TomlDocument.Parse([.. entry.KeyPosition.Of(document), .. "=1"u8]).Single().Key);
            Check(entry.Value, document);
        }
    }

    private static void Check(TomlValue value, byte[] document)
    {
        IsRight(value.Position, document);
        Reread(value, value.Position.Of(document));
        if (value is TomlTable table) CheckEntries(table, document);
        if (value is not TomlArray array) return;
        foreach (var item in array) Check(item, document);
    }

    private static void Reread(TomlValue value, ReadOnlySpan<byte> source)
    {
        if (value is TomlTable { Form: TomlTableForm.Header } or TomlArray { IsArrayOfTables: true })
            Assert.AreEqual(1, TomlDocument.Parse(source).Count);
        else if (value is TomlTable { Form: not TomlTableForm.Inline })
            Assert.AreEqual(1, TomlDocument.Parse([.. source, .. "=1"u8]).Count);
        else
            Assert.AreEqual(TomlTree.Text(TomlTree.Of(value), isSorted: false), TomlTree.Text(TomlTree.Of(TomlDocument.Parse([.. "x="u8, .. source]).Single().Value), isSorted: false));
    }
}
