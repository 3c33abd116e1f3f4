namespace PreCommitDs.Requirements.Checks;

/// <summary>Whether everything that is taken in is there.</summary>
internal static class IncludeRules
{
    public static void Check(PairContext pair)
    {
        foreach (var (path, include) in pair.Inputs.Missing.Concat(pair.Contents.Missing))
            pair.Report(RequirementsRules.MissingInclude, path, include.Place, $"{include.Target} is to be taken in, but is not in the commit", include.Target);
        foreach (var (path, include) in pair.Inputs.Cycles)
            pair.Report(RequirementsRules.MissingInclude, path, include.Place, $"{include.Target} takes in this file, which takes it in", include.Target);
    }
}
