using System.Reflection;

namespace PreCommitDs.Harness;

/// <summary>Where the sources lie that this assembly was built from.</summary>
internal static class SourceTree
{
    private static readonly string Project = typeof(SourceTree).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "ProjectFolder").Value!;

    public static string Fixtures(string hook) => Path.Combine(Project, "fixtures", hook);

    public static string Core { get; } = Path.GetFullPath(Path.Combine(Project, "..", "..", "src", "PreCommitDs.Core"));
}
