using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData.Kinds;

[TestClass]
public sealed class FormatTableTests
{
    [TestMethod]
    public void Names_are_unique_and_extensions_in_lower_case_with_a_dot()
    {
        Assert.AreEqual(FormatTable.All.Count, FormatTable.All.Select(static format => format.Name).Distinct().Count());
        foreach (var format in FormatTable.All)
            foreach (var extension in format.Extensions) Assert.IsTrue(extension.StartsWith('.') && !extension.Any(char.IsAsciiLetterUpper), extension);
    }

    [TestMethod]
    public void No_extension_belongs_to_two_formats()
    {
        var twice = FormatTable.All.SelectMany(static format => format.Extensions).GroupBy(static extension => extension).Where(static group => group.Count() > 1).Select(static group => group.Key);
        Assert.AreEqual("", string.Join(' ', twice));
    }

    [TestMethod]
    public void Every_format_is_known_by_something() =>
        Assert.AreEqual("", string.Join(", ", FormatTable.All.Where(static format => format is { Signatures.Count: 0, Test: null, How: null } && format.Extensions.Length == 0).Select(static format => format.Name)));

    [TestMethod]
    public void A_test_that_tells_a_format_is_described() =>
        Assert.AreEqual("", string.Join(", ", FormatTable.All.Where(static format => format is { Signatures.Count: 0, Test: not null, How: null }).Select(static format => format.Name)));

    /// <summary>Formats that overlap come in the right order: what is told by a signature alone is told behind any other bytes.</summary>
    [TestMethod]
    public void No_format_hides_the_signature_of_another()
    {
        var hidden = new List<string>();
        foreach (var format in FormatTable.All.Where(static format => format is { Test: null, IsText: false }))
        {
            foreach (var signature in format.Signatures)
            {
                var head = new byte[600];
                new Random(5).NextBytes(head.AsSpan(0, 600));
                for (var i = 0; i < head.Length; i++) head[i] |= 0x80;
                head[500] = 0;
                signature.Bytes.CopyTo(head, signature.Offset);
                var found = Sniff.Of("x", head).Format;
                if (found != format) hidden.Add($"{format.Name} {signature}: {found?.Name}");
            }
        }

        Assert.AreEqual("", string.Join('\n', hidden));
    }

    [TestMethod]
    [DataRow("a.csv", ".csv")]
    [DataRow("A.CSV", ".csv")]
    [DataRow("dir.csv/a", null)]
    [DataRow(".csv", null)]
    [DataRow("dir/.csv", null)]
    [DataRow("acsv", null)]
    public void An_extension_stands_behind_a_name(string path, string? extension) =>
        Assert.AreEqual(extension, FormatTable.All.Single(static format => format.Name == "CSV table").ExtensionOf(path));
}
