using PreCommitDs.Files;
using PreCommitDs.Hosting;
using PreCommitDs.Hosting.Compiling;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Fixing;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Hosting.Trees;
using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Checks;
using PreCommitDs.Requirements.Locks;
using PreCommitDs.Requirements.Pairs;
using PreCommitDs.Surveys;

namespace PreCommitDs.Hooks;

/// <summary>One run of verify-requirements: which pairs it is about, and which bytes of theirs.</summary>
/// <param name="hook">The hook.</param>
/// <param name="run">What is asked for, and where the report goes.</param>
/// <param name="options">The options by path.</param>
internal sealed class RequirementsRun(Hook hook, HookRun run, PathDependent<RequirementsOptions> options)
{
    /// <summary>Shorter lists of names runners never cut, in characters: Windows takes 8,191 in all.</summary>
    private const int MaxUncut = 4000;

    private readonly FixReporter _reporter = new(run.Report);
    private readonly List<PairFinding> _found = [];
    private readonly List<PairFinding> _accepted = [];
    private ITreeChanges? _changes;
    private RequirementsTree? _tree;
    private RequirementsCheck? _check;

    /// <summary>Judges the pairs that the run is about and reports what is wrong.</summary>
    public void Judge()
    {
        run.Workspace.ListsIndex = run.JudgedRange is null;
        var files = FileSelection.Of(hook, run, ofCommit: true);
        if (files.Count == 0 && !TakesAway()) return;
        var paths = files.Select(PathOf).ToList();
        var judged = JudgedTree.Open(hook, run, files);
        _changes = judged.Changes;
        _tree = new RequirementsTree(judged.Files);
        _check = new RequirementsCheck(_tree, Judged, path => path.Length == 0 ? options.Otherwise : options.For(NameOf(path)), NameOf);
        var pairs = run.AllFiles ? [.. _check.Pairs] : Touched(paths);
        pairs.RemoveAll(pair => !run.Filter.IsEmpty && !run.Filter.Matches(pair.Path));
        _reporter.ForEach(pairs, pair => NameOf(pair.Path), pair => Add(_check.Check(pair)));
        Add(_check.CheckAlone(paths.Distinct()));
        var looked = pairs.SelectMany(_check.FilesOf).ToHashSet(StringComparer.Ordinal);
        foreach (var file in _tree.Unreadable.Where(file => looked.Contains(file.Path) || (RequirementsCheck.MustBeReadable(file.Path) && paths.Contains(file.Path))))
        {
            if (file.IsMissing) _reporter.AddMissingBlob(NameOf(file.Path));
            else run.Report.Errors.Add(new FileMessage(NameOf(file.Path), file.Place, file.Message));
        }

        Report();
        TellBaseline(pairs, looked.Union(paths));
        if (run.Scope is { } scope) foreach (var pair in pairs) scope.Surveyor.Pair(Survey(pair));
    }

    /// <summary>Compiles the locks again that do not match, where the tool that has made them is at hand.</summary>
    public void CompileAgain()
    {
        var broken = _found.Where(static item => item.Pair is not null).GroupBy(static item => item.Pair!).ToList();
        foreach (var group in broken)
        {
            var pair = group.Key;
            var compiler = new CompileLock(run, NameOf(pair.Path), pair.Path, pair.Folder, pair.Command?.Words ?? [], WhyNot(pair));
            if (compiler.Run()) run.Report.Findings.RemoveAll(finding => group.Any(item => item.Finding == finding));
        }
    }

    /// <summary>Why a pair is better not compiled; null where nothing speaks against it.</summary>
    private string? WhyNot(LockPair pair)
    {
        if (run.Workspace.Repository is null) return "it lies in no repository";
        if (pair.Command is not { } command) return pair.Header.Command is { } other ? $"its header names a command of your own, which you have to run yourself: {UrlPassword.Hidden(other)}" : "its header names no command";
        if (command.Words[0] is not ("pip-compile" or "uv")) return $"its header starts it with {command.Words[0]}, which you have to run yourself";
        var writes = command.OutputFile is { } output ? RepositoryPath.Combine(pair.Folder, output) == pair.Path : !command.IsUv && pair.Sources.Count == 1;
        if (!writes || command.Has("--directory")) return "its command does not write this file";
        var dirty = _changes is null ? null : _check!.FilesOf(pair).FirstOrDefault(_changes.IsDirty);
        return dirty is null ? null : $"{NameOf(dirty)} has changes that are not staged";
    }

    /// <summary>What the commit does, where the run is about one.</summary>
    private ITreeChanges? Judged => run.AllFiles ? null : _changes;

