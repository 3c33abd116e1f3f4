using System.Reflection;

namespace PreCommitDs.Packing;

/// <summary>What the build knows of this project: Directory.Build.props says it once for all that is made.</summary>
internal static class Project
{
    /// <summary>The one command that holds every hook.</summary>
    public const string Name = "precommit-ds";

    public static string Version { get; } = typeof(Project).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static string Home { get; } = Metadata("ProjectHome");

    public static string License { get; } = Metadata("License");

    public static string Authors { get; } = Metadata("Authors");

    public static string Summary { get; } = Metadata("Summary");

    /// <summary>The moment that everything packed bears: <c>SOURCE_DATE_EPOCH</c>, or the earliest that a zip can hold.</summary>
    public static DateTimeOffset Time { get; } = ReadTime(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"));

    private static DateTimeOffset ReadTime(string? seconds)
    {
        var earliest = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        if (string.IsNullOrEmpty(seconds)) return earliest;
        // A zip ends in 2107.
        if (!long.TryParse(seconds, out var since) || since < 0 || since > 4_323_000_000) throw new PackException($"SOURCE_DATE_EPOCH={seconds}: a number of seconds since 1970 was expected");
        var time = DateTimeOffset.FromUnixTimeSeconds(since);
        return time < earliest ? earliest : time;
    }

    private static string Metadata(string key) =>
        typeof(Project).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(item => item.Key == key)?.Value
        ?? throw new PackException($"the build does not say the {key} of the project");
}
