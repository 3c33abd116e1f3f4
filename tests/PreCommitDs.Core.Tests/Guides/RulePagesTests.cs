using System.Text.RegularExpressions;
using PreCommitDs.Harness;
using PreCommitDs.Hooks;
using PreCommitDs.Hosting;
using PreCommitDs.Reporting;

namespace PreCommitDs.Guides;

/// <summary>
/// The pages of the hooks say of every rule what <c>explain</c> prints. What a rule declares itself stands below its heading as a
/// quotation: with WRITE_GENERATED=1 these tests write it anew.
/// </summary>
[TestClass]
public sealed partial class RulePagesTests
{
    private static readonly Hook[] Hooks = [new StripNotebooksHook(), new BlockSecretsHook(), new BlockLargeDataHook(), new VerifyRequirementsHook()];

    public static IEnumerable<object[]> Rules => Hooks.SelectMany(hook => hook.Rules.Where(rule => hook.Documented(rule).Heading == rule.Name)).Select(rule => new object[] { rule.Id });

    [TestMethod]
    [DynamicData(nameof(Rules))]
    public void Every_rule_has_all_parts(string id)
    {
        var rule = Hooks.SelectMany(hook => hook.Rules).First(rule => rule.Id == id);
        var section = GuideSection.Find(Page(rule.Hook), rule.Name);
        Assert.IsNotNull(section, $"docs/{rule.Hook}.md has no heading {rule.Name}");
        Assert.IsNotEmpty(section.Details);
        Assert.IsNotEmpty(section.Found);
        Assert.IsNotEmpty(section.Passes);
        Assert.AreNotEqual("", section.Allowing);
        IsPractice(section);
    }

    [TestMethod]
    public void Rules_of_issuers_share_a_section_and_have_examples_of_their_own()
    {
        var shared = Hooks.SelectMany(hook => hook.Rules.Select(hook.Documented)).Where(documented => documented.Heading == "Rules of issuers").ToList();
        Assert.IsGreaterThan(500, shared.Count);
        Assert.IsTrue(shared.All(documented => documented.Examples.Count > 0));
        var section = GuideSection.Find(Page("block-secrets"), "Rules of issuers");
        Assert.IsNotNull(section);
        Assert.IsNotEmpty(section.Passes);
        Assert.Contains("block-secrets/RULE", section.Allowing);
        IsPractice(section);
    }

    [TestMethod]
    public void Pages_quote_what_rules_declare()
    {
        foreach (var hook in Hooks)
        {
            var (file, page) = (FileOf(hook.Id), Page(hook.Id));
            var expected = page;
            foreach (var rule in hook.Rules.Where(rule => hook.Documented(rule).Heading == rule.Name))
                expected = Regex.Replace(expected, $@"(?m)^### {Regex.Escape(rule.Name)}\n\n(?:>.*\n\n)?", match => $"### {rule.Name}\n\n> **{SeverityName.Of(rule.Severity)}**: {rule.Summary}. {rule.Help}\n\n");
            if (Environment.GetEnvironmentVariable("WRITE_GENERATED") == "1") File.WriteAllText(file, expected);
            else Assert.IsTrue(expected == page, $"docs/{hook.Id}.md is not as the rules are: WRITE_GENERATED=1 dotnet test writes it anew");
        }
    }

    [TestMethod]
    public void Every_practice_is_the_reason_of_some_rule()
    {
        var used = Hooks.SelectMany(hook => hook.Rules.Select(rule => hook.Documented(rule).Heading).Distinct().Select(heading => GuideSection.Find(Page(hook.Id), heading)!.Practice)).ToHashSet();
        CollectionAssert.AreEquivalent(Practices().ToList(), used.ToList());
    }

    private static void IsPractice(GuideSection section)
    {
        Assert.Contains(section.Practice, Practices());
        Assert.AreEqual("practices.md#" + Anchor(section.Practice), section.PracticeLink);
    }

    /// <summary>As the hosts of repositories make anchors of headings.</summary>
    private static string Anchor(string heading) => NoPartOfAnchors().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    private static IEnumerable<string> Practices() => Page("practices").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

    private static string Page(string name) => File.ReadAllText(FileOf(name)).ReplaceLineEndings("\n");

    private static string FileOf(string name) => Path.Combine(SourceTree.Core, "..", "..", "docs", name + ".md");

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex NoPartOfAnchors();
}
