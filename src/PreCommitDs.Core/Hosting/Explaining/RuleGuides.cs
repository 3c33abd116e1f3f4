using System.Reflection;
using PreCommitDs.Guides;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Explaining;

/// <summary>The guides of all rules: declarations, and the pages of the documentation, which the program carries with it.</summary>
internal sealed class RuleGuides(IReadOnlyList<Hook> hooks)
{
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);

    public static IReadOnlyList<Rule> Rules(IEnumerable<Hook> hooks) => [.. hooks.SelectMany(static hook => hook.Rules)];

    /// <exception cref="InvalidOperationException">The pages say nothing of the rule.</exception>
    public Guide Of(Rule rule)
    {
        var hook = hooks.First(hook => hook.Id == rule.Hook);
        var (heading, examples) = hook.Documented(rule);
        var section = GuideSection.Find(Page(hook.Id), heading) ?? throw new InvalidOperationException($"docs/{hook.Id}.md has no heading {heading}");
        var uri = new ReportContext(HookProgram.Version, HookProgram.ProjectUri, static _ => null).HelpUri(rule);
        var practice = new Uri(new Uri(uri), section.PracticeLink).AbsoluteUri;
        return new Guide(rule, uri, section.Details, section.Practice, practice, [.. examples, .. section.Found], section.Passes, section.Allowing.Replace($"{hook.Id}/RULE", rule.Id, StringComparison.Ordinal));
    }

    private string Page(string hook) => _pages.TryGetValue(hook, out var page) ? page : _pages[hook] = ReadPage(hook);

    private static string ReadPage(string hook)
    {
        var name = $"docs/{hook}.md";
        using var stream = Assembly.GetEntryAssembly()?.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"this program has no {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
