using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Requirements.Reading;

[TestClass]
public sealed class RequirementsEncodingTests
{
    private const string Sample = "a==1  # é\nb @ ./é.whl\n";

    public static IEnumerable<object[]> Marked =>
    [
        [new UTF8Encoding(true)], [new UnicodeEncoding(false, true)], [new UnicodeEncoding(true, true)], [new UTF32Encoding(false, true)], [new UTF32Encoding(true, true)],
    ];

    [TestMethod]
    [DynamicData(nameof(Marked))]
    public void A_byte_order_mark_decides(Encoding encoding)
    {
        var file = RequirementsReader.Read("r.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]);
        Assert.AreEqual("1:1 a==1 | 2:1 b @ ./é.whl", ReadingSample.Entries(file));
        Assert.IsEmpty(file.Faults);
    }

    [TestMethod]
    public void A_mark_alone_is_an_empty_file()
    {
        foreach (var encoding in Marked.Select(static row => (Encoding)row[0])) Assert.IsEmpty(RequirementsReader.Read("r.txt", encoding.GetPreamble()).Entries);
    }

    [TestMethod]
    [DataRow("# -*- coding: latin-1 -*-\na @ ./\u00e9.whl\n")]
    [DataRow("# vim: set fileencoding=iso-8859-1 :\na @ ./\u00e9.whl\n")]
    [DataRow("a0==1\n# coding:cp1252\na @ ./\u00e9.whl\n")]
    [DataRow("#coding=latin1\r\na @ ./\u00e9.whl\r\n")]
    public void A_comment_in_the_first_two_lines_names_the_encoding(string text)
    {
        var file = RequirementsReader.Read("r.txt", Encoding.Latin1.GetBytes(text));
        Assert.AreEqual("./\u00e9.whl", file.Entries[^1].Url);
    }

    [TestMethod]
    [DataRow("# coding: utf-8\na @ ./\u00e9.whl\n")]
    [DataRow("# coding: UTF8\na @ ./\u00e9.whl\n")]
    [DataRow("# encoding: us-ascii\na @ ./\u00e9.whl\n")]
    [DataRow("# coding\na @ ./\u00e9.whl\n")]
    [DataRow(" # coding: latin-1\na @ ./\u00e9.whl\n")]
    [DataRow("b==1 # coding: latin-1\na @ ./\u00e9.whl\n")]
    [DataRow("\n\n# coding: latin-1\na @ ./\u00e9.whl\n")]
    public void Everything_else_is_utf8(string text) => Assert.AreEqual("./\u00e9.whl", ReadingSample.Read(text).Entries[^1].Url);

    [TestMethod]
    public void What_is_no_utf8_is_read_all_the_same()
    {
        var file = RequirementsReader.Read("r.txt", [.. "a==1 # "u8, 0xE9, .. "\nb==2\n"u8, 0xC2]);
        Assert.AreEqual("1:1 a==1 | 2:1 b==2", ReadingSample.Entries(file));
        Assert.AreEqual("3:1 fault", ReadingSample.Faults(file));
    }

    [TestMethod]
    [DataRow("\0", 0)]
    [DataRow("a==1\n\0b", 5)]
    [DataRow("\ufeffa\0", 4)]
    [DataRow("# coding: latin-1\na\0", 19)]
    public void A_byte_of_zero_is_refused_with_its_place(string text, int offset)
    {
        var refused = Assert.ThrowsExactly<MalformedFileException>(() => ReadingSample.Read(text));
        Assert.AreEqual(offset, refused.Offset);
    }
}
