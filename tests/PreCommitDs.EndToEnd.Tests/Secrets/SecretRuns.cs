using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>What all tests of block-secrets say over and over. What looks like a credential is put together here.</summary>
internal static class SecretRuns
{
    /// <summary>A value that nobody would take for a placeholder.</summary>
    public static string Real { get; } = "Vq7" + "xL2mPz" + "9RtK4wYb";

    public static ProcessResult BlockSecrets(this TemporaryRepository repository, params string[] arguments) =>
        repository.Run(Programs.FrontDoor, ["block-secrets", .. arguments]);

    public static ProcessResult BlockSecretsIn(this TemporaryRepository repository, string directory, params string[] arguments) =>
        repository.Run(Programs.FrontDoor, ["block-secrets", .. arguments], repository.PathOf(directory));

    /// <summary>Lets every commit be judged.</summary>
    public static void InstallBlockSecrets(this TemporaryRepository repository, string options = "") =>
        repository.InstallHook("pre-commit", $"exec '{Programs.FrontDoor}' block-secrets {options}");

    public static void StageText(this TemporaryRepository repository, string name, string text) => repository.Stage(name, Encoding.UTF8.GetBytes(text));

    public static void WriteText(this TemporaryRepository repository, string name, string text) => repository.Write(name, Encoding.UTF8.GetBytes(text));

    public static string ReadText(this TemporaryRepository repository, string name) => Encoding.UTF8.GetString(repository.Read(name));

    /// <summary>All paths of the index.</summary>
    public static string[] Tracked(this TemporaryRepository repository) => repository.Git("ls-files", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Everything that a run could change: the index and the working tree.</summary>
    public static string State(this TemporaryRepository repository) => repository.Git("ls-files", "--stage") + repository.Git("status", "--porcelain", "--ignored", "--untracked-files=all")
        + string.Concat(Directory.EnumerateFiles(repository.Top, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/.git/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => $"{file}\n{Convert.ToHexString(File.ReadAllBytes(file))}\n"));
}
