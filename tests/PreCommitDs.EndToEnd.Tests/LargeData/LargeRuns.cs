using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>What all tests of block-large-data say over and over.</summary>
internal static class LargeRuns
{
    /// <summary>The most that passes where nothing else is said, in bytes.</summary>
    public const int Limit = 500 * 1024;

    /// <summary>A pickle of the number one.</summary>
    public static byte[] Pickle { get; } = [0x80, 0x04, 0x95, 0x05, 0, 0, 0, 0, 0, 0, 0, (byte)'K', 1, (byte)'.'];

    /// <summary>Bytes that are of no known format and that git compresses fast.</summary>
    public static byte[] Bytes(int length, int seed = 1)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes.AsSpan(0, Math.Min(length, 4096)));
        if (length > 0) bytes[0] = 0xff;
        return bytes;
    }

    /// <summary>A table of just that many bytes.</summary>
    public static byte[] Csv(int length)
    {
        var text = new StringBuilder(length + 16);
        for (var i = 0; text.Length < length; i++) text.Append(i).Append(",1.5,a\n");
        return Encoding.UTF8.GetBytes(text.ToString(0, length));
    }

    /// <summary>What Git LFS commits in place of a file of that many bytes.</summary>
    public static byte[] LfsPointer(long size) => Encoding.UTF8.GetBytes($"version https://git-lfs.github.com/spec/v1\noid sha256:{new string('a', 64)}\nsize {size}\n");

    public static ProcessResult Large(this TemporaryRepository repository, params string[] arguments) => repository.Run(Programs.FrontDoor, ["block-large-data", .. arguments]);

    public static ProcessResult LargeIn(this TemporaryRepository repository, string directory, params string[] arguments) =>
        repository.Run(Programs.FrontDoor, ["block-large-data", .. arguments], repository.PathOf(directory));

    /// <summary>Runs all hooks.</summary>
    public static ProcessResult RunHooks(this TemporaryRepository repository, params string[] arguments) => repository.Run(Programs.FrontDoor, ["run", .. arguments]);

    /// <summary>Lets every commit be judged.</summary>
    public static void InstallLarge(this TemporaryRepository repository, string options = "") =>
        repository.InstallHook("pre-commit", $"exec '{Programs.FrontDoor}' block-large-data {options}");

    /// <summary>Fails the test unless the run was stopped with this rule for this path.</summary>
    public static ProcessResult Blocks(this ProcessResult result, string path, string rule) => result.Exits(1).Says($"{path}: block-large-data/{rule} ");

    /// <summary>Fails the test unless nothing was found and nothing said.</summary>
    public static void Passes(this ProcessResult result) => result.Exits(0).IsSilent();

    /// <summary>The first way out of every finding, as it would be pasted.</summary>
    public static List<string> WaysOut(this ProcessResult result) =>
        [.. (result.Output + "\n" + result.Error).Split('\n').Where(static line => line.StartsWith("  git ", StringComparison.Ordinal)).Select(static line => line.Trim())];

    /// <summary>Pastes the first way out of every finding into a shell.</summary>
    public static void PasteWaysOut(this TemporaryRepository repository, ProcessResult result, string? directory = null)
    {
        var commands = result.WaysOut();
        Assert.IsNotEmpty(commands, result.ToString());
        foreach (var command in commands) repository.Shell(command, directory).Exits(0);
    }

    /// <summary>All paths of the index.</summary>
    public static string[] Index(this TemporaryRepository repository) => repository.Git("ls-files", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether git would leave a path out by its rules, whatever the index holds.</summary>
    public static bool IsIgnored(this TemporaryRepository repository, string name) => repository.TryGit(["check-ignore", "--quiet", "--no-index", "--", "./" + name]).ExitCode == 0;

    /// <summary>Stages many small files at once.</summary>
    public static void StageMany(this TemporaryRepository repository, string folder, int count, int size)
    {
        for (var i = 0; i < count; i++) repository.Write($"{folder}/f{i:D5}.dat", Bytes(size, i + (1000 * folder.Sum(static unit => unit))));
        repository.Git("add", "--force", "--", folder);
    }

    /// <summary>Stages a symbolic link.</summary>
    public static void StageLink(this TemporaryRepository repository, string name, string target)
    {
        File.CreateSymbolicLink(repository.PathOf(name), target);
        repository.Git("add", name);
    }

    /// <summary>Stages a file where the last commit has a link.</summary>
    public static void StageInPlaceOfLink(this TemporaryRepository repository, string name, byte[] content)
    {
        repository.StageLink(name, "README");
        repository.Commit();
        File.Delete(repository.PathOf(name));
        repository.Stage(name, content);
    }

    /// <summary>Everything that a run could change: the index and the working tree.</summary>
    public static string State(this TemporaryRepository repository) => repository.Git("ls-files", "--stage") + repository.Git("status", "--porcelain", "--ignored", "--untracked-files=all")
        + string.Concat(Directory.EnumerateFiles(repository.Top, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/.git/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => $"{file}\n{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}\n"));
}
