using PreCommitDs.Harness;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>Which way to git the programs take in the test that is running.</summary>
internal static class GitUnderTest
{
    private static readonly AsyncLocal<bool> LibGit2 = new();
    private static readonly Lazy<string> Folder = new(CopyPrograms);

    public static bool IsLibGit2 => LibGit2.Value;

    /// <summary>What the programs see in their environment.</summary>
    public static string Name => IsLibGit2 ? "libgit2" : "git";

    /// <summary>A copy of the programs with libgit2's library beside them: the build may have found none.</summary>
    public static string ProgramsWithLibGit2 => Folder.Value;

    /// <summary>Lets the programs of all that follows in this test read repositories in the process.</summary>
    public static void UseLibGit2(bool use) => LibGit2.Value = use;

    private static string CopyPrograms()
    {
        var folder = SharedFolder.Create();
        foreach (var hook in Directory.GetDirectories(Path.Combine(Programs.RepositoryRoot, "hooks")))
            ProgramCopy.To(folder, Programs.WithoutLibGit2(Path.GetFileName(hook)));
        LibGit2Library.PutInto(folder);
        return folder;
    }
}
