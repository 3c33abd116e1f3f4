using System.CommandLine;

namespace PreCommitDs.Hosting.Parsing;

/// <summary>Lists on the command line are written with commas, with spaces (as nbstripout wants them), or as several options.</summary>
internal static class ListedWords
{
    private static readonly char[] Separators = [' ', ',', '\t', '\n'];

    public static List<string> Of(ParseResult arguments, Option<string[]> option) =>
        [.. (arguments.GetValue(option) ?? []).SelectMany(static text => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))];
}
