namespace PreCommitDs.Configuration;

/// <summary>The keys that a configuration file may hold.</summary>
/// <param name="Common">Keys for all hooks, which each hook's section may hold too.</param>
/// <param name="ByHook">The keys of each hook's own, by hook id.</param>
/// <param name="IsComplete">Whether these are all hooks; a program of one hook must let the sections of the others be.</param>
internal sealed record Vocabulary(IReadOnlyList<string> Common, IReadOnlyDictionary<string, IReadOnlyList<string>> ByHook, bool IsComplete)
{
    public const string Overrides = "overrides";

    public const string Paths = "paths";
}
