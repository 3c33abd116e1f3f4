using System.Text.RegularExpressions;
using PreCommitDs.Files;
using PreCommitDs.Harness;
using PreCommitDs.Hosting;

namespace PreCommitDs.Reporting;

/// <summary>What every hook has to say of its rules.</summary>
[TestClass]
public sealed partial class RuleTests
{
    public static IEnumerable<object[]> Hooks => typeof(Hook).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Hook)) && !type.IsAbstract).Select(type => new[] { Activator.CreateInstance(type)! });

    [TestMethod]
    [DynamicData(nameof(Hooks))]
    public void Ids_are_unique_and_begin_with_the_hook(object value)
    {
        var hook = (Hook)value;
        Assert.IsNotEmpty(hook.Rules);
        CollectionAssert.AllItemsAreUnique(hook.Rules.Select(rule => rule.Id).ToList());
        foreach (var rule in hook.Rules)
        {
            StringAssert.Matches(rule.Id, Kebab());
            Assert.AreEqual((hook.Id, rule.Id), (rule.Hook, $"{hook.Id}/{rule.Name}"));
        }
    }

    [TestMethod]
    [DynamicData(nameof(Hooks))]
    public void Every_rule_is_described_in_a_line_and_helped_with_in_sentences(object value)
    {
        foreach (var rule in ((Hook)value).Rules)
        {
            Assert.IsFalse(rule.Summary.Contains('\n', StringComparison.Ordinal) || rule.Summary.EndsWith('.'), rule.Summary);
            Assert.IsTrue(rule.Help.EndsWith('.') && rule.Help.Length > 2 * rule.Summary.Length / 3, rule.Help);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Hooks))]
    public void Every_rule_has_its_heading_or_row_in_the_page_of_the_hook(object value)
    {
        var hook = (Hook)value;
        var page = File.ReadAllText(Path.Combine(SourceTree.Core, "..", "..", "docs", hook.Id + ".md"));
        CollectionAssert.AreEquivalent(hook.Rules.Select(rule => rule.Name).ToList(), Described().Matches(page).Select(match => match.Groups[1].Value).ToList());
    }

    [TestMethod]
    [DynamicData(nameof(Hooks))]
    public void Every_id_that_the_sources_name_is_declared(object value)
    {
        var hook = (Hook)value;
        var named = Directory.EnumerateFiles(SourceTree.Core, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), $"\"({hook.Id}/[a-z0-9-]+)\"")).Select(match => match.Groups[1].Value).Distinct();
        CollectionAssert.IsSubsetOf(named.ToList(), hook.Rules.Select(rule => rule.Id).ToList());
    }

    [TestMethod]
    public void Every_finding_of_any_notebook_is_of_a_declared_rule()
    {
        var declared = Notebooks.StripRules.All.ToDictionary(rule => rule.Id);
        Property.Holds(SampleKind.Python, OptionSample.All, (sample, options) =>
        {
            foreach (var finding in new Notebooks.NotebookFixer(options).Fix("a", sample.Bytes, explain: true).Findings)
                Assert.AreEqual(declared[finding.Rule].Severity, finding.Severity);
        });
        Assert.AreEqual(FixOutcome.Blocked, Strip.With().Fix("<<<<<<< a\n>>>>>>> b\n").Outcome);
        Assert.Contains(Strip.With().Fix("<<<<<<< a\n>>>>>>> b\n").Findings[0].Rule, declared.Keys);
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex("^(?:### (?=[a-z])|\\| <a id=\")([^\"\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Described();
}
