using System.Globalization;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Variables with which git starts no monitor of files that a configuration names, and takes no lock only to be faster next time.</summary>
internal static class QuietGit
{
    private const string Count = "GIT_CONFIG_COUNT";

    /// <summary>Settings that the environment holds already stay.</summary>
    public static Dictionary<string, string> Variables()
    {
        _ = int.TryParse(Environment.GetEnvironmentVariable(Count), NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        var variables = new Dictionary<string, string> { ["GIT_OPTIONAL_LOCKS"] = "0" };
        foreach (var name in (ReadOnlySpan<string>)["core.fsmonitor", "core.untrackedCache"])
        {
            variables[string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_KEY_{count}")] = name;
            variables[string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_VALUE_{count++}")] = "false";
        }

        variables[Count] = count.ToString(CultureInfo.InvariantCulture);
        return variables;
    }
}
