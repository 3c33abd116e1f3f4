using System.Text;
using PreCommitDs.Harness;
using PreCommitDs.LargeData.Kinds;

namespace PreCommitDs.LargeData;

/// <summary>The table of formats in the documentation is made of the declarations: with WRITE_GENERATED=1 this test writes it anew.</summary>
[TestClass]
public sealed class FormatsTableTests
{
    private const string Begin = "<!-- The table is written by FormatsTableTests; WRITE_GENERATED=1 writes it anew. -->\n";

    [TestMethod]
    public void Page_holds_the_table_of_the_declarations()
    {
        var file = Path.Combine(SourceTree.Core, "..", "..", "docs", "block-large-data.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        Assert.IsGreaterThanOrEqualTo(0, begin, "the mark before the table is gone");
        var expected = page[..(begin + Begin.Length)] + Table();
        if (Environment.GetEnvironmentVariable("WRITE_GENERATED") == "1") File.WriteAllText(file, expected);
        else Assert.IsTrue(expected == page, "docs/block-large-data.md is not as the declarations are: WRITE_GENERATED=1 dotnet test writes its table anew");
    }

    private static string Table()
    {
        var table = new StringBuilder("\n| kind | format | names | known by |\n| --- | --- | --- | --- |\n");
        foreach (var format in FormatTable.All.OrderBy(static format => format.Kind).ThenBy(static format => format.Name, StringComparer.OrdinalIgnoreCase))
            table.Append($"| `{format.Kind.ToString().ToLowerInvariant()}` | {format.Name} | {string.Join(' ', format.Extensions.Select(static extension => $"`{extension}`"))} | {KnownBy(format).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        return table.ToString();
    }

    private static string KnownBy(DataFormat format)
    {
        var signatures = string.Join(", ", format.Signatures.Select(static signature => signature.ToString()));
        var all = string.Join("; ", new[] { signatures, format.How ?? "" }.Where(static text => text.Length > 0));
        return all.Length > 0 ? all : "its name";
    }
}
