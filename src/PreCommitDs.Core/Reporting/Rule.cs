namespace PreCommitDs.Reporting;

/// <summary>What a hook looks for, declared once: reports, baselines and inline allows name it by its id.</summary>
/// <param name="Id">The public id, <c>hook/kebab-name</c>; never renamed, never used for anything else.</param>
/// <param name="Severity">How much its findings matter unless one says otherwise.</param>
/// <param name="Summary">What is wrong, in one line without a full stop.</param>
/// <param name="Help">Why it matters and what to do, in a few sentences of plain text.</param>
public sealed record Rule(string Id, Severity Severity, string Summary, string Help)
{
    /// <summary>The id of the hook.</summary>
    public string Hook => HookOf(Id);

    /// <summary>The id without the hook: the heading that documents it.</summary>
    public string Name => Id[(Hook.Length + 1)..];

    /// <summary>The part of a rule id before the slash.</summary>
    internal static string HookOf(string id) => id[..id.IndexOf('/', StringComparison.Ordinal)];
}
