using System.Reflection;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>
/// Where the programs under test lie: the native build in artifacts/bin, unless it is older than any source file; else this
/// build's portable ones. PRECOMMIT_DS_BIN names another folder, whatever its age.
/// </summary>
internal static class Programs
{
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    private static readonly string? GivenFolder = Environment.GetEnvironmentVariable("PRECOMMIT_DS_BIN") is { Length: > 0 } folder ? folder : null;

    public static string NativeFolder { get; } = GivenFolder ?? Path.Combine(RepositoryRoot, "artifacts", "bin");

    public static bool IsNative { get; } = IsNativeBuild() && (GivenFolder is not null || IsUpToDate());

    public static string StripNotebooks => Find("strip-notebooks");

    public static string BlockSecrets => Find("block-secrets");

    public static string FrontDoor => Find("precommit-ds");

    /// <summary>A front door of the tests' own: a checker as small as one can be beside strip-notebooks. Always portable.</summary>
    public static string SampleHooks => Path.Combine(RepositoryRoot, "tests", "sample-hooks", "bin", Metadata("Configuration"), "net10.0", FileName("sample-hooks"));

    /// <summary>What install/pack.sh builds and calls.</summary>
    public static string Pack => Path.Combine(RepositoryRoot, "install", "pack", "bin", Metadata("Configuration"), "net10.0", FileName("pack"));

    private static string Find(string name) => GitUnderTest.IsLibGit2 ? Path.Combine(GitUnderTest.ProgramsWithLibGit2, FileName(name)) : WithoutLibGit2(name);

    /// <summary>The program as it was built, whichever way to git is tested.</summary>
    public static string WithoutLibGit2(string name) => IsNative
        ? Path.Combine(NativeFolder, FileName(name))
        : Path.Combine(RepositoryRoot, "hooks", name, "bin", Metadata("Configuration"), "net10.0", FileName(name));

    private static bool IsNativeBuild() =>
        File.Exists(Path.Combine(NativeFolder, FileName("precommit-ds"))) && !File.Exists(Path.Combine(NativeFolder, "precommit-ds.dll"));

    private static bool IsUpToDate()
    {
        var built = File.GetLastWriteTimeUtc(Path.Combine(NativeFolder, FileName("precommit-ds")));
        return Sources().All(file => File.GetLastWriteTimeUtc(file) <= built);
    }

    private static IEnumerable<string> Sources() => new[] { "src", "hooks" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryRoot, folder), "*", SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string FileName(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;

    private static string Metadata(string key) => typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
