using System.Text;

namespace PreCommitDs.Runners.Editing;

[TestClass]
public sealed class SettingsEditorTests
{
    private static readonly SettingsEditor Own = new([]);
    private static readonly SettingsEditor Pyproject = new(["tool", "precommit-ds"]);

    [TestMethod]
    [DataRow("", "[h]\nk = 1\n")]
    [DataRow("# top\n", "# top\n\n[h]\nk = 1\n")]
    [DataRow("[h]\nother = 2", "[h]\nk = 1\nother = 2")]
    [DataRow("x = 1\r\n[h] # ours\r\n\r\n[i]\r\n", "x = 1\r\n[h] # ours\r\nk = 1\r\n\r\n[i]\r\n")]
    [DataRow("[h]\nk = 3\n", "[h]\nk = 3\n")]
    [DataRow("h.k = 3\n", "h.k = 3\n")]
    public void A_key_is_set_unless_it_is(string before, string after) => Assert.AreEqual(after, Encoding.UTF8.GetString(Own.Set(Encoding.UTF8.GetBytes(before), "h", "k", "1")!));

    [TestMethod]
    [DataRow("h = { other = 2 }\n")]
    [DataRow("h.other = 2\n")]
    [DataRow("[h\n")]
    public void What_no_program_can_add_to_is_left(string text) => Assert.IsNull(Own.Set(Encoding.UTF8.GetBytes(text), "h", "k", "1"));

    [TestMethod]
    public void Settings_for_some_files_are_added_behind_the_others() => Assert.AreEqual(
        "[project]\nname = \"x\"\n\n[[tool.precommit-ds.overrides]]\npaths = [\"docs/**\"]\nh.k = true\n",
        Encoding.UTF8.GetString(Pyproject.Override("[project]\nname = \"x\"\n"u8.ToArray(), "docs/**", "h", "k", "true")!));

    [TestMethod]
    public void A_limit_that_is_set_by_another_name_counts() =>
        Assert.AreEqual("[h]\nmax-size = \"1MB\"\n", Encoding.UTF8.GetString(Own.Set("[h]\nmax-size = \"1MB\"\n"u8.ToArray(), "h", "maxkb", "5")!));
}
