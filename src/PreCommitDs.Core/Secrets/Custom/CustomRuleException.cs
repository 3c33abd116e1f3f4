namespace PreCommitDs.Secrets.Custom;

/// <summary>A rule of a repository's own makes no sense; the message shows no value, as examples may be secret.</summary>
/// <param name="rule">Which of the rules, from 0.</param>
/// <param name="key">What of it, named as in a configuration file; empty: the whole rule.</param>
/// <param name="item">Which item of a list, from 0; -1: it is none.</param>
/// <param name="message">What is wrong.</param>
public sealed class CustomRuleException(int rule, string key, int item, string message) : Exception(message)
{
    /// <summary>Which of the rules, from 0.</summary>
    public int Rule { get; } = rule;

    /// <summary>What of it, named as in a configuration file; empty: the whole rule.</summary>
    public string Key { get; } = key;

    /// <summary>Which item of a list, from 0; -1: it is none.</summary>
    public int Item { get; } = item;
}
