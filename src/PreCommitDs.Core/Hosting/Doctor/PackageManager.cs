namespace PreCommitDs.Hosting.Doctor;

/// <summary>The command that installs a program with what this machine has for it.</summary>
internal static class PackageManager
{
    private static readonly (string Program, string Command, bool AsRoot)[] Known =
    [
        ("brew", "brew install", false), ("apt-get", "apt-get install", true), ("dnf", "dnf install", true), ("pacman", "pacman -S", true),
        ("zypper", "zypper install", true), ("apk", "apk add", true), ("winget", "winget install", false), ("conda", "conda install -c conda-forge", false),
    ];

    /// <summary>Null where none is known here.</summary>
    public static string? Install(string package)
    {
        foreach (var (program, command, asRoot) in Known)
            if (ProgramsOnPath.First(program) is not null) return $"{(asRoot && Environment.UserName != "root" ? "sudo " : "")}{command} {package}";
        return null;
    }
}