    /// <summary>Whether the next commit takes away what nobody can select.</summary>
    private bool TakesAway() => run is { AllFiles: false, Names.Count: 0, JudgedRange: null } && run.Workspace.RequiredRepository.OtherStagedPaths.Any(hook.Wants);

    private PairSurvey Survey(LockPair pair)
    {
        var found = _found.Where(item => item.Pair == pair || (item.Pair is null && _check!.FilesOf(pair).Contains(item.Path))).Select(static item => item.Finding.Severity).ToList();
        return new PairSurvey(NameOf(pair.Path), [.. pair.Sources.Select(NameOf)], LockToolName.Of(pair.Header.Tool))
        {
            Errors = found.Count(static severity => severity == Severity.Error),
            Others = found.Count(static severity => severity != Severity.Error),
            Accepted = _accepted.Count(item => item.Pair == pair),
        };
    }

    private string RealPath(string path) => _tree!.Files.RealPath(path) ?? path;

    private string PathOf(SelectedFile file) => run.Workspace.RepositoryPath(file) ?? Workspace.ToSlashes(file.Name);

    private string NameOf(string path) => run.Workspace.Repository is null ? path : run.Workspace.NameOf(path);

    private List<LockPair> Touched(List<string> paths)
    {
        var touched = paths.Select(RealPath).ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths.Where(Requirements.Reading.CondaEnvironment.IsOne)) touched.UnionWith(_check!.IncludedBy(path).Select(RealPath));
        return [.. _check!.Pairs.Where(pair => _check.FilesOf(pair) is var files && files.Any(IsTouched) && IsOurs(files, touched))];

        // What a commit takes away no runner can name.
        bool IsTouched(string path) => touched.Contains(RealPath(path))
            || (_changes?.Touches(path) == true && (run.Names.Count == 0 ? run.Filter.IsEmpty || run.Filter.Matches(path) : Caller.IsRunner && !_changes.Paths.Contains(RealPath(path))));
    }

    /// <summary>
    /// Whether this process tells of a pair. A runner that cuts a long list of names starts several, of which the one tells that was
    /// handed the first of the pair's staged files.
    /// </summary>
    private bool IsOurs(IReadOnlyList<string> files, HashSet<string> touched)
    {
        if (run.Names.Count == 0 || _changes is null) return true;
        var wanted = _changes.Paths.Where(hook.Wants).ToList();
        if (wanted.Sum(static path => path.Length + 1) <= MaxUncut || wanted.TrueForAll(touched.Contains)) return true;
        var first = files.Select(RealPath).Intersect(wanted).Min(StringComparer.Ordinal);
        return first is null || touched.Contains(first);
    }

    private void Add(IReadOnlyList<PairFinding> findings)
    {
        lock (_found) _found.AddRange(findings);
    }

    private void Report()
    {
        var mend = new RequirementsMend(run, Judged, _check!.FilesOf, RealPath);
        var told = new HashSet<(string, string, Location, string)>();
        var ordered = _found.OrderBy(static item => item.Pair?.Path ?? item.Path, StringComparer.Ordinal).ThenBy(static item => item.Path, StringComparer.Ordinal).ThenBy(static item => item.Finding.Location.Line).ThenBy(static item => item.Finding.Rule, StringComparer.Ordinal).GroupBy(static item => item.Path).ToList();
        _found.Clear();
        foreach (var item in ordered.SelectMany(static group => group))
        {
            if (!told.Add((item.Finding.Rule, item.Finding.Path, item.Finding.Location, item.Finding.Message)) || IsAccepted(item)) continue;
            var finding = item.Finding with { Mend = item.Pair is null ? RequirementsMend.OfFile(item.Finding) : mend.Of(item.Pair) };
            _found.Add(item with { Finding = finding });
            run.Report.Findings.Add(finding);
        }
    }

    /// <summary>Lets the baseline know what was looked at and is in order now; a file may be part of other pairs, which know more of it.</summary>
    private void TellBaseline(List<LockPair> pairs, IEnumerable<string> looked)
    {
        var concerned = looked.Where(path => run.Baseline.Concerns(NameOf(path))).ToList();
        if (concerned.Count == 0) return;
        var others = _check!.Pairs.Except(pairs).SelectMany(_check.FilesOf).ToHashSet(StringComparer.Ordinal);
        foreach (var path in concerned.Where(path => !others.Contains(path))) run.Baseline.Filter(NameOf(path), []);
    }

    private bool IsAccepted(PairFinding item)
    {
        if (!run.Baseline.Concerns(item.Finding.Path) || run.Baseline.Filter(item.Finding.Path, [item.Finding]).Count > 0) return false;
        _accepted.Add(item);
        _reporter.AddBaselined(1);
        return true;
    }
}
