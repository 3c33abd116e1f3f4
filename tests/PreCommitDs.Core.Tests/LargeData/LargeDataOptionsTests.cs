using PreCommitDs.LargeData.Kinds;

namespace PreCommitDs.LargeData;

[TestClass]
public sealed class LargeDataOptionsTests
{
    private static readonly LargeDataOptions Options = new() { MaxSize = 1000, Limits = [new("csv", 50), new("tabular", 60), new("gz", 70), new("csv.gz", 80), new("model", 0)] };

    [TestMethod]
    [DataRow("a.csv", nameof(DataKind.Tabular), 50L)]
    [DataRow("A.CSV", nameof(DataKind.Tabular), 50L)]
    [DataRow("a.parquet", nameof(DataKind.Tabular), 60L)]
    [DataRow("a.csv.gz", nameof(DataKind.Tabular), 80L)]
    [DataRow("a.tar.gz", nameof(DataKind.Archive), 70L)]
    [DataRow("a.gz", nameof(DataKind.Tabular), 70L)]
    [DataRow("a.pt", nameof(DataKind.Model), 0L)]
    [DataRow("a.csv", null, 50L)]
    [DataRow("a.csvx", null, null)]
    [DataRow("acsv", null, null)]
    [DataRow("a.png", nameof(DataKind.Media), null)]
    [DataRow("a.txt", null, null)]
    public void The_longest_extension_counts_and_then_the_kind(string path, string? kind, long? limit) => Assert.AreEqual(limit, Options.SetLimitOf(path, kind is null ? null : Enum.Parse<DataKind>(kind)));

    [TestMethod]
    public void Notebooks_may_hold_pictures()
    {
        Assert.AreEqual(5_000_000, new LargeDataOptions().LimitOf("a.ipynb", null));
        Assert.AreEqual(9_000_000, new LargeDataOptions { MaxSize = 9_000_000 }.LimitOf("a.ipynb", null));
        Assert.AreEqual(10, new LargeDataOptions { Limits = [new("ipynb", 10)] }.LimitOf("a.ipynb", null));
        Assert.AreEqual(LargeDataOptions.DefaultMaxSize, new LargeDataOptions().LimitOf("a.py", null));
        Assert.IsNull(new LargeDataOptions().SetLimitOf("a.ipynb", null));
    }

    [TestMethod]
    public void No_limit_is_below_the_least()
    {
        Assert.AreEqual(0, Options.LeastLimit);
        Assert.AreEqual(LargeDataOptions.DefaultMaxSize, new LargeDataOptions().LeastLimit);
        Assert.AreEqual(10, new LargeDataOptions { MaxSize = 10, Limits = [new("csv", 20)] }.LeastLimit);
        Assert.AreEqual(512_000, new LargeDataOptions().MaxSize);
    }

    [TestMethod]
    [DataRow("csv", 5L, 7L)]
    [DataRow("tabular", 5L, 7L)]
    public void Of_two_limits_for_the_same_the_later_one_counts(string key, long first, long second) =>
        Assert.AreEqual(second, new LargeDataOptions { Limits = [new(key, first), new(key, second)] }.LimitOf("a.csv", DataKind.Tabular));
}
