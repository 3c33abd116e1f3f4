using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Files;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Texts;

/// <summary>Text in wide units is read whatever its order, its language, its end; what is no text is none.</summary>
[TestClass]
public sealed class TextEncodingTests
{
    private const string Token = "hf_" + "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn";

    private static readonly string[] Languages = ["key of the model", "ключ модели для обучения", "模型的密钥在这里一　", "κλειδί του μοντέλου", "clé 📈 ключ 🔑 Ā㄀"];

    private static readonly Encoding[] Encodings =
    [
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        new UTF32Encoding(bigEndian: false, byteOrderMark: true), new UTF32Encoding(bigEndian: true, byteOrderMark: true),
    ];

    [TestMethod]
    public void Any_language_in_any_order_is_read_with_and_without_a_mark() => Property.Holds(
        (from encoding in Gen.Elements(Encodings) from hasMark in Gen.Elements(true, false) from language in Gen.Elements(Languages) from lines in Gen.Choose(0, 60) from cut in Gen.Choose(0, 3) select (encoding, hasMark, language, lines, cut)).ToArbitrary(),
        sample =>
        {
            var (encoding, hasMark, language, lines, cut) = sample;
            var text = string.Concat(Enumerable.Range(0, lines).Select(i => $"{language} {i}\n")) + $"{language} = '{Token}'\n";
            byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text), .. new byte[] { 0x41, 0x42, 0x43 }.AsSpan(0, encoding is UTF32Encoding ? cut : cut % 2)];
            var finding = Check(bytes).Single();
            Assert.AreEqual((lines + 1, language.EnumerateRunes().Count() + 5), (finding.Location.Line, finding.Location.Column));
        });

    [TestMethod]
    public void No_character_is_lost_where_a_piece_of_the_text_ends()
    {
        foreach (var encoding in Encodings)
        {
            for (var before = 2040; before < 2052; before++)
            {
                var text = new string('a', before) + "📈📈📈 end";
                using var widened = TextEncoding.Widened([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
                Assert.AreEqual(text, Encoding.UTF8.GetString(widened!.Span));
            }
        }
    }

    [TestMethod]
    [DataRow(new byte[] { 0xff, 0xfe })]
    [DataRow(new byte[] { 0xfe, 0xff })]
    [DataRow(new byte[] { 0xff, 0xfe, 0, 0 })]
    [DataRow(new byte[] { 0, 0, 0xfe, 0xff })]
    public void A_mark_alone_is_an_empty_text(byte[] content)
    {
        using var widened = TextEncoding.Widened(content);
        Assert.AreEqual(0, widened!.Length);
    }

    [TestMethod]
    [DataRow(new byte[] { 0xff, 0xfe, 0x41 })]
    [DataRow(new byte[] { 0xfe, 0xff, 0xd8 })]
    [DataRow(new byte[] { 0xff, 0xfe, 0, 0, 0x41 })]
    [DataRow(new byte[] { 0xff, 0xfe, 0x3d, 0xd8 })]
    public void Half_a_unit_at_the_end_is_a_character_that_is_unknown(byte[] content)
    {
        using var widened = TextEncoding.Widened(content);
        Assert.AreEqual("\ufffd", Encoding.UTF8.GetString(widened!.Span));
    }

    [TestMethod]
    public void Numbers_and_programs_are_no_text()
    {
        var small = new byte[4000];
        for (var i = 0; i < small.Length; i += 2) small[i] = (byte)(i % 30);
        var wide = new byte[4000];
        for (var i = 0; i < wide.Length; i += 4) wide[i] = (byte)(i / 4 % 30);
        byte[] program = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0, 1, 0, 0, 0, .. Encoding.ASCII.GetBytes(Token)];
        foreach (var content in (byte[][])[small, wide, program, new byte[100], [0, 0, 0, 0, 0, 0, 0, 1]])
        {
            using var widened = TextEncoding.Widened(content);
            Assert.IsNull(widened);
            Assert.IsTrue(TextEncoding.IsBinary(content));
        }
    }

    [TestMethod]
    public void Text_of_one_byte_a_character_is_left_as_it_is()
    {
        foreach (var content in (byte[][])[[], [0x41], [0xe9, 0x20, 0xff], Encoding.UTF8.GetBytes("\ufeffkey"), Encoding.Latin1.GetBytes("clé = 'x'")])
        {
            using var widened = TextEncoding.Widened(content);
            Assert.IsNull(widened);
            Assert.IsFalse(TextEncoding.IsBinary(content));
        }
    }

    private static IReadOnlyList<Finding> Check(byte[] content) => new SecretChecker().Check(new FileContent("settings.ini", "settings.ini", () =>
    {
        var buffer = new ByteBuffer();
        buffer.Append(content);
        return buffer;
    }));
}
