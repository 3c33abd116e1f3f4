using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;

namespace PreCommitDs.Formats.Json;

[TestClass]
public sealed class JsonScannerTests
{
    private const string Telling = "{}[],:\"\\0e.-+ n\nu\u0001";

    [TestMethod]
    [DataRow("0")]
    [DataRow("-0")]
    [DataRow("-0.0e-0")]
    [DataRow("10")]
    [DataRow("1.5")]
    [DataRow("1E5")]
    [DataRow("1e+05")]
    [DataRow("1e-5")]
    [DataRow("123456789012345678901234567890.1e999999999")]
    [DataRow("NaN")]
    [DataRow("Infinity")]
    [DataRow("-Infinity")]
    [DataRow("true")]
    [DataRow("false")]
    [DataRow("null")]
    [DataRow(" \t\r\n[] \t\r\n")]
    [DataRow("\"\"")]
    [DataRow("""
        "\"\\\/\b\f\n\r\t\u00e9\uD800\uABCD"
        """)]
    [DataRow("\"\u007f\u0085\u2028é😀\"")]
    [DataRow("[1,2 , 3]")]
    [DataRow("[[],{},[{}],{\"a\":[]}]")]
    [DataRow("{\"\":1,\"a\" : {\"a\":NaN},\"a\":null}")]
    [DataRow("[NaN,-Infinity]")]
    public void Takes(string text) => Assert.IsNull(Error(text)?.Message);

    [TestMethod]
    [DataRow("", 0)]
    [DataRow("  ", 2)]
    [DataRow("01", 0)]
    [DataRow("-", 0)]
    [DataRow("-01", 0)]
    [DataRow("+1", 0)]
    [DataRow(".5", 0)]
    [DataRow("1.", 0)]
    [DataRow("1.e5", 0)]
    [DataRow("1e", 0)]
    [DataRow("1e+", 0)]
    [DataRow("0x10", 1)]
    [DataRow("1 2", 2)]
    [DataRow("--1", 0)]
    [DataRow("+Infinity", 0)]
    [DataRow("-NaN", 0)]
    [DataRow("-Inf", 0)]
    [DataRow("nan", 0)]
    [DataRow("tru", 0)]
    [DataRow("True", 0)]
    [DataRow("truee", 4)]
    [DataRow("nul", 0)]
    [DataRow("'a'", 0)]
    [DataRow("\"", 0)]
    [DataRow("\"abc", 0)]
    [DataRow("\"a\\\"", 0)]
    [DataRow("\"a\nb\"", 2)]
    [DataRow("\"a\u0000b\"", 2)]
    [DataRow("\"a\u001fb\"", 2)]
    [DataRow("\"a\tb\"", 2)]
    [DataRow("\"\\x\"", 1)]
    [DataRow("\"\\u12\"", 1)]
    [DataRow("\"\\u123g\"", 1)]
    [DataRow("\"\\", 1)]
    [DataRow("\"\\u1", 1)]
    [DataRow("[", 1)]
    [DataRow("]", 0)]
    [DataRow("[1", 2)]
    [DataRow("[1,", 3)]
    [DataRow("[1,]", 3)]
    [DataRow("[,1]", 1)]
    [DataRow("[1 2]", 3)]
    [DataRow("[1}", 2)]
    [DataRow("[1]]", 3)]
    [DataRow("{", 1)]
    [DataRow("{]", 1)]
    [DataRow("{1:2}", 1)]
    [DataRow("{a:1}", 1)]
    [DataRow("{\"a\"}", 4)]
    [DataRow("{\"a\":}", 5)]
    [DataRow("{\"a\":1", 6)]
    [DataRow("{\"a\":1,}", 7)]
    [DataRow("{\"a\":1]", 6)]
    [DataRow("{\"a\":1 \"b\":2}", 7)]
    [DataRow("{\"a\",1}", 4)]
    [DataRow("{,}", 1)]
    [DataRow("[1] x", 4)]
    [DataRow("{}{}", 2)]
    [DataRow("\u00a01", 0)]
    [DataRow("\v1", 0)]
    [DataRow("// c\n1", 0)]
    [DataRow("[1, /* c */ 2]", 4)]
    public void Refuses(string text, int offset)
    {
        var error = Error(text);
        Assert.IsNotNull(error);
        Assert.AreEqual(offset, error.Offset, error.Message);
    }

