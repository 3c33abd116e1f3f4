using PreCommitDs.Hosting.Init;
using PreCommitDs.Hosting.Trees;
using PreCommitDs.Requirements.Pairs;

namespace PreCommitDs.Hooks;

/// <summary>Which locks of a repository that is set up are compiled from what.</summary>
/// <param name="survey">Where it is said.</param>
internal sealed class RequirementsSetup(SetupSurvey survey)
{
    private const int MostNamed = 3;

    /// <param name="sources">What locks are compiled from, where the configuration says it.</param>
    public void Look(IReadOnlyDictionary<string, IReadOnlyList<string>> sources)
    {
        var tree = new RequirementsTree(new CommitTree(survey.Repository, survey.Tracked, [], static _ => false));
        var pairs = new PairFinder(tree, sources).Find();
        if (pairs.Count == 0) return;
        var named = pairs.Take(MostNamed).Select(static pair => pair.Sources.Count > 0 ? $"{pair.Path} from {string.Join(" and ", pair.Sources)}" : pair.Path);
        survey.Seen.Add(("requirements", string.Join(", ", named) + (pairs.Count > MostNamed ? $", and {pairs.Count - MostNamed} more" : "")));
    }
}
