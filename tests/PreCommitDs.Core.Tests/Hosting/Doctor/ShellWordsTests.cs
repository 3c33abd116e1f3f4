using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Hosting.Doctor;

[TestClass]
public sealed class ShellWordsTests
{
    [TestMethod]
    [DataRow("'/a b/precommit-ds' run --staged", "/a b/precommit-ds|run|--staged")]
    [DataRow("'/it'\\''s/x' run", "/it's/x|run")]
    [DataRow("/a\\ b/c -", "/a b/c|-")]
    [DataRow("\"/a b\" %f", "/a b|%f")]
    [DataRow("x \"$1\" y", "x")]
    [DataRow("x; y", "")]
    [DataRow("a $(b)", "a")]
    [DataRow("'unended", "")]
    [DataRow("", "")]
    public void Words_are_read_up_to_what_only_a_shell_knows(string command, string words) => Assert.AreEqual(words, string.Join('|', ShellWords.Read(command)));

    [TestMethod]
    public void Whatever_is_quoted_is_read_back() => Harness.Property.Holds(ArbMap.Default.GeneratorFor<NonNull<string>>(), text =>
        CollectionAssert.AreEqual(new[] { text.Get, "run" }, ShellWords.Read(ShellQuote.Plainly(text.Get) + " run").ToArray()));

    [TestMethod]
    [DataRow("A=1\nINSTALL_PYTHON='/my python/bin'\n", "/my python/bin")]
    [DataRow("PREK=\"/x\"\nINSTALL_PYTHON=/usr/bin/python3\r\n", "/usr/bin/python3")]
    [DataRow("# INSTALL_PYTHON=/x\n", null)]
    [DataRow("INSTALL_PYTHON=$HOME/x\n", null)]
    public void A_variable_of_a_script(string script, string? value) => Assert.AreEqual(value, ShellWords.Value(script, "INSTALL_PYTHON"));
}
