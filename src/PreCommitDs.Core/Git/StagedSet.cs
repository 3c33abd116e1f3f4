namespace PreCommitDs.Git;

/// <summary>What is staged, told apart in a merge.</summary>
/// <param name="Own">What the commit itself adds or changes.</param>
/// <param name="Merged">The paths that come unchanged from another side.</param>
/// <param name="Others">The paths that the commit itself takes away, or changes otherwise than as files.</param>
internal sealed record StagedSet(IReadOnlyList<StagedChange> Own, IReadOnlySet<string> Merged, IReadOnlySet<string> Others)
{
    /// <param name="changes">How the index differs from HEAD.</param>
    /// <param name="otherwise">The paths that differ, and are no files now.</param>
    /// <param name="sides">For every other side of a merge, the paths in which the index differs from it, with that side's blob.</param>
    public static StagedSet Of(IReadOnlyList<StagedChange> changes, IEnumerable<string> otherwise, IEnumerable<IReadOnlyDictionary<string, string?>> sides)
    {
        var others = sides.ToList();
        if (others.Count == 0) return new StagedSet(changes, new HashSet<string>(StringComparer.Ordinal), otherwise.ToHashSet(StringComparer.Ordinal));
        var merged = changes.Select(change => change.Path).Where(path => !others.TrueForAll(side => side.ContainsKey(path))).ToHashSet(StringComparer.Ordinal);
        var own = changes.Where(change => !merged.Contains(change.Path))
            .Select(change => change with { OtherOldIds = [.. others.Select(side => side[change.Path]).OfType<string>()] });
        return new StagedSet([.. own], merged, otherwise.Where(path => others.TrueForAll(side => side.ContainsKey(path))).ToHashSet(StringComparer.Ordinal));
    }
}
