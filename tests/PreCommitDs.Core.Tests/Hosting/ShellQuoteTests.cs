using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Hosting;

[TestClass]
[OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
public sealed class ShellQuoteTests
{
    private const int Batch = 300;

    private static readonly string[] Parts = ["a", "é", "😀", " ", "'", "\"", "\\", "$", "`", "!", "*", "?", "~", "#", "&", ";", "|", "<", "(", "[", "{a,b}", "=", "-", "%", "\\n", "0"];
    private static readonly string[] Controls = ["\n", "\t", "\r", "\u0001", "\u001b", "\u007f", "\u0085", "\u009f", "7"];

    [TestMethod]
    public void Sh_reads_back_any_word() => ReadBack("sh", Words([.. Parts, .. Controls]));

    [TestMethod]
    public void Bash_reads_back_any_word() => ReadBack("bash", Words([.. Parts, .. Controls]));

    [TestMethod]
    [DataRow("a/b-c_1.ipynb", "a/b-c_1.ipynb")]
    [DataRow("", "''")]
    [DataRow("a b", "'a b'")]
    [DataRow("it's", "'it'\\''s'")]
    [DataRow("a\nb", "\"$(printf 'a\\nb')\"")]
    [DataRow("~", "'~'")]
    public void Words_are_quoted_only_where_they_must_be(string word, string expected) => Assert.AreEqual(expected, ShellQuote.Of(word));

    [TestMethod]
    public void A_path_is_never_an_option() => Assert.AreEqual("./-n './--a b' c", ShellQuote.Paths(["-n", "--a b", "c"]));

    private static List<string> Words(string[] parts) => [.. Gen.Elements(parts).ListOf().Select(string.Concat).Sample(Batch)];

    private static void ReadBack(string shell, List<string> words)
    {
        var script = string.Concat(words.Select(word => $"printf '%s\\0' {ShellQuote.Of(word)}\n"));
        var printed = Encoding.UTF8.GetString(Tool.Run(shell, Path.GetTempPath(), "-c", script)).Split('\0')[..^1];
        for (var i = 0; i < Math.Min(printed.Length, words.Count); i++) Assert.AreEqual(words[i], printed[i], ShellQuote.Of(words[i]));
        Assert.HasCount(words.Count, printed);
    }
}