    [TestMethod]
    public void Agrees_with_System_Text_Json_on_noise() => Property.Holds(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new JsonNoise(new Random(seed), isPython: false).Value(5)),
        text => Assert.IsNull(Error(text)?.Message),
        times: 1000);

    [TestMethod]
    public void Agrees_with_System_Text_Json_on_damaged_noise() => Property.Holds(
        Gen.Choose(0, int.MaxValue - 1).Select(Damaged),
        text => Assert.AreEqual(SystemTakes(text), Error(text) is null, text),
        times: 5000);

    [TestMethod]
    public void Agrees_with_System_Text_Json_on_any_few_tokens() => Property.Holds(
        Gen.Elements("[", "]", "{", "}", ",", ":", "\"a\"", "1", "-", ".", "e", "0", "null", "true", " ", "\n", "\\", "\"").ListOf()
            .Select(tokens => string.Concat(tokens.Take(7))),
        text => Assert.AreEqual(SystemTakes(text), Error(text) is null, text),
        times: 5000);

    [TestMethod]
    public void Members_and_elements_are_read_with_the_same_grammar() => Property.Holds(Gen.Choose(0, int.MaxValue - 1).Select(Damaged), text =>
    {
        var bytes = Encoding.UTF8.GetBytes("{\"nbformat\":4,\"cells\":" + text + "}");
        Assert.AreEqual(SystemTakes(text), ReadsAsNotebook(bytes), text);
    }, times: 3000);

    [TestMethod]
    [Timeout(10_000)]
    [DataRow("[", "]")]
    [DataRow("{\"a\":", "}")]
    [DataRow("[{\"a\":[", "]}]")]
    public void A_million_levels_cost_no_stack(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 1_000_000)) + "1" + string.Concat(Enumerable.Repeat(close, 1_000_000));
        Assert.IsNull(Error(text));
        Assert.IsNotNull(Error(text[..^1]));
        Assert.IsNotNull(Error(text + close));
    }

    [TestMethod]
    [DoNotParallelize]
    public void Depth_costs_time_in_proportion() => LinearTime.Holds("levels", 250_000, 2_000_000, Nested, static text => new JsonScanner(text, 0).SkipValue());

    [TestMethod]
    [DataRow("{\n \"a\": 1,\n}", 3, 1)]
    [DataRow("{\r\n \"a\": nope\r\n}", 2, 7)]
    [DataRow("x", 1, 1)]
    [DataRow("[\n", 2, 1)]
    public void Errors_have_a_line_and_a_column(string text, int line, int column) =>
        Assert.AreEqual(new Location(line, column), Location.At(Encoding.UTF8.GetBytes(text), Error(text)!.Offset));

    [TestMethod]
    public void A_value_is_skipped_to_its_last_byte()
    {
        var text = " {\"a\": [1, \"]\"]} , 2"u8;
        var scanner = new JsonScanner(text, 0);
        Assert.AreEqual("{\"a\": [1, \"]\"]}", Encoding.UTF8.GetString(scanner.SkipValue().Of(text)));
        Assert.AreEqual((byte)',', scanner.Peek());
    }

    private static byte[] Nested(int depth)
    {
        var text = new byte[2 * depth];
        text.AsSpan(0, depth).Fill((byte)'[');
        text.AsSpan(depth).Fill((byte)']');
        return text;
    }

    private static string Damaged(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(new JsonNoise(random, isPython: false).Value(3));
        for (var i = random.Next(3); i > 0 && text.Length > 0; i--)
        {
            var at = random.Next(text.Length);
            if (random.Next(2) == 0) text.Remove(at, 1);
            else text.Insert(at, Telling[random.Next(Telling.Length)]);
        }

        return text.ToString().Replace("\ud83d\ude00", "x", StringComparison.Ordinal).Replace('\ud83d', 'x').Replace('\ude00', 'x');
    }

    private static bool SystemTakes(string text)
    {
        try
        {
            JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 1000 }).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool ReadsAsNotebook(byte[] bytes)
    {
        try
        {
            return Jupyter.NotebookReader.Read(bytes, 0) is not null;
        }
        catch (MalformedJsonException)
        {
            return false;
        }
    }

    private static MalformedJsonException? Error(string text)
    {
        try
        {
            var scanner = new JsonScanner(Encoding.UTF8.GetBytes(text), 0);
            scanner.SkipValue();
            scanner.ExpectEnd();
            return null;
        }
        catch (MalformedJsonException error)
        {
            return error;
        }
    }
}
