using System.Collections.Concurrent;
using PreCommitDs.Files;
using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Projects;
using PreCommitDs.Requirements.Reading;
using PreCommitDs.Toml;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>The requirements files of a tree, read when they are asked for, and kept as long as somebody needs them.</summary>
/// <param name="tree">The files.</param>
internal sealed class RequirementsTree(IFileTree tree)
{
    private readonly ConcurrentDictionary<string, WeakReference<RequirementsFile>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PyProject?> _projects = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UnreadableFile> _unreadable = new(StringComparer.Ordinal);

    /// <summary>The files as bytes.</summary>
    public IFileTree Files => tree;

    /// <summary>What could not be read of what was asked for.</summary>
    public IEnumerable<UnreadableFile> Unreadable => _unreadable.Values.OrderBy(static file => file.Path, StringComparer.Ordinal);

    public bool Contains(string path) => tree.Contains(path);

    /// <summary>A requirements file; null where there is none, or it cannot be read.</summary>
    public RequirementsFile? File(string path)
    {
        if (_files.TryGetValue(path, out var known) && known.TryGetTarget(out var file)) return file;
        file = Read(path, static (path, content) => RequirementsReader.Read(path, content));
        if (file is not null && LinkIn(file) is { } target) file = File(target) ?? file;
        if (file is not null) _files[path] = new WeakReference<RequirementsFile>(file);
        return file;
    }

    /// <summary>The file that a symbolic link leads to which git has written as a text, as it does where the system knows no links; else null.</summary>
    private string? LinkIn(RequirementsFile file) =>
        file is { Entries: [{ Url: { } url, IsEditable: false, Name: "", Place.Line: 1, Place.Column: 1 }], Includes: [], Options: [] } && RepositoryPath.Combine(RepositoryPath.Folder(file.Path), url) is { } target
        && target != file.Path && RequirementsNames.MayBeSource(target) == RequirementsNames.MayBeSource(file.Path) && FileName.Extension(target) == FileName.Extension(file.Path) && tree.Contains(target) ? target : null;

    /// <summary>A pyproject.toml; null where there is none, or it cannot be read.</summary>
    public PyProject? Project(string path) => _projects.GetOrAdd(path, path => Read(path, static (_, content) => PyProject.Read(content)));

    /// <summary>What is made of a file's bytes; null where there is none, or it cannot be read.</summary>
    public T? Read<T>(string path, RequirementsParser<T> parse)
        where T : class
    {
        if (_unreadable.ContainsKey(path)) return null;
        try
        {
            using var content = tree.Read(path);
            return content is null ? null : Parse(path, content.Span, parse);
        }
        catch (MissingBlobException)
        {
            _unreadable[path] = new UnreadableFile(path, default, "its blob is not here (partial clone), so it was not looked at", IsMissing: true);
        }
        catch (Exception e) when (e is IOException or FileTooLargeException or UnauthorizedAccessException)
        {
            _unreadable[path] = new UnreadableFile(path, default, e.Message.ReplaceLineEndings(" "));
        }

        return null;
    }

    private T? Parse<T>(string path, ReadOnlySpan<byte> content, RequirementsParser<T> parse)
        where T : class
    {
        try
        {
            return parse(path, content);
        }
        catch (MalformedFileException e)
        {
            _unreadable[path] = new UnreadableFile(path, Location.At(content, Math.Min(e.Offset, content.Length)), e.Message);
        }
        catch (TomlException e)
        {
            _unreadable[path] = new UnreadableFile(path, new Location(e.Position.Line, e.Position.Column), e.Message);
        }

        return null;
    }
}
