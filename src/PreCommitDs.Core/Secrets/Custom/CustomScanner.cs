using System.Text;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Rules;
using PreCommitDs.Secrets.Scanning;
using PreCommitDs.Secrets.Vendors;

namespace PreCommitDs.Secrets.Custom;

/// <summary>Finds what rules of a repository's own are about, beside what is found without them.</summary>
internal sealed class CustomScanner
{
    /// <summary>The rule that all findings of these are of.</summary>
    public const string RuleId = "custom";

    private readonly List<(CustomRule Rule, ICustomMatcher Matcher)> _rules = [];

    /// <exception cref="CustomRuleException">One of them makes no sense.</exception>
    public CustomScanner(IReadOnlyList<CustomRule> rules)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            try
            {
                CheckId(rules[i].Id);
                var matcher = MatcherOf(rules[i]);
                CheckExamples(rules[i], matcher);
                _rules.Add((rules[i], matcher));
            }
            catch (CustomMistakeException e)
            {
                throw new CustomRuleException(i, e.Key, e.Item, e.Message);
            }
        }
    }

    /// <summary>
    /// What these rules find together with what was found before, by their place; none overlaps another. What tells by itself what
    /// it is comes first, then what the repository knows, then what is guessed from a name.
    /// </summary>
    public List<Secret> AddTo(List<Secret> found, ReadOnlySpan<byte> text)
    {
        var secrets = new SecretList();
        secrets.NextKind();
        foreach (var secret in found)
            if (!secret.IsGuessed) secrets.Add(secret);
        var spans = new List<TextSpan>();
        foreach (var (rule, matcher) in _rules)
        {
            spans.Clear();
            matcher.Find(text, spans);
            secrets.NextKind();
            foreach (var span in spans) secrets.Add(new Secret(RuleId, Describe(rule), span.Start, span.End, Confidence.Likely, rule.RevokeAt) { CustomId = rule.Id, Severity = rule.Severity });
        }

        secrets.NextKind();
        foreach (var secret in found)
            if (secret.IsGuessed) secrets.Add(secret);
        return secrets.InOrder();
    }

    private static string Describe(CustomRule rule) => rule.Description is { } description ? $"{rule.Id}: {description}" : rule.Id;

    private static ICustomMatcher MatcherOf(CustomRule rule)
    {
        foreach (var keyword in rule.Keywords)
            if (keyword.Length == 0) throw new CustomMistakeException("keyword", "an empty keyword stands before everything: take it out");
        if (rule.Regex is not null) return new CustomPattern(rule);
        if (rule.Group is not null) throw new CustomMistakeException("group", "a group is one of a regex: take it out, or write a regex");
        return rule.Literal is not null ? new CustomToken(rule) : throw new CustomMistakeException("", "a rule has a literal or a regex");
    }

    private void CheckId(string id)
    {
        if (id.Length == 0 || id[0] == '-' || id[^1] == '-' || !id.All(unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '-'))
            throw new CustomMistakeException("id", "an id is made of small letters, digits and hyphens between them");
        if (_rules.Exists(other => other.Rule.Id == id)) throw new CustomMistakeException("id", $"there is a rule {id} above: take another id");
        if (SecretCatalog.General.Any(rule => rule.Name == id) || SecretRules.All.Any(rule => rule.Id == id) || VendorRules.All.Any(rule => rule.Id == id))
            throw new CustomMistakeException("id", $"there is a rule {id} already, without a configuration: take another id");
    }

    private static void CheckExamples(CustomRule rule, ICustomMatcher matcher)
    {
        for (var i = 0; i < rule.Examples.Count; i++)
            if (!Finds(matcher, rule.Examples[i])) throw new CustomMistakeException("examples", Missed(rule)) { Item = i };
        for (var i = 0; i < rule.LookAlikes.Count; i++)
            if (Finds(matcher, rule.LookAlikes[i])) throw new CustomMistakeException("look-alikes", $"the rule {rule.Id} finds something in this, though it must not") { Item = i };
    }

    private static string Missed(CustomRule rule) =>
        $"the rule {rule.Id} finds nothing in this example" + (rule.Keywords.Count > 0 ? ", which needs a keyword before the secret" : "")
        + (rule.Regex is null ? "; what holds a word such as example or xxxx is taken for a placeholder" : "");

    private static bool Finds(ICustomMatcher matcher, string example)
    {
        var found = new List<TextSpan>();
        matcher.Find(Encoding.UTF8.GetBytes(example.Replace(SecretRule.Cut.ToString(), "", StringComparison.Ordinal)), found);
        return found.Count > 0;
    }
}
