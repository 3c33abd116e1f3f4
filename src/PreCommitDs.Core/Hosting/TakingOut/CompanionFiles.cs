using PreCommitDs.Git;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.TakingOut;

/// <summary>The files that get more text while others are taken out of the index: all of it is done or nothing.</summary>
internal sealed class CompanionFiles(Workspace workspace)
{
    /// <summary>The file that says what git must not take in.</summary>
    public const string IgnoreFile = ".gitignore";

    private readonly Dictionary<string, CompanionFile> _files = new(StringComparer.Ordinal);

    /// <summary>Below the top of the working tree.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    /// <summary>Those that get other content than they have.</summary>
    public List<CompanionFile> Changed => [.. _files.Values.Where(static file => file.IsChanged)];

    /// <summary>The file of a path, read when it is first asked for.</summary>
    public CompanionFile Of(string path)
    {
        if (!_files.TryGetValue(path, out var file)) _files[path] = file = new CompanionFile(path, workspace);
        return file;
    }

    /// <summary>Adds lines to the file that says what git must not take in.</summary>
    /// <param name="paths">What it names; a folder has a slash at its end.</param>
    /// <exception cref="IOException">No line can name one of them.</exception>
    public void Ignore(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) return;
        var lines = paths.Select(path => IgnoreLines.Of(path) ?? throw new IOException("no line of .gitignore can name a file with a line break in its name")).ToList();
        var file = Of(IgnoreFile);
        file.Change(existing => IgnoreLines.Append(existing, lines));
        file.Addition = string.Join(", ", lines);
    }

    /// <summary>Writes the files, and the index with them.</summary>
    /// <param name="repository">Whose index.</param>
    /// <param name="restored">Entries that it gets.</param>
    /// <param name="removed">Entries that it loses.</param>
    /// <param name="name">What is being written, for whoever tells of a failure.</param>
    public void Write(IGitRepository repository, IEnumerable<IndexEntry> restored, IReadOnlyList<IndexEntry> removed, ref string name)
    {
        var last = name;
        var written = new List<CompanionFile>();
        try
        {
            foreach (var file in Changed)
            {
                name = file.Name;
                file.Write();
                written.Add(file);
            }

            name = last;
            IndexEntry[] entries = [.. restored, .. written.Where(static file => file.IsStaged).Select(file => file.NewEntry(repository))];
            if (entries.Length + removed.Count > 0) repository.UpdateIndex(entries, removed);
        }
        catch
        {
            foreach (var file in written) file.Restore();
            throw;
        }
    }
}
