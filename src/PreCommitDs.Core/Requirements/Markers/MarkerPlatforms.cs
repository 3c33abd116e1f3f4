namespace PreCommitDs.Requirements.Markers;

/// <summary>What can be said of the environments that packages are installed in; machine and releases stay unknown.</summary>
public static class MarkerPlatforms
{
    /// <summary>Any Linux.</summary>
    public static MarkerEnvironment Linux { get; } = Of("posix", "linux", "Linux");

    /// <summary>Any macOS.</summary>
    public static MarkerEnvironment MacOs { get; } = Of("posix", "darwin", "Darwin");

    /// <summary>Any Windows.</summary>
    public static MarkerEnvironment Windows { get; } = Of("nt", "win32", "Windows");

    /// <summary>These three.</summary>
    public static IReadOnlyList<MarkerEnvironment> All { get; } = [Linux, MacOs, Windows];

    /// <summary>A Python of two numbers, such as 3.12, or of all three; and no extra asked for.</summary>
    public static MarkerEnvironment Python(string version)
    {
        var first = version.IndexOf('.', StringComparison.Ordinal);
        var second = first < 0 ? -1 : version.IndexOf('.', first + 1);
        return new MarkerEnvironment
        {
            [MarkerVariable.PythonVersion] = first < 0 ? null : second < 0 ? version : version[..second],
            [MarkerVariable.PythonFullVersion] = second < 0 ? null : version,
            [MarkerVariable.Extra] = "",
        };
    }

    private static MarkerEnvironment Of(string osName, string sysPlatform, string system) => new()
    {
        [MarkerVariable.OsName] = osName,
        [MarkerVariable.SysPlatform] = sysPlatform,
        [MarkerVariable.PlatformSystem] = system,
    };
}
