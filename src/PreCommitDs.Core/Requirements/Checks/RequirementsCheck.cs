using System.Collections.Concurrent;
using PreCommitDs.Files;
using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Pairs;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Judges the locks of a tree: those that a commit touches, or all.</summary>
/// <param name="tree">The files.</param>
/// <param name="changes">What a commit does; null: everything is judged.</param>
/// <param name="options">What is asked for, by the path of a lock; of the empty path, what holds for all.</param>
/// <param name="name">How the user would name a path.</param>
internal sealed class RequirementsCheck(RequirementsTree tree, ITreeChanges? changes, Func<string, RequirementsOptions> options, Func<string, string> name)
{
    private readonly ConcurrentDictionary<LockPair, IReadOnlyList<string>> _filesOf = [];
    private List<LockPair>? _pairs;

    /// <summary>All pairs of the tree.</summary>
    public IReadOnlyList<LockPair> Pairs => _pairs ??= new PairFinder(tree, options("").Sources).Find();

    /// <summary>What is wrong with files that belong to no pair.</summary>
    /// <param name="paths">The files that are judged.</param>
    public IReadOnlyList<PairFinding> CheckAlone(IEnumerable<string> paths)
    {
        var findings = new List<PairFinding>();
        var paired = Pairs.Select(static pair => pair.Path).ToHashSet(StringComparer.Ordinal);
        HashSet<string>? sources = null;
        foreach (var path in paths)
        {
            if (!tree.Contains(path)) continue;
            var asked = options(path);
            var list = new FindingList(asked.Rules, name);
            if (CondaEnvironment.IsOne(path)) LoneFileRules.CheckEnvironment(path, tree, list);
            else if (asked.RequireLock && RequirementsNames.MayBeSource(path) && !(sources ??= [.. Pairs.SelectMany(FilesOf)]).Contains(path)) LoneFileRules.CheckLock(path, tree, list);
            else if ((asked.RequirePins || asked.RequireHashes) && !paired.Contains(path)) LoneFileRules.CheckPins(path, tree, asked, list);
            findings.AddRange(list.Findings);
        }

        return findings;
    }

    /// <summary>Whether a file has to do with packages by its name alone, so that it is told where it cannot be read.</summary>
    public static bool MustBeReadable(string path) => ((RequirementsNames.MayBeLock(path) || RequirementsNames.MayBeSource(path)) && RequirementsNames.Tell(path)) || CondaEnvironment.IsOne(path);

    /// <summary>The files that an environment of conda takes in.</summary>
    public IReadOnlyList<string> IncludedBy(string path) =>
        [.. (tree.Read(path, static (_, content) => CondaEnvironment.Includes(content)) ?? []).Select(include => include.PathFrom(path)).OfType<string>()];

    /// <summary>The files of a pair: the lock, its sources, and what these take in.</summary>
    public IReadOnlyList<string> FilesOf(LockPair pair) => _filesOf.GetOrAdd(pair, pair => FilesOf(pair, PairInputs.Load(tree, pair)));

    private List<string> FilesOf(LockPair pair, PairInputs inputs)
    {
        List<string> files =
        [
            pair.Path, .. inputs.Paths, .. pair.MissingSources.Select(source => RepositoryPath.Combine(pair.Folder, source)).OfType<string>(),
            .. inputs.Missing.Select(static missing => missing.Include.PathFrom(missing.Path)).OfType<string>(),
        ];
        // What pip-compile-multi has made, or a person, takes in the locks that it builds on; other tools write all down.
        if (pair.Header.Tool is Locks.LockTool.PipCompileMulti or Locks.LockTool.None && tree.File(pair.Path) is { } file) files.AddRange(PairContents.Load(tree, file).Files.Select(static included => included.Path));
        return files;
    }

    /// <summary>What is wrong with a pair.</summary>
    public IReadOnlyList<PairFinding> Check(LockPair pair)
    {
        if (tree.File(pair.Path) is not { } file) return [];
        var asked = options(pair.Path);
        var findings = new FindingList(asked.Rules, name);
        var inputs = PairInputs.Load(tree, pair);
        _filesOf.GetOrAdd(pair, pair => FilesOf(pair, inputs));
        var contents = PairContents.Load(tree, file);
        inputs.AddOverridden(contents);
        var context = new PairContext(pair, inputs, contents, asked, tree, findings);
        foreach (var judged in inputs.Files.Concat(contents.Files).Distinct()) FileRules.Check(judged, findings);
        foreach (var (path, fault) in inputs.ProjectFaults) findings.Add(RequirementsRules.InvalidRequirement, Severity.Error, path, fault.Place, fault.Message, fault.Message, null);
        IncludeRules.Check(context);
        if (!file.Faults.Exists(static fault => fault.IsConflict)) CheckContents(context);
        return findings.Findings;

        void CheckContents(PairContext pair)
        {
            DirectRules.Check(pair);
            LockRules.Check(pair);
            HashRule.Check(file, asked.RequireHashes || pair.Command?.Has("--generate-hashes") == true || file.Option("--require-hashes") is not null, asked.IgnoredPackages.Contains,
                (place, message, key, entry) => pair.Report(RequirementsRules.IncompleteHashes, file.Path, place, message, key, entry is null ? [] : [entry]));
            ViaRules.Check(pair, tree);
            MarkerRule.Check(pair);
            HeaderRules.Check(pair, tree);
            if (changes is not null) Explain(pair, findings);
        }
    }

    /// <summary>Says of a pair that does not match what was staged and what was not.</summary>
    private void Explain(PairContext pair, FindingList findings)
    {
        var isBroken = findings.Findings.Exists(static item => item.Pair is not null && item.Finding.Severity == Severity.Error);
        var reason = new CommitRules(pair, tree, changes!).Check(isBroken);
        if (reason.Length == 0) return;
        for (var i = 0; i < findings.Findings.Count; i++)
        {
            var item = findings.Findings[i];
            if (item.Pair is not null && item.Finding.Severity == Severity.Error) findings.Findings[i] = item with { Finding = item.Finding with { Message = $"{item.Finding.Message} ({reason})" } };
        }
    }
}
