using System.Text;
using FsCheck.Fluent;

namespace PreCommitDs.Secrets.FileKinds;

[TestClass]
public sealed class EnvironmentTemplateTests
{
    [TestMethod]
    [DataRow("A=1\nB=two\n", "A=\nB=\n", DisplayName = "values go, order stays")]
    [DataRow("A=1\r\n\r\n# words\r\nB=2", "A=\r\n\r\n# words\r\nB=\n", DisplayName = "line ends stay")]
    [DataRow("export A=1\n  B = 2\n", "export A=\nB=\n", DisplayName = "export stays")]
    [DataRow("A=\"one\nB=two\n\"\nC=3\n", "A=\nC=\n", DisplayName = "a value over lines holds no names")]
    [DataRow("A='one\nB=two'\nC=`x\nD=y`\nE=5\n", "A=\nC=\nE=\n", DisplayName = "other quotes")]
    [DataRow("A=\"it's \\\" one\"\nB=2\n", "A=\nB=\n", DisplayName = "an escaped quote ends nothing")]
    [DataRow("A=\"never closed\nB=two\nC=three\n", "A=\n", DisplayName = "nobody knows where an open quote ends")]
    [DataRow("A=-----BEGIN X KEY-----\nabc/def\nQUJD=\n-----END X KEY-----\nB=2\n", "A=\nB=\n", DisplayName = "a key without quotes")]
    [DataRow("A=one\\\nB=two\nC=3\n", "A=\nC=\n", DisplayName = "a line that goes on")]
    [DataRow("A=1 # of the second shard\n", "A=\n", DisplayName = "what follows may belong to the value")]
    [DataRow("A=1\nsome stray text\nB=2\n", "A=\nB=\n", DisplayName = "what is none of it goes")]
    [DataRow("A=1\nA=2\n", "A=\n", DisplayName = "a name once")]
    [DataRow("# the old one was hunter22\nA=hunter22\n", "A=\n", DisplayName = "a comment with a value goes")]
    [DataRow("#A=hunter22\n# B = hunter23\n", "#A=\n# B=\n", DisplayName = "a variable in a comment")]
    [DataRow("# Note: words = more\nA=1\n", "# Note: words = more\nA=\n", DisplayName = "prose stays prose")]
    [DataRow("\ufeffA=1\n", "A=\n", DisplayName = "without a mark")]
    [DataRow("", "", DisplayName = "of nothing, nothing")]
    public void A_new_template_holds_names_and_no_values(string file, string template) => Assert.AreEqual(template, Write(file));

    [TestMethod]
    public void A_comment_with_a_credential_goes()
    {
        var token = "hf_" + "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn";
        Assert.AreEqual("# words\nA=\n", Write($"# words\n# before: {token}\nA=1\n"));
    }

    [TestMethod]
    [DataRow("A=\nOTHER=5", "A=1\nB=2\nexport C=3\n", "A=\nOTHER=5\nB=\nexport C=\n")]
    [DataRow("A=\r\n", "A=1\nB=2\n", "A=\r\nB=\r\n")]
    [DataRow("# B=\nA=\n", "A=1\nB=2\n", "# B=\nA=\n")]
    [DataRow("A=\n", "A=1\n", "A=\n")]
    public void A_template_that_exists_gets_what_it_lacks(string existing, string file, string expected) => Assert.AreEqual(expected, Write(file, existing));

    [TestMethod]
    public void Of_any_file_no_value_is_written_and_all_names_are_in_order() => Harness.Property.Holds(Files(), variables =>
    {
        var file = string.Concat(variables.Select(variable => variable.Text));
        var template = Write(file);
        foreach (var variable in variables) Assert.DoesNotContain(variable.Value, template, file);
        var names = template.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Replace("export ", "", StringComparison.Ordinal));
        CollectionAssert.AreEqual(variables.Select(variable => variable.Name + "=").Distinct().ToArray(), names.ToArray(), file + "---\n" + template);
        Assert.AreEqual(template, Write(file, template), "what is complete stays as it is");
    });

    [TestMethod]
    public void Of_any_bytes_something_is_written() =>
        Harness.Property.Holds(Checks.Token.Noise(["", "A=", "A=\"", "export ", "#", "A='\n", "\ufeff"]), bytes => new EnvironmentTemplate().Write(bytes, []));

    /// <summary>Variables with values that stand nowhere else, in every way to write them.</summary>
    private static FsCheck.Gen<(string Name, string Value, string Text)[]> Files()
    {
        var variable =
            from name in Gen.Elements("A", "DB_PASSWORD", "api-key", "X.y", "_Z", "Key9")
            from head in Checks.Token.Text("abcXYZ019+/=#$ :;,.-", 0, 30)
            from middle in Gen.Elements("", "\nB=2", "\n# no comment\n", "\r\nexport C=", "\nQUJD==\n")
            from form in Gen.Elements("{0}={1}\n", "export {0}={1}\n", "{0} = \"{1}\"\n", "{0}='{1}' # why\r\n", "{0}=`{1}`\n", "#note\n{0}={1}\n")
            let isQuoted = form.Contains('"', StringComparison.Ordinal) || form.Contains('\'', StringComparison.Ordinal) || form.Contains('`', StringComparison.Ordinal)
            let value = "v@1" + head + (isQuoted ? middle : "") + "v@2"
            select (name, value, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, name, value));
        return from count in Gen.Choose(1, 6) from variables in variable.ArrayOf(count) select variables;
    }

    private static string Write(string file, string existing = "") =>
        Encoding.UTF8.GetString(new EnvironmentTemplate().Write(Encoding.UTF8.GetBytes(file), Encoding.UTF8.GetBytes(existing)));
}
