using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Reporting;

[TestClass]
public sealed class LineCursorTests
{
    private static readonly string[] Parts = ["a", "\n", "\r\n", "é", "数", "😀", " ", "\t", "\uFEFF", "abcdefghijklmnopqrstuvwxyz"];

    [TestMethod]
    public void Every_place_is_that_of_counting_code_point_by_code_point() => Property.Holds(
        Gen.Elements(Parts).ListOf(),
        parts =>
        {
            var text = string.Concat(parts);
            var bytes = Encoding.UTF8.GetBytes(text);
            var cursor = new LineCursor(bytes);
            var (line, column, offset) = (1, 1, 0);
            foreach (var rune in text.EnumerateRunes())
            {
                // What lies between is passed over in one step now and then.
                if (offset % 3 != 1)
                {
                    cursor.MoveTo(offset);
                    Assert.AreEqual((line, column), (cursor.Line, cursor.Column), $"offset {offset}");
                }

                Assert.AreEqual(new Location(line, column), Location.At(bytes, offset));
                if (rune.Value == '\n') (line, column) = (line + 1, 1);
                else if (offset > 0 || rune.Value != 0xFEFF) column++;
                offset += rune.Utf8SequenceLength;
            }
        });

    [TestMethod]
    public void A_stretch_ends_behind_its_last_code_point()
    {
        var text = "ab\ncdé\nf"u8;
        Assert.AreEqual(new Location(1, 2) { EndLine = 2, EndColumn = 4 }, Location.Between(text, 1, 7));
        Assert.AreEqual(new Location(2, 2) { EndLine = 2, EndColumn = 2 }, Location.Between(text, 4, 4));
    }
}
