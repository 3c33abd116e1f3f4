using System.Text;

namespace PreCommitDs.LargeData.Sniffing;

[TestClass]
public sealed class Hdf5Tests
{
    private static readonly byte[] Magic = [0x89, (byte)'H', (byte)'D', (byte)'F', 0x0d, 0x0a, 0x1a, 0x0a];

    [TestMethod]
    [DataRow(0)]
    [DataRow(512)]
    [DataRow(1024)]
    [DataRow(2048)]
    public void A_block_of_the_users_own_may_stand_before_it(int offset) => Assert.AreEqual("HDF5 file", Sniff.Name(At(offset)));

    [TestMethod]
    [DataRow(1)]
    [DataRow(256)]
    [DataRow(511)]
    [DataRow(1536)]
    [DataRow(4088)]
    public void Elsewhere_the_mark_means_nothing(int offset) => Assert.AreEqual("", Sniff.Name(At(offset)));

    [TestMethod]
    [DataRow("keras_version", "Keras weights")]
    [DataRow("layer_names", "Keras weights")]
    [DataRow("model_config", "Keras weights")]
    [DataRow("_NCProperties", "netCDF-4 file")]
    [DataRow("_nc3_strict", "netCDF-4 file")]
    [DataRow("anndata", "AnnData file")]
    [DataRow("row_attrs", "HDF5 file")]
    [DataRow("row_attrs col_attrs", "Loom file")]
    public void Names_in_it_tell_what_it_holds(string names, string format)
    {
        byte[] content = [.. At(0), .. Encoding.ASCII.GetBytes(names), .. new byte[100]];
        Assert.AreEqual(format, Sniff.Name(content));
    }

    [TestMethod]
    [DataRow("a.h5ad", "AnnData file")]
    [DataRow("a.loom", "Loom file")]
    [DataRow("a.nc", "netCDF-4 file")]
    [DataRow("a.h5", "HDF5 file")]
    [DataRow("a.txt", "HDF5 file")]
    public void Where_they_do_not_the_name_of_the_file_does(string name, string format) => Assert.AreEqual(format, Sniff.Of(name, At(0)).Name);

    private static byte[] At(int offset) => [.. new byte[offset], .. Magic, .. new byte[100]];
}
