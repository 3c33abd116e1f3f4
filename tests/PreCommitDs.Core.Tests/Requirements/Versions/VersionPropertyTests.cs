using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Requirements.Versions;

[TestClass]
public sealed class VersionPropertyTests
{
    [TestMethod]
    public void The_normalised_form_is_read_as_the_same_version_and_written_as_it_is() => Property.Holds(VersionSample.Any, static text =>
    {
        var version = VersionSample.Parse(text);
        var again = VersionSample.Parse(version.ToString());
        Assert.AreEqual(version.ToString(), again.ToString());
        Assert.AreEqual(version, again);
        Assert.AreEqual(version, VersionSample.Parse(version.Canonical));
        Assert.AreEqual(version, VersionSample.Parse($" {text}\n"));
    }, times: 3000);

    [TestMethod]
    public void The_order_is_total_and_fits_equality_hash_and_canonical_form() => Property.Holds(from left in VersionSample.Any from right in VersionSample.Any select (left, right), static pair =>
    {
        var (left, right) = (VersionSample.Parse(pair.left), VersionSample.Parse(pair.right));
        var order = Math.Sign(left.CompareTo(right));
        Assert.AreEqual(-order, Math.Sign(right.CompareTo(left)));
        Assert.AreEqual(order == 0, left.Equals(right));
        Assert.AreEqual(order == 0, left.Canonical == right.Canonical);
        if (order == 0) Assert.AreEqual(left.GetHashCode(), right.GetHashCode());
    }, times: 5000);

    [TestMethod]
    public void The_order_is_transitive() => Property.Holds(from a in VersionSample.Any from b in VersionSample.Any from c in VersionSample.Any select new[] { a, b, c }, static texts =>
    {
        var sorted = texts.Select(VersionSample.Parse).Order().ToArray();
        Assert.IsTrue(sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2], string.Join(' ', sorted.AsEnumerable()));
    }, times: 3000);

    [TestMethod]
    public void Suffixes_order_a_version_as_they_say() => Property.Holds(VersionSample.Release, static release =>
    {
        string[] ascending = [".dev0", "a1.dev0", "a1", "a1.post1", "b0", "rc0", "", "+local", ".post0.dev0", ".post0", ".post1"];
        var versions = ascending.Select(suffix => VersionSample.Parse(release + suffix)).ToArray();
        for (var i = 1; i < versions.Length; i++) Assert.IsTrue(versions[i - 1] < versions[i], $"{versions[i - 1]} {versions[i]}");
    });
}
