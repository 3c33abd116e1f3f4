using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Arrays.</summary>
internal static class ArrayFormats
{
    public static DataFormat Zarr { get; } = new("Zarr store", DataKind.Array) { How = "a folder `*.zarr`, or names as `.zarray`, `zarr.json`" };

    public static IReadOnlyList<DataFormat> All { get; } =
    [
        new("NumPy array", DataKind.Array, ".npy") { Signatures = [Signature.At(0, [0x93, .. "NUMPY"u8])] },
        new("NumPy archive", DataKind.Array, ".npz") { Container = Container.Zip, Test = static (head, _) => Zip.FirstMember(head).EndsWith(".npy", StringComparison.Ordinal), How = "a ZIP archive whose first member is a `.npy`" },
        new("MATLAB 7.3 file", DataKind.Array) { Signatures = [Signature.At(0, "MATLAB 7.3"u8)] },
        new("MATLAB file", DataKind.Array, ".mat") { Signatures = [Signature.At(0, "MATLAB 5.0 MAT-file"u8)], IsSharedName = true },
        new("MATLAB 4 file", DataKind.Array) { Test = MatlabV4.Is, How = "the type, shape and name of the first matrix" },
        new("netCDF-4 file", DataKind.Array, ".nc4", ".nc") { Container = Container.Hdf5, Test = Hdf5.IsNetCdf, How = "HDF5 with netCDF's own attribute" },
        new("HDF5 file", DataKind.Array, ".h5", ".hdf5", ".he5", ".hdf") { Container = Container.Hdf5, IsContainer = true, Test = Hdf5.Is, How = "`89 48 44 46 0D 0A 1A 0A` at 0, 512, 1024, 2048" },
        new("HDF4 file", DataKind.Array, ".hdf4", ".h4") { Signatures = [Signature.At(0, [0x0e, 3, 0x13, 1])] },
        new("netCDF file", DataKind.Array, ".cdf") { Signatures = [Signature.At(0, [.. "CDF"u8, 1]), Signature.At(0, [.. "CDF"u8, 2]), Signature.At(0, [.. "CDF"u8, 5])] },
        new("NASA CDF file", DataKind.Array) { Signatures = [Signature.At(0, [0xcd, 0xf3, 0, 1]), Signature.At(0, [0xcd, 0xf2, 0x60, 2]), Signature.At(0, [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff])] },
        Zarr,
    ];
}
