namespace PreCommitDs.Secrets.Scanning;

/// <summary>Credentials of which none overlaps another; what is there first stays.</summary>
internal sealed class SecretList
{
    private readonly List<List<Secret>> _kinds = [];

    /// <summary>Begins with another kind, whose credentials come in the order of the text.</summary>
    public void NextKind() => _kinds.Add([]);

    /// <summary>Adds a credential, unless its place is taken.</summary>
    public void Add(Secret secret)
    {
        foreach (var kind in _kinds)
            if (Overlaps(kind, secret)) return;
        _kinds[^1].Add(secret);
    }

    /// <summary>All of them, by their place.</summary>
    public List<Secret> InOrder()
    {
        var all = _kinds.SelectMany(static kind => kind).ToList();
        all.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return all;
    }

    private static bool Overlaps(List<Secret> kind, Secret secret)
    {
        // The last that begins before the end is the only one that may reach in, as none overlaps the one before it.
        var (low, high) = (0, kind.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (kind[middle].Start < secret.End) low = middle + 1;
            else high = middle;
        }

        return low > 0 && kind[low - 1].End > secret.Start;
    }
}
