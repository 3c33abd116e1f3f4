using System.Text;
using PreCommitDs.Secrets.Scanning;

namespace PreCommitDs.Secrets.Rules;

/// <summary>The examples of all declarations, seen together.</summary>
[TestClass]
public sealed class SecretRuleExamplesTests
{
    [TestMethod]
    public void As_they_are_written_none_is_a_token()
    {
        foreach (var rule in SecretRules.All)
            foreach (var text in (string[])[.. rule.Examples, .. rule.LookAlikes]) Assert.IsEmpty(FoundTokens.RulesIn(text), $"{rule.Id}: cut elsewhere: {text}");
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

        CollectionAssert.AreEqual(expected, FoundTokens.RulesIn(text.ToString()));
    }

    [TestMethod]
    public void All_of_a_token_is_found()
    {
        foreach (var rule in SecretRules.All.Where(rule => rule.Keywords.Count == 0))
        {
            foreach (var example in rule.Examples)
            {
                var token = Whole(example);
                var match = FoundTokens.In($"key = '{token}'")[0];
                Assert.AreEqual(token.Length, match.End - match.Start, rule.Id);
            }
        }
    }

    private static string Whole(string example) => example.Replace(SecretRule.Cut.ToString(), "", StringComparison.Ordinal);
}
