namespace PreCommitDs.LargeData.Sniffing;

[TestClass]
public sealed class ZipTests
{
    [TestMethod]
    public void Members_follow_on_each_other() => Names("a,b/c,d.txt", new ZipBuilder().Add("a").Add("b/c", "some content").Add("d.txt", ""));

    [TestMethod]
    public void Behind_a_member_whose_size_comes_later_the_next_is_found() => Names("a,b,c", new ZipBuilder().AddStreamed("a", "content").AddStreamed("b", "").Add("c"));

    [TestMethod]
    public void Behind_a_member_whose_size_is_wide_the_next_is_found() => Names("a,b,c", new ZipBuilder().AddWide("a", "content").AddWide("b", "").Add("c"));

    [TestMethod]
    public void What_an_archive_in_an_archive_holds_is_no_member_of_it()
    {
        var inner = System.Text.Encoding.Latin1.GetString(new ZipBuilder().Add("inner").Done());
        Names("a.zip,b", new ZipBuilder().Add("a.zip", inner).Add("b"));
        Names("a.zip,b", new ZipBuilder().AddWide("a.zip", inner).Add("b"));
    }

    [TestMethod]
    public void A_name_that_is_cut_off_and_what_is_behind_it_are_not_told()
    {
        var content = new ZipBuilder().Add("first").Add("second").Done();
        for (var length = 0; length < content.Length; length++)
        {
            var expected = length < 35 ? "" : length < 36 + 36 ? "first" : "first,second";
            Assert.AreEqual(expected, string.Join(',', Zip.Members(content.AsSpan(0, length))), length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [TestMethod]
    public void Backslashes_part_folders_too() => Names("a/b", new ZipBuilder().Add("a\\b"));

    [TestMethod]
    [DataRow("ZIP archive", "readme.txt", "data.csv")]
    [DataRow("ZIP archive", "config.json", "index.js")]
    [DataRow("ZIP archive", "metadata.json", "rows.csv")]
    [DataRow("ZIP archive", "data.pkl", "readme.txt")]
    [DataRow("ZIP archive", "src/data.pkl.txt", "readme.txt")]
    [DataRow("ZIP archive", "src/main.py", "docs/version")]
    [DataRow("PyTorch checkpoint", "archive/data.pkl", "archive/version")]
    [DataRow("PyTorch checkpoint", "net/data/0", "net/data.pkl")]
    [DataRow("TorchScript mobile model", "net/data.pkl", "net/bytecode.pkl")]
    [DataRow("Keras model", "metadata.json", "config.json", "model.weights.h5")]
    [DataRow("Keras model", "config.json", "metadata.json", "model.weights.h5")]
    [DataRow("Keras model", "model.weights.h5", "metadata.json", "config.json")]
    [DataRow("NumPy archive", "arr_0.npy", "arr_1.npy")]
    [DataRow("ZIP archive", "readme.txt", "arr_0.npy")]
    [DataRow("Excel workbook", "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")]
    [DataRow("Excel workbook", "xl/workbook.bin", "[Content_Types].xml")]
    [DataRow("Word document", "[Content_Types].xml", "_rels/.rels", "word/document.xml")]
    [DataRow("PowerPoint presentation", "[Content_Types].xml", "ppt/presentation.xml")]
    [DataRow("Java archive", "META-INF/MANIFEST.MF", "A.class")]
    [DataRow("Python egg", "EGG-INFO/PKG-INFO", "a.py")]
    [DataRow("KML archive", "doc.kml", "a.png")]
    public void Members_tell_a_format(string format, params string[] members)
    {
        var (plain, streamed, wide) = (new ZipBuilder(), new ZipBuilder(), new ZipBuilder());
        foreach (var member in members)
        {
            plain.Add(member, "content");
            streamed.AddStreamed(member, "content");
            wide.AddWide(member, "content");
        }

        Assert.AreEqual(format, Sniff.Name(plain.Done()));
        Assert.AreEqual(format, Sniff.Name(streamed.Done()));
        Assert.AreEqual(format, Sniff.Name(wide.Done()));
    }

    [TestMethod]
    [DataRow("OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet")]
    [DataRow("OpenDocument file", "application/vnd.oasis.opendocument.text")]
    [DataRow("EPUB book", "application/epub+zip")]
    [DataRow("ZIP archive", "text/plain")]
    public void A_member_called_mimetype_tells_a_format(string format, string type) => Assert.AreEqual(format, Sniff.Name(new ZipBuilder().Add("mimetype", type).Add("content.xml").Done()));

    [TestMethod]
    [DataRow("net.pt", "PyTorch checkpoint")]
    [DataRow("data.npz", "NumPy archive")]
    [DataRow("tool-1.0-py3-none-any.whl", "Python wheel")]
    [DataRow("table.xlsx", "Excel workbook")]
    [DataRow("a.zip", "ZIP archive")]
    [DataRow("a.csv", "ZIP archive")]
    public void Where_members_tell_nothing_the_name_does(string name, string format) => Assert.AreEqual(format, Sniff.Of(name, new ZipBuilder().Add("other").Done()).Name);

    private static void Names(string expected, ZipBuilder zip) => Assert.AreEqual(expected, string.Join(',', Zip.Members(zip.Done())));
}
