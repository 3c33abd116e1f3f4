using PreCommitDs.Files;
using PreCommitDs.Requirements.Locks;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>Where the command of a lock was run, which it does not say: in the folder from where it writes this very lock.</summary>
internal sealed class CommandPlace
{
    private static readonly string[] Defaults = ["requirements.in", "setup.py", "pyproject.toml", "setup.cfg"];

    private readonly RequirementsTree _tree;
    private readonly CompileCommand _command;

    /// <param name="tree">Where to look.</param>
    /// <param name="path">The lock.</param>
    /// <param name="command">Its command.</param>
    public CommandPlace(RequirementsTree tree, string path, CompileCommand command)
    {
        (_tree, _command) = (tree, command);
        List<string> around = [.. SourcePaths.Around(path), .. Below(path)];
        List<string> writing = [.. around.Where(folder => OutputIn(folder) == path)];
        // Of uv without a name for its output, and of several sources, nobody knows what was written.
        var isSilent = command.OutputFile is null or "-" && (command.IsUv || command.Sources.Count > 1);
        if (writing.Count == 0 && isSilent) writing = around.FindAll(folder => NamedIn(folder) is { Count: > 0 } named && named.TrueForAll(source => Find(folder, source) is not null) && IsNamesake(folder, path));
        IsUnderstood = writing.Count > 0;
        Folders = IsUnderstood ? writing : around;
        foreach (var folder in writing)
        {
            var named = NamedIn(folder);
            List<string> found = [.. named.Select(source => Find(folder, source)).OfType<string>().Distinct()];
            if (found.Count <= Sources.Count) continue;
            // Some versions name files in comments as they lie beside the lock.
            (Sources, Folders) = (found, [.. ((string[])[folder, RepositoryPath.Folder(path)]).Distinct()]);
            Missing = [.. named.Where(source => Find(folder, source) is null && RepositoryPath.Combine(folder, source) is not null)];
        }
    }

    /// <summary>Whether it is the command that makes this lock.</summary>
    public bool IsUnderstood { get; }

    /// <summary>The folders that it may have been run in.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>The sources that are there.</summary>
    public IReadOnlyList<string> Sources { get; } = [];

    /// <summary>Those that are not, as written.</summary>
    public IReadOnlyList<string> Missing { get; } = [];

    /// <summary>Folders from where an output that begins with <c>..</c> may be the lock: those of files with the name of its source.</summary>
    private IEnumerable<string> Below(string path)
    {
        if (_command.OutputFile?.StartsWith("..", StringComparison.Ordinal) != true || _command.Sources.Count == 0) return [];
        var source = "/" + _command.Sources[0];
        return _tree.Files.Paths.Where(file => file.EndsWith(source, StringComparison.Ordinal)).Select(file => file[..^source.Length]);
    }

    /// <summary>Whether a source that bears the name of the lock is among those that are read.</summary>
    private bool IsNamesake(string folder, string path)
    {
        var stem = RequirementsNames.Stem(path);
        return !_tree.Contains(stem) || NamedIn(folder).Exists(source => Find(folder, source) == stem);
    }

    private string? Find(string folder, string source) => RepositoryPath.Combine(folder, source) is { } path && _tree.Contains(path) ? path : null;

    /// <summary>The sources that can lie in the tree; where the command names none, the one that pip-compile looks for.</summary>
    private List<string> NamedIn(string folder)
    {
        if (_command.Sources.Count > 0) return [.. _command.Sources.Where(static source => source != "-" && !source.Contains("://", StringComparison.Ordinal))];
        if (_command.IsUv) return [];
        return Array.Find(Defaults, name => Find(folder, name) is not null) is { } found ? [found] : [];
    }

    private string? OutputIn(string folder)
    {
        if (_command.OutputFile is { } output) return RepositoryPath.Combine(folder, output);
        if (_command.IsUv || NamedIn(folder) is not [var source]) return null;
        var name = FileName.Of(source) is "setup.py" or "setup.cfg" or "pyproject.toml" ? source[..^FileName.Of(source).Length] + "requirements.txt" : source[..^FileName.Extension(source).Length] + ".txt";
        return RepositoryPath.Combine(folder, name);
    }
}
