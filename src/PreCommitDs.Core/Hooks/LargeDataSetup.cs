using PreCommitDs.Files;
using PreCommitDs.Hosting.Init;
using PreCommitDs.Hosting.TakingOut;
using PreCommitDs.LargeData.Folders;
using PreCommitDs.LargeData.Sniffing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hooks;

/// <summary>Which folders of a repository that is set up hold data, or what programs have made.</summary>
/// <param name="survey">Where it is said.</param>
internal sealed class LargeDataSetup(SetupSurvey survey) : ISurroundings
{
    /// <summary>As many files of a folder are looked at.</summary>
    private const int MostFiles = 2000;

    /// <summary>Folders of as many bytes are data, whatever they hold.</summary>
    private const long MuchData = 10 << 20;

    /// <summary>At the top, or one level below it.</summary>
    private const int MostLevels = 2;

    private static readonly HashSet<string> Names = new(
        ["data", "dataset", "datasets", "raw", "raw_data", "interim", "processed", "model", "models", "weights", "checkpoint", "checkpoints", "output", "outputs", "results", "runs", "logs", "artifacts", "cache", "tmp", "downloads"],
        StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool HasHistory => survey.Repository.HasCommits;

    /// <inheritdoc/>
    public bool Exists(string path) => survey.Exists(path);

    /// <inheritdoc/>
    public FormerFile? Before(FileChange file) => null;

    public void Look()
    {
        foreach (var path in survey.Untracked.Order(StringComparer.Ordinal))
        {
            var folder = path.TrimEnd('/');
            if (path[^1] != '/' || folder.Split('/').Length > MostLevels || survey.Exists(path + ".git")) continue;
            var files = survey.FilesBelow(folder, MostFiles);
            if (files.Count == 0 || What(folder, files) is not { } what || IgnoreLines.Of(folder) is not { } line) continue;
            survey.Seen.Add(("data", $"{DisplayPath.Of(path)} {what} ({(files.Count == MostFiles ? "more than " : "")}{Count(files.Count)}, {ByteSize.Format(files.Sum(static file => file.Size))})"));
            survey.Ignored.Add(new IgnoreWish(line + "/", path + "some file"));
        }

        TellOfMixedFolders();
    }

    private static string Count(int files) => files == 1 ? "1 file" : $"{files} files";

    /// <summary>What a folder holds that belongs into no commit; null: nothing of that kind.</summary>
    private string? What(string folder, IReadOnlyList<(string Path, long Size)> files)
    {
        var generated = new GeneratedFolders(this);
        foreach (var (path, _) in files)
            if (generated.Of(path) is { } made && made.Path == folder) return "holds " + made.What;
        if (!Names.Contains(FileName.Of(folder))) return null;
        foreach (var (path, size) in files)
            if (Sniffer.Look(path, survey.Head(path, Sniffer.HeadLength), size, wantsText: true) is { Format: not null } sniffed) return "holds data: " + sniffed.Name;
        return files.Sum(static file => file.Size) >= MuchData ? "holds much" : null;
    }

    /// <summary>A folder of data in which something is tracked is never ignored: whoever tracks it decides of the rest.</summary>
    private void TellOfMixedFolders()
    {
        var tracked = survey.Tracked.SelectMany(static entry => RepositoryPath.Upwards(RepositoryPath.Folder(entry.Path))).ToHashSet(StringComparer.Ordinal);
        var mixed = survey.Untracked.Select(static path => RepositoryPath.Upwards(RepositoryPath.Folder(path.TrimEnd('/'))).LastOrDefault(static folder => folder.Length > 0) ?? "")
            .Where(folder => Names.Contains(folder) && tracked.Contains(folder)).Distinct().Order(StringComparer.Ordinal);
        foreach (var folder in mixed) survey.Seen.Add(("data", $"{DisplayPath.Of(folder)}/ holds tracked files and others, so it is not ignored; block-large-data judges what is added there"));
    }
}
