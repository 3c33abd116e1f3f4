using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using PreCommitDs.Formats.Json;
using PreCommitDs.Harness;

namespace PreCommitDs.Secrets.Texts;

[TestClass]
public sealed class UnescapedStringTests
{
    [TestMethod]
    [DataRow("plain", "plain")]
    [DataRow("a\\nb\\t\\\"c\\\\ \\/", "a\nb\t\"c\\ /")]
    [DataRow("caf\\u00e9 \\ud83d\\udcc8", "café 📈")]
    [DataRow("lone \\ud83d end", "lone \ufffd end")]
    [DataRow("\\u001b[0;31mred\\u001b[0m", "red")]
    [DataRow("\\u001b[38;5;241mKEY\\u001b[39m=\\u001b[1m'x'", "KEY='x'")]
    [DataRow("\u001b[32mraw\u001b[0m", "raw")]
    [DataRow("\\u001b alone", " alone")]
    [DataRow("\\u001b[never ends", "ever ends")]
    [DataRow("broken \\u12", "broken \\u12")]
    [DataRow("broken \\", "broken \\")]
    public void A_string_is_read_as_what_people_see(string raw, string meant) => Assert.AreEqual(meant, Meant(raw));

    [TestMethod]
    public void Whatever_is_written_as_JSON_is_read_back_and_every_place_is_found_again() => Property.Holds(
        ArbMap.Default.ArbFor<FsCheck.NonNull<string>>(),
        sample =>
        {
            var text = sample.Get.Replace('\u001b', 'e');
            var raw = JsonSerializer.Serialize(text)[1..^1];
            var expected = Encoding.UTF8.GetBytes(JsonSerializer.Deserialize<string>($"\"{raw}\"")!);
            var bytes = Encoding.UTF8.GetBytes(raw);
            Assert.AreEqual(Encoding.UTF8.GetString(expected), Meant(raw));
            using var meant = new LogicalText();
            meant.AddEscaped(bytes, new TextSpan(0, bytes.Length), TextForm.Escaped);
            var way = new TextWay(meant, bytes);
            for (var i = 0; i < expected.Length; i++)
            {
                var rest = Encoding.UTF8.GetString(bytes[way.Back(i, i + 1).Start..]);
                if ((expected[i] & 0xC0) != 0x80) Assert.AreEqual(Encoding.UTF8.GetString(expected[i..]), Meant(rest));
            }
        });

    [TestMethod]
    [DataRow("\\x41\\U00000042\\u{43}\\104", "ABCD")]
    [DataRow("to\\\nken", "token")]
    [DataRow("to\\\r\nken", "token")]
    [DataRow("to\\\n  ken", "to  ken")]
    [DataRow("under\\_score", "under_score")]
    [DataRow("\\033[31mred", "red")]
    public void Escapes_of_other_languages_mean_what_they_do_there(string raw, string meant) => Assert.AreEqual(meant, Meant(raw));

    [TestMethod]
    [DataRow("to\\\n   ken", "token")]
    [DataRow("no\\_break", "no break")]
    [DataRow("\\x41\\e[1mB", "AB")]
    public void In_YAML_and_TOML_lines_are_folded(string raw, string meant) => Assert.AreEqual(meant, Meant(raw, TextForm.Folded));

    [TestMethod]
    [DataRow("a%3Db%2", "a=b%2")]
    [DataRow("100%", "100%")]
    [DataRow("\\n%5c", "\\n\\")]
    public void Percent_signs_escape_in_URLs(string raw, string meant) => Assert.AreEqual(meant, Meant(raw, TextForm.Percent));

    private static string Meant(string raw, TextForm form = TextForm.Escaped)
    {
        var pieces = new UnescapedString(Encoding.UTF8.GetBytes(raw), form);
        var meant = new List<byte>();
        while (pieces.Next(out var piece)) meant.AddRange(piece);
        return Encoding.UTF8.GetString([.. meant]);
    }
}
