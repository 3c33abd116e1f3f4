using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Files;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Texts;

/// <summary>Wherever in a notebook a token is written, it is found exactly there.</summary>
[TestClass]
public sealed class PlantedNotebookTests
{
    [TestMethod]
    public void A_token_is_found_at_the_place_where_it_was_planted() => Property.Holds(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var notebook = PlantedNotebook.Make(new Random(seed));
            var findings = Check(notebook.Bytes);
            Assert.HasCount(1, findings, notebook.Text);
            var place = findings[0].Location;
            Assert.AreEqual((notebook.Cell, notebook.CellId, notebook.Line, notebook.Column), (place.Cell, place.CellId, place.CellLine, place.CellColumn), notebook.Text);
            Assert.AreEqual(notebook.Where, place.Cell == 0 || place.CellOutput < 0 ? " in metadata" : place.CellOutput > 0 ? $" in output {place.CellOutput}" : "", notebook.Text);
            var line = notebook.Text.Split('\n')[place.Line - 1];
            Assert.StartsWith(notebook.Written, Runes(line)[(place.Column - 1)..].Aggregate(new StringBuilder(), static (text, rune) => text.Append(rune)).ToString(), notebook.Text);
        },
        times: 600);

    [TestMethod]
    public void No_token_is_looked_for_in_what_is_no_text() => Property.Holds(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed => Assert.IsEmpty(Check(PlantedNotebook.MakeHidden(new Random(seed)).Bytes)),
        times: 200);

    private static Rune[] Runes(string line) => [.. line.EnumerateRunes()];

    private static IReadOnlyList<Finding> Check(byte[] content) => new SecretChecker().Check(new FileContent("nb.ipynb", "nb.ipynb", () =>
    {
        var buffer = new ByteBuffer();
        buffer.Append(content);
        return buffer;
    }));
}
