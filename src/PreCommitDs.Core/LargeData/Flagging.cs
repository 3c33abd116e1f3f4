using System.Globalization;
using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.LargeData;

/// <summary>Puts into words what is wrong.</summary>
internal static class Flagging
{
    /// <summary>Of the folders of a commit that many are named.</summary>
    private const int MaxFolders = 4;

    /// <summary>docs.github.com, "About large files on GitHub": a warning above the first, refused above the second.</summary>
    private const long GitHubWarns = 50L << 20;
    private const long GitHubRefuses = 100L << 20;

    public static FlaggedChange File(Suspect suspect)
    {
        var file = suspect.File;
        return new FlaggedChange(Of(suspect.Rule, file.Name, Message(suspect) + (suspect.IsDisguised ? ", though its name does not say so" : "") + GitHub(suspect), file.Size, file.Commit) with { ContentHash = Hash(suspect.Rule, file.Id ?? file.Size.ToString(CultureInfo.InvariantCulture)) }, [file]);
    }

    public static FlaggedChange Folder(IReadOnlyList<Suspect> suspects, Func<string, string> tellsNames)
    {
        var (folder, files) = (suspects[0].Folder!, suspects.Select(static suspect => suspect.File).OrderBy(static file => file.Path, StringComparer.Ordinal).ToList());
        var message = $"{suspects[0].What}: {Counted(files)}";
        return new FlaggedChange(Of(folder.Rule, tellsNames(folder.Path), message, files.Sum(static file => file.Size), files[0].Commit) with { ContentHash = Hash(folder.Rule, folder.What) }, files, folder.Path);
    }

    public static FlaggedChange Total(Rule rule, List<(FileChange File, long Bytes)> added, long limit, Func<string, string> tellsNames)
    {
        var byFiles = rule == LargeDataRules.ManyFiles;
        var folders = HeavyFolders.Of(byFiles ? [.. added.Select(static item => (item.File, 1L))] : added);
        var heaviest = folders.Take(MaxFolders).Select(folder => $"{(folder.Path.Length == 0 ? "the top" : tellsNames(folder.Path))} ({(byFiles ? string.Create(CultureInfo.InvariantCulture, $"{folder.Files:N0} files") : Counted(folder.Files, folder.Weight))})");
        var total = added.Sum(static item => item.Bytes);
        var allowed = byFiles ? limit.ToString("N0", CultureInfo.InvariantCulture) : ByteSize.Format(limit);
        var message = $"{(byFiles ? "new files" : "this commit")}: {Counted(added.Count, total)} where {allowed} {(byFiles ? "files are" : "is")} the limit; most in {string.Join(", ", heaviest)}";
        var files = added.Select(static item => item.File).ToList();
        return new FlaggedChange(Of(rule, folders[0].Path.Length == 0 ? "." : tellsNames(folders[0].Path), message, total, files[0].Commit), files, folders[0].Path) { IsOfCommit = true };
    }

    private static Finding Of(Rule rule, string name, string message, long bytes, string? commit) =>
        new(rule.Id, rule.Severity, name, default, commit is null ? message : $"{message}, in commit {commit[..10]}") { Bytes = bytes, Weight = bytes };

    private static string Message(Suspect suspect)
    {
        var (size, limit) = (ByteSize.Format(suspect.File.Size), ByteSize.Format(suspect.Limit ?? 0));
        // A byte above the limit has to be seen.
        if (size == limit) (size, limit) = (Exactly(suspect.File.Size), Exactly(suspect.Limit ?? 0));
        var what = suspect.What.Length == 0 ? "file" : suspect.What;
        if (suspect.Rule == LargeDataRules.LfsRawFile) return $"meant for Git LFS, but the file itself is staged, {size}: Git LFS is not installed here, or was not when it was staged";
        if (suspect.Rule == LargeDataRules.LfsUntrackedPointer) return "a pointer of Git LFS, but no attribute says filter=lfs, so that a checkout gives the pointer in place of the file";
        if (suspect.Rule == LargeDataRules.LargePointer) return $"pointer of {what} to {size}, over the limit of {limit}";
        if (suspect.Rule == LargeDataRules.GrownFile) return $"{what} {(suspect.OldSize <= suspect.Limit ? $"of {size}, over the limit of {limit}" : $"of {size}, more than the limit of {limit} added")}: it had {ByteSize.Format(suspect.OldSize ?? 0)}";
        if (suspect.IsBlockedAtAnySize) return $"{what} of {size}";
        return suspect.Limit is null ? $"{what}, {size}" : $"{what} of {size}, over the limit of {limit}";
    }

    private static string Exactly(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} B");

    private static string GitHub(Suspect suspect) =>
        suspect.Rule == LargeDataRules.LargePointer ? "" : suspect.File.Size > GitHubRefuses ? "; GitHub refuses files over 100 MiB" : suspect.File.Size > GitHubWarns ? "; GitHub warns of files over 50 MiB" : "";

    private static string Counted(List<FileChange> files) => Counted(files.Count, files.Sum(static file => file.Size));

    private static string Counted(int files, long bytes) => string.Create(CultureInfo.InvariantCulture, $"{files:N0} file{(files == 1 ? "" : "s")}, {ByteSize.Format(bytes)}");

    private static string Hash(Rule rule, string content) => ContentHash.Of(rule.Id, content);
}
