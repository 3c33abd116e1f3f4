namespace PreCommitDs.EndToEnd.Harness;

/// <summary>
/// What is published, made once for all tests from the native programs under test: the wheel, the archive and their sums, and
/// the repository that pre-commit and prek clone.
/// </summary>
internal static class PackedPrograms
{
    /// <summary>Where configurations say that the mirror is.</summary>
    public const string MirrorUri = "https://example.com/precommit-ds-mirror";

    private static readonly Lazy<string> Packed = new(Pack);
    private static readonly Lazy<string> MadeMirror = new(MakeMirror);

    /// <summary>The folder that holds all files.</summary>
    public static string Folder => Packed.Value;

    public static string Wheel => Directory.GetFiles(Folder, "*.whl").Single();

    public static string Archive => Directory.GetFiles(Folder, "*.tar.gz").Single();

    /// <summary>A repository with a commit and a tag for this version.</summary>
    public static string Mirror => MadeMirror.Value;

    /// <summary>The version that the tag names.</summary>
    public static string Version { get; } = Directory.GetFiles(Programs.RepositoryRoot, "Directory.Build.props").Select(File.ReadAllText).Single().Split("<Version>")[1].Split('<')[0];

    /// <summary>Skips the test where no native programs were built.</summary>
    public static void Require()
    {
        if (!Programs.IsNative) Assert.Inconclusive("no native build here (install/build.sh)");
        if (!File.Exists(Path.Combine(Programs.NativeFolder, "verify-requirements"))) Assert.Inconclusive("not all programs were built (install/build.sh)");
    }

    /// <summary>
    /// From now on all that runs in a folder has no .NET and no index of packages but this folder, and finds the mirror where
    /// its address says.
    /// </summary>
    public static void UseIn(TemporaryRepository repository)
    {
        Require();
        PathWithoutDotnet.ForAll(repository);
        foreach (string name in Environment.GetEnvironmentVariables().Keys)
            if (name.StartsWith("PIP_", StringComparison.Ordinal) || name.StartsWith("UV_", StringComparison.Ordinal) || name is "VIRTUAL_ENV" or "PYTHONPATH" or "PYTHONHOME") repository.Set(name, null);
        // pip splits this variable at blanks, but not a URL in which they are escaped.
        var links = new Uri(Folder).AbsoluteUri;
        foreach (var installer in (string[])["PIP", "UV"])
        {
            repository.Set($"{installer}_NO_INDEX", "1");
            repository.Set($"{installer}_FIND_LINKS", links);
        }

        repository.Set("PIP_CONFIG_FILE", "/dev/null");
        repository.Set("PIP_DISABLE_PIP_VERSION_CHECK", "1");
        repository.Git("config", "--global", $"url.{Mirror}.insteadOf", MirrorUri);
    }

    private static string Pack()
    {
        Require();
        var folder = Path.Combine(SharedFolder.Create(), "what is published");
        Script("pack.sh", folder, "--from", Programs.NativeFolder).Exits(0);
        return folder;
    }

    private static string MakeMirror()
    {
        var folder = Path.Combine(SharedFolder.Create(), "a mirror");
        Script("mirror.sh", folder).Exits(0);
        return folder;
    }

    /// <summary>Runs a script of install/ as it is.</summary>
    public static ProcessResult Script(string name, params string[] arguments) => ProcessRunner.Run(
        Path.Combine(Programs.RepositoryRoot, "install", name), arguments, Path.GetTempPath(), Variables(), timeout: TimeSpan.FromMinutes(5));

    private static Dictionary<string, string?> Variables() => new(SourceCopy.WithoutGitVariables)
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        // Set by dotnet test for its own children.
        ["MSBuildSDKsPath"] = null,
        ["MSBUILD_EXE_PATH"] = null,
        ["SOURCE_DATE_EPOCH"] = null,
        ["PORTABLE"] = null,
    };
}
