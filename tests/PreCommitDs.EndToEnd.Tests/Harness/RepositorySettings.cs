using System.Globalization;
using System.Text;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>Everything in a repository that an installer may touch, to be compared before and after.</summary>
internal static class RepositorySettings
{
    public static string Of(TemporaryRepository repository, string gitFolder = ".git")
    {
        var root = repository.PathOf(gitFolder);
        var text = new StringBuilder();
        foreach (var name in new[] { "config", "info", "hooks" }.Select(name => Path.Combine(root, name)))
        {
            if (File.Exists(name)) Append(name);
            if (!Directory.Exists(name)) continue;
            foreach (var file in Directory.EnumerateFiles(name, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".sample", StringComparison.Ordinal)).Order(StringComparer.Ordinal)) Append(file);
        }

        return text.ToString();

        void Append(string file)
        {
            var link = new FileInfo(file).LinkTarget;
            var mode = OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(file), 8);
            text.Append(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(root, file)} {mode} {link ?? Encoding.Latin1.GetString(File.ReadAllBytes(file))}\n");
        }
    }
}
