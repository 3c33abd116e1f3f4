using System.CommandLine;
using System.CommandLine.Help;
using PreCommitDs.Configuration;
using PreCommitDs.Guides;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Explaining;

/// <summary>The command <c>rules</c> of the front door: everything that the hooks look for.</summary>
internal static class RulesCommand
{
    public static Command Create(IReadOnlyList<Hook> hooks, HookConsole console)
    {
        var names = new Argument<string[]>("hook") { Description = "The hooks whose rules are listed; none: all", Arity = ArgumentArity.ZeroOrMore, HelpName = "HOOK" };
        var format = new Option<string?>("--format") { Description = "How to list them (default: text); json has all that explain says", HelpName = "text|json" };
        var command = new Command("rules", "List everything that the hooks look for") { names, format, new HelpOption() };
        command.SetAction(arguments =>
        {
            var words = arguments.GetValue(names)!;
            CommandLine.RefuseUnknownOptions(words, command.Options);
            foreach (var word in words) Find(hooks, word);
            var rules = RuleGuides.Rules(hooks.Where(hook => words.Length == 0 || words.Contains(hook.Id)));
            switch (arguments.GetValue(format))
            {
                case null or "text":
                    console.Write(GuideText.List(rules));
                    break;
                case "json":
                    GuideJson.Write(rules.Select(new RuleGuides(hooks).Of), console.Output);
                    break;
                case var other:
                    throw new UsageException($"--format {other}: one of text, json");
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static void Find(IReadOnlyList<Hook> hooks, string word)
    {
        if (hooks.Any(hook => hook.Id == word)) return;
        var nearest = Nearest.To(word, hooks.Select(static hook => hook.Id));
        throw new UsageException($"there is no hook {word}; " + (nearest is null ? $"the hooks are {string.Join(", ", hooks.Select(static hook => hook.Id))}" : $"did you mean {nearest}?"));
    }
}
