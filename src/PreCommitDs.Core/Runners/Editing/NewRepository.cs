namespace PreCommitDs.Runners.Editing;

/// <summary>What is to be added to a configuration of pre-commit or prek.</summary>
/// <param name="Url">The repository.</param>
/// <param name="Revision">Its tag.</param>
/// <param name="HookId">The one hook that is taken from it.</param>
/// <param name="Stages">When it runs; null: at every stage.</param>
internal sealed record NewRepository(string Url, string Revision, string HookId, IReadOnlyList<string>? Stages = null)
{
    /// <summary>On one line, in the words of YAML's flow style.</summary>
    public string InFlow() => $"{{repo: {Url}, rev: {Revision}, hooks: [{{id: {HookId}{(Stages is null ? "" : $", stages: [{string.Join(", ", Stages)}]")}}}]}}";

    /// <summary>On one line of TOML.</summary>
    public string InToml() => $"{{ repo = \"{Url}\", rev = \"{Revision}\", hooks = {HooksInToml()} }}";

    /// <summary>The list of hooks in TOML.</summary>
    public string HooksInToml() => $"[{{ id = \"{HookId}\"{(Stages is null ? "" : $", stages = [{string.Join(", ", Stages.Select(static stage => $"\"{stage}\""))}]")} }}]";

    /// <summary>Line by line, as an item of a list.</summary>
    /// <param name="indentation">Where its dash stands.</param>
    /// <param name="gap">How far behind that its keys begin.</param>
    /// <param name="hooks">How its list of hooks is laid out.</param>
    /// <param name="urlQuote">What the URL is quoted with; 0: nothing.</param>
    /// <param name="revisionQuote">The same of the revision.</param>
    public IReadOnlyList<string> InBlock(int indentation, int gap, BlockStyle hooks, char urlQuote, char revisionQuote)
    {
        var keys = new string(' ', indentation + gap);
        var dash = keys + new string(' ', hooks.Dash);
        List<string> lines =
        [
            $"{new string(' ', indentation)}-{new string(' ', gap - 1)}repo: {Quoted(Url, urlQuote)}",
            $"{keys}rev: {Quoted(Revision, revisionQuote)}",
            $"{keys}hooks:",
            $"{dash}-{new string(' ', hooks.Gap - 1)}id: {HookId}",
        ];
        if (Stages is not null) lines.Add($"{dash}{new string(' ', hooks.Gap)}stages: [{string.Join(", ", Stages)}]");
        return lines;
    }

    private static string Quoted(string text, char quote) => quote is '"' or '\'' ? quote + text + quote : text;
}
