using PreCommitDs.Hosting.Selection;
using PreCommitDs.Hosting.Surveying;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Baselines;

/// <summary>
/// What the baseline means to one run of a hook: which findings are not reported, which entries match nothing any more, and, with
/// <c>--write-baseline</c>, what is recorded. Used from several threads at once, once it is loaded.
/// </summary>
internal sealed partial class RunBaseline(string hook, Workspace workspace, bool isWritten)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _looked = new(StringComparer.Ordinal);
    private readonly HashSet<BaselineEntry> _matched = [];
    private Baseline? _baseline;
    private HashSet<string> _paths = [];
    private bool _isLoaded;

    /// <summary>Is told of findings that are accepted; null: nobody asks.</summary>
    public ISurveyor? Surveyor { get; set; }

    /// <summary>Whether findings are recorded instead of reported.</summary>
    public bool IsWritten => isWritten;

    /// <summary>Reads the file, where there is one: git is not asked.</summary>
    /// <exception cref="IOException">It is not what it should be.</exception>
    public void Load()
    {
        if (_isLoaded) return;
        if (workspace.TopLevel is { } top) _baseline = new BaselineFile(workspace.Directory, top).Read();
        if (_baseline is not null) _paths = _baseline.Entries.Where(IsOwn).Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        _isLoaded = true;
    }

    /// <summary>Whether findings of a file have to be given to <see cref="Filter"/>; a file without any too.</summary>
    /// <param name="name">The file as findings name it.</param>
    public bool Concerns(string name)
    {
        Load();
        return (isWritten || _paths.Count > 0) && workspace.RepositoryPath(name) is { } path && (isWritten || _paths.Contains(path));
    }

    /// <summary>The findings that are to be reported: those that are not accepted, or not just recorded.</summary>
    /// <param name="name">The file as findings name it.</param>
    /// <param name="findings">Everything that was found in it: entries without a match are of no use any more.</param>
    public IReadOnlyList<Finding> Filter(string name, IReadOnlyList<Finding> findings)
    {
        Load();
        if (workspace.RepositoryPath(name) is not { } path) return findings;
        var left = new List<Finding>();
        lock (_lock)
        {
            _looked[path] = name;
            foreach (var finding in findings)
            {
                var entry = new BaselineEntry(finding.Rule, finding.ContentHash, path);
                if (isWritten || _baseline?.Entries.Contains(entry) == true)
                {
                    _matched.Add(entry);
                    Surveyor?.Accepted(finding);
                }
                else left.Add(finding);
            }
        }

        return left;
    }

    private bool IsOwn(BaselineEntry entry) => Rule.HookOf(entry.Rule) == hook;
}
