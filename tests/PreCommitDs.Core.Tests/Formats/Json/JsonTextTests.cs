using System.Text;

namespace PreCommitDs.Formats.Json;

[TestClass]
public sealed class JsonTextTests
{
    [TestMethod]
    [DataRow("", 0)]
    [DataRow("abc", 3)]
    [DataRow("é\u2028", 2)]
    [DataRow("😀", 1)]
    [DataRow("\\n\\\"\\\\\\/", 4)]
    [DataRow("\\u00e9", 1)]
    [DataRow("\\ud83d\\ude00", 1)]
    [DataRow("\\uD83D\\uDE00\\uD83D\\uDE00", 2)]
    [DataRow("\\ud83d", 1)]
    [DataRow("\\ude00\\ud83d", 2)]
    [DataRow("\\ud83d\\ud83d\\ude00", 2)]
    [DataRow("\\ud83d\\ud83d\\ud83d\\ude00\\ude00", 4)]
    [DataRow("\\ud83dx\\ude00", 3)]
    [DataRow("\\ud83d\\n\\ude00", 3)]
    public void Code_points_are_counted_as_Python_does(string inner, int expected) => Assert.AreEqual(expected, JsonText.CodePoints(Quoted(inner)));

    [TestMethod]
    [DataRow("", true)]
    [DataRow(" \\t\\n\\r\\f\\u000b", true)]
    [DataRow("\\u001c\\u001d\\u001e\\u001f", true)]
    [DataRow("\\u0085\\u00a0\\u1680\\u2000\\u2028\\u2029\\u202f\\u205f\\u3000", true)]
    [DataRow("\u0085\u00a0\u1680\u200a\u2028\u3000", true)]
    [DataRow("\\u001b", false)]
    [DataRow("\\b", false)]
    [DataRow("\u200b", false)]
    [DataRow("\\ufeff", false)]
    [DataRow("\\ud800", false)]
    [DataRow(" 😀", false)]
    [DataRow(" a", false)]
    [DataRow("\\\\", false)]
    public void Whitespace_is_what_Python_strips(string inner, bool expected) => Assert.AreEqual(expected, JsonText.IsWhitespace(Quoted(inner)));

    [TestMethod]
    [DataRow("", "")]
    [DataRow("é😀", "é😀")]
    [DataRow("a\\\"\\\\\\/\\b\\f\\n\\r\\tz", "a\"\\/\b\f\n\r\tz")]
    [DataRow("\\u0041\\u00E9\\ud83d\\ude00é", "Aé😀é")]
    [DataRow("\\u0000", "\0")]
    public void Strings_are_decoded(string inner, string expected) => Assert.AreEqual(expected, JsonText.Decode(Quoted(inner)));

    [TestMethod]
    public void Lone_surrogates_stay_alone() =>
        CollectionAssert.AreEqual(new[] { '\ud800', 'x', '\udc00' }, JsonText.Decode(Quoted("\\ud800x\\udc00")).ToCharArray());

    [TestMethod]
    [DataRow("outputs", "outputs", true)]
    [DataRow("output\\u0073", "outputs", true)]
    [DataRow("\\u006futputs", "outputs", true)]
    [DataRow("outputs ", "outputs", false)]
    [DataRow("output", "outputs", false)]
    [DataRow("Outputs", "outputs", false)]
    [DataRow("", "", true)]
    [DataRow("\\u00e9", "é", true)]
    [DataRow("a\\tb", "a\tb", true)]
    [DataRow("a\\tb", "a\\tb", false)]
    [DataRow("a\\\\tb", "a\\tb", true)]
    [DataRow("a\\/b", "a/b", true)]
    [DataRow("\\ud83d\\ude00", "😀", true)]
    public void Names_are_equal_when_they_mean_the_same(string inner, string value, bool expected) =>
        Assert.AreEqual(expected, JsonText.Equals(Quoted(inner), Encoding.UTF8.GetBytes(value)));

    [TestMethod]
    [DataRow("1")]
    [DataRow("null")]
    [DataRow("[\"a\"]")]
    public void Only_strings_equal_a_name(string raw) => Assert.IsFalse(JsonText.Equals(Encoding.UTF8.GetBytes(raw), Encoding.UTF8.GetBytes(raw)));

    private static byte[] Quoted(string inner) => Encoding.UTF8.GetBytes('"' + inner + '"');
}
