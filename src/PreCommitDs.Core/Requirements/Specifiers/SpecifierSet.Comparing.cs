namespace PreCommitDs.Requirements.Specifiers;

/// <summary>What can be said of sets of clauses without knowing any versions.</summary>
public sealed partial class SpecifierSet
{
    /// <summary>Whether no version that PEP 440 allows matches all clauses, pre-releases included.</summary>
    public bool IsUnsatisfiable
    {
        get
        {
            var (range, excluded) = (new VersionRange(VersionCut.Start, VersionCut.End), new List<VersionRange>());
            foreach (var clause in Clauses)
            {
                if (clause.Operator == SpecifierOperator.Arbitrary) return !Contains(clause.VersionText);
                if (clause.Operator == SpecifierOperator.NotEqual) excluded.Add(clause.Range);
                else range = range.And(clause.Range);
            }

            return range.IsEmpty || AllExcluded(range, excluded);
        }
    }

    /// <summary>Whether no version matches both sets.</summary>
    public bool IsDisjointFrom(SpecifierSet other) => And(other).IsUnsatisfiable;

    /// <summary>Walks over the range from one excluded part to the next, and looks for a gap.</summary>
    private static bool AllExcluded(VersionRange range, List<VersionRange> excluded)
    {
        excluded.Sort(static (left, right) => left.Low.CompareTo(right.Low));
        foreach (var part in excluded)
        {
            if (range.And(new VersionRange(VersionCut.Start, part.Low)) is { IsEmpty: false }) return false;
            range = range.And(new VersionRange(part.High, VersionCut.End));
            if (range.IsEmpty) return true;
        }

        return false;
    }
}
