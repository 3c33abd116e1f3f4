namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells files of HDF5, which may begin with a block of the user's own.</summary>
/// <remarks>HDF5 File Format Specification, III.A: the superblock stands at 0, 512, 1024, 2048 and so on.</remarks>
internal static class Hdf5
{
    private static ReadOnlySpan<byte> Magic => [0x89, (byte)'H', (byte)'D', (byte)'F', 0x0d, 0x0a, 0x1a, 0x0a];

    public static bool Is(ReadOnlySpan<byte> head, long size)
    {
        if (head.StartsWith(Magic)) return true;
        for (var at = 512; at + Magic.Length <= head.Length; at *= 2)
        {
            if (head[at..].StartsWith(Magic)) return true;
        }

        return false;
    }

    /// <summary>Whether it holds the weights of a network as Keras writes them: their attributes stand near the start.</summary>
    public static bool IsKeras(ReadOnlySpan<byte> head, long size) =>
        Is(head, size) && (head.IndexOf("keras_version"u8) >= 0 || head.IndexOf("model_config"u8) >= 0 || head.IndexOf("model_weights"u8) >= 0 || head.IndexOf("layer_names"u8) >= 0);

    /// <summary>Whether it is one of netCDF-4, which leaves a mark of its own.</summary>
    public static bool IsNetCdf(ReadOnlySpan<byte> head, long size) => Is(head, size) && (head.IndexOf("_NCProperties"u8) >= 0 || head.IndexOf("_nc3_strict"u8) >= 0 || head.IndexOf("_Netcdf4"u8) >= 0);
}
