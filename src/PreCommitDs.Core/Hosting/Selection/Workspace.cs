using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;

namespace PreCommitDs.Hosting.Selection;

/// <summary>The folder that a hook runs in and the repository around it, which is opened only when it is asked for.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly Lazy<IGitRepository?> _repository;
    private readonly Lazy<Dictionary<string, StagedChange>> _staged;
    private (RevisionRange Range, Dictionary<string, StagedChange> Changes)? _range;

    public Workspace(string directory, GitAccess git)
    {
        Directory = directory;
        Git = git;
        _repository = new Lazy<IGitRepository?>(() => RepositoryLocator.IsInside(directory) ? GitRepositories.Open(directory, git, ListsIndex) : null);
        _staged = new Lazy<Dictionary<string, StagedChange>>(() =>
            Repository?.StagedChanges().ToDictionary(change => change.Path, StringComparer.Ordinal) ?? []);
    }

    public string Directory { get; }

    /// <summary>Whether the whole index will be asked for; said before the repository is, so that git lists it meanwhile.</summary>
    public bool ListsIndex { get; set; }

    /// <summary>How repositories are opened.</summary>
    public GitAccess Git { get; }

    /// <summary>The repository, or null where there is none.</summary>
    /// <exception cref="GitException">There is one, but git does not open it.</exception>
    public IGitRepository? Repository => _repository.Value;

    /// <exception cref="GitException">There is none.</exception>
    public IGitRepository RequiredRepository => Repository ?? throw new GitException("not inside the working tree of a git repository");

    /// <summary>The top of the working tree, without asking git where that is plain to see; null outside of a repository.</summary>
    public string? TopLevel =>
        _repository.IsValueCreated ? Repository?.TopLevel : RepositoryLocator.TopLevel(Directory);

    /// <summary>What the next commit changes, by path.</summary>
    public IReadOnlyDictionary<string, StagedChange> Staged => _staged.Value;

    /// <summary>What a range changes, by path.</summary>
    /// <exception cref="GitException">There is no repository, or no such revision.</exception>
    public IReadOnlyDictionary<string, StagedChange> ChangesIn(RevisionRange range)
    {
        if (_range?.Range != range)
            _range = (range, RequiredRepository.ChangesInRange(range.From, range.To).ToDictionary(change => change.Path, StringComparer.Ordinal));
        return _range.Value.Changes;
    }

    /// <summary>Tells that a staged blob has been rewritten, so that it need not be read from the index again.</summary>
    public void ReplaceStaged(string path, string id)
    {
        if (_staged.Value.TryGetValue(path, out var change)) _staged.Value[path] = change with { Id = id, UnfixedId = change.UnfixedId ?? change.Id };
    }

    /// <summary>The path below the top of the working tree that a name means from here; null where it leads out of it.</summary>
    public string? RepositoryPath(string name)
    {
        if (Repository is not { } repository) return null;
        var relative = Path.IsPathRooted(name) ? Path.GetRelativePath(Directory, name) : name;
        var path = Path.IsPathRooted(relative) ? null : BelowTop(Path.GetFullPath(Path.Combine(Outside ?? Path.Combine(repository.TopLevel, repository.Prefix), relative)));
        // Behind a symbolic link lies the file that is meant, unless what is staged bears the very name that was given.
        var target = UnixFile.RealPath(Path.Combine(Directory, name)) is { } real ? BelowTop(real) : null;
        return target is null || target == path || (path is not null && Staged.ContainsKey(path)) ? path : target;
    }

    /// <summary>The same by the name alone, which is how git and its runners name files; null where more has to be asked.</summary>
    public string? PlainPath(string name)
    {
        if (Outside is not null || Path.IsPathRooted(name) || name.Length == 0) return null;
        var path = RequiredRepository.Prefix + ToSlashes(name);
        return path[^1] != '/' && path.Split('/').All(static part => part is not ("" or "." or "..")) ? path : null;
    }

    /// <summary>The same of a selected file, which may know it already.</summary>
    public string? RepositoryPath(SelectedFile file) => file.RepositoryPath ?? RepositoryPath(file.Name);

    /// <summary>The name from here of a path below the top of the working tree.</summary>
    public string NameOf(string repositoryPath)
    {
        if (Outside is { } directory) return ToSlashes(Path.GetRelativePath(directory, Path.Combine(RequiredRepository.TopLevel, repositoryPath)));
        var prefix = RequiredRepository.Prefix;
        if (repositoryPath.StartsWith(prefix, StringComparison.Ordinal)) return repositoryPath[prefix.Length..];
        return ToSlashes(Path.GetRelativePath("/" + prefix, "/" + repositoryPath));
    }

    /// <summary>
    /// A name as it has to be pasted into the user's shell: git runs its hooks at the top of the working tree, but says in
    /// GIT_PREFIX where below it the command was given.
    /// </summary>
    public string ForUser(string name) =>
        UserDirectory == Directory || Path.IsPathRooted(name) ? name : ToSlashes(Path.GetRelativePath(UserDirectory, Path.Combine(Directory, name)));

    /// <summary>The folder that the user has given the command in.</summary>
    public string UserDirectory =>
        Caller.IsGit && Environment.GetEnvironmentVariable("GIT_PREFIX") is { Length: > 0 } prefix && RequiredRepository.Prefix.Length == 0 ? Path.Combine(Directory, prefix) : Directory;

    public static string ToSlashes(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    public void Dispose()
    {
        if (_repository.IsValueCreated) _repository.Value?.Dispose();
    }

    /// <summary>The folder that this process runs in, where GIT_WORK_TREE names a working tree that it does not lie in; else null.</summary>
    private string? Outside =>
        RequiredRepository.Prefix.Length == 0 && Directory != Path.GetFullPath(RequiredRepository.TopLevel) ? Directory : null;

    private string? BelowTop(string fullPath)
    {
        var path = ToSlashes(Path.GetRelativePath(RequiredRepository.TopLevel, fullPath));
        return path == "." ? "" : path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? null : path;
    }
}
