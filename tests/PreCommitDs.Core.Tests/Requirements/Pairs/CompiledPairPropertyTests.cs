using PreCommitDs.Harness;
using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>Locks as compilers make them, and with one thing changed that a compiler would not have left so.</summary>
[TestClass]
public sealed class CompiledPairPropertyTests
{
    [TestMethod]
    public void What_was_compiled_has_no_errors() => Property.Holds(CompiledSample.Any, static sample =>
    {
        Assert.IsTrue(new PairFinder(new RequirementsTree(new MemoryTree(sample.Files())), new Dictionary<string, IReadOnlyList<string>>()).Find() is [var pair] && pair.Path == sample.Lock);
        Assert.AreEqual("", string.Join('\n', PairSamples.Judge(sample.Files()).Select(static item => $"{item.Finding}")));
    }, times: 600);

    [TestMethod]
    public void Order_comments_and_spelling_change_nothing() => Property.Holds(CompiledSample.Any, static sample =>
    {
        // One of three is left as it is.
        if (sample.Seed % 3 > 0) Breakage.Apply(Breakage.Kinds[sample.Seed % Breakage.Kinds.Count], sample);
        Assert.AreEqual(Keys(sample.Files()), Keys(sample.FilesInOtherWords(sample.Seed)));
    }, times: 400);

    [TestMethod]
    [DataRow("missing-direct")]
    [DataRow("unsatisfied-specifier")]
    [DataRow("missing-extras")]
    [DataRow("unpinned")]
    [DataRow("conflicting-pins")]
    [DataRow("stale-source")]
    [DataRow("missing-parent")]
    [DataRow("orphan")]
    [DataRow("not-compiled")]
    [DataRow("violated-constraint")]
    [DataRow("different-origin")]
    [DataRow("incomplete-hashes")]
    public void What_is_broken_is_found(string kind)
    {
        var count = 0;
        Property.Holds(CompiledSample.Any, sample =>
        {
            if (Breakage.Apply(kind, sample) is not { } path) return;
            Interlocked.Increment(ref count);
            var found = PairSamples.Judge(sample.Files()).Select(static item => item.Finding).ToList();
            var severity = kind is "missing-parent" or "orphan" or "not-compiled" ? Severity.Warning : Severity.Error;
            Assert.IsTrue(found.Exists(finding => finding.Rule == "verify-requirements/" + kind && finding.Path == path && finding.Severity == severity && finding.Location.Line > 0), $"{kind} in {path}, but {string.Join('\n', found)}\n{sample}");
        }, times: 200);
        Assert.IsGreaterThan(20, count);
    }

    private static string Keys(IReadOnlyDictionary<string, byte[]> files) => string.Join('\n', PairSamples.Judge(files).Select(static item => $"{item.Lock} {item.Finding.Rule} {item.Finding.Severity} {item.Finding.Path} {item.Finding.ContentHash}").Order(StringComparer.Ordinal));
}
