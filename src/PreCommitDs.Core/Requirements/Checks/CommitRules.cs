using PreCommitDs.Files;
using PreCommitDs.Requirements.Pairs;
using PreCommitDs.Requirements.Projects;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Whether a commit that changes one file of a pair changes the other, and why the two do not match.</summary>
/// <param name="pair">The pair.</param>
/// <param name="tree">The files.</param>
/// <param name="changes">What the commit does.</param>
internal sealed class CommitRules(PairContext pair, RequirementsTree tree, ITreeChanges changes)
{
    private readonly bool _isLockChanged = changes.Touches(pair.Pair.Path);

    /// <summary>Looks at the pair and gives what explains other findings: what is staged and what is not; empty where nothing does.</summary>
    public string Check(bool isBroken)
    {
        List<string> inputs = [.. pair.Inputs.Paths.Where(changes.Touches)];
        var verb = changes.IsStaged ? "staged" : "changed";
        if (!_isLockChanged && inputs.Count > 0)
        {
            if (inputs.Find(IsChangedInMeaning) is not { } changed) return "";
            var half = $"{pair.NameOf(changed)} is {verb}, {pair.NameOf(pair.Pair.Path)} is not";
            if (!isBroken) pair.Report(RequirementsRules.HalfCommit, changed, default, half + "; it still matches, but compile it again", pair.Pair.Path);
            return half;
        }

        if (_isLockChanged && inputs.Count == 0)
        {
            CheckEdits();
            return changes.IsStaged && pair.Inputs.Paths.Find(changes.IsDirty) is { } dirty ? $"{pair.NameOf(pair.Pair.Path)} is staged, {pair.NameOf(dirty)} is not" : $"only {pair.NameOf(pair.Pair.Path)} is {verb}";
        }

        return "";
    }

    /// <summary>Whether more than comments, order and spelling has changed.</summary>
    private bool IsChangedInMeaning(string path)
    {
        using var before = changes.ReadBefore(path);
        if (before is null) return true;
        try
        {
            if (path.EndsWith(".toml", StringComparison.Ordinal)) return tree.Project(path) is { } project && !Meaning(project).SetEquals(Meaning(PyProject.Read(before.Span)));
            if (path.EndsWith(".py", StringComparison.Ordinal) || path.EndsWith(".cfg", StringComparison.Ordinal)) return false;
            return tree.File(path) is { } file && !Meaning(file).SetEquals(Meaning(RequirementsReader.Read(path, before.Span)));
        }
        catch (Exception e) when (e is MalformedFileException or Toml.TomlException)
        {
            return true;
        }
    }

    private static HashSet<string> Meaning(PyProject project) => [.. project.IsStatic ? project.Dependencies(null, [], []).Select(Meaning) : []];

    private static HashSet<string> Meaning(RequirementsFile file) =>
        [.. file.Entries.Select(Meaning), .. file.Includes.Select(static include => $"{include.IsConstraint} {include.Target}"), .. file.Options.Select(static option => $"{option.Name} {option.Value}")];

    private static string Meaning(RequirementEntry entry) => entry.Requirement is { } requirement ? $"{entry.Name} {string.Join(',', entry.Extras)} {requirement.Specifiers} {requirement.Url} {requirement.Marker}" : $"{entry.IsEditable} {entry.Text}";

    /// <summary>A line that nobody asks for and no compiler has written.</summary>
    private void CheckEdits()
    {
        var annotated = pair.Lock.Entries.Count(static entry => entry.IsAnnotated);
        if (!pair.HasSourceParents || 2 * annotated <= pair.Lock.Entries.Count) return;
        using var before = changes.ReadBefore(pair.Pair.Path);
        if (before is null) return;
        HashSet<string> known;
        try
        {
            known = RequirementsReader.Read(pair.Pair.Path, before.Span).Entries.Select(static entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        }
        catch (MalformedFileException)
        {
            return;
        }

        foreach (var entry in pair.Lock.Entries)
        {
            if (!entry.IsAnnotated && !pair.IsIgnored(entry.Name) && !known.Contains(entry.Name))
                pair.Report(RequirementsRules.EditedByHand, pair.Pair.Path, entry.Place, $"{entry.Text} was added by hand: no comment says what it is there for", entry.Name, entry);
        }
    }
}
