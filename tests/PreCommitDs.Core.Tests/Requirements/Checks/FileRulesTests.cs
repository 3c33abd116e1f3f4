using static PreCommitDs.Requirements.Checks.RuleSample;

namespace PreCommitDs.Requirements.Checks;

[TestClass]
public sealed class FileRulesTests
{
    [TestMethod]
    [DataRow("a=1", "a==1", "requirements.in:1")]
    [DataRow("a", "b==1\na=1", "requirements.txt:2")]
    [DataRow("-r\na", "a==1", "requirements.in:1")]
    [DataRow("a", "a==1", "")]
    [DataRow("a==${V}", "a==1", "")]
    public void A_line_that_pip_refuses_is_told(string source, string locked, string found) => Assert.AreEqual(found, Found("invalid-requirement", source, locked));

    [TestMethod]
    [DataRow("a", Pip + "<<<<<<< HEAD\na==1\n=======\na==2\n>>>>>>> x", "requirements.txt:7")]
    [DataRow("a\n<<<<<<< HEAD\nb\n=======\n>>>>>>> x", "a==1", "requirements.in:2")]
    [DataRow("a", Pip + "a==1 \\\n    --hash=" + GoodHash + " \\\n<<<<<<< HEAD\n    --hash=" + GoodHash + "\n=======\n    --hash=" + GoodHash + "\n>>>>>>> x", "requirements.txt:9")]
    [DataRow("# =======\na", "a==1", "")]
    public void An_open_merge_is_told_and_nothing_else_of_the_lock(string source, string locked, string found)
    {
        Assert.AreEqual(found, Found("merge-conflict", source, locked));
        if (found.StartsWith("requirements.txt", StringComparison.Ordinal)) Assert.HasCount(1, Findings($"@requirements.in\n{source}\n@requirements.txt\n{locked}"));
    }

    [TestMethod]
    [DataRow("-i https://user:secret@e.com/simple\na", "requirements.in:1")]
    [DataRow("--extra-index-url=https://user:p%40ss@e.com/simple\na", "requirements.in:1")]
    [DataRow("a\nb @ https://user:secret@e.com/b.zip", "requirements.in:2")]
    [DataRow("a\n-e git+https://user:secret@e.com/b.git#egg=b", "requirements.in:2")]
    [DataRow("-i https://user@e.com/simple\na", "")]
    [DataRow("-i https://user:${PASSWORD}@e.com/simple\na", "")]
    [DataRow("-i https://${USER}:${PASSWORD}@e.com/simple\na", "")]
    [DataRow("-i https://user:****@e.com/simple\na", "")]
    [DataRow("-i https://e.com:443/simple\na", "")]
    [DataRow("-i https://e.com/a:b@c/simple\na", "")]
    [DataRow("a @ git+ssh://git@e.com/b.git@v1", "")]
    public void A_password_in_a_url_is_told(string source, string found) => Assert.AreEqual(found, Found("index-credentials", source, "a==1\nb==1"));
}
