namespace PreCommitDs.Requirements.Reading;

/// <summary>An option that pip takes in a requirements file.</summary>
/// <param name="Name">The long name.</param>
/// <param name="Short">The letter, or 0.</param>
/// <param name="TakesValue">Whether a value follows.</param>
internal sealed record PipOption(string Name, char Short, bool TakesValue)
{
    /// <summary>All of them (pip, "Requirements File Format", Supported options), and those of its former versions.</summary>
    private static readonly PipOption[] All =
    [
        new("--requirement", 'r', true), new("--constraint", 'c', true), new("--editable", 'e', true), new("--hash", '\0', true),
        new("--index-url", 'i', true), new("--pypi-url", '\0', true), new("--extra-index-url", '\0', true), new("--no-index", '\0', false), new("--find-links", 'f', true),
        new("--no-binary", '\0', true), new("--only-binary", '\0', true), new("--prefer-binary", '\0', false), new("--require-hashes", '\0', false),
        new("--no-require-hashes", '\0', false), new("--pre", '\0', false), new("--all-releases", '\0', true), new("--only-final", '\0', true),
        new("--trusted-host", '\0', true), new("--use-feature", '\0', true), new("--config-settings", 'C', true), new("--config-setting", '\0', true),
        new("--global-option", '\0', true), new("--install-option", '\0', true), new("--always-unzip", 'Z', false), new("--process-dependency-links", '\0', false),
        new("--use-wheel", '\0', false), new("--no-use-wheel", '\0', false), new("--allow-external", '\0', true), new("--allow-all-external", '\0', false),
        new("--allow-unverified", '\0', true), new("--no-build-isolation", '\0', false), new("--uploaded-prior-to", '\0', true),
    ];

    /// <summary>The option that a word names, with the value that it holds itself; null where it is none that pip knows.</summary>
    public static PipOption? Of(string word, out string? value)
    {
        value = null;
        if (word.StartsWith("--", StringComparison.Ordinal)) return OfLong(word, out value);
        if (word.Length < 2) return null;
        var option = Array.Find(All, option => option.Short == word[1]);
        if (word.Length > 2) value = word[2] == '=' ? word[3..] : word[2..];
        return option;
    }

    /// <summary>A long name may be cut as long as it stays clear which is meant.</summary>
    private static PipOption? OfLong(string word, out string? value)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        value = equals < 0 ? null : word[(equals + 1)..];
        var name = equals < 0 ? word : word[..equals];
        if (Array.Find(All, option => option.Name == name) is { } exact) return exact;
        var found = Array.FindAll(All, option => name.Length > 2 && option.Name.StartsWith(name, StringComparison.Ordinal));
        return found.Length == 1 ? found[0] : null;
    }
}
