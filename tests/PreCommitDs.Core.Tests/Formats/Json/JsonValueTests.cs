using System.Text;

namespace PreCommitDs.Formats.Json;

[TestClass]
public sealed class JsonValueTests
{
    [TestMethod]
    [DataRow("\"abc\"", 3L)]
    [DataRow("\"\"", 0L)]
    [DataRow("null", 4L)]
    [DataRow("true", 4L)]
    [DataRow("false", 5L)]
    [DataRow("-1.5e10", 7L)]
    [DataRow("NaN", 3L)]
    [DataRow("{}", 0L)]
    [DataRow("[ ]", 0L)]
    [DataRow("{\"a long name\": \"ab\"}", 2L)]
    [DataRow("{\"a\" \n : [\"b\" , 12, {\"c\":null}] , \"d\":\"e\"}", 8L)]
    [DataRow("[\"a:b\", \":\", \"\\\"\"]", 5L)]
    [DataRow("{\"\\\"x\\\\\": 1}", 1L)]
    [DataRow("[\"\\ud83d\\ude00\", \"é\"]", 2L)]
    [DataRow("{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":[\"a\\n\",\"b\"]}", 15L)]
    public void Size_sums_strings_and_scalars_but_no_names(string value, long expected) => Assert.AreEqual(expected, JsonValue.Size(Encoding.UTF8.GetBytes(value)));

    [TestMethod]
    [DataRow("true", true)]
    [DataRow("false", false)]
    [DataRow("null", false)]
    [DataRow("0", false)]
    [DataRow("-0", false)]
    [DataRow("0.00E12", false)]
    [DataRow("0e5", false)]
    [DataRow("1", true)]
    [DataRow("-3", true)]
    [DataRow("0.01", true)]
    [DataRow("10", true)]
    [DataRow("NaN", true)]
    [DataRow("Infinity", true)]
    [DataRow("-Infinity", true)]
    [DataRow("\"\"", false)]
    [DataRow("\"false\"", true)]
    [DataRow("[]", false)]
    [DataRow("[ \n]", false)]
    [DataRow("[null]", true)]
    [DataRow("{\t}", false)]
    [DataRow("{\"a\":0}", true)]
    public void Truth_is_Pythons(string value, bool expected) => Assert.AreEqual(expected, JsonValue.IsTruthy(Encoding.UTF8.GetBytes(value)));
}
