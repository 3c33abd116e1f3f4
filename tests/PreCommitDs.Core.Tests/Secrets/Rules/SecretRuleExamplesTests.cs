using System.Text;
using PreCommitDs.Secrets.Scanning;

namespace PreCommitDs.Secrets.Rules;

/// <summary>The examples of all declarations, seen together.</summary>
[TestClass]
public sealed class SecretRuleExamplesTests
{
    private static readonly TokenScanner Scanner = new();

    [TestMethod]
    public void As_they_are_written_none_is_a_token()
    {
        foreach (var rule in SecretRules.All)
            foreach (var text in (string[])[.. rule.Examples, .. rule.LookAlikes]) Assert.IsEmpty(Found(text), $"{rule.Id}: cut elsewhere: {text}");
    }

    [TestMethod]
    public void In_one_text_each_is_told_from_the_others()
    {
        var expected = new List<string>();
        var text = new StringBuilder();
        foreach (var rule in SecretRules.All)
        {
            foreach (var example in rule.Examples)
            {
                expected.Add(rule.Id);
                text.Append(Whole(example)).Append("\n\n\n");
            }
        }

        CollectionAssert.AreEqual(expected, Found(text.ToString()));
    }

    [TestMethod]
    public void All_of_a_token_is_found()
    {
        foreach (var rule in SecretRules.All.Where(rule => rule.Keywords.Count == 0))
        {
            foreach (var example in rule.Examples)
            {
                var matches = new List<TokenMatch>();
                var token = Whole(example);
                Scanner.Scan(Encoding.UTF8.GetBytes($"key = '{token}'"), matches);
                Assert.AreEqual(token.Length, matches[0].End - matches[0].Start, rule.Id);
            }
        }
    }

    private static string Whole(string example) => example.Replace(SecretRule.Cut.ToString(), "", StringComparison.Ordinal);

    private static List<string> Found(string text)
    {
        var matches = new List<TokenMatch>();
        Scanner.Scan(Encoding.UTF8.GetBytes(text), matches);
        return [.. matches.Select(match => match.Rule.Id)];
    }
}
