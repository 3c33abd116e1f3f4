using System.Reflection;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>Where the programs under test lie: the native build where install/build.sh has made one, else this build's portable ones.</summary>
internal static class Programs
{
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static string NativeFolder { get; } = Environment.GetEnvironmentVariable("PRECOMMIT_DS_BIN") is { Length: > 0 } folder
        ? folder
        : Path.Combine(RepositoryRoot, "artifacts", "bin");

    public static bool IsNative => File.Exists(Path.Combine(NativeFolder, FileName("precommit-ds"))) && !File.Exists(Path.Combine(NativeFolder, "precommit-ds.dll"));

    public static string StripNotebooks => Find("strip-notebooks");

    public static string FrontDoor => Find("precommit-ds");

    private static string Find(string name) => IsNative
        ? Path.Combine(NativeFolder, FileName(name))
        : Path.Combine(RepositoryRoot, "hooks", name, "bin", Metadata("Configuration"), "net10.0", FileName(name));

    private static string FileName(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;

    private static string Metadata(string key) => typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
