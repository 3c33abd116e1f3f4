using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Sizing;

/// <summary>
/// Knows which paths have the attribute <c>filter=lfs</c>. git is only asked where some file that may set attributes speaks of LFS:
/// most repositories have none.
/// </summary>
/// <remarks>gitattributes(5): files beside the path and above it, <c>info/attributes</c>, <c>core.attributesFile</c>, the system's.</remarks>
internal sealed class LfsAttributes(HookRun run)
{
    private const string FileName = ".gitattributes";

    /// <summary>Variables that give git settings, or other files to find them in.</summary>
    private static readonly string[] Variables = ["GIT_CONFIG", "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_SYSTEM", "GIT_ATTR_SOURCE"];

    /// <summary>Whether the repository keeps files in Git LFS, as the attributes at its top say.</summary>
    public static bool AreSet(Workspace workspace) => workspace.Repository is { } repository && SpeaksOf(Path.Combine(repository.TopLevel, FileName), "filter=lfs"u8);

    /// <summary>The paths that are for Git LFS.</summary>
    public HashSet<string> Of(IReadOnlyCollection<SizedChange> changes)
    {
        if (run.Workspace.Repository is not { } repository) return [];
        var paths = changes.Where(static change => change.IsJudged && change.Id is not null).Select(static change => change.Path).Distinct().ToList();
        if (paths.Count == 0 || !MaySpeakOfLfs(repository.TopLevel, paths)) return [];
        var values = repository.Attribute("filter", paths);
        return paths.Where((_, i) => values[i] == "lfs").ToHashSet(StringComparer.Ordinal);
    }

    private bool MaySpeakOfLfs(string top, List<string> paths)
    {
        if (SpeaksOf(Path.Combine(top, FileName), "lfs"u8) || run.Workspace.Staged.ContainsKey(FileName)) return true;
        if (Environment.GetEnvironmentVariable("GIT_DIR") is { Length: > 0 } and not ".git") return true;
        if (Variables.Any(static name => Environment.GetEnvironmentVariable(name) is { Length: > 0 })) return true;
        var home = Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } folder ? folder : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var settings = Environment.GetEnvironmentVariable("XDG_CONFIG_HOME") is { Length: > 0 } configured ? configured : Path.Combine(home, ".config");
        var git = Path.Combine(top, ".git");
        // A linked working tree keeps its settings elsewhere: there git is asked.
        if (File.Exists(git) || SpeaksOf(Path.Combine(git, "info", "attributes"), "lfs"u8) || SpeaksOf(Path.Combine(settings, "git", "attributes"), "lfs"u8) || SpeaksOf("/etc/gitattributes", "lfs"u8)) return true;
        string[] configurations = [Path.Combine(git, "config"), Path.Combine(home, ".gitconfig"), Path.Combine(settings, "git", "config"), "/etc/gitconfig", Environment.GetEnvironmentVariable("GIT_CONFIG_GLOBAL") ?? ""];
        // Keys have no case, and a file may take in others.
        if (configurations.Any(static file => SpeaksOf(file, "ttributes"u8, "TTRIBUTES"u8, "nclude"u8))) return true;
        return FoldersOf(paths).Any(folder => SpeaksOf(Path.Combine(top, folder, FileName), "lfs"u8));
    }

    /// <summary>The folders below the top that these paths lie in, each once.</summary>
    private static HashSet<string> FoldersOf(List<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var slash = path.LastIndexOf('/');
            // Above a folder that is known already, all are.
            while (slash > 0 && folders.Add(path[..slash])) slash = path.LastIndexOf('/', slash - 1);
        }

        return folders;
    }

    /// <summary>Whether a file holds one of these words; empty ones do not count.</summary>
    private static bool SpeaksOf(string file, ReadOnlySpan<byte> word, ReadOnlySpan<byte> second = default, ReadOnlySpan<byte> third = default)
    {
        if (file.Length == 0 || !File.Exists(file)) return false;
        try
        {
            using var content = FileReader.Read(file, out _);
            return Holds(content.Span, word) || Holds(content.Span, second) || Holds(content.Span, third);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            return true;
        }
    }

    private static bool Holds(ReadOnlySpan<byte> content, ReadOnlySpan<byte> word) => !word.IsEmpty && content.IndexOf(word) >= 0;
}
