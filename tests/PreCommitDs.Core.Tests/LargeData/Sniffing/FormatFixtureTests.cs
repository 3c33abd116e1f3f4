using PreCommitDs.LargeData.Kinds;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Each file below fixtures/block-large-data/formats is told as its line says; a new case is a new file and its line.</summary>
[TestClass]
public sealed class FormatFixtureTests
{
    public static IEnumerable<object[]> Cases => FormatFixture.All.Select(static fixture => (object[])[fixture.Path]);

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Name_and_content_tell_a_format(string path)
    {
        var fixture = FormatFixture.Of(path);
        var sniffed = Sniff.Of(fixture.Name, fixture.Content);
        Assert.AreEqual(fixture.Format, sniffed.Name);
        Assert.AreEqual(fixture.Kind, sniffed.Format?.Kind.ToString().ToLowerInvariant());
        if (sniffed.Format!.IsNamed(fixture.Name)) Assert.IsFalse(sniffed.IsDisguised, "its name is its format's");
    }

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Under_a_wrong_name_and_under_none_the_content_tells(string path)
    {
        var fixture = FormatFixture.Of(path);
        foreach (var name in (string[])["data/x.bin", "data/x"])
        {
            var sniffed = Sniff.Of(name, fixture.Content);
            Assert.AreEqual(fixture.Otherwise, sniffed.Name, name);
            Assert.AreEqual(sniffed.Format is { IsText: false } format && !(format.IsCommonlyBin && name.EndsWith(".bin", StringComparison.Ordinal)), sniffed.IsDisguised, name);
        }
    }

    [TestMethod]
    public void No_format_is_without_an_example()
    {
        var shown = FormatFixture.All.Select(static fixture => Sniff.Of(fixture.Name, fixture.Content).Format?.Name).ToHashSet();
        Assert.AreEqual("", string.Join(", ", FormatTable.All.Select(static format => format.Name).Where(name => !shown.Contains(name))));
    }

    [TestMethod]
    public void Every_file_has_a_line_and_every_line_a_file()
    {
        var files = Directory.GetFiles(FormatFixture.Root, "*", SearchOption.AllDirectories).Select(static file => Path.GetRelativePath(FormatFixture.Root, file).Replace('\\', '/'));
        Assert.AreEqual(string.Join('\n', files.Order(StringComparer.Ordinal)), string.Join('\n', FormatFixture.All.Select(static fixture => fixture.Path).Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    [DataRow("model/weights.hdf5", "weights.h5")]
    [DataRow("model/noproducer_x_ir4.onnx", "model.onnx")]
    [DataRow("model/spec_formatfirst.pt", "pytorch_model.bin")]
    [DataRow("model/spec_formatfirst.pt", "model.ckpt")]
    [DataRow("model/ggjt_v3.bin", "ggml-model.bin")]
    [DataRow("model/gblinear.ubj", "xgb.model")]
    [DataRow("model/sq.faiss", "vectors.index")]
    [DataRow("model/saved_model.pb", "export/saved_model.pb")]
    [DataRow("model/frozen_graph.pb", "graph.pb")]
    [DataRow("database/sqljs_p512.db", "app.db")]
    [DataRow("database/storage_v64.duckdb", "app.db")]
    [DataRow("database/be_btree.db", "app.db")]
    [DataRow("database/pg.dump", "app.dump")]
    [DataRow("database/empty.mdb", "data.mdb")]
    [DataRow("database/leveldb/CURRENT", "store/CURRENT")]
    [DataRow("geo/float.tif", "elevation.tif")]
    [DataRow("geo/lzw.tiff", "elevation.tiff")]
    [DataRow("array/str_v4.mat", "old.mat")]
    [DataRow("statistics/foreign_v6.dta", "old.dta")]
    [DataRow("tabular/one.feather", "table.feather")]
    [DataRow("tabular/sheetjs_biff2.xls", "old.xls")]
    [DataRow("medical/brain.mgz", "brain.mgz")]
    public void A_name_that_such_files_usually_have_is_no_disguise(string path, string name) => Assert.IsFalse(Sniff.Of(name, FormatFixture.Of(path).Content).IsDisguised, name);
}
