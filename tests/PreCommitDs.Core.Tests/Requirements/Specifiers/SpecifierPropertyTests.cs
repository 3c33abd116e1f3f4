using FsCheck.Fluent;
using PreCommitDs.Harness;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

[TestClass]
public sealed class SpecifierPropertyTests
{
    /// <summary>Versions of few numbers, and what lies between and behind them.</summary>
    private static readonly List<Pep440Version> Universe =
    [
        .. from release in new[] { "0", "0.0.1", "0.1", "0.1.1", "0.2", "1", "1.0.1", "1.1", "1.1.1", "1.2", "2", "2.0.1", "3" }
           from pre in new[] { "", "a0", "a1", "a2" }
           from post in new[] { "", ".post0", ".post1", ".post2" }
           from dev in new[] { "", ".dev0", ".dev1", ".dev2" }
           from local in new[] { "", "+a", "+1" }
           select VersionSample.Parse(release + pre + post + dev + local),
    ];

    [TestMethod]
    public void A_written_set_is_read_as_the_same_set() => Property.Holds(SpecifierSample.Set, static text =>
    {
        var set = SpecifierSample.Parse(text);
        var again = SpecifierSample.Parse(set.ToString());
        Assert.AreEqual(set, again);
        Assert.AreEqual(set.ToString(), again.ToString());
        foreach (var clause in set.Clauses) Assert.AreEqual(clause, SpecifierSample.ParseClause(clause.ToString()));
    }, times: 2000);

    [TestMethod]
    public void A_clause_matches_what_comparing_says() => Property.Holds(
        from clause in SpecifierSample.Clause
        from version in VersionSample.Any
        from near in Gen.ArrayOf(Gen.Elements("", "", ".0", ".1", "a0", "a1", ".post0", ".post1", ".dev0", ".dev1", "+a", "+1")).Resize(3)
        select (clause, version, near),
        static sample =>
        {
            var clause = SpecifierSample.ParseClause(sample.clause);
            var texts = new[] { sample.version, clause.Version?.BaseVersion + string.Concat(sample.near), clause.Version?.Public + string.Concat(sample.near) };
            foreach (var text in texts)
            {
                if (Pep440Version.TryParse(text, out var version)) Assert.AreEqual(Expected(clause, version), clause.Contains(version), $"{clause} {version}");
            }
        },
        times: 8000);

    [TestMethod]
    public void A_set_matches_what_all_its_clauses_match() => Property.Holds(from set in SpecifierSample.Set from version in VersionSample.Any select (set, version), static sample =>
    {
        var (set, version) = (SpecifierSample.Parse(sample.set), VersionSample.Parse(sample.version));
        var matches = set.Clauses.All(clause => clause.Contains(version));
        Assert.AreEqual(matches, set.Contains(version));
        Assert.AreEqual(matches && !version.IsPreRelease, set.Contains(version, preReleases: false));
        Assert.AreEqual(matches, set.And(set).Contains(version));
        if (matches) Assert.IsFalse(set.IsUnsatisfiable, $"{set} {version}");
    }, times: 3000);

    [TestMethod]
    public void A_set_has_a_version_unless_it_says_that_it_has_none() => Property.Holds(
        Gen.ListOf(
            from op in Gen.Elements("<", "<=", ">", ">=", "==", "!=", "!=", "~=")
            from release in Gen.Elements("0.0", "0.1", "1.0", "1.1")
            from suffix in Gen.Elements("", "", "a0", "a1", ".post0", ".post1", ".dev0", ".dev1", "a0.post0", "a1.dev0", ".post1.dev0", ".*", "+a")
            select op + release + ((suffix == ".*" || suffix == "+a") && op is not ("==" or "!=") ? "" : suffix)).Resize(5).Select(static clauses => string.Join(',', clauses)),
        static text =>
        {
            var set = SpecifierSample.Parse(text);
            Assert.AreEqual(!Universe.Exists(version => set.Contains(version)), set.IsUnsatisfiable, set.ToString());
        },
        times: 1500);

    /// <summary>The rules of PEP 440 in terms of comparing alone.</summary>
    private static bool Expected(Specifier clause, Pep440Version version)
    {
        var isFinal = clause.Version is { Dev: null, Post: null };
        return clause.Operator switch
        {
            SpecifierOperator.Arbitrary => string.Equals(version.ToString(), clause.VersionText, StringComparison.OrdinalIgnoreCase),
            SpecifierOperator.GreaterOrEqual => version >= clause.Version!,
            SpecifierOperator.LessOrEqual => Public(version) <= clause.Version!,
            SpecifierOperator.Less => version < clause.Version! && (clause.Version!.IsPreRelease || version < VersionSample.Parse(clause.Version + ".dev0")),
            SpecifierOperator.Greater => Public(version) > clause.Version! && !(isFinal && version.IsPostRelease && version.Pre == clause.Version!.Pre && IsSameBase(version, clause.Version)),
            SpecifierOperator.Equal => IsEqual(clause, version),
            SpecifierOperator.NotEqual => !IsEqual(clause, version),
            _ => version >= clause.Version! && StartsWith(version, clause.Version!, clause.Version!.Release.Length - 1),
        };
    }

    private static bool IsEqual(Specifier clause, Pep440Version version) =>
        clause.IsPrefix ? StartsWith(version, clause.Version!, clause.Version!.Release.Length)
        : (clause.Version!.Local.IsEmpty ? Public(version) : version) == clause.Version;

    private static bool StartsWith(Pep440Version version, Pep440Version prefix, int length) => version.Epoch == prefix.Epoch
        && Enumerable.Range(0, length).All(i => (i < version.Release.Length ? version.Release[i] : VersionNumber.Zero) == prefix.Release[i]);

    private static bool IsSameBase(Pep440Version left, Pep440Version right) => VersionSample.Parse(left.BaseVersion) == VersionSample.Parse(right.BaseVersion);

    private static Pep440Version Public(Pep440Version version) => VersionSample.Parse(version.Public);
}
