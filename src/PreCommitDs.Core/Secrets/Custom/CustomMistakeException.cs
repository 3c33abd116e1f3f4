namespace PreCommitDs.Secrets.Custom;

/// <summary>What of a rule makes no sense, told where the other rules are not known.</summary>
/// <param name="key">What of it; empty: the whole rule.</param>
/// <param name="message">What is wrong.</param>
internal sealed class CustomMistakeException(string key, string message) : Exception(message)
{
    public string Key { get; } = key;

    /// <summary>Which item of a list; -1: it is none.</summary>
    public int Item { get; init; } = -1;
}
