using PreCommitDs.Harness;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells the files of ../shared/data/magic-samples, beside the repository; says nothing where they are not there.</summary>
[TestClass]
public sealed class SharedSampleTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(SourceTree.Core, "..", "..", "..", "shared", "data", "magic-samples"));

    /// <summary>By name, what it is, and what its content tells alone, where that is not the same.</summary>
    private static readonly (string Name, string Format, string? Otherwise)[] Expected =
    [
        ("a.wav", "WAV audio", null), ("arr.npy", "NumPy array", null), ("arr.npz", "NumPy archive", null), ("arrc.npz", "NumPy archive", null), ("sparse.npz", "NumPy archive", null),
        ("book.xlsx", "Excel workbook", null), ("classic.nc", "netCDF file", null), ("d.7z", "7z archive", null), ("d.bz2", "bzip2 file", null), ("d.csv", "CSV table", null),
        ("d.dta", "Stata file", null), ("d.gpkg", "GeoPackage", null), ("d.gz", "gzip file", null), ("d.h5", "HDF5 file", null), ("d.jsonl", "JSON Lines file", null),
        ("d.lz4", "LZ4 file", null), ("d.lzma", "LZMA file", null), ("d.mbtiles", "MBTiles map", null), ("d.pkl.gz", "pickle (gzip)", null), ("d.sqlite", "SQLite database", null),
        ("d.tar", "tar archive", null), ("d.tar.gz", "tar archive (gzip)", null), ("d.tsv", "TSV table", null), ("d.xz", "xz file", null), ("d.zip", "ZIP archive", null),
        ("d.zst", "Zstandard file", null), ("d114.dta", "Stata file (before 13)", null), ("data.csv.dvc", "", null), ("empty.zip", "ZIP archive", null), ("git_lfs_pointer.bin", "", null),
        ("i.dcm", "DICOM image", null), ("i.fits", "FITS image", null), ("legacy_torch.pt", "PyTorch checkpoint (before 1.6)", null), ("m.gguf", "GGUF model", null),
        ("m.joblib", "joblib dump", "pickle"), ("mnp.joblib", "joblib dump", "pickle"), ("mgz.joblib", "joblib dump (gzip)", "pickle (gzip)"), ("mxz.joblib", "joblib dump (xz)", "xz file"), ("mz.joblib", "joblib dump (zlib)", "pickle (zlib)"),
        ("m.onnx", "ONNX model", null), ("m.safetensors", "safetensors file", null), ("model.keras", "Keras model", null), ("model.pt", "PyTorch checkpoint", null),
        ("obj_proto0.pkl", "pickle", null), ("obj_proto1.pkl", "pickle", null), ("obj_proto2.pkl", "pickle", null), ("obj_proto3.pkl", "pickle", null), ("obj_proto4.pkl", "pickle", null), ("obj_proto5.pkl", "pickle", null),
        ("pd.h5", "HDF5 file", null), ("raw.txt", "", null), ("userblock.h5", "HDF5 file", null), ("v.nii", "NIfTI image", null), ("v.nii.gz", "NIfTI image (gzip)", null), ("v2.nii", "NIfTI image", null),
        ("v4.mat", "MATLAB 4 file", null), ("v5.mat", "MATLAB file", null),
    ];

    public static IEnumerable<object?[]> Cases => Expected.Select(static sample => (object?[])[sample.Name, sample.Format, sample.Otherwise ?? sample.Format]);

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void A_sample_is_told_under_its_name_a_wrong_one_and_none(string name, string format, string otherwise)
    {
        var content = Content(name);
        Assert.AreEqual(format, Sniff.Of(name, content).Name);
        Assert.AreEqual(otherwise, Sniff.Of("x.bin", content).Name);
        Assert.AreEqual(otherwise, Sniff.Of("x", content).Name);
    }

    [TestMethod]
    public void No_sample_is_left_out()
    {
        if (!Directory.Exists(Folder)) Assert.Inconclusive(Folder + " is not there");
        var names = Directory.GetFiles(Folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
        Assert.AreEqual(string.Join('\n', names), string.Join('\n', Expected.Select(static sample => sample.Name).Order(StringComparer.Ordinal)));
    }

    private static byte[] Content(string name)
    {
        var file = Path.Combine(Folder, name);
        if (!File.Exists(file)) Assert.Inconclusive(file + " is not there");
        return File.ReadAllBytes(file);
    }
}
