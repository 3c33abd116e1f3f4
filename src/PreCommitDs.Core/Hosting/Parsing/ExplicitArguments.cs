using System.CommandLine;

namespace PreCommitDs.Hosting.Parsing;

/// <summary>What stands on a command line, as words that can be given to another command with the same options.</summary>
internal static class ExplicitArguments
{
    /// <summary>Whether an option stands there, with whatever value.</summary>
    public static bool Contain(ParseResult arguments, Option option) => arguments.GetResult(option) is { Implicit: false };

    public static IEnumerable<string> Of(ParseResult arguments, IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            if (arguments.GetResult(option) is not { Implicit: false } result) continue;
            if (result.Tokens.Count == 0) yield return option.Name;
            foreach (var token in result.Tokens) yield return $"{option.Name}={token.Value}";
        }
    }
}
