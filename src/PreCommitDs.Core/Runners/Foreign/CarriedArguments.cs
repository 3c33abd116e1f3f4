using System.Globalization;

namespace PreCommitDs.Runners.Foreign;

/// <summary>What the arguments of a hook of somebody else are in our configuration.</summary>
/// <param name="Settings">Keys of our hook, with their values as TOML writes them.</param>
/// <param name="Left">Arguments that ours has nothing for.</param>
internal sealed record CarriedArguments(IReadOnlyList<(string Key, string Value)> Settings, IReadOnlyList<string> Left)
{
    private static readonly HashSet<string> Switches = ["--keep-output", "--keep-count", "--drop-empty-cells", "--strip-init-cells"];
    private static readonly HashSet<string> Lists = ["--extra-keys", "--keep-metadata-keys", "--drop-tagged-cells"];

    /// <summary>What ours does anyway, or what only says how theirs is to work.</summary>
    private static readonly HashSet<string> Needless = ["--keep-id", "--verbose", "-v", "--redact", "--force", "--staged", "protect", "git", "--no-banner", "--pre-commit", "clean"];

    /// <summary>Translates the arguments of a hook.</summary>
    public static CarriedArguments Of(FoundHook found)
    {
        var (settings, left) = (new List<(string, string)>(), new List<string>());
        var arguments = found.Hook.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            var equals = arguments[i].StartsWith("--", StringComparison.Ordinal) ? arguments[i].IndexOf('=', StringComparison.Ordinal) : -1;
            var option = equals < 0 ? arguments[i] : arguments[i][..equals];
            string? Value() => equals >= 0 ? arguments[i][(equals + 1)..] : i + 1 < arguments.Count ? arguments[++i] : null;
            if (!Translate(found.Known, option, Value, settings)) left.Add(arguments[i]);
        }

        foreach (var key in (ReadOnlySpan<string>)["files", "exclude"])
            if (found.Hook.Node.Find(key) is not null) left.Add($"{key}: of the hook");
        return new CarriedArguments(settings, left);
    }

    private static bool Translate(ForeignHook hook, string option, Func<string?> value, List<(string, string)> settings)
    {
        if (Needless.Contains(option)) return true;
        switch (hook.Name, option)
        {
            case ("check-added-large-files", "--maxkb"):
                if (!long.TryParse(value(), NumberStyles.None, CultureInfo.InvariantCulture, out var kilobytes)) return false;
                settings.Add(("maxkb", kilobytes.ToString(CultureInfo.InvariantCulture)));
                return true;
            case ("nbstripout" or "nbstripout-fast", _) when Switches.Contains(option):
                settings.Add((option[2..], "true"));
                return true;
            case ("nbstripout" or "nbstripout-fast", _) when Lists.Contains(option):
                settings.Add((option[2..], $"[{string.Join(", ", (value() ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(static word => $"\"{word}\""))}]"));
                return true;
            case ("nbstripout" or "nbstripout-fast", "--max-size"):
                settings.Add(("max-size", $"\"{(value() ?? "").ToUpperInvariant()}\""));
                return true;
            case ("nb-clean", "--remove-empty-cells" or "-e"):
                settings.Add(("drop-empty-cells", "true"));
                return true;
            case ("nb-clean", "--preserve-cell-outputs" or "-o"):
                settings.Add(("keep-output", "true"));
                return true;
            case ("nb-clean", "--preserve-execution-counts"):
                settings.Add(("keep-count", "true"));
                return true;
            // The baseline of detect-secrets is honoured where it lies.
            case ("detect-secrets", "--baseline"):
                return value() is ".secrets.baseline";
            case ("check-added-large-files", "--enforce-all"):
                settings.Add(("enforce-all", "true"));
                return true;
            default:
                return false;
        }
    }
}
