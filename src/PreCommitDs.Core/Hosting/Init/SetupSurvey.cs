using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Init;

/// <summary>What is seen in a repository that is set up, and what the hooks wish to have written there.</summary>
internal sealed class SetupSurvey
{
    private readonly Lazy<IReadOnlyList<IndexEntry>> _tracked;
    private readonly Lazy<IReadOnlyList<string>> _untracked;

    public SetupSurvey(IGitRepository repository, GitProcess git)
    {
        Repository = repository;
        _tracked = new Lazy<IReadOnlyList<IndexEntry>>(() => repository.IndexFilesAndLinks());
        _untracked = new Lazy<IReadOnlyList<string>>(() =>
            Encoding.UTF8.GetString(git.Run(["ls-files", "--others", "--exclude-standard", "--directory", "--no-empty-directory", "-z"])).Split('\0', StringSplitOptions.RemoveEmptyEntries));
    }

    public IGitRepository Repository { get; }

    public string TopLevel => Repository.TopLevel;

    /// <summary>Everything in the index.</summary>
    public IReadOnlyList<IndexEntry> Tracked => _tracked.Value;

    /// <summary>What is neither tracked nor ignored; a folder of nothing else has a slash at its end and stands for all that it holds.</summary>
    public IReadOnlyList<string> Untracked => _untracked.Value;

    /// <summary>What was seen: a word, and what there is to say of it.</summary>
    public List<(string Topic, string Text)> Seen { get; } = [];

    /// <summary>Lines that .gitignore should have.</summary>
    public List<IgnoreWish> Ignored { get; } = [];

    /// <summary>Settings that our configuration should have.</summary>
    public List<SettingWish> Settings { get; } = [];

    /// <summary>Files that should be there: the path, and what it holds.</summary>
    public List<(string Path, byte[] Content)> NewFiles { get; } = [];

    /// <summary>Whether something lies in the working tree.</summary>
    public bool Exists(string path) => Path.Exists(FullPath(path));

    /// <summary>Whether a file lies in the working tree.</summary>
    public bool IsFile(string path) => File.Exists(FullPath(path));

    /// <summary>The bytes of a working file; null where it cannot be read.</summary>
    public byte[]? Read(string path)
    {
        try
        {
            using var content = FileReader.Read(FullPath(path), out _);
            return content.Span.ToArray();
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            return null;
        }
    }

    /// <summary>How a working file begins; empty where it cannot be read.</summary>
    public byte[] Head(string path, int length)
    {
        try
        {
            using var stream = new FileStream(FullPath(path), System.IO.FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var head = new byte[length];
            return head[..stream.ReadAtLeast(head, length, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            return [];
        }
    }

    /// <summary>The first files below a folder, links left out, with their sizes.</summary>
    public IReadOnlyList<(string Path, long Size)> FilesBelow(string folder, int most)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        return [.. new DirectoryInfo(FullPath(folder)).EnumerateFiles("*", options).Take(most)
            .Select(file => (Workspace.ToSlashes(Path.GetRelativePath(TopLevel, file.FullName)), file.Length)).OrderBy(static file => file.Item1, StringComparer.Ordinal)];
    }

    private string FullPath(string path) => Path.Combine(TopLevel, path);
}
