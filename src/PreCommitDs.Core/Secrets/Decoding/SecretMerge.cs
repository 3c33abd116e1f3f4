namespace PreCommitDs.Secrets.Decoding;

/// <summary>Makes one list of what was found in several looks at a text, in which none overlaps another.</summary>
internal static class SecretMerge
{
    /// <summary>Of those at one place the surest stays.</summary>
    /// <returns>They are in the order of their places.</returns>
    public static List<FoundSecret> Merge(List<FoundSecret> all)
    {
        all.Sort(static (a, b) => a.Secret.Start != b.Secret.Start ? a.Secret.Start.CompareTo(b.Secret.Start) : Compare(b, a));
        var kept = new List<FoundSecret>(all.Count);
        foreach (var found in all)
        {
            while (kept.Count > 0 && kept[^1].Secret.End > found.Secret.Start && Compare(found, kept[^1]) > 0) kept.RemoveAt(kept.Count - 1);
            if (kept.Count == 0 || kept[^1].Secret.End <= found.Secret.Start) kept.Add(found);
        }

        return kept;
    }

    /// <summary>What an issuer's form tells says more than a name, what stands there more than what it decodes to, what is longer more than its part.</summary>
    private static int Compare(FoundSecret a, FoundSecret b)
    {
        var order = (!a.Secret.IsGuessed).CompareTo(!b.Secret.IsGuessed);
        if (order == 0) order = (a.Form is null).CompareTo(b.Form is null);
        if (order == 0) order = a.Secret.Confidence.CompareTo(b.Secret.Confidence);
        if (order == 0) order = (a.Secret.End - a.Secret.Start).CompareTo(b.Secret.End - b.Secret.Start);
        return order != 0 ? order : (a.Value is not null).CompareTo(b.Value is not null);
    }
}
