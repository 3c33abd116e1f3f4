namespace PreCommitDs.Requirements.Pairs;

/// <summary>Changes one thing in files that match.</summary>
internal static class Breakage
{
    public static IReadOnlyList<string> Kinds { get; } =
        ["missing-direct", "unsatisfied-specifier", "missing-extras", "unpinned", "conflicting-pins", "stale-source", "missing-parent", "orphan", "not-compiled", "violated-constraint", "different-origin", "incomplete-hashes"];

    /// <summary>Breaks a sample so that the rule of this name has to find it.</summary>
    /// <returns>The file that the finding belongs to; null where the sample has nothing that can be broken so.</returns>
    public static string? Apply(string kind, CompiledSample sample)
    {
        var random = new Random(sample.Seed);
        var isAnnotated = sample.Style != "none" && sample.Locked.Exists(static line => line.Parents.Any(static parent => parent.StartsWith("-r", StringComparison.Ordinal)));
        switch (kind)
        {
            case "missing-direct":
                var source = Pick(random, sample.Sources.SkipLast(1))!;
                source.Asked.Add(new AskedSample("brand-new") { Spelling = "Brand.new", Specifier = ">=1" });
                return source.Path;
            case "unsatisfied-specifier":
                return Ask(sample, random, asked => Line(sample, asked) is { Url: null }, asked => asked with { Specifier = "!=" + Line(sample, asked)!.Version.Split('+')[0] });
            case "missing-extras":
                return sample.KeepsExtras && sample.Locked.Exists(static line => line.Extras.Length > 0) ? Ask(sample, random, asked => Line(sample, asked) is { Url: null }, static asked => asked with { Extras = [.. asked.Extras, "Brand_New"] }) : null;
            case "unpinned":
                return Change(sample, random, static line => line.Url is null, static line => [line with { Operator = ">=", Version = line.Version.Split('+')[0] }]);
            case "conflicting-pins":
                return Change(sample, random, static line => line.Url is null, static line => [line, line with { Version = "99!1" }]);
            case "stale-source":
                return isAnnotated ? Change(sample, random, static _ => true, line => [line, new LockedSample("no-longer", "1") { Parents = [sample.Locked.SelectMany(static other => other.Parents).First(static parent => parent.StartsWith("-r", StringComparison.Ordinal))], Hashes = line.Hashes }]) : null;
            case "missing-parent":
                return isAnnotated ? Change(sample, random, static _ => true, static line => [line, new LockedSample("left-over", "1") { Parents = ["long-gone"], Hashes = line.Hashes }]) : null;
            case "orphan":
                return isAnnotated ? Change(sample, random, static _ => true, static line => [line, new LockedSample("or-a", "1") { Parents = ["or-b"], Hashes = line.Hashes }, new LockedSample("or-b", "1") { Parents = ["or-a"], Hashes = line.Hashes }]) : null;
            case "not-compiled":
                if (!isAnnotated || Pick(random, sample.Locked.Where(static line => line.Parents.All(static parent => !parent.StartsWith("-r", StringComparison.Ordinal)))) is not { } transitive) return null;
                sample.Sources[0].Asked.Add(new AskedSample(transitive.Name));
                return sample.Sources[0].Path;
            case "violated-constraint":
                if (Pick(random, sample.Locked.Where(static line => line is { Url: null, Marker: null })) is not { } limited) return null;
                sample.Constraints.Asked.Add(new AskedSample(limited.Name) { Specifier = "<0.0.0.dev0" });
                return sample.Lock;
            case "different-origin":
                return Ask(sample, random, asked => Line(sample, asked) is { Url: null }, static asked => asked with { Url = "git+https://e.com/other.git@v1", Specifier = "" });
            default:
                return sample.HasHashes ? Change(sample, random, static line => line.Hashes > 0, static line => [line with { Hashes = 0 }]) : null;
        }
    }

    private static LockedSample? Line(CompiledSample sample, AskedSample asked) => sample.Locked.Find(line => line.Name == asked.Name);

    private static string? Ask(CompiledSample sample, Random random, Func<AskedSample, bool> isFit, Func<AskedSample, AskedSample> change)
    {
        var (source, asked) = Pick(random, sample.Certain.Where(item => isFit(item.Asked)));
        if (source is null) return null;
        source.Asked[source.Asked.IndexOf(asked)] = change(asked);
        return source.Path;
    }

    private static string? Change(CompiledSample sample, Random random, Func<LockedSample, bool> isFit, Func<LockedSample, LockedSample[]> change)
    {
        if (Pick(random, sample.Locked.Where(isFit)) is not { } line) return null;
        var at = sample.Locked.IndexOf(line);
        var changed = change(line);
        sample.Locked.RemoveAt(at);
        sample.Locked.InsertRange(at, changed);
        return sample.Lock;
    }

    private static T? Pick<T>(Random random, IEnumerable<T> items)
    {
        List<T> list = [.. items];
        return list.Count == 0 ? default : list[random.Next(list.Count)];
    }
}
