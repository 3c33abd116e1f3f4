using System.Text;
using PreCommitDs.Toml;

namespace PreCommitDs.Configuration;

[TestClass]
public sealed class SettingsReaderTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Hooks = new(StringComparer.Ordinal) { ["strip-notebooks"] = ["keep-output", "max-size"] };

    [TestMethod]
    public void A_section_says_more_than_what_is_said_for_all()
    {
        var settings = Own("exclude = [\"a\"]\ninclude = [\"i\"]\n[strip-notebooks]\nexclude = [\"b\"]\nkeep-output = true\n");
        var own = settings.Of("strip-notebooks");
        CollectionAssert.AreEqual(new[] { "include", "exclude", "keep-output" }, own.Select(setting => setting.Key).ToArray());
        Assert.AreEqual(4, own[1].Position.Line);
    }

    [TestMethod]
    public void Overrides_keep_their_order_and_paths()
    {
        var settings = Own("[[overrides]]\npaths = [\"docs/**\", \"x\"]\nstrip-notebooks.keep-output = true\n[[overrides]]\npaths = \"y\"\n[overrides.strip-notebooks]\nmax-size = \"1K\"\n");
        CollectionAssert.AreEqual(new[] { "docs/**", "x" }, settings.Overrides[0].Paths.ToArray());
        Assert.AreEqual("keep-output", settings.Overrides[0].ByHook["strip-notebooks"][0].Key);
        Assert.AreEqual("max-size", settings.Overrides[1].ByHook["strip-notebooks"][0].Key);
    }

    [TestMethod]
    [DataRow("keep = 1", "f.toml:1:1: unknown key 'keep'; the keys here are include, exclude, strip-notebooks, overrides")]
    [DataRow("exclud = []", "f.toml:1:1: unknown key 'exclud'; did you mean exclude?")]
    [DataRow("\n[strip-notebook]\n", "f.toml:2:2: unknown key 'strip-notebook'; did you mean strip-notebooks?")]
    [DataRow("[strip-notebooks]\nkeep-ouput = true", "f.toml:2:1: unknown key 'keep-ouput'; did you mean keep-output?")]
    [DataRow("strip-notebooks = true", "f.toml:1:19: strip-notebooks is a table of options, not a boolean")]
    [DataRow("[overrides]\npaths = []", "f.toml:1:1: overrides is an array of tables")]
    [DataRow("[[overrides]]\nstrip-notebooks.keep-output = true", "f.toml:1:1: an override says which files it is for")]
    [DataRow("[[overrides]]\npaths = [1]", "f.toml:2:10: a glob is a string, not an integer")]
    [DataRow("[[overrides]]\npaths = 1", "f.toml:2:9: paths is an array of globs, not an integer")]
    [DataRow("[[overrides]]\npaths = [\"a\"]\nexclude = [\"b\"]", "f.toml:3:1: 'exclude' holds for all files")]
    [DataRow("[[overrides]]\npath = [\"a\"]\npaths = []", "f.toml:2:1: unknown key 'path'; did you mean paths?")]
    [DataRow("a = [\n", "f.toml:")]
    public void What_makes_no_sense_is_told_with_its_place(string content, string message)
    {
        var e = Assert.ThrowsExactly<ConfigurationException>(() => Own(content));
        Assert.StartsWith(message, e.Message);
    }

    [TestMethod]
    public void Sections_of_hooks_that_a_small_program_does_not_know_are_left_to_them()
    {
        Own("[block-secrets]\nanything = 1\n[[overrides]]\npaths = [\"a\"]\nblock-secrets.x = 1\n", isComplete: false);
        Assert.ThrowsExactly<ConfigurationException>(() => Own("[block-secrets]\nanything = 1\n"));
        Assert.ThrowsExactly<ConfigurationException>(() => Own("[strip-notebook]\nanything = 1\n", isComplete: false));
        Assert.ThrowsExactly<ConfigurationException>(() => Own("block-secrets = 1\n", isComplete: false));
    }

    [TestMethod]
    [DataRow("[project]\nname = 'x'\n", null)]
    [DataRow("this is no TOML", null)]
    [DataRow("dependencies = ['precommit-ds']\n", null)]
    [DataRow("[tool.precommit-ds]\ninclude = ['x']\n", 1)]
    [DataRow("[tool]\nprecommit-ds.strip-notebooks.max-size = 5\n", 1)]
    public void In_a_pyproject_only_our_table_counts(string content, int? count)
    {
        var settings = new SettingsReader("pyproject.toml", Known(true)).ReadPyproject(Encoding.UTF8.GetBytes(content));
        Assert.AreEqual(count, settings?.Of("strip-notebooks").Count);
    }

    [TestMethod]
    public void Our_table_in_a_broken_pyproject_is_told() =>
        Assert.ThrowsExactly<ConfigurationException>(() => new SettingsReader("pyproject.toml", Known(true)).ReadPyproject("[tool.precommit-ds\n"u8));

    [TestMethod]
    [DataRow("x = true", typeof(bool), "--x=true")]
    [DataRow("x = 'a b'", typeof(string), "--x=a b")]
    [DataRow("x = 5_000", typeof(string), "--x=5000")]
    [DataRow("x = ['a', 'b']", typeof(string[]), "--x=a --x=b")]
    [DataRow("x = []", typeof(string[]), "")]
    [DataRow("x = 'a'", typeof(string[]), "--x=a")]
    [DataRow("x = [{a='\\d \"', \"b c\" = [1, true]}, {}]", typeof(TomlTable[]), """--x={ a = "\\d \"", "b c" = [1, true] } --x={}""")]
    public void Settings_become_the_words_of_a_command_line(string content, Type type, string words) =>
        Assert.AreEqual(words, string.Join(' ', OptionWords.Of("f", Setting(content), "--x", type)));

    [TestMethod]
    [DataRow("x = 1", typeof(bool), "f:1:5: x is true or false, not an integer")]
    [DataRow("x = ['a']", typeof(string), "f:1:5: x takes a string, not an array")]
    [DataRow("x = ['a', {}]", typeof(string[]), "f:1:11: x takes a string, not an inline table")]
    [DataRow("x = 1.5", typeof(string), "f:1:5: x takes a string, not a float")]
    [DataRow("x = 'a'", typeof(TomlTable[]), "f:1:5: x is an array of tables, not a string")]
    [DataRow("x = [{}, 'a']", typeof(TomlTable[]), "f:1:10: x holds tables, not a string")]
    [DataRow("x = [{a = 1, b = 1.5}]", typeof(TomlTable[]), "f:1:18: no key takes a float")]
    public void A_value_of_another_type_is_told(string content, Type type, string message) =>
        Assert.AreEqual(message, Assert.ThrowsExactly<ConfigurationException>(() => OptionWords.Of("f", Setting(content), "--x", type).ToList()).Message);

    private static Setting Setting(string content)
    {
        var entry = TomlDocument.Parse(Encoding.UTF8.GetBytes(content))[0];
        return new Setting(entry.Key, entry.KeyPosition, entry.Value);
    }

    private static Settings Own(string content, bool isComplete = true) => new SettingsReader("f.toml", Known(isComplete)).ReadOwn(Encoding.UTF8.GetBytes(content));

    private static Vocabulary Known(bool isComplete) => new(["include", "exclude"], Hooks, isComplete);
}
