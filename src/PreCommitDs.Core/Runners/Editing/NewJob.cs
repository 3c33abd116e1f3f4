namespace PreCommitDs.Runners.Editing;

/// <summary>What lefthook is to run.</summary>
/// <param name="GitHook">The git hook.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Line">The command.</param>
/// <param name="UsesInput">Whether it reads what git gives to the hook on standard input.</param>
internal sealed record NewJob(string GitHook, string Name, string Line, bool UsesInput = false)
{
    /// <summary>On one line, as YAML's flow style and JSON both have it.</summary>
    public string InFlow() => $"{{\"name\": \"{Name}\", \"run\": \"{Line}\"{(UsesInput ? ", \"use_stdin\": true" : "")}}}";

    /// <summary>Line by line, as an item of a list.</summary>
    /// <param name="indentation">Where its dash stands.</param>
    /// <param name="gap">How far behind that its keys begin.</param>
    public IReadOnlyList<string> InBlock(int indentation, int gap)
    {
        var keys = new string(' ', indentation + gap);
        return [$"{new string(' ', indentation)}-{new string(' ', gap - 1)}name: {Name}", .. Keys(keys)];
    }

    /// <summary>Line by line, as an entry of a mapping.</summary>
    /// <param name="indentation">Where its key stands.</param>
    public IReadOnlyList<string> AsCommand(int indentation) => [$"{new string(' ', indentation)}{Name}:", .. Keys(new string(' ', indentation + 2))];

    private IEnumerable<string> Keys(string start) => UsesInput ? [$"{start}run: {Line}", $"{start}use_stdin: true"] : [$"{start}run: {Line}"];
}
