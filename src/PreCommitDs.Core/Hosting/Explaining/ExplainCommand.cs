using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Configuration;
using PreCommitDs.Guides;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Explaining;

/// <summary>The command <c>explain</c> of the front door: what a rule finds, why, and how to let something pass.</summary>
internal static class ExplainCommand
{
    public static Command Create(IReadOnlyList<Hook> hooks, HookConsole console)
    {
        var names = new Argument<string[]>("rule") { Description = "A rule, as findings name it: block-secrets/private-key, or private-key", Arity = ArgumentArity.OneOrMore, HelpName = "RULE" };
        var command = new Command("explain", "Say what a rule finds and why, with examples, and how to let something pass") { names, new HelpOption() };
        command.SetAction(arguments =>
        {
            var words = arguments.GetValue(names)!;
            CommandLine.RefuseUnknownOptions(words, command.Options);
            var rules = words.Select(word => Find(hooks, word)).ToList();
            var guides = new RuleGuides(hooks);
            console.Write(string.Join('\n', rules.Select(rule => GuideText.Of(guides.Of(rule)))));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Rule Find(IReadOnlyList<Hook> hooks, string word)
    {
        var rules = RuleGuides.Rules(hooks);
        var known = rules.Where(rule => rule.Id == word || rule.Name == word).ToList();
        if (known.Count == 1) return known[0];
        if (known.Count > 1) throw new UsageException($"{word} is a rule of several hooks: {string.Join(", ", known.Select(static rule => rule.Id))}");
        if (hooks.Any(hook => hook.Id == word)) throw new UsageException($"{word} is a hook: {FrontDoor.Name} rules {word} lists its rules");
        var nearest = Nearest.To(word, word.Contains('/', StringComparison.Ordinal) ? rules.Select(static rule => rule.Id) : rules.Select(static rule => rule.Name));
        throw new UsageException($"there is no rule {word}; " + (nearest is null ? $"{FrontDoor.Name} rules lists all" : $"did you mean {nearest}?"));
    }
}
